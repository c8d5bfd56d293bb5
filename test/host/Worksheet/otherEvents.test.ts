import { collectEvents } from '../collectEvents';
import { useHost } from '../useHost';

describe('the other events of a worksheet', () => {
  const host = useHost();
  const sheetId = () => host().engine.activeSheet();
  const area = (row: number, column: number, rows = 1, columns = 1) => ({
    sheet: sheetId(),
    row,
    column,
    rows,
    columns,
  });

  /** Events of one kind of the active sheet from now on. */
  async function listen(name: keyof Excel.Worksheet & `on${string}`) {
    const events = collectEvents<Record<string, unknown>>();
    await host().Excel.run(async (context) => {
      const handlers = context.workbook.worksheets.getActiveWorksheet()[name] as unknown as {
        add(handler: typeof events.handler): void;
      };
      handlers.add(events.handler);
      await context.sync();
    });
    return events.told;
  }

  it('onSelectionChanged occurs when the selection changes in the worksheet', async () => {
    const told = await listen('onSelectionChanged');
    host().engine.select(area(1, 1, 2, 2));
    await host().idle();
    expect(told).toMatchObject([{ type: 'WorksheetSelectionChanged', address: 'B2:C3', worksheetId: sheetId() }]);
  });

  it('onActivated and onDeactivated occur when it becomes and ceases to be the active one', async () => {
    const first = sheetId();
    const activated = await listen('onActivated');
    const deactivated = await listen('onDeactivated');
    const other = host().engine.addSheet('Other', 'person');
    host().engine.activateSheet(other);
    host().engine.activateSheet(first);
    await host().idle();
    expect(activated).toMatchObject([{ type: 'WorksheetActivated', worksheetId: first }]);
    expect(deactivated).toMatchObject([{ type: 'WorksheetDeactivated', worksheetId: first }]);
  });

  it('onFormatChanged occurs when format changed on the worksheet', async () => {
    const told = await listen('onFormatChanged');
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2').format.fill.color = '#FF0000';
      await context.sync();
    });
    await host().idle();
    expect(told).toMatchObject([{ type: 'WorksheetFormatChanged', address: 'A1:A2', source: 'Local' }]);
  });

  it('onCalculated occurs when the worksheet is calculated, with the cells that were', async () => {
    const other = host().engine.addSheet('Other', 'person');
    const first = sheetId();
    const told = await listen('onCalculated');
    host().engine.write({ ...area(0, 0), sheet: other }, '=1+1', 'person');
    await host().idle();
    expect(told).toEqual([]);
    host().engine.write({ ...area(1, 1, 2, 1), sheet: first }, [['=1+1'], ['=2+2']], 'person');
    await host().idle();
    expect(told).toMatchObject([{ type: 'WorksheetCalculated', address: 'B2:B3', worksheetId: first }]);
  });

  it('onFormulaChanged occurs when one or more formulas are changed, with what they were', async () => {
    host().engine.write(area(0, 0, 1, 2), [['=1+1', '=2+2']], 'person');
    await host().idle();
    const told = await listen('onFormulaChanged');
    host().engine.write(area(0, 0, 1, 3), [['=1+1', '=3+3', '=4+4']], 'person');
    await host().idle();
    expect(told).toMatchObject([{ type: 'WorksheetFormulaChanged', source: 'Local', worksheetId: sheetId() }]);
    expect(told[0]?.['formulaDetails']).toEqual([
      { cellAddress: 'B1', previousFormula: '=2+2' },
      { cellAddress: 'C1', previousFormula: '' },
    ]);
  });

  it('onFormulaChanged is not about values that change because a formula does', async () => {
    host().engine.write(area(0, 0, 1, 2), [[1, '=A1*2']], 'person');
    await host().idle();
    const told = await listen('onFormulaChanged');
    host().engine.write(area(0, 0), 2, 'person');
    await host().idle();
    expect(told).toEqual([]);
  });

  it('onFormulaChanged leaves the details out where too many formulas changed', async () => {
    const told = await listen('onFormulaChanged');
    host().engine.write(area(0, 0, 300, 1), '=1+1', 'person');
    await host().idle();
    expect(told).toHaveLength(1);
    expect(told[0]?.['formulaDetails']).toBeUndefined();
  });

  it('onNameChanged occurs when the worksheet name is changed', async () => {
    const told = await listen('onNameChanged');
    host().engine.renameSheet(sheetId(), 'Customers', 'person');
    await host().idle();
    expect(told).toMatchObject([
      { type: 'WorksheetNameChanged', nameBefore: 'Sheet1', nameAfter: 'Customers', source: 'Local' },
    ]);
  });

  it('onVisibilityChanged occurs when the worksheet visibility is changed', async () => {
    host().engine.addSheet('Other', 'person');
    const told = await listen('onVisibilityChanged');
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').visibility = 'VeryHidden';
      await context.sync();
    });
    await host().idle();
    expect(told).toMatchObject([
      { type: 'WorksheetVisibilityChanged', visibilityBefore: 'Visible', visibilityAfter: 'VeryHidden' },
    ]);
  });

  it('onRowHiddenChanged occurs when the hidden state of one or more rows has changed', async () => {
    const told = await listen('onRowHiddenChanged');
    await host().Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getActiveWorksheet().getRange('2:3');
      rows.rowHidden = true;
      await context.sync();
      rows.rowHidden = true;
      await context.sync();
      rows.rowHidden = false;
      await context.sync();
    });
    await host().idle();
    expect(told).toMatchObject([
      { type: 'WorksheetRowHiddenChanged', address: '2:3', changeType: 'Hidden' },
      { address: '2:3', changeType: 'Unhidden' },
    ]);
  });

  it('onProtectionChanged occurs when the worksheet protection state is changed', async () => {
    const told = await listen('onProtectionChanged');
    await host().Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect();
      await context.sync();
      protection.unprotect();
      await context.sync();
    });
    await host().idle();
    expect(told).toMatchObject([
      { type: 'WorksheetProtectionChanged', isProtected: true, worksheetId: sheetId() },
      { isProtected: false },
    ]);
  });

  it('onRowSorted occurs when one or more rows have been sorted', async () => {
    host().engine.write(area(0, 0, 2, 1), [[2], [1]], 'person');
    const told = await listen('onRowSorted');
    await host().Excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1:A2')
        .sort.apply([{ key: 0 }]);
      await context.sync();
    });
    await host().idle();
    expect(told).toMatchObject([{ type: 'WorksheetRowSorted', address: 'A1:A2', source: 'Local' }]);
  });
});
