import { callsAddIn, isSameFormula } from '../../../src/usecases/freezing/addInFormula';

describe('a formula that calls the add-in', () => {
  it.each([
    '=CUSTOMER.EV(A1,B1,C1)',
    '=customer.tier (A1,B:B)',
    '=IF(A1="","",CUSTOMER.EVEXISTING(A1,B1,C1,Grades))',
    '=1+_xldudf_CUSTOMER_FIELD(A1,"Phone",Customers)',
    '="CUSTOMER.EV(" & CUSTOMER.CARD(A1,B1)',
    '=IF([@Loyalty]="","",CUSTOMER.QUADRANT([@Volume],[@Loyalty],VolumeCut,LoyaltyCut,QuadrantNames))',
    '=CUSTOMER.SCOREPARTS(A1:A9,B1:B9,C1:C9,D1:D9,E1:E9,F1:F9)',
  ])('is known by our functions: %s', (formula) => {
    expect(callsAddIn(formula)).toBe(true);
  });

  it.each([
    '=SUM(A1:A3)',
    '="CUSTOMER.EV(1,2,3)"',
    "='CUSTOMER.EV(x)'!A1",
    '=MYCUSTOMER.EV(1)',
    '=CUSTOMER.OTHER(1)',
    '=CUSTOMER.EVA(1)',
    'CUSTOMER.EV(1,2,3)',
  ])('is no other: %s', (formula) => {
    expect(callsAddIn(formula)).toBe(false);
  });
});

describe('the spelling of a formula', () => {
  it.each([
    ['=IF(Customers[[#This Row],[Stage]]="x",1,2)', '=IF([@Stage]="x", 1, 2)'],
    ['=Customers[[#This Row],[Current business]]', '=[@[Current business]]'],
    ["=Customers[[#This Row],[Note'#1]]", "=Customers[@[Note'#1]]"],
    ['=客户[[#This Row],[阶段]]', '=客户[@阶段]'],
  ])('may be Excel’s: %s is %s', (ours, excels) => {
    expect(isSameFormula(ours, excels)).toBe(true);
  });

  it('does not hide that another column or another rule is meant', () => {
    expect(isSameFormula('=[@Stage]', '=[@Tier]')).toBe(false);
    expect(isSameFormula('=CUSTOMER.EV([@A],[@B],[@C])', '=CUSTOMER.EV([@A],[@B],[@C])*2')).toBe(false);
  });
});
