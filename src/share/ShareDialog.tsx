/**
 * Share and embed: the link to what is shown, the embed with its options, preview and code, its oEmbed address where the
 * build knew one, and the map as an image. Reads the choices; changes none of them.
 */
import './share.css';
import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import { attributedTitle } from '../interface/attribution';
import { placeNamer } from '../interface/statementWords';
import { say } from '../language/say';
import type { Choices } from '../model/choices';
import { useAtlas, useDatasetIndex, useTouched, useVisibleStatements } from '../state/AtlasContext';
import { siteAddress, wholePageLink } from '../state/framing';
import { writeChoices } from '../state/urlChoices';
import { CodeBox } from './CodeBox';
import { EmbedOptions } from './EmbedOptions';
import { type EmbedPlan, planChoices } from './EmbedPlan';
import { EmbedPreview } from './EmbedPreview';
import { embedSnippet } from './embedSnippet';
import { ImageDownloads } from './ImageDownloads';

interface Props {
  onClose: () => void;
  /** The map as it stands, as SVG with a line of credit. */
  makeImage: () => Promise<string>;
}

const FIRST_HEIGHT = 640;
/** What a fixed height may be: lower holds no map, higher no screen. */
const LEAST = 240;
const MOST = 1600;

/** Title of the frame, for those who hear the page: what it shows. */
function useFrameTitle(plan: EmbedPlan): string {
  const title = useAtlas((state) => state.dataset.title);
  const index = useDatasetIndex();
  const statement = plan.form === 'claim' && plan.statement ? index.statements.get(plan.statement) : undefined;
  if (plan.heading.trim()) return plan.heading.trim();
  if (statement) return attributedTitle(statement, placeNamer(index.places), index.articles);
  return say('Map: {title}', { title });
}

function useFirstPlan(): EmbedPlan {
  const choices = useAtlas((state) => state.choices);
  const looking = useAtlas((state) => state.looking);
  const touched = useTouched();
  const statements = useVisibleStatements();
  const statement = statements.find(({ id }) => touched.statements.has(id)) ?? statements[0];
  return {
    form: choices.selection?.kind === 'statement' ? 'claim' : 'whole',
    theme: 'auto',
    language: null,
    without: [],
    heading: '',
    statement: statement?.id ?? null,
    spot: looking,
  };
}

function LinkPart({ choices, plan, onKeep }: { choices: Choices; plan: EmbedPlan; onKeep: (keeps: boolean) => void }) {
  const looking = useAtlas((state) => state.looking);
  return (
    <section className="share-part">
      <h3>{say('Link')}</h3>
      <CodeBox
        label={say('To what is shown now')}
        what={say('link to what is shown now')}
        text={wholePageLink({ ...choices, spot: plan.spot })}
      />
      {looking && (
        <label className="share-keep">
          <input type="checkbox" checked={plan.spot !== null} onChange={({ target }) => onKeep(target.checked)} />
          {say('Keep the map where it is now, in link and embed')}
        </label>
      )}
    </section>
  );
}

function HeightChoice({ fixed, asked, onChange }: HeightProps) {
  return (
    <fieldset className="share-height">
      <legend>{say('Height')}</legend>
      <label>
        <input type="radio" name="height" checked={fixed !== null} onChange={() => onChange(asked)} />
        {say('Fixed')}
      </label>
      <label>
        <input
          type="number"
          aria-label={say('Height in pixels')}
          min={LEAST}
          max={MOST}
          step={10}
          disabled={fixed === null}
          value={fixed ?? asked}
          onChange={({ target }) => onChange(Math.min(MOST, Math.max(0, Math.round(target.valueAsNumber) || 0)))}
          onBlur={() => onChange(fixed === null ? null : Math.max(LEAST, fixed))}
        />{' '}
        px
      </label>
      <label>
        <input type="radio" name="height" checked={fixed === null} onChange={() => onChange(null)} />
        {say('Fits what it shows, by a script')}
      </label>
    </fieldset>
  );
}

interface HeightProps {
  /** Null for the height that the script sets. */
  fixed: number | null;
  /** What the embed asks for. */
  asked: number;
  onChange: (fixed: number | null) => void;
}

function EmbedPart({
  choices,
  plan,
  onPlan,
}: {
  choices: Choices;
  plan: EmbedPlan;
  onPlan: (plan: EmbedPlan) => void;
}) {
  const [asked, setAsked] = useState(FIRST_HEIGHT);
  const [fixed, setFixed] = useState<number | null>(null);
  const title = useFrameTitle(plan);
  const planned = planChoices(choices, plan);
  const search = writeChoices(planned);
  const site = siteAddress(document);
  const oembed = document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')?.href;
  const onHeight = useCallback((height: number) => setAsked(height), []);
  return (
    <section className="share-part">
      <h3>{say('Embed')}</h3>
      <div className="share-columns">
        <div className="share-options">
          <EmbedOptions plan={plan} onChange={(patch) => onPlan({ ...plan, ...patch })} />
          <HeightChoice fixed={fixed} asked={asked} onChange={setFixed} />
        </div>
        <div className="share-code">
          <CodeBox
            label={say('Code to put into your page')}
            what={say('code of the embed')}
            rows={5}
            text={embedSnippet({
              address: `${site}embed.html${search}`,
              title,
              height: fixed ?? asked,
              link: `${site}${writeChoices({ ...planned, form: null, controls: null, heading: null })}`,
              script: fixed === null ? `${site}embed.js` : null,
            })}
          />
          {oembed && <CodeBox label={say('For sites that read oEmbed')} what={say('oEmbed address')} text={oembed} />}
        </div>
        <EmbedPreview src={`embed.html${search}`} title={title} height={fixed} onHeight={onHeight} />
      </div>
    </section>
  );
}

export function ShareDialog({ onClose, makeImage }: Props) {
  const choices = useAtlas((state) => state.choices);
  const looking = useAtlas((state) => state.looking);
  const first = useFirstPlan();
  const [plan, setPlan] = useState(first);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  // The page's own Escape lets go of the selection: not while the dialog is what it closes.
  const keepKeys = (event: KeyboardEvent) => event.nativeEvent.stopPropagation();
  const closeOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current.close();
  };
  return (
    <dialog
      className="share"
      ref={dialog}
      aria-labelledby="share-title"
      onClose={onClose}
      onKeyDown={keepKeys}
      onClick={closeOutside}
    >
      <div className="share-box">
        <div className="share-head">
          <h2 id="share-title">{say('Share and embed')}</h2>
          <button type="button" className="close" aria-label={say('Close')} onClick={() => dialog.current?.close()}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <div className="share-scroll">
          <LinkPart
            choices={choices}
            plan={plan}
            onKeep={(keeps) => setPlan({ ...plan, spot: keeps ? looking : null })}
          />
          <ImageDownloads makeImage={makeImage} />
          {/* last, since the keyboard's way out of the preview leads through all of it */}
          <EmbedPart choices={choices} plan={plan} onPlan={setPlan} />
        </div>
        <div className="visually-hidden" role="status" data-announces />
      </div>
    </dialog>
  );
}
