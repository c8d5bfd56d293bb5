import fc from 'fast-check';
import type { TableNames } from '../../../workbench/engine/structuredReferences';
import { renameReferences, showReferences, storeReferences } from '../../../workbench/engine/structuredReferences';

function names(columns: readonly string[]): TableNames {
  return {
    own: 'Customers',
    find: (name) => (name.toLowerCase() === 'customers' ? { name: 'Customers', columns } : undefined),
  };
}

const rewritten = (formula: string) => showReferences(storeReferences(formula, names(['Stage', 'Current business'])));

describe('references to tables', () => {
  it.each([
    ['=[@Stage]', '=Customers[[#This Row],[Stage]]'],
    ['=[@[current business]]*2', '=Customers[[#This Row],[Current business]]*2'],
    ['=customers[stage]', '=Customers[Stage]'],
    ['=Customers[@Stage]', '=Customers[[#This Row],[Stage]]'],
    ['=Customers[@]', '=Customers[#This Row]'],
    ['=Customers[#all]', '=Customers[#All]'],
    ['=Customers[[#Headers],[Stage]]', '=Customers[[#Headers],[Stage]]'],
    ['=Customers[[Stage]:[Current business]]', '=Customers[[Stage]:[Current business]]'],
    ['=SUM([Stage])', '=SUM(Customers[Stage])'],
    ['="[@Stage]"&[@Stage]', '="[@Stage]"&Customers[[#This Row],[Stage]]'],
    ["='[Book1]Sheet 1'!A1", "='[Book1]Sheet 1'!A1"],
    ['=Other[Stage]', '=Other[Stage]'],
    ['=sum(a1)&"sum("', '=SUM(a1)&"sum("'],
  ])('writes %s out as %s', (typed, shown) => {
    expect(rewritten(typed)).toBe(shown);
  });

  it('comes back as it went in, whatever the column is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (column) => {
        const name = column.trim();
        fc.pre(name !== '' && !/[\ue000-\ue07f]/.test(name));
        const escaped = name.replace(/[[\]'#@]/g, "'$&");
        const formula = `=Customers[[#This Row],[${escaped}]]+SUM(Customers[[${escaped}]])`;
        const stored = storeReferences(formula, names([name]));
        expect(showReferences(stored)).toBe(`=Customers[[#This Row],[${escaped}]]+SUM(Customers[${escaped}])`);
        expect(storeReferences(showReferences(stored), names([name]))).toBe(stored);
      }),
    );
  });

  it('renames a table and its columns where they are meant, and nowhere else', () => {
    const stored = storeReferences(
      '=Customers[Stage]&"Customers[Stage]"&ROWS(Customers)&Customers!A1',
      names(['Stage']),
    );
    const renamed = renameReferences(stored, 'Customers', { table: 'Kunden', columns: new Map([['Stage', 'a]b']]) });
    expect(showReferences(renamed)).toBe(`=Kunden[a']b]&"Customers[Stage]"&ROWS(Kunden)&Customers!A1`);
  });
});
