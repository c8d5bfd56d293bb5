import * as fc from 'fast-check';
import { fitText, flowItems, measure } from '../../../src/usecases/cards/fitText';

const signs = fc.constantFrom(...Array.from('ab 12-,客户资料。\n'));

describe('A text on paper', () => {
  it('is broken between words, and between any two Chinese signs', () => {
    expect(fitText('pallets and racks', 6, 5)).toEqual(['pallets', 'and racks']);
    expect(fitText('叉车、托盘、货架', 4, 5)).toEqual(['叉车、托', '盘、货架']);
    expect(fitText('型号ABC-12的叉车', 6, 5)).toEqual(['型号ABC-12', '的叉车']);
  });

  it('keeps the lines that it has', () => {
    expect(fitText('Mondays\r\nonly', 20, 5)).toEqual(['Mondays', 'only']);
    expect(fitText('', 20, 5)).toEqual(['']);
  });

  it('is cut within a word that is wider than a line', () => {
    expect(fitText('abcdefghij', 3, 9)).toEqual(['abcde', 'fghij']);
  });

  it('ends with an ellipsis where there is no room for all of it', () => {
    expect(fitText('深圳市前海远山仓储设备', 5, 2)).toEqual(['深圳市前海', '远山仓储…']);
  });

  it('never has more lines than allowed, nor wider ones', () => {
    const text = fc.string({ unit: signs });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), fc.integer({ min: 1, max: 4 }), (given, width, most) => {
        const lines = fitText(given, width, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('loses nothing but spaces while there is room', () => {
    const text = fc.string({ unit: signs });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 12 }), (given, width) => {
        expect(fitText(given, width, 1_000).join('').replace(/\s/g, '')).toBe(given.replace(/\s/g, ''));
      }),
    );
  });
});

describe('Choices to be ticked', () => {
  it('stand side by side as far as they have room, each whole', () => {
    expect(flowItems(['□ 国有', '□ 集体', '□ 民营'], 11)).toEqual(['□ 国有   □ 集体', '□ 民营']);
    expect(flowItems(['much too wide for this', 'b'], 3)).toEqual(['much too wide for this', 'b']);
    expect(flowItems([], 3)).toEqual([]);
  });
});
