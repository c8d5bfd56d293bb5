import { spellForEngine, spellForFile } from '../../../../workbench/files/xlsx/formulaSpelling';

describe('the spelling of formulas in files', () => {
  it.each([
    ['CUSTOMER.EV(A1,0.5,1)+1', '_xldudf_CUSTOMER_EV(A1,0.5,1)+1'],
    ['IF(A1="CUSTOMER.EV(",CUSTOMER.TIER(A1,B:B),"")', 'IF(A1="CUSTOMER.EV(",_xldudf_CUSTOMER_TIER(A1,B:B),"")'],
    ['XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['SORT(FILTER(A1:A9,B1:B9="x"))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9="x"))'],
    ['STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)', 'NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)'],
    ["SUM('CUSTOMER.EV(x'!A1,Customers[CUSTOMER.EV(a)])", "SUM('CUSTOMER.EV(x'!A1,Customers[CUSTOMER.EV(a)])"],
    ["SUM(Customers[[#This Row],[a'](b.c(]])", "SUM(Customers[[#This Row],[a'](b.c(]])"],
  ])('is for %s the one Excel uses, and reads back the same', (typed, stored) => {
    expect(spellForFile(typed)).toBe(stored);
    expect(spellForEngine(stored)).toBe(typed);
  });

  it('also reads add-in functions that were stored plainly, and the marked names of LET', () => {
    expect(spellForEngine('CUSTOMER.EV(A1,1,1)')).toBe('CUSTOMER.EV(A1,1,1)');
    expect(spellForEngine('_xlfn.LET(_xlpm.x,1,_xlpm.x+1)')).toBe('LET(x,1,x+1)');
  });
});
