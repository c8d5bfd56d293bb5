import fc from 'fast-check';
import { catalogue, fieldOf } from '../../src/archive/catalogue';
import type { CellValue } from '../../src/archive/cellValue';
import type { Field } from '../../src/archive/field';
import { inputSignsOf, plainSigns } from '../../src/archive/inputSigns';
import type { Language } from '../../src/archive/language';
import { readExtraInput, readInput } from '../../src/archive/readInput';
import { writeInput } from '../../src/archive/writeInput';

const read = (field: string, text: string, locale = 'en-US', language: Language = 'en-US'): CellValue => {
  const outcome = readInput(fieldOf('customers', field), text, { language, signs: inputSignsOf(locale) });
  return outcome.ok ? outcome.value : outcome.problem;
};

describe('An input', () => {
  it.each([
    ['en-US', '1,234.56', 1234.56],
    ['en-US', '1234.56', 1234.56],
    ['en-US', '1.234,56', 'notANumber'],
    ['en-US', '1,23', 'notANumber'],
    ['de-DE', '1.234,56', 1234.56],
    ['de-DE', '1.234', 1234],
    ['de-DE', '1 234,5', 1234.5],
    ['de-DE', '1.5', 'notANumber'],
    ['de-DE', '12.34,5', 'notANumber'],
    ['de-DE', '-1.234,5 €', -1234.5],
    ['fr-FR', '1 234,5', 1234.5],
    ['de-CH', '1’234.50', 1234.5],
    ['de-CH', "1'234.50", 1234.5],
    ['zh-CN', '3.5万', 35_000],
    ['zh-CN', '1.2亿元', 120_000_000],
    ['zh-CN', '１，２３４', 1234],
    ['zh-TW', 'NT$ 1,234', 1234],
    ['xx-not-a-locale-at-all', '1,234.5', 1234.5],
  ])('in %s reads %s as a number of money', (locale, text, value) => {
    expect(read('additionalVolume', text, locale)).toBe(value);
  });

  it.each([
    ['30%', 0.3],
    ['30', 0.3],
    ['0.3', 0.3],
    ['1', 0.01],
    ['100', 1],
    ['101', 'notAShare'],
    ['-5', 'notAShare'],
    ['a third', 'notANumber'],
  ])('of a share reads %s as Excel does in a cell of percentages', (text, value) => {
    expect(read('expectedShare', text)).toBe(value);
  });

  it('of a share counts as the locale writes it', () => {
    expect(read('expectedShare', '12,5 %', 'de-DE')).toBe(0.125);
  });

  it.each([
    ['高', 'High'],
    ['medium', 'Medium'],
    ['65', 0.65],
    ['perhaps', 'notAProbability'],
  ])('of a probability reads %s', (text, value) => {
    expect(read('probability', text)).toBe(value);
  });

  it.each([
    ['en-US', '2026-11-22', 46_348],
    ['zh-CN', '2026年11月22日', 46_348],
    ['en-US', '3/4/2026', 46_085],
    ['de-DE', '3.4.2026', 46_115],
    ['zh-CN', '3/4/2026', 'ambiguousDate'],
    ['en-US', '2026-02-30', 'noSuchDay'],
    ['en-US', 'soon', 'notADate'],
  ])('in %s reads %s as a day', (locale, text, value) => {
    expect(read('closedOn', text, locale)).toBe(value);
  });

  it('reads choices in any language and writes them in that of the archive', () => {
    expect(read('stage', '现有客户', 'en-US', 'zh-TW')).toBe('現有客戶');
    expect(read('stage', 'Someone', 'en-US', 'zh-TW')).toBe('unknownChoice');
  });

  it('keeps numbers of records exact and drops only spaces around them', () => {
    expect(read('customerNumber', ' 000123456789012345678 ')).toBe('000123456789012345678');
  });

  it('of a column of the user stays text or becomes a number as what stands there says', () => {
    expect(readExtraInput('1.234,5', 7, inputSignsOf('de-DE'))).toBe(1234.5);
    expect(readExtraInput('12', 'twelve', plainSigns)).toBe('12');
    expect(readExtraInput('12', '', plainSigns)).toBe(12);
    expect(readExtraInput('012', '', plainSigns)).toBe('012');
    expect(readExtraInput('12345678901234567890', '', plainSigns)).toBe('12345678901234567890');
  });

  const values: Readonly<Record<string, fc.Arbitrary<CellValue>>> = {
    text: fc.string().map((text) => text.trim()),
    identifier: fc.string().map((text) => text.trim()),
    reference: fc.string().map((text) => text.trim()),
    money: fc.double({ min: 0, max: 1e14, noNaN: true }).map((value) => Number(value.toPrecision(15)) + 0),
    number: fc.double({ min: 0, max: 1e14, noNaN: true }).map((value) => Number(value.toPrecision(15)) + 0),
    integer: fc.nat(),
    percent: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => Math.abs(value)),
    probability: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => Math.abs(value)),
    date: fc.integer({ min: 61, max: 2_958_465 }),
  };
  const fields = Object.values(catalogue)
    .flatMap((table) => table.fields)
    .filter(({ type }) => values[type] !== undefined);
  const fit = (field: Field, value: CellValue): CellValue =>
    typeof value === 'number' && field.most !== undefined ? Math.min(value, field.most) : value;

  it.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'zh-CN', 'zh-TW', 'hi-IN'])(
    'that shows what stands in a cell of %s reads the same value again',
    (locale) => {
      const signs = inputSignsOf(locale);
      fc.assert(
        fc.property(
          fc
            .constantFrom(...fields)
            .chain((field) =>
              (values[field.type] ?? fc.constant('')).map((value) => [field, fit(field, value)] as const),
            ),
          ([field, value]) => {
            const outcome = readInput(field, writeInput(field, value, signs), { language: 'en-US', signs });
            expect(outcome).toEqual({ ok: true, value });
          },
        ),
      );
    },
  );
});
