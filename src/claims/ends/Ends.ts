/** The ends of a movement as they are gathered, before they are settled. */
import type { Mention } from '../../model/document';

export interface Ends {
  origins: Mention[];
  destinations: Mention[];
  through: Mention[];
  borders: Mention[];
  originsOpen: boolean;
  destinationsOpen: boolean;
  /** Where the mover stands: "in Syria". */
  at: Mention[];
  /** Where it goes to do something: "to fight in Syria". */
  purpose: Mention[];
  /** Index of the first chunk that is no longer read. */
  stop: number;
  /** "to their roots": the way leads to what is no place. */
  nowhere: boolean;
  /** "to the hospital": a place in the country that nothing names. */
  local: boolean;
  /** "to the Austrian border": no country is left yet. */
  stopsShort: boolean;
  /** "return home", "left for abroad" */
  home: boolean;
  gaps: Gap[];
  /** "... into Turkey and from there to Europe": the next part of the way. */
  leg: Ends | null;
}

/** "... and another 5,000 from Libya", "... and three jets to Romania": others that the same verb moves. */
export interface Gap {
  /** Chunk of their noun phrase. */
  chunk: number;
  origins: Mention[];
  /** Where they go, if elsewhere than those before. */
  destinations?: Mention[];
  open: boolean;
  /** Of those told before a dash. */
  parts?: boolean;
}

export interface EndOptions {
  /** "in X" is a destination. */
  in?: boolean;
  for?: boolean;
  /** Whatever they are sent or leave to do, is done where the way leads; of going this holds for fighting and the like. */
  anyPurpose?: boolean;
  /** A verb's ends: a name before a further verb is that verb's subject. */
  afterVerb?: boolean;
  /** A border is crossed: what the movers then do, they do on its other side. */
  crossing?: boolean;
}

export const noEnds = (stop: number): Ends => ({
  origins: [],
  destinations: [],
  through: [],
  borders: [],
  originsOpen: false,
  destinationsOpen: false,
  at: [],
  purpose: [],
  stop,
  nowhere: false,
  local: false,
  stopsShort: false,
  home: false,
  gaps: [],
  leg: null,
});

export function mergeEnds(a: Ends, b: Ends): Ends {
  return {
    origins: [...a.origins, ...b.origins],
    destinations: [...a.destinations, ...b.destinations],
    through: [...a.through, ...b.through],
    borders: [...a.borders, ...b.borders],
    originsOpen: a.originsOpen || b.originsOpen,
    destinationsOpen: a.destinationsOpen || b.destinationsOpen,
    at: [...a.at, ...b.at],
    purpose: [...a.purpose, ...b.purpose],
    stop: b.stop,
    nowhere: a.nowhere || b.nowhere,
    local: a.local || b.local,
    stopsShort: a.stopsShort || b.stopsShort,
    home: a.home || b.home,
    gaps: [...a.gaps, ...b.gaps],
    leg: a.leg ?? b.leg,
  };
}
