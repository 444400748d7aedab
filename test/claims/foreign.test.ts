/** The common patterns of Spanish and Russian. */
import { describe, expect, it } from 'vitest';
import { movementsOf } from './readMarked';

const table = (language: string, rows: [string, string[]][]) =>
  it.each(rows)('%s', (sentence, expected) => {
    expect(movementsOf(sentence, { language })).toEqual(expected);
  });

describe('Spanish', () => {
  table('es', [
    ['Unos 300 combatientes llegaron a [LY Libia] desde [SY Siria].', ['militants asserted SY > LY']],
    ['Podrían entrar terroristas en [TJ Tayikistán] desde [AF Afganistán].', ['militants possible AF > TJ']],
    ['Miles de refugiados huyeron de [SD Sudán] hacia [TD Chad].', ['refugees asserted SD > TD']],
    ['[MX México] deportó a cientos de migrantes a [GT Guatemala].', ['refugees asserted MX > GT']],
    ['[IR Irán] enviará misiles a [RU Rusia], dijo Zelenski.', ['weapons planned IR > RU']],
    ['Los migrantes cruzaron de [MA Marruecos] a [ES España].', ['refugees asserted MA > ES']],
    ['La llegada de mercenarios a [VE Venezuela] preocupa.', ['militants asserted ? > VE']],
    ['[CO Colombia] exporta cocaína a [ES España], según la policía.', ['drugs asserted CO > ES']],
    ['Los soldados no entraron en [UA Ucrania].', ['troops denied ? > UA']],
    ['El ministro viajó a [FR Francia].', []],
  ]);
});

describe('Russian', () => {
  table('ru', [
    ['Около 300 боевиков прибыли в [LY Ливию] из [SY Сирии].', ['militants asserted SY > LY']],
    ['[IR Иран] поставил ракеты в [RU Россию].', ['weapons asserted IR > RU']],
    ['Наркотики поступают в [RU Россию] из [AF Афганистана].', ['drugs asserted AF > RU']],
    ['Тысячи беженцев бежали из [SD Судана] в [TD Чад].', ['refugees asserted SD > TD']],
    ['[TR Турция] перебросила наемников из [SY Сирии] в [LY Ливию].', ['militants asserted SY > LY']],
    ['Боевики могут проникнуть в [TJ Таджикистан] из [AF Афганистана].', ['militants possible AF > TJ']],
    ['[PL Польша] не отправит солдат на [UA Украину].', ['troops denied PL > UA']],
    ['Беженцы вернулись в [AF Афганистан] из [PK Пакистана].', ['refugees asserted PK > AF']],
    ['Поток мигрантов из [BY Беларуси] в [PL Польшу] вырос.', ['refugees asserted BY > PL']],
    ['Министр прибыл в [FR Францию].', []],
  ]);
});
