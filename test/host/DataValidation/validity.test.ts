import { refusal, useHost } from '../useHost';

describe('DataValidation', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet()));

  const VALUES = [1, 2.5, 'abc', '', 45000, 0.5, true];

  it.each<[Excel.DataValidationRule, unknown[]]>([
    [{ wholeNumber: { formula1: 1, operator: 'GreaterThanOrEqualTo' } }, [1, 45000]],
    [{ wholeNumber: { formula1: '=B1', formula2: 2, operator: 'Between' } }, [1]],
    [{ decimal: { formula1: 2, operator: 'LessThan' } }, [1, 0.5]],
    [{ decimal: { formula1: 1, formula2: 3, operator: 'NotBetween' } }, [45000, 0.5]],
    [{ textLength: { formula1: 3, operator: 'EqualTo' } }, [2.5, 'abc', 0.5]],
    [{ textLength: { formula1: 3, operator: 'NotEqualTo' } }, [1, 45000, true]],
    [{ date: { formula1: '2023-01-01', operator: 'GreaterThan' } }, [45000]],
    [{ time: { formula1: '06:00', formula2: '18:30:00', operator: 'Between' } }, [0.5]],
    [{ list: { inCellDropDown: true, source: '1, abc ,TRUE' } }, [1, 'abc', true]],
    [{ list: { inCellDropDown: true, source: '=$C$1:$C$2' } }, [2.5, 'abc']],
    [{ custom: { formula: '=ISNUMBER(A1)' } }, [1, 2.5, 45000, 0.5]],
    [{ custom: { formula: '=A1=$C$2' } }, [2.5]],
  ])('tells which cells hold what the rule %j accepts', (rule, expected) =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A7');
      range.values = VALUES.map((value) => [value]);
      sheet.getRange('B1').values = [[1]];
      // Choices of cells are compared without case.
      sheet.getRange('C1:C2').values = [['ABC'], [2.5]];
      range.dataValidation.rule = rule;
      const invalid = range.dataValidation.getInvalidCells();
      invalid.areas.load('items/values');
      range.dataValidation.load('valid');
      await context.sync();
      const refused = invalid.areas.items.flatMap((area) => area.values.flat() as unknown[]);
      expect(VALUES.filter((value) => value !== '' && !refused.includes(value))).toEqual(expected);
      // Blank cells are ignored unless one says otherwise.
      expect(refused).not.toContain('');
      expect(range.dataValidation.valid).toBeNull();
    }),
  );

  it('returns true if all cell values are valid, false if all are invalid', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.values = [[1], [2]];
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      const all = range.dataValidation.load('valid');
      const none = range.dataValidation.getInvalidCellsOrNullObject();
      await context.sync();
      expect([all.valid, none.isNullObject]).toEqual([true, true]);
      range.dataValidation.rule = { wholeNumber: { formula1: 5, operator: 'GreaterThan' } };
      range.dataValidation.load('valid');
      const cells = range.dataValidation.getInvalidCells().load('address');
      await context.sync();
      expect([range.dataValidation.valid, cells.address]).toEqual([false, 'Sheet1!A1:A2']);
    }));

  it('throws ItemNotFound if all cell values are valid', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1').dataValidation.getInvalidCells();
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'DataValidation.getInvalidCells']);
  });

  it('performs data validation on blank cells if they are not ignored', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[5], [''], [6]];
      range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      range.dataValidation.ignoreBlanks = false;
      const invalid = range.dataValidation.getInvalidCells().load('address');
      await context.sync();
      expect(invalid.address).toBe('Sheet1!A2');
    }));

  it('leaves what the API writes unchecked', () =>
    run(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'EqualTo' } };
      cell.values = [['no number']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([['no number']]);
    }));
});
