import { resolveColumns } from '../../src/archive/resolveColumns';
import { customersTable } from '../../src/archive/tables/customersTable';
import { tierHistoryTable } from '../../src/archive/tables/tierHistoryTable';
import type { Language } from '../../src/archive/language';

const columnsOf = (language: Language) =>
  customersTable.fields.map(({ header }, index) => ({ name: header[language], id: index + 1 }));
const remembered = new Map(customersTable.fields.map(({ id }, index) => [id, index + 1]));
const placeOf = (field: string): number => customersTable.fields.findIndex(({ id }) => id === field);
const rename = (columns: ReturnType<typeof columnsOf>, field: string, name: string) =>
  columns.map((column, place) => (place === placeOf(field) ? { ...column, name } : column));

describe('The columns of an archive', () => {
  it.each(['en-US', 'zh-CN', 'zh-TW'] as const)('are found by their headers in %s', (language) => {
    const { places, missing } = resolveColumns(customersTable, columnsOf(language), new Map());
    expect(missing).toEqual([]);
    expect([...places]).toEqual(customersTable.fields.map(({ id }, index) => [id, index]));
  });

  it('are found after they were moved and others inserted', () => {
    const moved = [{ name: 'Mine', id: 900 }, ...columnsOf('en-US').reverse()];
    const { places, missing } = resolveColumns(customersTable, moved, new Map());
    expect(missing).toEqual([]);
    expect(moved[places.get('tier') ?? 0]?.name).toBe('Tier');
  });

  it('are found by their remembered ids after a header was changed', () => {
    const renamed = rename(columnsOf('en-US'), 'tier', 'Our class of customer');
    expect(resolveColumns(customersTable, renamed, new Map()).missing).toEqual(['tier']);
    expect(resolveColumns(customersTable, renamed, remembered).places.get('tier')).toBe(placeOf('tier'));
  });

  it('go by header and not by id when two headers were exchanged', () => {
    const exchanged = rename(rename(columnsOf('en-US'), 'tier', 'Stage'), 'stage', 'Tier');
    const { places } = resolveColumns(customersTable, exchanged, remembered);
    expect(places.get('tier')).toBe(placeOf('stage'));
    expect(places.get('stage')).toBe(placeOf('tier'));
  });

  it('go by id where several bear the same header', () => {
    const doubled = [{ name: '等级变动', id: 901 }, { name: '客户等级', id: 902 }, ...columnsOf('en-US')];
    expect(resolveColumns(customersTable, doubled, remembered).places.get('tier')).toBe(placeOf('tier') + 2);
    expect(resolveColumns(customersTable, doubled, new Map()).missing).toEqual([]);
  });

  it('that are required and gone are named', () => {
    const damaged = columnsOf('en-US').filter(
      ({ name }) => name !== 'Tier' && name !== 'Probability' && name !== 'Fax',
    );
    expect(resolveColumns(customersTable, damaged, remembered).missing).toEqual(['tier', 'probability']);
  });

  it('mean nothing under hostile headers', () => {
    const hostile = ['__proto__', 'constructor', '', '\n'].map((name, id) => ({ name, id }));
    const { places, missing } = resolveColumns(tierHistoryTable, hostile, new Map());
    expect(places.size).toBe(0);
    expect(missing).toEqual(['customerNumber', 'from', 'to', 'date', 'value', 'scheme']);
  });
});
