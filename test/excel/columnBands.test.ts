import { toColumnBands } from '../../src/excel/columnBands';

describe('joining columns to ranges', () => {
  it('joins neighbours in the order of the sheet, not of the question', () => {
    const offsets: Record<string, number> = { number: 0, tier: 5, share: 3, potential: 2 };
    expect(toColumnBands(['tier', 'potential', 'share', 'number'], (field) => offsets[field]!)).toEqual([
      { offset: 0, fields: ['number'] },
      { offset: 2, fields: ['potential', 'share'] },
      { offset: 5, fields: ['tier'] },
    ]);
  });
});
