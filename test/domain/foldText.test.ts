import fc from 'fast-check';
import { foldText, joinWords } from '../../src/domain/foldText';
import { loadChineseReader } from '../../src/usecases/searchCustomers/loadChineseReader';
import type { ChineseReader } from '../../src/usecases/searchCustomers/chineseReader';

describe('the form in which texts are compared', () => {
  let chinese: ChineseReader;
  beforeAll(async () => {
    chinese = await loadChineseReader();
  });

  it.each([
    ['Ｃafé', 'cafe'],
    ['ACME  Ltd.', 'acme ltd'],
    ['Ørsted & Søn A/S', 'orsted son a s'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['萬科企業', '万科企业'],
    ['臺灣積體電路', '台湾积体电路'],
    ['㈱日立', '株 日立'],
    ['１２３', '123'],
    ['…', ''],
  ])('makes %s to %s', (text, folded) => {
    expect(foldText(text, chinese)).toBe(folded);
  });

  it('is the same when made again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text, chinese);
        expect(foldText(folded, chinese)).toBe(folded);
      }),
    );
  });

  it('without spaces holds that of every part of the text', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(texts, fc.nat(20), fc.nat(20), (text, start, length) => {
        const part = Array.from(text)
          .slice(start, start + length)
          .join('');
        expect(joinWords(foldText(text, chinese))).toContain(joinWords(foldText(part, chinese)));
      }),
    );
  });
});
