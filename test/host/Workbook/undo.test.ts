import { useHost } from '../useHost';

describe('Undo of what an add-in did', () => {
  const host = useHost();

  it('takes back all that one batch has changed, and makes it again', async () => {
    const { Excel, engine } = host();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['Who', 'Amount'],
        ['Ann', 3],
      ];
      await context.sync();
      sheet.tables.add('A1:B2', true).name = 'Data';
      sheet.getRange('D1').formulas = [['=SUM(Data[Amount])']];
      sheet.getRange('D1').format.fill.color = '#FF0000';
      sheet.getRange('1:2').insert('Down');
      await context.sync();
    });
    await host().idle();
    const read = () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D3').load('formulas');
        const { tables } = context.workbook;
        tables.load('items/name');
        await context.sync();
        return [range.formulas, tables.items.map(({ name }) => name)];
      });
    const end = await read();
    engine.history.undo();
    expect(await read()).toEqual([
      [
        ['Who', 'Amount', '', ''],
        ['Ann', 3, '', ''],
        ['', '', '', ''],
      ],
      [],
    ]);
    engine.history.redo();
    expect(await read()).toEqual(end);
    engine.history.undo();
    engine.history.undo();
    expect((await read())[0]).toEqual(Array.from({ length: 3 }, () => ['', '', '', '']));
    expect(engine.history.undo()).toBe(false);
  });

  it('raises onChanged as for a change that the add-in did not make', async () => {
    const { Excel, engine } = host();
    const sources: (string | undefined)[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => {
        sources.push(`${event.address} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await host().idle();
    engine.history.undo();
    await host().idle();
    expect(sources).toEqual(['B2:C3 ThisLocalAddin', 'B2:C3 Unknown']);
  });

  it('lets a range that the add-in holds follow rows that come back', async () => {
    const { Excel, engine } = host();
    await Excel.run(async (context) => {
      const held = context.workbook.worksheets.getActiveWorksheet().getRange('A9');
      context.trackedObjects.add(held);
      held.values = [['held']];
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange('2:4').delete('Up');
      await context.sync();
      held.load('address');
      await context.sync();
      expect(held.address).toBe('Sheet1!A6');
      engine.history.undo();
      held.load('address,values');
      await context.sync();
      expect([held.address, held.values]).toEqual(['Sheet1!A9', [['held']]]);
    });
  });
});
