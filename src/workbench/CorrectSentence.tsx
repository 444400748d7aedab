/**
 * One sentence under correction: a claim that the program has not read in it, or a place that it has not found. Words are
 * taken from the sentence as they stand, marked in the text or typed.
 */
import { useEffect, useState } from 'react';
import { inQuotes } from '../interface/words';
import { say } from '../language/say';
import { type FoundPlace, selectQuote } from '../model/corrections';
import type { Document, Sentence } from '../model/document';
import type { Corrector } from '../state/Corrector';
import { ClaimFieldset } from './ClaimFieldset';
import { allFields, faultOf, NEW_CLAIM } from './claimDraft';
import { DecisionForm } from './DecisionForm';
import { PlaceField, placeLine } from './PlaceField';

interface Props {
  corrector: Corrector;
  document: Document;
  sentence: Sentence;
}

/** Words that are marked in the text now, where they stand in the sentence; '' else. */
function useMarkedWords(text: string): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    const read = () => {
      const marked = window.getSelection()?.toString().trim() ?? '';
      if (marked !== '' && text.includes(marked)) setWords(marked);
    };
    read();
    window.document.addEventListener('selectionchange', read);
    return () => window.document.removeEventListener('selectionchange', read);
  }, [text]);
  return words;
}

function AddClaim({ corrector, document, sentence }: Props) {
  const [draft, setDraft] = useState(NEW_CLAIM);
  const [fault, setFault] = useState<string | null>(null);
  return (
    <DecisionForm
      corrector={corrector}
      label={say('Add the claim')}
      decide={(reason) => {
        const found = faultOf(draft);
        setFault(found);
        if (found !== null) return null;
        const selector = selectQuote(document.text, sentence);
        return [{ action: 'add-claim', sentence: selector, set: allFields(draft), reason }];
      }}
      onDone={() => setDraft(NEW_CLAIM)}
    >
      <ClaimFieldset
        corrector={corrector}
        draft={draft}
        isNew
        onChange={(patch) => {
          setFault(null);
          setDraft({ ...draft, ...patch });
        }}
      />
      {fault && (
        <p className="text-form-trouble" role="alert">
          {fault}
        </p>
      )}
    </DecisionForm>
  );
}

function AddMention({ corrector, document, sentence }: Props) {
  const text = document.text.slice(sentence.start, sentence.end);
  const marked = useMarkedWords(text);
  const [typed, setTyped] = useState<string | null>(null);
  const [found, setFound] = useState<FoundPlace | null>(null);
  const words = typed ?? marked;
  const at = words === '' ? -1 : text.indexOf(words);
  return (
    <DecisionForm
      corrector={corrector}
      label={say('Mark the place')}
      decide={(reason) => {
        if (at < 0 || !found) return null;
        const start = sentence.start + at;
        const mention = selectQuote(document.text, { start, end: start + words.length });
        const { id, kind } = found.place;
        return [{ action: 'add-mention', mention, kind, sense: 'literal', place: id, reason }];
      }}
      onDone={() => {
        setTyped(null);
        setFound(null);
      }}
    >
      <label className="decision-reason">
        <span>{say('Words of the sentence')}</span>
        <input
          type="text"
          value={words}
          dir="auto"
          aria-invalid={words !== '' && at < 0}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      {words !== '' && at < 0 && <p className="soft">{say('The sentence does not have these words.')}</p>}
      <PlaceField corrector={corrector} label={say('The place they mean')} onChoose={setFound} />
      {found && <p>{placeLine(found)}</p>}
    </DecisionForm>
  );
}

export function CorrectSentence(props: Props) {
  const { document, sentence } = props;
  return (
    <>
      <p className="correct-sentence" lang={sentence.language} dir="auto">
        {inQuotes(document.text.slice(sentence.start, sentence.end))}
      </p>
      <details>
        <summary>{say('Add a claim')}</summary>
        <AddClaim key={sentence.id} {...props} />
      </details>
      <details>
        <summary>{say('Mark a place')}</summary>
        <AddMention key={sentence.id} {...props} />
      </details>
    </>
  );
}
