import { refusal, useHost } from '../useHost';

describe('WorksheetCollection', () => {
  const host = useHost();

  const run = <T>(
    batch: (context: Excel.RequestContext, sheets: Excel.WorksheetCollection) => Promise<T>,
  ): Promise<T> => host().Excel.run((context) => batch(context, context.workbook.worksheets));

  it('adds a new worksheet at the end of the existing worksheets, without activating it', () =>
    run(async (context, worksheets) => {
      const active = worksheets.getActiveWorksheet().load('name');
      const named = worksheets.add('Data').load('name,position');
      const unnamed = worksheets.add().load('name,position');
      const stillActive = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([named.name, named.position]).toEqual(['Data', 1]);
      expect([unnamed.name, unnamed.position]).toEqual(['Sheet2', 2]);
      expect(stillActive.name).toBe(active.name);
    }));

  it.each([
    ['sheet1', 'ItemAlreadyExists'],
    ['', 'InvalidArgument'],
    ['a'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ["'quoted", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
  ])('refuses the name "%s"', async (name, code) => {
    const error = await refusal(
      run(async (context, worksheets) => {
        worksheets.add(name);
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([code, 'WorksheetCollection.add']);
  });

  it('gets a worksheet using its name or ID', () =>
    run(async (context, worksheets) => {
      const sheet = worksheets.add('My list').load('id');
      await context.sync();
      const byName = worksheets.getItem('my LIST').load('id');
      const byId = worksheets.getItem(sheet.id).load('name');
      const none = worksheets.getItemOrNullObject('nothing');
      none.load('name');
      await context.sync();
      expect([byName.id, byId.name, none.isNullObject]).toEqual([sheet.id, 'My list', true]);
    }));

  it('refuses a name that no worksheet has', async () => {
    const error = await refusal(
      run(async (context, worksheets) => {
        worksheets.getItem('nothing').load('name');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'WorksheetCollection.getItem']);
  });

  it('counts, and finds the first and the last, of all worksheets or of the visible ones only', () =>
    run(async (context, worksheets) => {
      worksheets.getFirst().name = 'First';
      worksheets.add('Second');
      worksheets.add('Third').visibility = 'VeryHidden';
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      const ends = [worksheets.getFirst(), worksheets.getLast(), worksheets.getLast(true)];
      ends.forEach((sheet) => sheet.load('name'));
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([3, 2]);
      expect(ends.map(({ name }) => name)).toEqual(['First', 'Third', 'Second']);
    }));

  it('lists the worksheets in the order of their tabs', () =>
    run(async (context, worksheets) => {
      worksheets.add('Data');
      worksheets.add('First').position = 0;
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['First', 'Sheet1', 'Data']);
    }));
});
