/**
 * A Spanish verb in, the forms that news use out: third persons of present, past, imperfect, future and conditional,
 * gerund and participle. An irregular verb comes with its forms after slashes ("ir/va/van/fue").
 */
const ENDINGS: Record<string, string[]> = {
  ar: ['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ando', 'ado', 'ados', 'ada', 'adas'],
  er: ['e', 'en', 'ió', 'ieron', 'ía', 'ían', 'iendo', 'ido', 'idos', 'ida', 'idas'],
  ir: ['e', 'en', 'ió', 'ieron', 'ía', 'ían', 'iendo', 'ido', 'idos', 'ida', 'idas'],
};
const AFTER_INFINITIVE = ['', 'á', 'án', 'ía', 'ían'];

export function conjugateSpanish(entry: string): string[] {
  const [infinitive = '', ...given] = entry.split('/');
  if (given.length > 0) return [infinitive, ...given];
  const plain = infinitive.replace(/se$/, '');
  const endings = ENDINGS[plain.slice(-2)] ?? [];
  const forms = endings.map((ending) => plain.slice(0, -2) + ending);
  return [infinitive, ...forms, ...AFTER_INFINITIVE.map((ending) => plain + ending)];
}
