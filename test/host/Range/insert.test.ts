import { refusal } from '../useHost';
import { useSheet } from '../Range/useSheet';

describe('Range.insert inserts a cell or a range of cells into the worksheet in place of this range, and shifts the other cells to make space', () => {
  const { host, run } = useSheet();

  it('inserts and deletes rows, and ranges that are held follow their cells', () =>
    run(async (context, sheet) => {
      const held = sheet.getRange('B3');
      held.values = [['here']];
      held.load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      await context.sync();
      held.load('address,values');
      await context.sync();
      expect([held.address, held.values]).toEqual(['Sheet1!B5', [['here']]]);
      sheet.getRange('4:4').delete('Up');
      await context.sync();
      held.load('address,values');
      await context.sync();
      expect([held.address, held.values]).toEqual(['Sheet1!B4', [['here']]]);
    }));

  it('makes room inside a row or column and closes it again', () =>
    run(async (context, sheet) => {
      const column = sheet.getRange('A1:A4');
      column.values = [['000'], [2], ['=A2*2'], ['end']];
      sheet.getRange('B1:B4').values = [[1], [2], [3], [4]];
      sheet.getRange('A2:A3').insert('Down');
      const wider = sheet.getRange('A1:B6').load('formulas');
      await context.sync();
      expect(wider.formulas.map((row: unknown[]) => row[0])).toEqual([0, '', '', 2, '=A4*2', 'end']);
      expect(wider.formulas.map((row: unknown[]) => row[1])).toEqual([1, 2, 3, 4, '', '']);
      sheet.getRange('A2:A3').delete('Up');
      column.load('formulas');
      await context.sync();
      expect(column.formulas).toEqual([[0], [2], ['=A2*2'], ['end']]);
    }));

  it('returns a new Range object at the now blank space', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      const blank = sheet.getRange('A1').insert('Down').load('address,values');
      await context.sync();
      expect([blank.address, blank.values]).toEqual(['Sheet1!A1', [['']]]);
    }));

  it('lets references, names, conditional formats, validation and merged cells follow', () =>
    run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Other');
      sheet.getRange('B2').values = [[5]];
      sheet.getRange('D1').formulas = [['=B2+SUM(A1:C9)+SUM(B1:B9)+SUM(B:B)']];
      other.getRange('A1').formulas = [['=Sheet1!B2']];
      context.workbook.names.add('Spot', sheet.getRange('B2'));
      sheet.getRange('B2').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      sheet.getRange('B2:B3').conditionalFormats.add('Custom').custom.rule.formula = '=$B2>1';
      sheet.getRange('B5:B6').merge();
      sheet.getRange('B2:B3').insert('Down');
      const formulas = sheet.getRange('D1').load('formulas');
      const reference = other.getRange('A1').load('formulas,values');
      const name = context.workbook.names.getItem('Spot').getRange().load('address');
      const validation = sheet.getRange('A1:D20').getSpecialCells('DataValidations').load('address');
      const format = sheet.getRange('A1:D20').getSpecialCells('ConditionalFormats').load('address');
      const merged = sheet.getRange('A1:D20').getMergedAreasOrNullObject().load('address');
      await context.sync();
      expect(formulas.formulas).toEqual([['=B4+SUM(A1:C9)+SUM(B1:B11)+SUM(B:B)']]);
      expect([reference.formulas, reference.values]).toEqual([[['=Sheet1!B4']], [[5]]]);
      expect([name.address, validation.address, format.address, merged.address]).toEqual([
        'Sheet1!B4',
        'Sheet1!B4',
        'Sheet1!B4:B5',
        'Sheet1!B7:B8',
      ]);
    }));

  it('shifts cells to the right, with the ranges that are held on them', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:C2').values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      const held = sheet.getRange('C1').load('address');
      await context.sync();
      sheet.getRange('B1').insert('Right');
      held.load('address,values');
      const all = sheet.getRange('A1:D2').load('values');
      await context.sync();
      expect([held.address, held.values]).toEqual(['Sheet1!D1', [[3]]]);
      expect(all.values).toEqual([
        [1, '', 2, 3],
        [4, 5, 6, ''],
      ]);
    }));

  it('gives the new cells the formats of those above or to the left', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').numberFormat = [['0.00']];
      sheet.getRange('A2').insert('Down');
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('B1').insert('Right');
      const cells = ['A2', 'A3', 'A4', 'B1', 'C1'].map((address) =>
        sheet.getRange(address).load('numberFormat,format/fill/color'),
      );
      await context.sync();
      expect(cells.map((cell) => cell.format.fill.color)).toEqual([
        '#FF0000',
        '#FF0000',
        '#FFFFFF',
        '#FF0000',
        '#FFFFFF',
      ]);
      expect(cells[0]?.numberFormat).toEqual([['0.00']]);
    }));

  it('gives new records below the header of a table the formats of the records', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [['Name'], ['a']];
      sheet.tables.add('A1:A2', true);
      sheet.getRange('A1').format.font.italic = true;
      sheet.getRange('A2').format.fill.color = '#00FF00';
      sheet.getRange('A2').insert('Down');
      const cell = sheet.getRange('A2').load('format/fill/color,format/font/italic');
      await context.sync();
      expect([cell.format.fill.color, cell.format.font.italic]).toEqual(['#00FF00', false]);
    }));

  it('makes a table larger where cells of its whole width come in', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['Name', 'Size'],
        ['a', 1],
        ['b', 2],
      ];
      sheet.getRange('C3').values = [['stays']];
      const table = sheet.tables.add('A1:B3', true);
      sheet.getRange('A3:B3').insert('Down');
      const area = table.getRange().load('address,values');
      const beside = sheet.getRange('C3').load('values');
      await context.sync();
      expect([area.address, beside.values]).toEqual(['Sheet1!A1:B4', [['stays']]]);
      expect(area.values.map((row: unknown[]) => row[0])).toEqual(['Name', 'a', '', 'b']);
    }));

  it.each([
    ['a part of a table', 'A2', 'Down'],
    ['some rows of a table', 'A2:B2', 'Right'],
    ['a part of merged cells', 'E1', 'Down'],
  ] as const)('refuses to shift %s with InsertDeleteConflict', async (_name, address, direction) => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('A1:B3').values = [
          ['Name', 'Size'],
          ['a', 1],
          ['b', 2],
        ];
        sheet.tables.add('A1:B3', true);
        sheet.getRange('E4:F4').merge();
        sheet.getRange(address).insert(direction);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InsertDeleteConflict', 'Range.insert']);
  });

  it('refuses to push content off the sheet with NonBlankCellOffSheet', async () => {
    const error = await refusal(
      run(async (context, sheet) => {
        sheet.getRange('XFD1').values = [['last']];
        sheet.getRange('A1').insert('Right');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['NonBlankCellOffSheet', 'Range.insert']);
  });

  it('is told as CellInserted with the direction of the shift', async () => {
    const told: [string, string, string | undefined][] = [];
    await run(async (context, sheet) => {
      sheet.onChanged.add((event) => {
        // Whole rows and columns have no direction, whatever the declarations say.
        const direction = event.changeDirectionState as Excel.ChangeDirectionState | undefined;
        told.push([event.changeType, event.address, direction?.insertShiftDirection]);
        return Promise.resolve();
      });
      sheet.getRange('B2:C2').insert('Down');
      sheet.getRange('3:3').insert('Down');
      await context.sync();
    });
    await host().idle();
    expect(told).toEqual([
      ['CellInserted', 'B2:C2', 'Down'],
      ['RowInserted', '3:3', undefined],
    ]);
  });
});
