import { refusal, useHost } from '../useHost';

describe('Worksheet', () => {
  const host = useHost();

  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    host().Excel.run((context) => batch(context, context.workbook.worksheets.getFirst()));

  const refusalOf = (change: (sheet: Excel.Worksheet) => void): Promise<OfficeExtension.Error> =>
    refusal(
      run(async (context, sheet) => {
        change(sheet);
        await context.sync();
      }),
    );

  it('has a display name, which formulas follow', () =>
    run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Other');
      sheet.getRange('A1').values = [[5]];
      other.getRange('A1').formulas = [['=Sheet1!A1']];
      sheet.name = "It's a list";
      const formula = other.getRange('A1').load('formulas,values');
      const address = sheet.getRange("'It''s a list'!B2").load('address');
      await context.sync();
      expect(formula.formulas).toEqual([["='It''s a list'!A1"]]);
      expect(formula.values).toEqual([[5]]);
      expect(address.address).toBe("'It''s a list'!B2");
    }));

  it('keeps its ID when it is renamed and moved', () =>
    run(async (context, sheet) => {
      sheet.load('id,tabId');
      const second = context.workbook.worksheets.add().load('tabId');
      await context.sync();
      const before = [sheet.id, sheet.tabId];
      sheet.name = 'Renamed';
      sheet.position = 1;
      sheet.load('id,tabId,position');
      await context.sync();
      expect([sheet.id, sheet.tabId]).toEqual(before);
      expect(sheet.position).toBe(1);
      expect(second.tabId).not.toBe(sheet.tabId);
    }));

  it.each([-1, 1, 0.5])('refuses the position %d in a workbook of one sheet', async (position) => {
    const error = await refusalOf((sheet) => {
      sheet.position = position;
    });
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Worksheet.position']);
  });

  it('is visible, hidden or very hidden; activating another when the active one is hidden', () =>
    run(async (context, sheet) => {
      const { worksheets } = context.workbook;
      worksheets.add('Other');
      sheet.visibility = 'VeryHidden';
      sheet.load('visibility');
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([sheet.visibility, active.name]).toEqual(['VeryHidden', 'Other']);
      sheet.visibility = 'Hidden';
      sheet.load('visibility');
      await context.sync();
      expect(sheet.visibility).toBe('Hidden');
    }));

  it('does not let the last visible worksheet be hidden or deleted', async () => {
    const hidden = await refusalOf((sheet) => {
      sheet.visibility = 'Hidden';
    });
    expect([hidden.code, hidden.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'Worksheet.visibility']);
    const deleted = await refusalOf((sheet) => sheet.delete());
    expect([deleted.code, deleted.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'Worksheet.delete']);
  });

  it('refuses to be deleted while it is very hidden', async () => {
    await run(async (context, sheet) => {
      context.workbook.worksheets.add();
      sheet.visibility = 'VeryHidden';
      await context.sync();
    });
    const error = await refusalOf((sheet) => sheet.delete());
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'Worksheet.delete']);
  });

  it('gives #REF! to formulas of other sheets when it is deleted', () =>
    run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('Other');
      other.getRange('A1').formulas = [['=Sheet1!A1+1']];
      await context.sync();
      sheet.delete();
      const cell = other.getRange('A1').load('formulas,values');
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[['=#REF!+1']], [['#REF!']]]);
    }));

  it('has a tab colour: empty text for auto, null while it is invisible', () =>
    run(async (context, sheet) => {
      context.workbook.worksheets.add();
      sheet.load('tabColor');
      await context.sync();
      expect(sheet.tabColor).toBe('');
      sheet.tabColor = 'orange';
      sheet.load('tabColor');
      await context.sync();
      expect(sheet.tabColor).toBe('#FFA500');
      sheet.visibility = 'Hidden';
      sheet.load('tabColor');
      await context.sync();
      expect(sheet.tabColor).toBeNull();
    }));

  it('shows gridlines and headings, which office.js writes under other names than it reads', () =>
    run(async (context, sheet) => {
      sheet.load('showGridlines,showHeadings');
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings]).toEqual([true, true]);
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load('showGridlines,showHeadings');
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings]).toEqual([false, false]);
    }));

  it('has a standard height in points and a standard width in characters', () =>
    run(async (context, sheet) => {
      sheet.standardWidth = 20;
      sheet.getRange('B:B').format.columnWidth = 30;
      sheet.load('standardHeight,standardWidth');
      const untouched = sheet.getRange('A1').format.load('columnWidth');
      const own = sheet.getRange('B1').format.load('columnWidth');
      await context.sync();
      expect([sheet.standardHeight, sheet.standardWidth]).toEqual([15, 20]);
      expect([untouched.columnWidth, own.columnWidth]).toEqual([(20 * 7 + 5) * 0.75, 30]);
    }));

  it('is activated in the Excel UI, unless it is hidden', async () => {
    await run(async (context, sheet) => {
      const { worksheets } = context.workbook;
      worksheets.add('Data').activate();
      const active = worksheets.getActiveWorksheet().load('name');
      sheet.visibility = 'Hidden';
      await context.sync();
      expect(active.name).toBe('Data');
    });
    const error = await refusalOf((sheet) => sheet.activate());
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidOperation', 'Worksheet.activate']);
  });

  it('gets the worksheets that follow and precede it, of all or of the visible ones only', () =>
    run(async (context, first) => {
      const { worksheets } = context.workbook;
      worksheets.add('Hidden').visibility = 'Hidden';
      const last = worksheets.add('Last');
      const found = [first.getNext(), first.getNext(true), last.getPrevious(), last.getPrevious(true)];
      found.forEach((sheet) => sheet.load('name'));
      const none = [first.getPreviousOrNullObject(), last.getNextOrNullObject(true)];
      none.forEach((sheet) => sheet.load('name'));
      await context.sync();
      expect(found.map(({ name }) => name)).toEqual(['Hidden', 'Last', 'Hidden', 'Sheet1']);
      expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
    }));

  it('throws an error where no worksheet follows', async () => {
    const error = await refusalOf((sheet) => sheet.getNext().load('name'));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'Worksheet.getNext']);
  });

  it('refuses values of the wrong kind', async () => {
    const error = await refusalOf((sheet) => {
      sheet.showGridlines = 'yes' as unknown as boolean;
    });
    expect(error.code).toBe('InvalidArgument');
  });
});
