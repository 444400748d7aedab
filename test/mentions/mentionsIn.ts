/** Mentions of a text, as lines of `surface kind sense place`, for tables of tests. */
import { preparedGazetteer } from '../../src/build/loadResources';
import { findMentions } from '../../src/extract';
import { openGazetteer } from '../../src/places/openGazetteer';
import { splitSentences } from '../../src/text/splitSentences';

export const gazetteer = openGazetteer(await preparedGazetteer());

export function mentionsIn(text: string, language?: string) {
  return findMentions(text, splitSentences(text, { language }), gazetteer);
}

/** `["Tajik-Afghan border border:AF-TJ", ...]` */
export function placesIn(text: string, language?: string): string[] {
  return mentionsIn(text, language).map(({ surface, place }) => `${surface} ${place}`);
}

/** `["Moscow metonym", ...]` */
export function sensesIn(text: string): string[] {
  return mentionsIn(text).map(({ surface, sense }) => `${surface} ${sense}`);
}
