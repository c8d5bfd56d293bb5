import type { CustomerFilters, FilterField } from '../../../src/usecases/searchCustomers/customerSearch';
import { indexOf } from '../../support/searchedCustomers';

const customers = [
  { number: '1', name: 'Acme', filters: { tier: 'A', region: 'North', size: 'Large', owner: 'Li' } },
  { number: '2', name: 'Bolt', filters: { tier: 'B', region: 'north ', size: '大型', owner: 'Li' } },
  { number: '3', name: 'Core', filters: { tier: 'B', region: 'South', size: 'Small', owner: '' } },
  { number: '4', name: 'Acorn', filters: { tier: 'C', region: 'South', size: 'huge', owner: 'Wu' } },
];

async function ask(query: string, filters: CustomerFilters) {
  const result = (await indexOf(customers)).find(query, filters);
  return {
    numbers: result.page(0, 9).map(({ number }) => number),
    values: (field: FilterField) => result.values(field).map(({ label, count }) => `${label}: ${count}`),
  };
}

describe('filters', () => {
  it('narrow to any of the values of a field and to all fields', async () => {
    expect((await ask('', { tier: ['A', 'B'].map((tier) => tier.toLowerCase()) })).numbers).toEqual(['1', '2', '3']);
    expect((await ask('', { tier: ['b'], region: ['south'] })).numbers).toEqual(['3']);
    expect((await ask('ac', { region: ['south'] })).numbers).toEqual(['4']);
  });

  it('take spellings and languages of a value as one, and know customers without one', async () => {
    const { values } = await ask('', {});
    expect(values('region')).toEqual(['North: 2', 'South: 2']);
    expect(values('size')).toEqual(['Large: 2', 'Small: 1', 'huge: 1']);
    expect(values('owner')).toEqual(['Li: 2', 'Wu: 1', ': 1']);
    expect((await ask('', { owner: [''] })).numbers).toEqual(['3']);
  });

  it('count for each field those who pass the filters on the others', async () => {
    const { values } = await ask('', { tier: ['b'] });
    expect(values('region')).toEqual(['North: 1', 'South: 1']);
    expect(values('tier')).toEqual(['A: 1', 'B: 2', 'C: 1']);
    expect((await ask('ac', {})).values('tier')).toEqual(['A: 1', 'C: 1']);
  });

  it('keep a chosen value in view that nobody has any more', async () => {
    const result = (await indexOf(customers)).find('', { tier: ['z'], region: ['north'] });
    expect(result.count).toBe(0);
    expect(result.values('tier')).toContainEqual({ key: 'z', label: 'z', count: 0, isChosen: true });
  });

  it('name every spelling of a value, for filtering the sheet', async () => {
    const index = await indexOf(customers);
    expect(index.valuesOf('region').map(({ texts }) => [...texts])).toEqual([['North', 'north '], ['South']]);
  });
});
