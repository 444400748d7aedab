/** A small document, made by hand, for the tests of this room. */
import type { Document } from '../../src/model/document';

const text = 'Fighters moved from Mali to Niger, said Ann Ray. They left Mali. Subscribe now.';

export function sampleDocument(): Document {
  const sentence = { id: 's0', start: 0, end: 48 };
  const exact = text.slice(sentence.start, sentence.end);
  return {
    id: 'sample',
    text,
    sentences: [
      { ...sentence, role: 'body', language: 'en' },
      { id: 's49', start: 49, end: 64, role: 'body', language: 'en' },
      { id: 's65', start: 65, end: 79, role: 'body', language: 'en' },
    ],
    mentions: [
      {
        id: 'm20-24',
        sentence: 's0',
        start: 20,
        end: 24,
        surface: 'Mali',
        kind: 'country',
        sense: 'literal',
        place: 'country:ML',
        score: 0.9,
      },
      {
        id: 'm28-33',
        sentence: 's0',
        start: 28,
        end: 33,
        surface: 'Niger',
        kind: 'country',
        sense: 'literal',
        place: 'country:NE',
        score: 0.9,
      },
      {
        id: 'm59-63',
        sentence: 's49',
        start: 59,
        end: 63,
        surface: 'Mali',
        kind: 'country',
        sense: 'literal',
        place: 'country:ML',
        score: 0.9,
      },
    ],
    places: [
      { id: 'country:ML', name: 'Mali', kind: 'country', countries: ['ML'], point: [-4, 17] },
      { id: 'country:NE', name: 'Niger', kind: 'country', countries: ['NE'], point: [8, 16] },
    ],
    claims: [
      {
        id: 'c0-movement',
        relation: 'movement',
        status: 'asserted',
        mover: { class: 'militants', group: null, surface: 'Fighters' },
        origins: ['country:ML'],
        destinations: ['country:NE'],
        speaker: { name: 'Ann Ray' },
        saidOn: '2024-05-01',
        evidence: [{ sentence: 's0', start: 0, end: 48, exact, prefix: '', suffix: text.slice(48) }],
        parts: [{ role: 'origin', start: 20, end: 24, place: 'country:ML' }],
        rule: 'verb',
      },
    ],
    doubts: [],
  };
}
