import { refusal } from '../useHost';
import { useSheet } from './useSheet';

describe('Range.copyFrom copies cell data or formatting from the source range to the current range', () => {
  const { run } = useSheet();

  it('moves relative references, and repeats a source of which the destination is a multiple', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[5, '=A1*$A$1']];
      sheet.getRange('A2:B3').copyFrom('A1:B1');
      const copies = sheet.getRange('A2:B3').load('formulas');
      await context.sync();
      expect(copies.formulas).toEqual([
        [5, '=A2*$A$1'],
        [5, '=A3*$A$1'],
      ]);
    }));

  it('expands a destination that is smaller than the source', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('D5').copyFrom('A1:B2');
      const copy = sheet.getRange('D5:E6').load('values');
      await context.sync();
      expect(copy.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
    }));

  it('takes an address on another sheet', () =>
    run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Other data');
      other.getRange('B2').values = [['from there']];
      sheet.getRange('A1').copyFrom("'Other data'!B2");
      const copy = sheet.getRange('A1').load('values');
      await context.sync();
      expect(copy.values).toEqual([['from there']]);
    }));

  it.each([
    ['Values', [[6]], '0.00', '#FFFFFF'],
    ['Formulas', [['=F1*2']], '0.00', '#FFFFFF'],
    ['Formats', [['old']], '0.0%', '#FF0000'],
    ['All', [['=F1*2']], '0.0%', '#FF0000'],
  ] as const)('copies %s and nothing else', (kind, formulas, numberFormat, fill) =>
    run(async (context, sheet) => {
      sheet.getRange('E1:F1').values = [[3, 4]];
      const source = sheet.getRange('A1');
      source.formulas = [['=E1*2']];
      source.numberFormat = [['0.0%']];
      source.format.fill.color = '#FF0000';
      const target = sheet.getRange('B1');
      target.values = [['old']];
      target.numberFormat = [['0.00']];
      await context.sync();
      target.copyFrom(source, kind);
      target.load('formulas,numberFormat,format/fill/color');
      await context.sync();
      expect(target.formulas).toEqual(formulas);
      expect([target.numberFormat, target.format.fill.color]).toEqual([[[numberFormat]], fill]);
    }),
  );

  it('links to the source: by a fixed reference to one cell, by relative ones to several', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('C1').copyFrom('A1', 'Link');
      sheet.getRange('D1').copyFrom('A1:A2', 'Link');
      const links = sheet.getRange('C1:D2').load('formulas,values');
      await context.sync();
      expect(links.formulas).toEqual([
        ['=$A$1', '=A1'],
        ['', '=A2'],
      ]);
      expect(links.values.at(-1)).toEqual(['', 2]);
    }));

  it('leaves what is in the destination where the source is blank, with skipBlanks', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [''], [3]];
      sheet.getRange('B1:B3').values = [['x'], ['y'], ['z']];
      sheet.getRange('B1').copyFrom('A1:A3', 'All', true);
      const copy = sheet.getRange('B1:B3').load('values');
      await context.sync();
      expect(copy.values).toEqual([[1], ['y'], [3]]);
    }));

  it('swaps rows and columns with transpose, also in relative references', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:C1').formulas = [[5, '=A1*2', '=B1+$A$1']];
      sheet.getRange('E1').copyFrom('A1:C1', 'All', false, true);
      const copy = sheet.getRange('E1:E3').load('formulas,values');
      await context.sync();
      expect(copy.formulas).toEqual([[5], ['=E1*2'], ['=E2+$A$1']]);
      expect(copy.values).toEqual([[5], [10], [15]]);
    }));

  it('copies a source whose areas make a rectangle without the rows between, and refuses any other', async () => {
    await run(async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').copyFrom(sheet.getRanges('A1,A3'));
      const copy = sheet.getRange('C1:C3').load('values');
      await context.sync();
      expect(copy.values).toEqual([[1], [3], ['']]);
    });
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('C1').copyFrom('A1:B1,A3');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.copyFrom']);
  });

  it('takes merged cells, conditional formats, validation and hyperlinks along', () =>
    run(async (context, sheet) => {
      const source = sheet.getRange('A1:B1');
      source.merge();
      sheet.getRange('A2').hyperlink = { address: 'https://example.com/', textToDisplay: 'there' };
      sheet.getRange('A2').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      const format = sheet.getRange('A2').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A2="there"';
      format.custom.format.fill.color = '#00FF00';
      await context.sync();
      sheet.getRange('D4').copyFrom('A1:B2');
      const merged = sheet.getRange('D4').getMergedAreasOrNullObject().load('address');
      const copy = sheet.getRange('D5').load('hyperlink');
      const validation = sheet.getRange('D5').dataValidation.load('type');
      const formats = sheet.getRange('D5').conditionalFormats.getCount();
      await context.sync();
      expect([merged.address, copy.hyperlink.address]).toEqual(['Sheet1!D4:E4', 'https://example.com/']);
      expect([validation.type, formats.value]).toEqual(['WholeNumber', 1]);
    }));
});
