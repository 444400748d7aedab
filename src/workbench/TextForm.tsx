/**
 * A box for a visitor's own text, pasted or out of a file, with what helps to read it: date, language and the publisher's
 * home. Comes in: how to read it, and what was typed before. Goes out: the text, handed on; what is typed is kept
 * whatever happens, and what a file or "Clear" takes the place of can be had back. Refuses an empty text and one too long
 * to read through, in words beside the box.
 */
import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react';
import { countWords } from '../interface/words';
import { say, sayCount } from '../language/say';
import { EMPTY_DRAFT, isEmptyDraft, type TextDraft } from '../model/textDraft';
import { FILE_KINDS, type ReadProject, readFile } from './readFile';
import { useKeptDraft } from './useKeptDraft';
import { type Preview, usePreview } from './usePreview';

interface Props {
  draft: TextDraft;
  onChange: (draft: TextDraft) => void;
  /** Reads it; resolves when the result is shown. */
  onRead: (draft: TextDraft) => Promise<void>;
  readProject: ReadProject;
  preview: Preview;
}

/** A book has fewer characters; nobody would check more by hand. */
const MOST_CHARACTERS = 5_000_000;
const LANGUAGE_WORDS = { '': 'Find out', en: 'English', es: 'Spanish', ru: 'Russian' } as const;

function refusal({ text }: TextDraft): string | null {
  if (text.trim() === '') return say('There is no text yet. Paste an article into the box.');
  if (text.length <= MOST_CHARACTERS) return null;
  return say('The text has {n} million characters. At most {most} million are read at once: paste a part of it.', {
    n: Math.round(text.length / 1e5) / 10,
    most: MOST_CHARACTERS / 1e6,
  });
}

interface Replaced {
  draft: TextDraft;
  /** What took its place, in words. */
  by: string;
}

/** Without this the browser would leave the page for the file. */
function allowFiles(event: DragEvent): void {
  if (event.dataTransfer.types.includes('Files')) event.preventDefault();
}

/** Longer names of texts are cut. */
const LONGEST_NAME = 60;

const nameOf = ({ title, text }: TextDraft) => (title || text.trim().replace(/\s+/g, ' ')).slice(0, LONGEST_NAME);

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export function TextForm({ draft, onChange, onRead, readProject, preview }: Props) {
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [replaced, setReplaced] = useState<Replaced | null>(null);
  const { isTakenUp, isKept, others, open: openKept } = useKeptDraft(draft, onChange);
  const found = usePreview(draft, preview);
  const set = (patch: Partial<TextDraft>) => onChange({ ...draft, ...patch });

  const replace = (next: TextDraft, by: string) => {
    setTrouble(null);
    setReplaced({ draft, by });
    onChange(next);
  };
  const open = async (chosen: File | undefined) => {
    if (!chosen) return;
    try {
      const { text, language = '', ...details } = await readFile(chosen, readProject);
      const known = Object.keys(LANGUAGE_WORDS).find((code) => language.toLowerCase().split('-')[0] === code);
      replace(
        { ...EMPTY_DRAFT, ...details, text, language: known ?? '' },
        say('The box holds the text of “{name}” now.', { name: chosen.name }),
      );
    } catch (error) {
      setTrouble(
        say('“{name}” could not be read: {why} What is in the box has stayed as it was.', {
          name: chosen.name,
          why: messageOf(error),
        }),
      );
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
      setTrouble(say('The text could not be read: {why} It is still in the box.', { why: messageOf(error) }));
      setReading(false);
    }
  };

  return (
    <form className="text-form" onSubmit={submit} onDragOver={allowFiles} onDrop={drop}>
      <p className="soft" id={`${id}-about`}>
        {say(
          'Paste a report, or open a file: text, Markdown, a saved web page, a Word document or a PDF. Its places and claims are read in this browser; nothing is sent anywhere.',
        )}{' '}
        {isKept
          ? say('What is in the form is kept in this browser until you clear it.')
          : say('This browser keeps nothing for this page: the text stays only while the page is open.')}{' '}
        {say('What the program reads in it can then be corrected, place by place and claim by claim.')}
      </p>
      <div className="text-form-tools">
        <input
          ref={file}
          type="file"
          accept={FILE_KINDS}
          hidden
          aria-label={say('File to read')}
          onChange={({ target }) => {
            open(target.files?.[0]);
            target.value = ''; // the same file may be chosen again
          }}
        />
        <button type="button" className="action" onClick={() => file.current?.click()}>
          {say('Open a file …')}
        </button>
        <button
          type="button"
          className="action"
          aria-disabled={isEmptyDraft(draft)}
          onClick={() => isEmptyDraft(draft) || replace(EMPTY_DRAFT, say('The form is cleared.'))}
        >
          {say('Clear')}
        </button>
        {!isEmptyDraft(draft) && (
          <button type="button" className="action" onClick={() => openKept(null)}>
            {say('New text')}
          </button>
        )}
        {others.length > 0 && (
          <select
            className="text-form-kept"
            aria-label={say('Texts kept in this browser')}
            value=""
            onChange={({ target }) => openKept(others.find(({ key }) => key === target.value) ?? null)}
          >
            <option value="">{sayCount(others.length, '{n} other text kept', '{n} other texts kept')}</option>
            {others.map(({ key, draft: other }) => (
              <option key={key} value={key}>
                {nameOf(other)}
              </option>
            ))}
          </select>
        )}
        <span role="status" className="soft">
          {replaced?.by ?? (isTakenUp ? say('This is what you had here before.') : '')}
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
            {say('Undo')}
          </button>
        )}
      </div>
      <label className="text-form-main">
        <span>{say('Text')}</span>
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
          <span>{say('Title')}</span>
          <input type="text" value={draft.title} dir="auto" onChange={(event) => set({ title: event.target.value })} />
        </label>
        <label>
          <span>{say('Publisher')}</span>
          <input
            type="text"
            value={draft.publisher}
            dir="auto"
            onChange={(event) => set({ publisher: event.target.value })}
          />
        </label>
        <label>
          <span>{say('Address (URL)')}</span>
          <input type="url" value={draft.url} onChange={(event) => set({ url: event.target.value })} />
        </label>
        <label>
          <span>{say('Published on')}</span>
          <input type="date" value={draft.date} onChange={(event) => set({ date: event.target.value })} />
        </label>
        <label>
          <span>{say('Language')}</span>
          <select value={draft.language} onChange={(event) => set({ language: event.target.value })}>
            {Object.entries(LANGUAGE_WORDS).map(([code, name]) => (
              <option key={code} value={code}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('Publisher’s home')}</span>
          <input
            type="text"
            value={draft.home}
            placeholder={say('Alexandria, Louisiana')}
            onChange={(event) => set({ home: event.target.value })}
          />
        </label>
      </div>
      <div className="text-form-end">
        <p role={trouble ? 'alert' : 'status'} className={trouble ? 'text-form-trouble' : 'soft'}>
          {trouble ??
            (isReading
              ? say('Reading … the list of places (3 MB) is loaded once.')
              : draft.decisions.length > 0
                ? sayCount(
                    draft.decisions.length,
                    '{n} correction is kept with it.',
                    '{n} corrections are kept with it.',
                  )
                : found
                  ? say('Found so far: {places}, {claims}.', {
                      places: countWords(found.places, 'place'),
                      claims: countWords(found.claims, 'claim'),
                    })
                  : '')}
        </p>
        <button type="submit" className="text-form-read" aria-disabled={isReading}>
          {isReading ? say('Reading …') : say('Read it')}
        </button>
      </div>
    </form>
  );
}
