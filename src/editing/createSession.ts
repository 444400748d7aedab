/**
 * A text of one's own under correction. Comes in: the text with what is known of it, decisions made before, the page's dataset
 * and shapes. Goes out: a store for the views, whose corrector decides, takes back and decides again; each time the programme's
 * own reading is corrected anew from the first decision on, by the same code as `data/corrections` (`applyEach`). Decisions that
 * the text has no place for any more are kept and told, not lost.
 */
import type { Geometry } from '../atlas/Geometry';
import { type Applied, applyEach, type PlaceLookup } from '../dataset/applyCorrections';
import type { Correction } from '../dataset/parseCorrections';
import { say } from '../language/say';
import type { Choices, Selection } from '../model/choices';
import type { Decision, FoundPlace } from '../model/corrections';
import type { Dataset } from '../model/dataset';
import type { Document, Place } from '../model/document';
import type { Corrector } from '../state/Corrector';
import { type AtlasStore, createAtlasStore } from '../state/store';
import { findPlaces, makeDataset, type OwnText, placesById, readText } from './readText';

type Steps = readonly (readonly Decision[])[];

interface Options {
  own: OwnText;
  decisions: readonly Decision[];
  page: Dataset;
  geometry: Geometry | null;
  choices: (article: string) => Choices;
  /** Told after each change. */
  onDecisions: (decisions: readonly Decision[]) => void;
}

/** Ids of places that decisions bring in. */
function idsIn(decisions: readonly Decision[]): string[] {
  const ids = decisions.flatMap((decision) => {
    if ('place' in decision || 'standsFor' in decision) return [decision.place, decision.standsFor];
    if (!('set' in decision)) return [];
    const { origins = [], destinations = [], through = [], places = [], saidAt } = decision.set;
    return [...origins, ...destinations, ...through, ...places, saidAt];
  });
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

/** What is selected, where its id changes with what it says: the statement of the same claim. */
function followed(selection: Selection | null, before: Dataset, after: Dataset): Selection | null {
  if (selection?.kind !== 'statement') return selection;
  const old = before.statements.find(({ id }) => id === selection.id);
  const claims = new Set(old?.claims.map(({ claim }) => claim));
  const same = after.statements.find((one) => one.claims.some(({ claim }) => claims.has(claim)));
  return same ? { kind: 'statement', id: same.id } : null;
}

/** @throws Error in words for the visitor */
export async function createSession({
  own,
  decisions,
  page,
  geometry,
  choices,
  onDecisions,
}: Options): Promise<AtlasStore> {
  const raw = await readText(own);
  const known = new Map<string, Place | null>();
  const lookUp: PlaceLookup = (id) => known.get(id) ?? null;

  async function correct(all: readonly Decision[]): Promise<Applied> {
    const missing = idsIn(all).filter((id) => !known.has(id));
    for (const id of missing) known.set(id, null);
    if (missing.length > 0) for (const { place } of await placesById(missing)) known.set(place.id, place);
    const corrections = all.map((decision, at): Correction => ({ ...decision, file: say('correction'), line: at + 1 }));
    return applyEach(raw, corrections, lookUp);
  }

  let past: Steps = decisions.length > 0 ? [decisions] : [];
  let future: Steps = [];
  const first = await correct(decisions);
  const gather = ({ document, refused }: Applied, made: readonly Decision[]) => {
    const gone = new Set(refused.map(({ correction }) => correction.line));
    const listed = made.filter((_decision, at) => !gone.has(at + 1));
    const corrections = listed.map(({ action, reason }) => ({ article: document.id, action, reason }));
    return makeDataset(own, document, page, geometry, corrections);
  };
  const dataset = await gather(first, decisions);
  const store = createAtlasStore(dataset, choices(raw.id), { documents: [first.document] });

  function corrector({ refused }: Applied): Corrector {
    return {
      decisions: past.flat(),
      refused: refused.map(({ correction: { file: _file, line: _line, ...decision }, why }) => ({ decision, why })),
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      decide: async (step) => {
        const next = await correct([...past.flat(), ...step]);
        const before = past.flat().length;
        const fault = next.refused.find(({ correction }) => correction.line > before);
        if (fault) throw new Error(fault.why);
        await show([...past, step], [], next);
      },
      undo: () => show(past.slice(0, -1), [...future, past.at(-1) ?? []]),
      redo: () => show([...past, future.at(-1) ?? []], future.slice(0, -1)),
      find: (typed) => findPlaces(typed).then(shown),
      describe: (ids) => placesById(ids).then(shown),
    };
  }

  /** What is looked up can be lit on the map, as long as nothing else is decided. */
  function shown(found: FoundPlace[]): FoundPlace[] {
    const { dataset: now } = store.getState();
    const there = new Set(now.places.map(({ id }) => id));
    const fresh = found.flatMap(({ place }) => (there.has(place.id) ? [] : [place]));
    if (fresh.length > 0) store.setState({ dataset: { ...now, places: [...now.places, ...fresh] } });
    return found;
  }

  async function show(nextPast: Steps, nextFuture: Steps, corrected?: Applied): Promise<void> {
    const next = corrected ?? (await correct(nextPast.flat()));
    const made = await gather(next, nextPast.flat());
    [past, future] = [nextPast, nextFuture];
    store.setState((state) => ({
      dataset: made,
      documents: new Map<string, Document>([[next.document.id, next.document]]),
      corrector: corrector(next),
      choices: { ...state.choices, selection: followed(state.choices.selection, state.dataset, made) },
      hover: null,
    }));
    onDecisions(past.flat());
  }

  store.setState({ corrector: corrector(first) });
  return store;
}
