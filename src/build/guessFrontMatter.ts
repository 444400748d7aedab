/**
 * A text without a front matter in, the front matter that it most likely has out, with what each guess rests on, in words for
 * an editor. Only what stands in the text is taken: its headline, a date written out near its beginning or end, a byline, the
 * name of a paper. What it does not show stays open, and is said to.
 */
import { detectLanguage } from '../text/detectLanguage';
import { splitSentences } from '../text/splitSentences';

export interface GuessedMatter {
  title: string;
  titleBasis?: string;
  publisher: string | null;
  authors: string[];
  /** ISO day, or null. */
  date: string | null;
  dateBasis: string | null;
  url: null;
  language: string;
}

export interface Guess {
  matter: GuessedMatter;
  /** One line for each guess and each gap. */
  notes: string[];
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})\\.?`;
/** "28 July 2021", "July 28, 2021", "2021-07-28": a day with its year. */
const DATES: readonly { pattern: RegExp; order: readonly ['year' | 'month' | 'day', string, string] }[] = [
  { pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, order: ['year', 'month', 'day'] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? ((?:19|20)\\d\\d)\\b`, 'gi'),
    order: ['day', 'month', 'year'],
  },
  {
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'gi'),
    order: ['month', 'day', 'year'],
  },
];
/** How far from its beginning or end a text prints its own date. */
const NEAR_EDGE = 600;
const LONGEST_TITLE = 160;

function isoOf(parts: readonly string[], order: (typeof DATES)[number]['order']): string | null {
  const part = (name: string) => parts[order.indexOf(name as 'year')] ?? '';
  const named = MONTHS.findIndex((month) => month.startsWith(part('month').slice(0, 3).toLowerCase())) + 1;
  const month = /^\d+$/.test(part('month')) ? Number(part('month')) : named;
  const iso = `${part('year')}-${String(month).padStart(2, '0')}-${part('day').padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
}

/** The first full date near the text's edges: there it is the text's own more often than one it speaks of. */
function guessDate(text: string): { date: string; words: string } | null {
  const found = DATES.flatMap(({ pattern, order }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const date = isoOf(match.slice(1), order);
      const near = match.index < NEAR_EDGE || match.index > text.length - NEAR_EDGE;
      return date && near ? [{ date, words: match[0], at: match.index }] : [];
    }),
  );
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
}

const BYLINE = /^(?:by|por|от) +(\p{Lu}[\p{L}.'’-]+(?: (?:de|van|von|al|bin)?\s*\p{Lu}[\p{L}.'’-]+){1,3})\s*$/imu;
const PAPER = /^\s*(?:source|published (?:in|by)|from)\s*[:–-]?\s*(\p{Lu}[^\n]{2,60})$/imu;

/** @param name of the file, without its ending: the title where the text has none */
export function guessFrontMatter(text: string, name: string): Guess {
  const language = detectLanguage(text, 'en');
  const sentences = splitSentences(text, { language });
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replace(/\s+/g, ' ').trim();
  const headline = sentences.find(({ role }) => role === 'headline');
  const first = headline ?? sentences[0];
  const whole = first ? words(first) : name;
  const title = whole.length <= LONGEST_TITLE ? whole : `${whole.slice(0, whole.lastIndexOf(' ', LONGEST_TITLE))} …`;
  const date = guessDate(text);
  const author = BYLINE.exec(text)?.[1];
  const publisher = PAPER.exec(text)?.[1]?.trim() ?? null;
  return {
    matter: {
      title,
      ...(!headline && { titleBasis: 'the text has no headline; this is its first sentence' }),
      publisher,
      authors: author ? [author] : [],
      date: date?.date ?? null,
      dateBasis: date ? `inferred: the text has “${date.words}” near its beginning or end` : null,
      url: null,
      language,
    },
    notes: [
      headline ? `title: “${title}”, the headline` : `title: “${title}”, the first sentence; give it a better one`,
      date
        ? `date: ${date.date}, from “${date.words}”; check that it is the article's own`
        : 'date: none found; “on Wednesday” cannot be told without one',
      publisher ? `publisher: ${publisher}, from its own line` : 'publisher: not shown in the text',
      author ? `authors: ${author}, from the byline` : 'authors: none named',
      `language: ${language}, by its words`,
    ],
  };
}
