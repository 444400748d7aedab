/** Words that phrases about places are made of, as tables; lower case. */

const set = (words: string) => new Set(words.split(/\s+/));

export const BORDER_WORDS = set('border borders frontier frontiers');
/** Who serves at a border: "Russian border guards" are no border. */
export const BORDER_SERVICES = set(
  'guard guards police official officials agent agents patrol patrols agency service services troops officer officers authorities force forces',
);
export const STATE_WORDS = set('countries states republics nations');
export const ONE_STATE_WORDS = set('country nation state republic');
export const NEIGHBOUR_WORDS = set('neighbouring neighboring adjacent surrounding bordering nearby adjoining');
/** Nouns that are neighbours by themselves. */
export const NEIGHBOURS = set('neighbours neighbors');
/** "countries around Afghanistan", "states adjacent to Afghanistan". */
export const AROUND = set('around neighbouring neighboring bordering surrounding adjoining');
export const DETERMINERS = set('the this that its his her their our a an both these those');
export const POSSESSIVES = set('its his her their our my');
export const BASE_WORDS = set('base bases');
export const BASE_KINDS = set('military air naval army navy');

/** Compass words and the letter of the part that they name. */
export const DIRECTIONS: Record<string, string> = {
  northern: 'N',
  north: 'N',
  southern: 'S',
  south: 'S',
  eastern: 'E',
  east: 'E',
  western: 'W',
  west: 'W',
  central: 'C',
  northeastern: 'NE',
  'north-eastern': 'NE',
  northeast: 'NE',
  northwestern: 'NW',
  'north-western': 'NW',
  northwest: 'NW',
  southeastern: 'SE',
  'south-eastern': 'SE',
  southeast: 'SE',
  southwestern: 'SW',
  'south-western': 'SW',
  southwest: 'SW',
};

/** After "there" one of these makes it a dummy subject. */
export const AFTER_DUMMY_THERE = set(
  `is are was were be been being has have had will would may might can could should must seems seemed appears appeared
  remains remained exists existed comes came also isn't aren't wasn't weren't won't hasn't haven't hadn't it he she they we i`,
);
/** Before "there" one of these makes it a dummy subject, too, or no place. */
export const BEFORE_DUMMY_THERE = set(
  'is are was were be that said says because if while but and or when as since whether think thinks believe believes hi hey',
);
