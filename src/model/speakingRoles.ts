/** Which sentences speak for their article: the rest (bylines, biographies, furniture, readers' comments) is set aside. */
import type { SentenceRole } from './document';

export const SPEAKING_ROLES: ReadonlySet<SentenceRole> = new Set(['headline', 'kicker', 'heading', 'body', 'caption']);
