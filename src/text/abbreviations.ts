/** Words whose full stop does not end a sentence, as tables. Lower case, without the last stop. */

/** Never the end of a sentence: titles and what always has something after it. */
export const NEVER_FINAL = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt cpl sgt pvt adm cmdr brig sen rep gov pres rev fr hon st ste mt ft vs viz cf ' +
    'e.g i.e no nos fig vol pp messrs mme mlle sr sra dña hr г ул им т.е т.к det insp supt atty asst dist sec supt'
  ).split(' '),
);

/** May end one: only before a word that usually begins a sentence. */
export const SELDOM_FINAL = new Set(
  (
    'u.s u.k u.n e.u u.s.a d.c a.m p.m jr inc corp co ltd llc plc bros etc dept univ assn ave blvd rd hwy ' +
    'jan feb mar apr jun jul aug sept oct nov dec mon tue wed thu fri sat sun approx est ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev ' +
    'n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo ' +
    'ont que alta man sask b.c n.s n.b p.e.i nfld ph.d m.d b.a m.a'
  ).split(' '),
);

/** Words that usually begin a sentence: after "U.S." they tell an end from a name that goes on. */
export const STARTERS = new Set(
  (
    'the a an he she it they we i you this that these those there here in on at after before when while as but and ' +
    'if for from with by his her its their our my however meanwhile since until what who why how one some many most ' +
    'no not both each all according last early earlier later then now also still so yet because although though during'
  ).split(' '),
);

/** Verbs of saying: a question or exclamation in quotation marks goes on with one. */
export const SAYING = new Set(
  'said says say told asked asks added adds wrote writes replied replies tweeted shouted declared noted warned insisted'.split(
    ' ',
  ),
);
