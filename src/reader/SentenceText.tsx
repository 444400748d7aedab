/**
 * One sentence with its mentions marked and, where claims rest on it, a mark in the margin that selects each of them. A
 * sentence that was set aside is greyed and says why.
 */
import type { ReactNode } from 'react';
import { nestMarks, type Run } from '../interface/nestMarks';
import { SelectLink } from '../interface/SelectLink';
import { type NamePlace, speakerShortName, statementTitle } from '../interface/statementWords';
import type { Article, Statement } from '../model/dataset';
import type { Mention, Sentence } from '../model/document';
import { useDatasetIndex } from '../state/AtlasContext';
import { keyIn } from '../state/indexDataset';
import type { Touched } from '../state/selectors';
import { MentionMark, useMentionClass } from './MentionMark';

interface Props {
  article: Article;
  sentence: Sentence;
  mentions: Mention[];
  touched: Touched;
  name: NamePlace;
}

/** Element id of a sentence, for scrolling and for links. */
export function sentenceElementId(article: string, sentence: string): string {
  return `${article}-${sentence}`;
}

function OuterMention({ mention, isTouched, children }: { mention: Mention; isTouched: boolean; children: ReactNode }) {
  return <span className={useMentionClass(mention, isTouched)}>{children}</span>;
}

function ClaimMark({ statement, isTouched, name }: { statement: Statement; isTouched: boolean; name: NamePlace }) {
  const title = `${speakerShortName(statement)}: ${statementTitle(statement, name)} (${statement.status})`;
  return (
    <SelectLink
      kind="statement"
      id={statement.id}
      className={`claim-mark mover-${statement.moverClass ?? 'none'} chip-${statement.status} ${isTouched ? 'is-touched' : ''}`}
      label={`Claim made here: ${title}`}
      title={title}
    >
      <span aria-hidden="true" />
    </SelectLink>
  );
}

export function SentenceText({ article, sentence, mentions, touched, name }: Props) {
  const index = useDatasetIndex();
  const key = keyIn(article.slug, sentence.id);
  const statements = index.statementsBySentence.get(key) ?? [];
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
  const classes = ['sentence'];
  if (sentence.setAside) classes.push('set-aside');
  if (touched.sentences.has(key)) classes.push('is-touched');
  return (
    <span
      id={sentenceElementId(article.slug, sentence.id)}
      className={classes.join(' ')}
      lang={sentence.language === article.language ? undefined : sentence.language}
      title={sentence.setAside ? `Set aside: ${sentence.setAside}` : undefined}
    >
      {statements.length > 0 && (
        <span className="claim-marks">
          {statements.map((statement) => (
            <ClaimMark
              key={statement.id}
              statement={statement}
              isTouched={touched.statements.has(statement.id)}
              name={name}
            />
          ))}
        </span>
      )}
      {nestMarks(article.document.text, sentence, marks).map((run) => renderRun(run, null))}
    </span>
  );
}
