import { associated, call, setDisplayLanguage, setRequirementSets } from './support/customFunctionsRuntime';
import '../../src/functions/functions';

const customers = [
  ['Customer No.', 'Name', 'Phone', 'Credit limit', 'First traded', 'Our note'],
  ['C1', 'Atelier graphique', '40.32.2555', 21_000, 45_000, 'pays early'],
  ['C2', 'Signal Gift Stores', '', '', '', ''],
  ['C1', 'A second one', '', '', '', ''],
  [1001, 'Number as number', '', '', '', ''],
];
const cardOf = (number: string, table: unknown[][]) => call('CARD', [[number]], table)[0]?.[0] as Excel.EntityCellValue;
const refusal = (code: string, message: string): string => `${code} ${message}`;

beforeEach(() => {
  setDisplayLanguage('en-US');
  setRequirementSets({ CustomFunctionsRuntime: '1.4' });
});

describe('CUSTOMER.CARD', () => {
  it('shows the name and carries all that the table holds, filled or not', () => {
    const card = cardOf('C1', customers);
    expect(card).toMatchObject({ type: 'Entity', text: 'Atelier graphique' });
    expect(card.properties).toEqual({
      'Customer No.': { type: 'String', basicValue: 'C1' },
      Name: { type: 'String', basicValue: 'Atelier graphique' },
      Phone: { type: 'String', basicValue: '40.32.2555' },
      'Credit limit': { type: 'FormattedNumber', basicValue: 21_000, numberFormat: '#,##0.00' },
      'First traded': { type: 'FormattedNumber', basicValue: 45_000, numberFormat: 'yyyy-mm-dd' },
      'Our note': { type: 'String', basicValue: 'pays early' },
    });
    const bare = cardOf('C2', customers);
    expect(Object.keys(bare.properties ?? {})).toEqual(Object.keys(card.properties ?? {}));
  });

  it('lays the card out by the layers of the file, with what is filled only', () => {
    const card = cardOf('C1', customers);
    expect(card.layouts?.card?.title).toEqual({ property: 'Name' });
    expect(card.layouts?.card).toMatchObject({
      sections: [
        { layout: 'List', title: 'Basic data', properties: ['Customer No.', 'Name', 'First traded', 'Phone'] },
        { layout: 'List', title: 'Credit', properties: ['Credit limit'] },
        { layout: 'List', title: 'Other', properties: ['Our note'] },
      ],
    });
  });

  it.each([
    ['客户编号', '客户名称', '基础资料'],
    ['客戶編號', '客戶名稱', '基本資料'],
  ])('names the layers in the language of the headers, as in %s', (number, name, title) => {
    const card = cardOf('C1', [
      [number, name],
      ['C1', '长江贸易'],
    ]);
    expect(card).toMatchObject({ text: '长江贸易', layouts: { card: { sections: [{ title }] } } });
  });

  it.each([undefined, { CustomFunctionsRuntime: '1.3' }])('is the name alone in an Excel with %j', (sets) => {
    setRequirementSets(sets);
    expect(call('CARD', [['C1']], customers)).toEqual([['Atelier graphique']]);
  });

  it('finds a number whatever its case and spaces, and a number that is a text', () => {
    setRequirementSets(undefined);
    expect(call('CARD', [[' c2 '], ['1001'], [1001]], customers)).toEqual([
      ['Signal Gift Stores'],
      ['Number as number'],
      ['Number as number'],
    ]);
  });

  it('is #N/A for a number that no customer has, and empty for none', () => {
    setRequirementSets(undefined);
    expect(call('CARD', [['C9'], [''], ['C2']], customers)).toEqual([
      [refusal('#N/A', 'There is no customer “C9” in customers.')],
      [''],
      ['Signal Gift Stores'],
    ]);
  });

  it('says what is wrong with a range that is no table of customers', () => {
    const message = 'customers has no column of customer numbers. Give the table with its headers: Customers[#All].';
    expect(call('CARD', 'C1', customers.slice(1))).toEqual([[refusal('#VALUE!', message)]]);
    expect(call('CARD', 'C1', 'Customers')).toEqual([[refusal('#VALUE!', message)]]);
  });

  it('takes the first of two customers with one number', () => {
    setRequirementSets(undefined);
    expect(call('CARD', 'C1', customers)).toEqual([['Atelier graphique']]);
  });
});

