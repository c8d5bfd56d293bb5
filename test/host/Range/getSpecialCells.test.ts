import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('Range.getSpecialCells gets all the cells that match the specified type and value', () => {
  const { run } = useSheet();

  it('finds constants and formulas, and says so compactly', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B4').formulas = [
        ['x', '=1+1'],
        ['', 3],
        ['=A1', 4],
        ['=A1', '=2+2'],
      ];
      const constants = sheet.getRange('A1:B4').getSpecialCells('Constants').load('address,areaCount,cellCount');
      const numbers = sheet.getRange('A1:B4').getSpecialCells('Constants', 'Numbers').load('address');
      const formulas = sheet.getRange('A1:B4').getSpecialCellsOrNullObject('Formulas').load('address');
      const none = sheet.getRange('A3:A4').getSpecialCellsOrNullObject('Constants');
      none.load('address');
      await context.sync();
      expect(constants.address).toBe('Sheet1!A1,Sheet1!B2:B3');
      expect([constants.areaCount, constants.cellCount]).toEqual([2, 3]);
      expect(numbers.address).toBe('Sheet1!B2:B3');
      expect(formulas.address).toBe('Sheet1!A3:A4,Sheet1!B1,Sheet1!B4');
      expect(none.isNullObject).toBe(true);
    }));

  it('holds text that begins with = in a text cell for a constant', () =>
    run(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.values = [['=1+1']];
      const constants = cell.getSpecialCellsOrNullObject('Constants').load('address');
      cell.load('values,formulas');
      await context.sync();
      expect(constants.address).toBe('Sheet1!A1');
      expect([cell.values, cell.formulas]).toEqual([[['=1+1']], [['=1+1']]]);
    }));

  it('finds cells with conditional formats and those with the same one as the first cell', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B3').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      sheet.getRange('D1:D3').conditionalFormats.add('Custom').custom.rule.formula = '=D1>1';
      const all = sheet.getRange('A1:D9').getSpecialCells('ConditionalFormats').load('address');
      const same = sheet.getRange('A1:D9').getSpecialCells('SameConditionalFormat').load('address');
      await context.sync();
      expect([all.address.split(',').toSorted(), same.address]).toEqual([
        ['Sheet1!A1:B3', 'Sheet1!D1:D3'],
        'Sheet1!A1:B3',
      ]);
    }));

  it('finds cells with validation', () =>
    run(async (context, sheet) => {
      sheet.getRange('B2:B4').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      const found = sheet.getRange('A1:C3').getSpecialCells('DataValidations').load('address');
      const none = sheet.getRange('A1:A3').getSpecialCellsOrNullObject('SameDataValidation');
      none.load('address');
      await context.sync();
      expect([found.address, none.isNullObject]).toEqual(['Sheet1!B2:B3', true]);
    }));

  it('throws ItemNotFound if no special cells are found', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1:B2').getSpecialCells('Formulas');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'Range.getSpecialCells']);
  });
});
