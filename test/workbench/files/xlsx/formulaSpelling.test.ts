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
    ['LET(rate,0.5,x,RATE*2,A1*x)', '_xlfn.LET(_xlpm.rate,0.5,_xlpm.x,_xlpm.RATE*2,A1*_xlpm.x)'],
    ['LAMBDA(x,y,x+y)(A1,x)', '_xlfn.LAMBDA(_xlpm.x,_xlpm.y,_xlpm.x+_xlpm.y)(A1,x)'],
    [
      'LET(f,LAMBDA(n,n*2),f(3)&"f"&Customers[f]&f!A1)',
      '_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n*2),_xlpm.f(3)&"f"&Customers[f]&f!A1)',
    ],
    ['MAP(A1:A3,LAMBDA(值,值+1))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.值,_xlpm.值+1))'],
  ])('is for %s the one Excel uses, and reads back the same', (typed, stored) => {
    expect(spellForFile(typed)).toBe(stored);
    expect(spellForEngine(stored)).toBe(typed);
  });

  it('also reads add-in functions that were stored plainly, and the marked names of LET', () => {
    expect(spellForEngine('CUSTOMER.EV(A1,1,1)')).toBe('CUSTOMER.EV(A1,1,1)');
    expect(spellForEngine('_xlfn.LET(_xlpm.x,1,_xlpm.x+1)')).toBe('LET(x,1,x+1)');
  });
});