describe('CUSTOMER.FIELD', () => {
  it.each(['Phone', 'phone', 'PHONE', '电话', '電話', 'tel'])('finds the column by %s', (field) => {
    expect(call('FIELD', 'C1', field, customers)).toEqual([['40.32.2555']]);
  });

  it('finds a column that the user has added', () => {
    expect(call('FIELD', 'C1', 'our note', customers)).toEqual([['pays early']]);
  });

  it('gives money and days in their format, and plain numbers to an Excel without such values', () => {
    const days = { type: 'FormattedNumber', basicValue: 45_000, numberFormat: 'yyyy-mm-dd' };
    expect(call('FIELD', 'C1', 'First traded', customers)).toEqual([[days]]);
    setRequirementSets({ CustomFunctionsRuntime: '1.3' });
    expect(call('FIELD', 'C1', 'First traded', customers)).toEqual([[45_000]]);
  });

  it('spills over numbers and fields', () => {
    expect(call('FIELD', [['C1'], ['C2'], ['C9']], [['Name', 'Phone']], customers)).toEqual([
      ['Atelier graphique', '40.32.2555'],
      ['Signal Gift Stores', ''],
      Array.from({ length: 2 }, () => refusal('#N/A', 'There is no customer “C9” in customers.')),
    ]);
  });

  it('names the field that the table does not have', () => {
    const message = 'field: customers has no column “Colour”.';
    expect(call('FIELD', 'C1', 'Colour', customers)).toEqual([[refusal('#VALUE!', message)]]);
    expect(call('FIELD', 'C1', '', customers)).toEqual([[refusal('#VALUE!', 'field: customers has no column “”.')]]);
    // A field of the catalogue, but not of this range.
    expect(call('FIELD', 'C1', 'email', customers)).toEqual([
      [refusal('#VALUE!', 'field: customers has no column “email”.')],
    ]);
  });

  it('says so where numbers and fields do not pair', () => {
    expect(call('FIELD', [['C1'], ['C2'], ['C1']], [['Name'], ['Name']], customers)[2]).toEqual([
      refusal('#VALUE!', 'The ranges differ in size. Give ranges of the same size, or single cells.'),
    ]);
  });

  it('sees what has changed in the table since the last call', () => {
    const ask = (table: unknown[][]) => call('FIELD', 'C2', 'Name', table)[0]?.[0];
    const change = (row: number, column: number, value: unknown) =>
      customers.map((cells, at) => (at === row ? cells.with(column, value as string) : cells));
    expect(ask(customers)).toBe('Signal Gift Stores');
    expect(ask(change(2, 1, 'Renamed'))).toBe('Renamed');
    expect(ask(change(1, 0, 'C2'))).toBe('Atelier graphique');
    expect(ask(change(0, 1, 'Something'))).toBe('#VALUE! field: customers has no column “Name”.');
    expect(ask([...customers.slice(0, 1), ...customers.slice(3), ...customers.slice(1, 3)])).toBe('Signal Gift Stores');
  });

  it('asks for the table once, however many formulas give the same range', () => {
    const fields = Array.from({ length: 75 }, (_, index) => `Column ${index}`).with(0, 'Customer number');
    const list = [fields, ...Array.from({ length: 20_000 }, (_, row) => fields.map((name) => `${name} of ${row}`))];
    let reads = 0;
    const counted = new Proxy(list, {
      get: (rows, place, receiver) => {
        reads += 1;
        return Reflect.get(rows, place, receiver) as unknown;
      },
    });
    const field = associated.get('FIELD');
    field?.('Customer number of 0', 'Column 7', counted);
    reads = 0;
    expect(field?.('Customer number of 19999', 'Column 7', counted)).toEqual([['Column 7 of 19999']]);
    expect(reads).toBeLessThan(10);
  });
});
