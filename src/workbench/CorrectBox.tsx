/**
 * The corrections of a text of one's own, above the views: what deserves a look first, a form for what is selected, and the
 * way back through all that was decided. There only where the page has a corrector.
 */
import { useMemo, useState } from 'react';
import { SelectLink } from '../interface/SelectLink';
import { pageLanguage, say, sayCount } from '../language/say';
import type { Selection } from '../model/choices';
import type { Decision } from '../model/corrections';
import type { Document } from '../model/document';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import type { Corrector } from '../state/Corrector';
import { splitKey } from '../state/indexDataset';
import { indexDocument } from '../state/indexDocument';
import { CorrectClaim } from './CorrectClaim';
import { CorrectMention } from './CorrectMention';
import { CorrectSentence } from './CorrectSentence';
import './correct.css';
import { findDoubtful } from './findDoubtful';

interface FormProps {
  corrector: Corrector;
  document: Document;
  selection: Selection | null;
}

function Form({ corrector, document, selection }: FormProps) {
  const { statements } = useDatasetIndex();
  const index = indexDocument(document);
  const own = { corrector, document };
  const id = selection?.id ?? '';
  if (selection?.kind === 'mention') {
    const mention = index.mentions.get(splitKey(id)[1]);
    return mention ? <CorrectMention key={`${id} ${mention.place}`} {...own} mention={mention} /> : null;
  }
  if (selection?.kind === 'statement') {
    const statement = statements.get(id);
    return statement ? <CorrectClaim key={id} {...own} statement={statement} /> : null;
  }
  if (selection?.kind === 'sentence') {
    const sentence = index.sentences.get(splitKey(id)[1]);
    return sentence ? <CorrectSentence {...own} sentence={sentence} /> : null;
  }
  return (
    <p className="soft">
      {say('Choose a place, a claim or a sentence, in the text or below, to correct how it was read.')}
    </p>
  );
}

function Doubts({ document }: { document: Document }) {
  const statements = useAtlas((state) => state.dataset.statements);
  const doubtful = useMemo(() => findDoubtful(document, statements), [document, statements]);
  if (doubtful.length === 0) return null;
  return (
    <details className="correct-doubts">
      <summary>{sayCount(doubtful.length, '{n} thing to look at first', '{n} things to look at first')}</summary>
      <ol>
        {doubtful.map(({ selection, words, why }) => (
          <li key={`${selection.kind} ${selection.id}`}>
            <SelectLink kind={selection.kind} id={selection.id}>
              {words}
            </SelectLink>{' '}
            <span className="soft">{why}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

const ACTION_WORDS: Record<Decision['action'], string> = {
  'set-role': 'a sentence is something else',
  'set-mention': 'a place is another',
  'add-mention': 'a place was not found',
  'drop-mention': 'no place',
  'set-claim': 'a claim says something else',
  'add-claim': 'a claim was not read',
  'drop-claim': 'no claim',
};

function wordsOf(decision: Decision): string {
  if ('mention' in decision) return decision.mention.exact;
  return 'claim' in decision ? decision.claim.sentence.exact : decision.sentence.exact;
}

function Decisions({ corrector: { decisions, refused } }: { corrector: Corrector }) {
  if (decisions.length === 0) return null;
  return (
    <details>
      <summary>
        {sayCount(decisions.length, '{n} correction', '{n} corrections')}
        {refused.length > 0 &&
          sayCount(refused.length, ', {n} of them no longer applies', ', {n} of them no longer apply')}
      </summary>
      <ol>
        {decisions.map((decision, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: decisions keep their order
          <li key={at}>
            {say(ACTION_WORDS[decision.action])}: <q dir="auto">{wordsOf(decision)}</q>{' '}
            <span className="soft">{decision.reason}</span>
            {refused.some((one) => JSON.stringify(one.decision) === JSON.stringify(decision)) && (
              <strong> {say('no longer applies')}</strong>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Languages whose claims are read; of others the places alone. */
const READ_LANGUAGES = new Set(['en', 'es', 'ru']);

/** The language of most of the text, BCP 47. */
function mainLanguage({ sentences }: Document): string {
  const letters = new Map<string, number>();
  for (const { language, start, end } of sentences) letters.set(language, (letters.get(language) ?? 0) + end - start);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'en';
}

/** What the program cannot do for this text, where there is anything. */
function Limits({ document }: { document: Document }) {
  const language = mainLanguage(document);
  const isRead = READ_LANGUAGES.has(language);
  if (isRead && document.mentions.length > 0) return null;
  const name = new Intl.DisplayNames([pageLanguage()], { type: 'language' }).of(language) ?? language;
  return (
    <p role="note">
      {document.mentions.length === 0 && say('No place was found in this text.')}{' '}
      {!isRead &&
        say(
          'It seems to be written in this language: {language}. Claims are read in English, Spanish and Russian only.',
          {
            language: name,
          },
        )}
    </p>
  );
}

/** A sentence for what has no mark to press: any of the text's. */
function SentenceChoice({ document }: { document: Document }) {
  const select = useAtlas((state) => state.select);
  const chosen = useAtlas(({ choices }) => (choices.selection?.kind === 'sentence' ? choices.selection.id : ''));
  return (
    <select
      aria-label={say('Choose a sentence')}
      value={chosen}
      onChange={({ target }) => select({ kind: 'sentence', id: target.value })}
    >
      <option value="">{say('Choose a sentence')}</option>
      {document.sentences.map(({ id, start, end }) => (
        <option key={id} value={`${document.id}/${id}`}>
          {document.text.slice(start, Math.min(end, start + 80))}
        </option>
      ))}
    </select>
  );
}

export function CorrectBox() {
  const corrector = useAtlas((state) => state.corrector);
  const selection = useAtlas((state) => state.choices.selection);
  const documents = useAtlas((state) => state.documents);
  const [isBusy, setBusy] = useState(false);
  const [document] = [...documents.values()];
  if (!corrector || !document) return null;
  const step = async (go: () => Promise<void>) => {
    setBusy(true);
    await go().finally(() => setBusy(false));
  };
  return (
    <section className="correct" aria-label={say('Corrections')}>
      <div className="correct-head">
        <h2>{say('Corrections')}</h2>
        <button
          type="button"
          className="action"
          aria-disabled={!corrector.canUndo || isBusy}
          onClick={() => corrector.canUndo && step(corrector.undo)}
        >
          {say('Undo')}
        </button>
        <button
          type="button"
          className="action"
          aria-disabled={!corrector.canRedo || isBusy}
          onClick={() => corrector.canRedo && step(corrector.redo)}
        >
          {say('Redo')}
        </button>
        <SentenceChoice document={document} />
      </div>
      <Limits document={document} />
      <Form corrector={corrector} document={document} selection={selection} />
      <Doubts document={document} />
      <Decisions corrector={corrector} />
    </section>
  );
}
