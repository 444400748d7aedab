/**
 * How site furniture, credits, dates and biographies are worded, as tables of patterns. Each is tried on one short line
 * as a whole, so none can take a sentence out of a paragraph.
 */

/** What a page says to its visitor: links, prompts, hashtags. */
export const FURNITURE: readonly RegExp[] = [
  /^please (?:enter|refresh|log|sign|subscribe|register|disable|enable|try|check|note that comments)\b/i,
  /^thank you for (?:registering|subscribing|signing|reading|your)\b/i,
  /^(?:join|follow|like|subscribe|sign (?:up|in)|log ?in|register|click|tap|download|share|tweet|print|email|get) \b.*\b(?:here|us|our|this|newsletter|conversations?|forum|comments?|app|page|account|inbox|twitter|facebook|link|free|story|article|now|updates)\b[^.]*[.!]?$/i,
  /^(?:sign (?:up|in)|log ?in|subscribe|register|share|print|email|tweet|comments?|advertisement|advert|loading|divider|related|recommended|trending|most read|source)[.…!:]*$/i,
  /^(?:source|original) (?:link|article|url)\b.{0,80}$/i,
  /^(?:source|via)\s*:\s?.{1,80}$/i,
  /^(?:read|view|see|show|load) (?:more|also|next|all|full|the full|comments|related)\b.{0,100}$/i,
  /^(?:also read|related (?:stories|articles|news|content)|more (?:from|stories|news|on|in)|latest news|popular|story continues)\b.{0,100}$/i,
  /^(?:[#＃][\p{L}\p{N}_-]+[\s,]*)+$/u,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved)/i,
  /^(?:\d+ )?(?:shares?|likes|views|comments?|retweets|min(?:ute)?s? read|minutes to read)$/i,
  /^(?:we use cookies|this site uses|your email address|required fields|save my name|notify me of)\b/i,
  /^[\W_]+$/u,
];

/** After one of these a page's readers speak, or other articles are listed. */
export const COMMENTS_BEGIN =
  /^(?:more on (?:the|this) topic|(?:\d+ )?(?:readers?['’]? ?)?(?:comments?|responses|replies|thoughts on .{1,120})|leave a (?:reply|comment)|(?:join the )?(?:discussion|conversation)|what do you think\??|post a comment)\s*:?$/i;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\\s+)?';
/** A line that is a date, perhaps with a clock time, perhaps after "Published". */
export const DATE_LINE = new RegExp(
  `^(?:(?:published|updated|posted|last (?:updated|modified)|created)(?: on| at)?:?\\s+)?${WEEKDAY}(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b.{0,40}$`,
  'i',
);

/** Who wrote or reported it. */
export const CREDIT =
  /^\(?(?:by|par|por|von|story by|words by|written by|photos? by|photograph by|pictures? by|(?:additional |with )?reporting by|edited by|editing by|compiled by|with (?:files|contributions) from|translated by)\s+\S.{0,120}$/i;

/** A few capitalised words and nothing else: a name that stands alone. */
export const NAME_LINE =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:al|bin|bint|da|de|del|der|di|dos|el|ibn|la|le|ter|van|von)\s)*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;

/** What is said of an author, after the name or "he", "she", "the author". */
export const BIO_VERB =
  /^(?:is|was|has been) (?:an? |the |our |also )?(?:[\p{L}-]+ ){0,6}?(?:journalist|reporter|writer|editor|correspondent|columnist|author|fellow|professor|lecturer|analyst|scholar|researcher|director|historian|photographer|translator|contributor|student|freelance)|^(?:has |had |also |previously |formerly |currently )*(?:works?|worked|working|writes?|written|wrote|studied|studies|graduated|joined|reports?|reported|covers?|covered|edits|edited|teaches|taught|lives|holds|contributes|contributed|received|completed)\b/u;

/** What a dateline ends with, its agency in brackets, and the longest that it can be. */
export const DATELINE =
  /^((?:\p{Lu}[\p{Lu}\p{M}.'’-]+|[A-Z]\.)(?:[ /](?:\p{Lu}[\p{Lu}\p{M}.'’-]+|\d{1,2}))*(?:,\s(?:\p{Lu}[\p{L}.'’]*\s?){1,3}(?:\d{1,2}\b)?){0,2})(?:\s?\(([^()]{2,40})\))?\s?(?:—|–|--|:(?=\s)|-(?=\s))\s?/u;
/** `Kabul (Reuters) -`: a name in ordinary case needs the agency to be one. */
export const DATELINE_WITH_AGENCY =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]+)(?:[ -]\p{Lu}[\p{L}\p{M}.'’-]+){0,3}(?:,\s[\p{L}. ]{2,30}(?:\d{1,2})?){0,2})\s?\(([\p{L}\p{N} .,/-]{2,40})\)\s?(?:—|–|--|-)\s?/u;
