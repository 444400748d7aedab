/**
 * A box for a visitor's own text, with what helps to read it: date, language and the publisher's home. Comes in: how to
 * read it, and what was typed before. Goes out: the text, handed on; what is typed is kept whatever happens. Refuses an
 * empty text and one too long to read through, in words beside the box.
 */
import { type FormEvent, useId, useState } from 'react';

/** What is known of the text. */
export interface TextDraft {
  text: string;
  /** ISO day, or ''. */
  date: string;
  /** BCP 47, or '' to have it found out. */
  language: string;
  /** "Alexandria, Louisiana", or ''. */
  home: string;
}

interface Props {
  draft: TextDraft;
  onChange: (draft: TextDraft) => void;
  /** Reads it; resolves when the result is shown. */
  onRead: (draft: TextDraft) => Promise<void>;
}

/** A book has fewer characters; nobody would check more by hand. */
const MOST_CHARACTERS = 5_000_000;
const LANGUAGES = [
  ['', 'Find out'],
  ['en', 'English'],
  ['es', 'Spanish'],
  ['ru', 'Russian'],
] as const;

function refusal({ text }: TextDraft): string | null {
  if (text.trim() === '') return 'There is no text yet. Paste an article into the box.';
  if (text.length <= MOST_CHARACTERS) return null;
  return `The text has ${(text.length / 1e6).toFixed(1)} million characters. At most ${MOST_CHARACTERS / 1e6} million are read at once: paste a part of it.`;
}

export function TextForm({ draft, onChange, onRead }: Props) {
  const id = useId();
  const [isReading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const set = (patch: Partial<TextDraft>) => onChange({ ...draft, ...patch });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const refused = refusal(draft);
    setTrouble(refused);
    if (refused !== null || isReading) return;
    setReading(true);
    try {
      await onRead(draft);
    } catch (error) {
      setTrouble(
        `The text could not be read: ${error instanceof Error ? error.message : String(error)} It is still in the box.`,
      );
      setReading(false);
    }
  };

  return (
    <form className="text-form" onSubmit={submit}>
      <p className="soft" id={`${id}-about`}>
        Paste a report. Its places and claims are read in this browser; nothing is sent anywhere. What you then see is
        what the program reads, without an editor’s corrections.
      </p>
      <label className="text-form-main">
        <span>Text</span>
        <textarea
          value={draft.text}
          onChange={(event) => set({ text: event.target.value })}
          aria-describedby={`${id}-about`}
          aria-invalid={trouble !== null || undefined}
          spellCheck={false}
          dir="auto"
        />
      </label>
      <div className="text-form-details">
        <label>
          <span>Published on</span>
          <input type="date" value={draft.date} onChange={(event) => set({ date: event.target.value })} />
        </label>
        <label>
          <span>Language</span>
          <select value={draft.language} onChange={(event) => set({ language: event.target.value })}>
            {LANGUAGES.map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Publisher’s home</span>
          <input
            type="text"
            value={draft.home}
            placeholder="Alexandria, Louisiana"
            onChange={(event) => set({ home: event.target.value })}
          />
        </label>
      </div>
      <div className="text-form-end">
        <p role={trouble ? 'alert' : 'status'} className={trouble ? 'text-form-trouble' : 'soft'}>
          {trouble ?? (isReading ? 'Reading … the list of places (3 MB) is loaded once.' : '')}
        </p>
        <button type="submit" className="text-form-read" aria-disabled={isReading}>
          {isReading ? 'Reading …' : 'Read it'}
        </button>
      </div>
    </form>
  );
}
