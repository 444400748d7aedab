/**
 * A box for a visitor's own text, pasted or out of a file, with what helps to read it: date, language and the publisher's
 * home. Comes in: how to read it, and what was typed before. Goes out: the text, handed on; what is typed is kept
 * whatever happens, and what a file or "Clear" takes the place of can be had back. Refuses an empty text and one too long
 * to read through, in words beside the box.
 */
import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import { FILE_KINDS, readFile } from './readFile';
import { isEmptyDraft, useKeptDraft } from './useKeptDraft';

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

const EMPTY: TextDraft = { text: '', date: '', language: '', home: '' };

interface Replaced {
  draft: TextDraft;
  /** What took its place, in words. */
  by: string;
}

/** Without this the browser would leave the page for the file. */
function allowFiles(event: DragEvent): void {
  if (event.dataTransfer.types.includes('Files')) event.preventDefault();
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export function TextForm({ draft, onChange, onRead }: Props) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const { isTakenUp, isKept } = useKeptDraft(draft, onChange);
  const set = (patch: Partial<TextDraft>) => onChange({ ...draft, ...patch });

  const replace = (next: TextDraft, by: string) => {
    setTrouble(null);
    setReplaced({ draft, by });
    onChange(next);
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      const { text, date = '', language = '', home = '' } = await readFile(chosen);
      const known = LANGUAGES.find(([code]) => code !== '' && language.toLowerCase().split('-')[0] === code);
      replace({ text, date, language: known?.[0] ?? '', home }, `The box holds the text of “${chosen.name}” now.`);
    } catch (error) {
      setTrouble(`“${chosen.name}” could not be read: ${messageOf(error)} What is in the box has stayed as it was.`);
    }
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return; // dragged words are the box's own affair
    event.preventDefault();
    open(event.dataTransfer.files[0]);
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const refused = refusal(draft);
    setTrouble(refused);
    if (refused !== null || isReading) return;
    setReading(true);
    try {
      await onRead(draft);
    } catch (error) {
      setTrouble(`The text could not be read: ${messageOf(error)} It is still in the box.`);
      setReading(false);
    }
  };

  return (
    <form className="text-form" onSubmit={submit} onDragOver={allowFiles} onDrop={drop}>
      <p className="soft" id={`${id}-about`}>
        Paste a report, or open a file: text, Markdown, a saved web page or a Word document. Its places and claims are
        read in this browser; nothing is sent anywhere.{' '}
        {isKept
          ? 'What is in the form is kept in this browser until you clear it.'
          : 'This browser keeps nothing for this page: the text stays only while the page is open.'}{' '}
        What you then see is what the program reads, without an editor’s corrections.
      </p>
      <div className="text-form-tools">
        <input
          ref={file}
          type="file"
          accept={FILE_KINDS}
          hidden
          aria-label="File to read"
          onChange={({ target }) => {
            open(target.files?.[0]);
            target.value = ''; // the same file may be chosen again
          }}
        />
        <button type="button" className="action" onClick={() => file.current?.click()}>
          Open a file …
        </button>
        <button
          type="button"
          className="action"
          aria-disabled={isEmptyDraft(draft)}
          onClick={() => isEmptyDraft(draft) || replace(EMPTY, 'The form is cleared.')}
        >
          Clear
        </button>
        <span role="status" className="soft">
          {replaced?.by ?? (isTakenUp ? 'This is what you had here before.' : '')}
        </span>
        {replaced && !isEmptyDraft(replaced.draft) && (
          <button
            type="button"
            className="action"
            onClick={() => {
              onChange(replaced.draft);
              setReplaced(null);
            }}
          >
            Undo
          </button>
        )}
      </div>
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
