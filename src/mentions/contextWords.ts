/** English words that tell what a capitalised word beside them is, as tables; lower case. */

const set = (words: string) => new Set(words.split(/\s+/));

/** Function words, days and months: no place, though the gazetteer knows one of that name. */
export const NEVER_PLACES = set(
  `a an the and or but of on in at to for from by with as is are was were be been it its he she we they you i this that
  these those there here who what when where why how which while if so no not all some any many most more much few both each
  every other another such same own one two three four five six seven eight nine ten first second third last next
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  mr mrs ms dr prof gen col lt sgt capt maj rev sen rep gov pres st ave rd blvd jr sr inc corp co ltd llc plc
  still early also however meanwhile since until after before during because although though despite yet then now
  god lord sir madam king queen pope moi us them him her his their our my your me am pm tv ok dna hiv aids gdp ceo
  over under above below between among against about into onto out off up down via per than too very just only even
  are do does did has have had will would can could should may might must shall let get got say says said see
  young old new big good great little long high low north south east west northern southern eastern western central
  man men woman women boy girl people child children mother father son daughter brother sister family friend
  is isis isil daesh taliban nato tass afp reuters ap upi cnn bbc fbi cia nba nfl nhl mlb ncaa usda fda epa
  internet christmas easter ramadan hanukkah thanksgiving halloween olympic olympics
  catholic christian muslim jewish islamic protestant sunni shia shiite democrat democrats republican republicans`,
);

/** Institutions, firms and people known by a name that the gazetteer has, too. */
export const NEVER_NAMES = new Set(
  `white house|supreme court|wall street|downing street|capitol hill|red cross|red crescent|super bowl|united russia|
  obama|bush|clinton|trump|biden|putin|toyota|honda|hyundai|xinhua|molotov|interfax|tolo|boeing|disney|hilton|marriott|
  walmart|wal mart|mcdonald|ford|chrysler|lincoln memorial|native american|facebook|twitter|google|microsoft|amazon prime|
  lehman|citigroup|gazprom|lukoil|rosneft|nissan|mitsubishi|siemens|nokia|philips|shell|chevron|nestle|hamas|fatah|
  hezbollah|lancet|pulitzer|oscar|nobel|grammy|santa|santa claus|jesus|christ|allah|buddha|bible|quran|koran|torah`
    .split('|')
    .map((name) => name.trim()),
);

/** Words before a place in other languages; English stands above. */
export const LOCATIVES_BY_LANGUAGE: Record<string, ReadonlySet<string>> = {
  es: set('en de desde hacia hasta a entre por sobre contra del'),
  fr: set('en à au aux de du dans depuis vers chez sur entre'),
  de: set('in aus nach bei von vor über um zwischen zu'),
  it: set('in a da di verso dal nel nella su tra fra'),
  pt: set('em de para desde até do da no na por entre'),
  ru: set('в во из на с со к ко от до под над по у за через между около возле'),
  uk: set('в у із з на до від під над по через між біля'),
  ar: set('في من إلى على عن بين نحو قرب'),
  nl: set('in uit naar van bij op tussen'),
};

/** Words before a place. */
export const LOCATIVES = set(
  `in at near from to toward towards into across through around outside inside throughout within off between via leaving
  leave left entering enter entered reach reached visit visited visiting invade invaded toured`,
);

/** Titles before a person's name. */
export const TITLES = set(
  `mr mrs ms miss dr prof professor gen general col colonel lt lieutenant sgt sergeant capt captain maj major cpl corporal
  pvt private adm admiral rev reverend fr father sister brother rabbi imam sheikh sheik ayatollah mullah pastor bishop
  archbishop cardinal pope saint sir lady lord dame king queen prince princess duke duchess baron president vice
  premier chancellor minister secretary senator sen rep representative congressman congresswoman gov governor mayor
  judge justice chief sheriff deputy officer detective inspector constable commissioner commander marshal coach
  director chairman chairwoman chairperson spokesman spokeswoman spokesperson ambassador envoy attorney councilman
  councilwoman councilor alderman supervisor superintendent principal dean quarterback pitcher catcher goalkeeper
  striker midfielder defender forward guard center actor actress singer rapper author novelist poet journalist
  reporter editor columnist professor analyst economist historian lawyer counterpart mrs. mr.`,
);

/** Words after a name that make it a person's, team's, firm's or school's. */
export const ORGANISATIONS = set(
  `university college school academy institute institution hospital clinic church cathedral temple mosque synagogue
  company corporation group holdings bank airlines airways motors industries foundation association society club
  league team police department ministry office bureau agency council commission committee court courthouse parliament
  congress senate assembly government army navy force forces guard party union federation front movement brigade
  museum library theatre theater gallery stadium arena park center centre hotel inn resort mall plaza tower
  times post herald tribune news journal gazette chronicle star observer independent press daily mail telegraph
  programme program project festival cup open championship championships series conference summit treaty accord
  agreement act authority district board high middle elementary hall house building memorial cemetery zoo
  study poll survey award prize`,
);

/** Words after a name that make it a street or a thing in a town. */
export const STREETS = set(
  `street st avenue ave road rd boulevard blvd drive dr lane ln court ct way highway hwy route pike turnpike parkway
  pkwy place pl terrace square circle alley trail bridge expressway freeway`,
);

/** Words for natural things after a name. */
export const NATURE = set(
  'river creek lake bay sea ocean gulf strait mountain mountains mount hills valley island islands beach falls forest desert peninsula canyon',
);

/** Words that say that the name before them is a unit or a settlement. */
export const UNIT_WORDS = set(
  'province state county district region city town village governorate oblast prefecture parish',
);

/** What a government does, after its country's short name: "the US pullout". */
export const ACTION_NOUNS = set(
  `departure pullout withdrawal exit decision response mission intervention invasion policy strategy support pressure
  sanctions aid offer proposal effort efforts and`,
);

/** Auxiliaries: a government's only when a verb of doing follows. */
export const AUXILIARIES = set('has have had is was are were');

/** Verbs that a government does, directly after its name. */
export const GOVERNMENT_VERBS = set(
  `said says say will would may might could can must does did do wants want seems
  seemed seem appears appeared warns warn warned announced announces announce agreed agrees plans plan planned vowed
  vows pledged insisted denies denied deny claims claimed hopes hoped fears feared accused accuses called calls
  maintains maintained maintain remains remained continues continued continue supports supported backs backed
  signed sent sends launched deployed conducted held holds rejected welcomed condemned urged believes believed
  desires desired`,
);

/** Words that narrow a place without being a part of its name. */
export const DIRECTION_WORDS = set(
  `northern southern eastern western central north south east west northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern downtown upper lower inner outer greater rural suburban uptown midtown nearby
  neighboring neighbouring`,
);

/** Nouns of people and offices that a place's name is put before. */
export const RESIDENTS = set(
  `police resident residents man woman men women native officials official area mayor based residential city-based
  firefighters couple teen teenager family families students student school schools councilman city council driver
  voters lawmakers leaders business businesses suburb suburbs region border office offices airport home homes hospital
  county town village judge attorney sheriff headquarters branch metro metropolitan community fire mother father`,
);

/** Verbs of saying around a person's name. */
export const SAYING_VERBS = set(
  'said says told added asked noted wrote explained recalled testified replied argued admitted joked',
);
