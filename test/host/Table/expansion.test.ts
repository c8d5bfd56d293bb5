import { addSales, useCustomers } from '../useCustomers';

describe('A table that a person types below, beside or into', () => {
  const { host, run } = useCustomers();

  const type = async (address: string, text: string | number): Promise<void> => {
    await host().idle();
    const { engine } = host();
    const [, letters = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const column = letters.charCodeAt(0) - 'A'.charCodeAt(0);
    const row = Number(digits) - 1;
    engine.write({ sheet: engine.activeSheet(), row, column, rows: 1, columns: 1 }, text, 'person');
    await host().idle();
  };
  const make = (): Promise<void> =>
    run((context, sheet) => {
      addSales(sheet);
      return context.sync();
    });
  const formulasOf = (address: string): Promise<unknown[]> =>
    run(async (context, sheet) => {
      const range = sheet.getRange(address).load('formulas');
      await context.sync();
      return (range.formulas as unknown[][]).flat();
    });
  const addressOf = (): Promise<string> =>
    run(async (context, sheet) => {
      const range = sheet.tables.getItem('Sales').getRange().load('address');
      await context.sync();
      return range.address;
    });

  it('grows by the row or column', async () => {
    await make();
    await type('A7', 'kiwi');
    await type('C1', 'Note');
    expect(await addressOf()).toBe('Sheet1!A1:C7');
  });

  it('does not grow when an add-in writes there', async () => {
    await make();
    await run((context, sheet) => {
      sheet.getRange('A7').values = [['kiwi']];
      return context.sync();
    });
    expect(await addressOf()).toBe('Sheet1!A1:B6');
  });

  it('fills a blank column with the first formula typed into it, and all of it with a new one', async () => {
    await make();
    await type('C1', 'Twice');
    await type('C3', '=[@Amount]*2');
    expect(await formulasOf('C2:C6')).toEqual(Array(5).fill('=Sales[[#This Row],[Amount]]*2'));
    await type('C5', '=[@Amount]*3');
    expect(await formulasOf('C2:C6')).toEqual(Array(5).fill('=Sales[[#This Row],[Amount]]*3'));
  });

  it('moves relative references along while it fills', async () => {
    await make();
    await type('C1', 'Next');
    await type('C4', '=B5+1');
    expect(await formulasOf('C2:C6')).toEqual(['=B3+1', '=B4+1', '=B5+1', '=B6+1', '=B7+1']);
  });

  it('leaves a column alone that holds anything else', async () => {
    await make();
    await type('C1', 'Mixed');
    await type('C2', 'text');
    await type('C3', '=[@Amount]*2');
    expect(await formulasOf('C2:C6')).toEqual(['text', '=Sales[[#This Row],[Amount]]*2', '', '', '']);
  });

  it('gives new rows the calculated column’s formula, whatever single cells hold', async () => {
    await make();
    await type('C1', 'Twice');
    await type('C2', '=[@Amount]*2');
    await type('C6', 'by hand');
    await type('A7', 'kiwi');
    expect(await formulasOf('C6:C7')).toEqual(['by hand', '=Sales[[#This Row],[Amount]]*2']);
  });

  it('gives rows that are inserted into it the formula too', async () => {
    await make();
    await type('C1', 'Twice');
    await type('C2', '=[@Amount]*2');
    await run((context, sheet) => {
      sheet.getRange('3:4').insert('Down');
      return context.sync();
    });
    expect(await formulasOf('C2:C5')).toEqual(Array(4).fill('=Sales[[#This Row],[Amount]]*2'));
  });

  it('forgets the formula when the column is emptied', async () => {
    await make();
    await type('C1', 'Twice');
    await type('C2', '=[@Amount]*2');
    await run((context, sheet) => {
      sheet.getRange('C2:C6').clear('Contents');
      return context.sync();
    });
    await type('A7', 'kiwi');
    expect(await formulasOf('C7')).toEqual(['']);
  });

  it('renames the column in the formula that new rows get', async () => {
    await make();
    await type('C1', 'Twice');
    await type('C2', '=[@Amount]*2');
    await type('B1', 'Money');
    await type('A7', 'kiwi');
    expect(await formulasOf('C7')).toEqual(['=Sales[[#This Row],[Money]]*2']);
  });
});
