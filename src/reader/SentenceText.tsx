/**
 * One sentence with its mentions marked and, where claims rest on it, a mark in the margin that selects each of them. A
 * sentence that was set aside is greyed and says why.
 */

import { type ReactNode, useState } from 'react';
import { sentenceElementId } from '../interface/articleWords';
import { attributedTitle } from '../interface/attribution';
import { nestMarks, type Run } from '../interface/nestMarks';
import { SelectLink } from '../interface/SelectLink';
import type { NamePlace } from '../interface/statementWords';
import { STATUS_WORDS } from '../interface/words';
import { directionOf, pageLanguage, say, sayCount } from '../language/say';
import type { Article, Statement } from '../model/dataset';
import type { Document, Mention, Sentence } from '../model/document';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import { keyIn } from '../state/indexDataset';
import type { Touched } from '../state/selectors';
import { MentionMark, useMentionClass } from './MentionMark';
import { whyUnmapped } from './whyUnmapped';

interface Props {
  article: Article;
  document: Document;
  sentence: Sentence;
  mentions: Mention[];
  touched: Touched;
  name: NamePlace;
}

function OuterMention({ mention, isTouched, children }: { mention: Mention; isTouched: boolean; children: ReactNode }) {
  return <span className={useMentionClass(mention, isTouched)}>{children}</span>;
}

type TitleStatement = (statement: Statement) => string;

interface ClaimMarkProps {
  /** `slug/s12` */
  id: string;
  statements: Statement[];
  isTouched: boolean;
  titleOf: TitleStatement;
}

/** One mark in the margin: it selects the claim, or, where the sentence makes several, the sentence with all of them. */
function ClaimMark({ id, statements, isTouched, titleOf }: ClaimMarkProps) {
  const [first] = statements;
  if (!first) return null;
  const titles = statements.map(titleOf).join('; ');
  const isMany = statements.length > 1;
  const form = isMany ? 'is-many' : `is-${first.status}`;
  const mover = (statements.find(({ relation }) => relation === 'movement') ?? first).moverClass ?? 'none';
  return (
    <span className="claim-marks">
      <SelectLink
        kind={isMany ? 'sentence' : 'statement'}
        id={isMany ? id : first.id}
        className={`claim-mark mover-${mover} ${form} ${isTouched ? 'is-touched' : ''}`}
        label={sayCount(statements.length, 'Claim made here: {titles}', '{n} claims made here: {titles}', { titles })}
        title={titles}
      >
        <span aria-hidden="true" />
      </SelectLink>
    </span>
  );
}

function ClaimNote({ statements, titleOf }: { statements: Statement[]; titleOf: TitleStatement }) {
  return (
    <span className="claim-note" lang={pageLanguage()} dir={directionOf(pageLanguage())}>
      {statements.map((statement) => (
        <span key={statement.id}>
          <SelectLink kind="statement" id={statement.id}>
            {titleOf(statement)}
          </SelectLink>
          <br />
        </span>
      ))}
    </span>
  );
}

/** A ring in the margin: pressed, it says why the sentence is not on the map. */
function UnmappedMark({ why }: { why: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <span className="claim-marks">
        <button
          type="button"
          className="unmapped-mark"
          title={why}
          aria-label={say('Why is this sentence not on the map?')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span aria-hidden="true" />
        </button>
      </span>
      {isOpen && (
        <span className="claim-note" lang={pageLanguage()} dir={directionOf(pageLanguage())} role="note">
          {why}
        </span>
      )}
    </>
  );
}

export function SentenceText({ article, document, sentence, mentions, touched, name }: Props) {
  const index = useDatasetIndex();
  const key = keyIn(article.slug, sentence.id);
  const statements = index.statementsBySentence.get(key) ?? [];
  const titleOf = (statement: Statement) =>
    `${attributedTitle(statement, name, index.articles)} (${say(STATUS_WORDS[statement.status].label)})`;
  const selection = useAtlas((state) => state.choices.selection);
  const isOpen = statements.length > 1 && selection?.kind === 'sentence' && selection.id === key;
  // A place is in many sentences: its mentions are marked, and the sentences stay quiet.
  const isTouched = selection?.kind !== 'place' && selection?.kind !== 'mention' && touched.sentences.has(key);
  const isTouchedMention = (mention: Mention) => touched.mentions.has(keyIn(article.slug, mention.id));
  const renderRun = (run: Run<Mention>, inside: Mention | null): ReactNode => {
    if (!run.mark) {
      if (!inside) return run.text;
      return (
        <MentionMark key={run.start} article={article.slug} mention={inside} isTouched={isTouchedMention(inside)}>
          {run.text}
        </MentionMark>
      );
    }
    const { mark } = run;
    const isOuter = run.runs.some((one) => one.mark);
    const inner = run.runs.map((one) => renderRun(one, mark));
    if (!isOuter) return inner;
    return (
      <OuterMention key={run.start} mention={mark} isTouched={isTouchedMention(mark)}>
        {inner}
      </OuterMention>
    );
  };
  const marks = mentions.map((mention) => ({ start: mention.start, end: mention.end, value: mention }));
  const why = whyUnmapped(sentence, mentions, statements.length > 0);
  const classes = ['sentence'];
  if (sentence.setAside) classes.push('set-aside');
  if (isTouched) classes.push('is-touched');
  return (
    <span
      id={sentenceElementId(article.slug, sentence.id)}
      className={classes.join(' ')}
      lang={sentence.language === article.language ? undefined : sentence.language}
      title={sentence.setAside ? say('Set aside: {why}', { why: say(sentence.setAside) }) : undefined}
    >
      {statements.length > 0 && <ClaimMark id={key} statements={statements} isTouched={isTouched} titleOf={titleOf} />}
      {nestMarks(document.text, sentence, marks).map((run) => renderRun(run, null))}
      {why && <UnmappedMark why={why} />}
      {isOpen && <ClaimNote statements={statements} titleOf={titleOf} />}
    </span>
  );
}
