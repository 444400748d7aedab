/**
 * One place of the index: its name and how often it is spoken of; chosen, it opens its statements and every sentence that
 * names it, each a way into its article.
 */
import { articleName } from '../interface/articleWords';
import { attributedTitle } from '../interface/attribution';
import { nestMarks } from '../interface/nestMarks';
import { SelectLink } from '../interface/SelectLink';
import { StatusChip } from '../interface/StatusChip';
import type { NamePlace } from '../interface/statementWords';
import { SENSE_WORDS } from '../interface/words';
import type { Place } from '../model/document';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import { keyIn, type MentionInArticle } from '../state/indexDataset';
import { statementPlaces } from '../state/selectors';
import { countSenses } from './countSenses';

interface Props {
  place: Place;
  mentions: MentionInArticle[];
  isOpen: boolean;
  name: NamePlace;
}

/** Sentences with all mentions of the place that stand in them, in order. */
function groupMentions(mentions: MentionInArticle[]): Map<string, MentionInArticle[]> {
  const groups = new Map<string, MentionInArticle[]>();
  for (const one of mentions) {
    const key = keyIn(one.article.slug, one.mention.sentence);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function SentenceQuote({ id, mentions }: { id: string; mentions: MentionInArticle[] }) {
  const first = mentions[0];
  if (!first) return null;
  const { article, sentence } = first;
  const marks = mentions.map(({ mention }) => ({ start: mention.start, end: mention.end, value: mention }));
  return (
    <li>
      <SelectLink kind="sentence" id={id} className="wording" lang={sentence.language}>
        {nestMarks(article.document.text, sentence, marks).map((run) =>
          run.mark ? (
            <mark key={run.start}>{article.document.text.slice(run.start, run.end)}</mark>
          ) : (
            <span key={run.start}>{run.text}</span>
          ),
        )}
      </SelectLink>
      <span className="soft">{articleName(article)}</span>
    </li>
  );
}

function PlaceSourceNote({ place }: { place: string }) {
  const source = useAtlas((state) => state.dataset.placeSources.find((one) => one.place === place));
  if (!source) return null;
  return (
    <p className="soft">
      Reference data: {source.note}{' '}
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {source.source}
        </a>
      ) : (
        source.source
      )}
    </p>
  );
}

function Details({ place, mentions, name }: Props) {
  const statements = useAtlas((state) => state.dataset.statements);
  const { articles } = useDatasetIndex();
  const own = statements.filter((statement) => statementPlaces(statement).includes(place.id));
  const senses = countSenses(mentions);
  const groups = groupMentions(mentions);
  return (
    <div className="place-details">
      {senses.length > 0 && (
        <p className="soft">Meant: {senses.map(({ sense, count }) => `${SENSE_WORDS[sense]} (${count})`).join(', ')}</p>
      )}
      <PlaceSourceNote place={place.id} />
      {own.length > 0 && (
        <>
          <h4>Statements</h4>
          <ul className="place-statements">
            {own.map((statement) => (
              <li key={statement.id}>
                <SelectLink kind="statement" id={statement.id} className="place-statement">
                  {attributedTitle(statement, name, articles)}
                </SelectLink>{' '}
                <StatusChip status={statement.status} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>Sentences</h4>
      {groups.size === 0 && <p className="soft">No sentence names it; a claim or reference data does.</p>}
      <ul className="wordings">
        {[...groups].map(([id, group]) => (
          <SentenceQuote key={id} id={id} mentions={group} />
        ))}
      </ul>
    </div>
  );
}

export function PlaceEntry(props: Props) {
  const { place, mentions, isOpen } = props;
  return (
    <li id={`place-${place.id}`} className={`place ${isOpen ? 'is-touched' : ''}`}>
      <SelectLink kind="place" id={place.id} className="place-name">
        {place.name} <span className="count">{mentions.length}</span>
      </SelectLink>
      {isOpen && <Details {...props} />}
    </li>
  );
}
