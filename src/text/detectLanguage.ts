/**
 * Words in, a BCP 47 primary language out: the script where it decides, else the small words that a language cannot do
 * without. Refuses to guess on few words: the caller's fallback then stands.
 */

/** Small words that tell languages of the Latin script apart; a word shared by two counts for both. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the of and to in is that for it was with as his he on by at be are this from have has had not but they which or an will said would their were its after who over into',
  es: 'de la que el en y los del se las por un para con una su al lo como más pero sus este entre cuando muy sin sobre también hasta desde fue son ha a entran es no',
  fr: "de la le et les des en un du une que est pour qui dans par sur pas plus au avec son il sont ce aux ou été ses mais à d l s'est leur cette",
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei um noch wie über so',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também foi são',
  it: 'di e il la che in un a per è del una i le da non con si dei al come anche più ma alla della sono gli nel ha su lo delle',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als door maar bij uit naar werd heeft worden over',
  tr: 've bir bu da de için ile olarak çok daha gibi olan sonra kadar ama ne o var en dedi',
  pl: 'w i na z do się nie że to jest o jak po od za przez ale dla co są oraz ich był',
};
const LANGUAGES = Object.keys(SMALL_WORDS);
/** Word -> indices of the languages that cannot do without it. */
const LANGUAGES_OF = new Map<string, number[]>();
Object.values(SMALL_WORDS).forEach((words, language) => {
  for (const word of new Set(words.split(' '))) {
    const languages = LANGUAGES_OF.get(word) ?? [];
    if (languages.push(language) === 1) LANGUAGES_OF.set(word, languages);
  }
});

/** One script, one likely language; letters that only one of its languages has decide first. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[іїєґІЇЄҐ]/g, 'uk'],
  [/[а-яёА-ЯЁ]/g, 'ru'],
  [/[پچژگک]/g, 'fa'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0370-\u03ff]/g, 'el'],
];
/** Reading more than this decides nothing that the start of a text has not. */
const ENOUGH = 1200;
/** Beyond this lie the scripts that are not Latin. */
const NOT_LATIN = /[\u0370-\uffff]/;

/** Primary language of `text`, or `fallback` where its words do not tell. */
export function detectLanguage(text: string, fallback: string): string {
  const head = text.slice(0, ENOUGH);
  return (NOT_LATIN.test(head) ? scriptLanguage(head) : null) ?? latinLanguage(head, fallback);
}

function scriptLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 4) return null;
  for (const [letter, language] of SCRIPTS) {
    const share = (text.match(letter)?.length ?? 0) / letters;
    // Telling letters (uk, fa, ja) are a fraction of a text; a whole script must fill half of it.
    if (share > (language === 'uk' || language === 'fa' || language === 'ja' ? 0.04 : 0.5)) return language;
  }
  return null;
}

function latinLanguage(text: string, fallback: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 5) return fallback;
  const counts = new Array<number>(LANGUAGES.length).fill(0);
  for (const word of words) for (const i of LANGUAGES_OF.get(word) ?? []) counts[i] = (counts[i] as number) + 1;
  const countOf = (language: string) => counts[LANGUAGES.indexOf(language)] ?? 0;
  let best = fallback;
  for (const language of LANGUAGES) if (countOf(language) > countOf(best) + 1) best = language;
  // Three small words in ten is what running text has; a title has fewer.
  return countOf(best) / words.length > 0.15 ? best : fallback;
}
