import { useSheet } from '../Range/useSheet';

describe('Range.clear clears range values and formatting', () => {
  const { run } = useSheet();

  it('clears contents, formats or both', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [[1]];
      range.format.fill.color = '#FF0000';
      range.clear('Contents');
      range.load('values,format/fill/color');
      await context.sync();
      expect([range.values, range.format.fill.color]).toEqual([[['']], '#FF0000']);
      range.clear();
      range.load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    }));

  it('takes conditional formats and merging off with the formats, and validation with everything', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.merge();
      range.conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      sheet.getRange('A1').clear('Formats');
      const merged = sheet.getRange('A1').getMergedAreasOrNullObject();
      merged.load('address');
      const counts = [
        sheet.getRange('A1').conditionalFormats.getCount(),
        sheet.getRange('B2').conditionalFormats.getCount(),
      ];
      const validation = sheet.getRange('A1').dataValidation.load('type');
      await context.sync();
      expect([merged.isNullObject, counts.map(({ value }) => value), validation.type]).toEqual([
        true,
        [0, 1],
        'WholeNumber',
      ]);
      sheet.getRange('A1').clear();
      validation.load('type');
      await context.sync();
      expect(validation.type).toBe('None');
    }));
});
