/** A date in words, with a mark of its certainty: exact plain, approximate with "about", inferred with what from. */
import { say } from '../language/say';
import { dateCertainty, dateWords } from './dateWords';

interface Props {
  edtf: string | null;
  basis?: string | null;
}

export function DateLabel({ edtf, basis }: Props) {
  const certainty = dateCertainty(edtf, basis);
  const isInferred = basis?.startsWith('inferred') && certainty !== 'unknown';
  return (
    <span className={`date date-${certainty}`}>
      <time dateTime={edtf?.replace(/[~?%]$/, '') ?? undefined}>{dateWords(edtf)}</time>
      {isInferred && (
        <span className="date-note" title={basis ?? undefined}>
          {' '}
          {say('(inferred)')}
        </span>
      )}
    </span>
  );
}
