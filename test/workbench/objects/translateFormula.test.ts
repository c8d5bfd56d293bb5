import { translateFormula } from '../../../workbench/objects/translateFormula';

describe('copying a formula one row down and two columns right', () => {
  it.each([
    ['=A1', '=C2'],
    ['=$A1+A$1+$A$1', '=$A2+C$1+$A$1'],
    ['=SUM(A1:B2)', '=SUM(C2:D3)'],
    ["='A1 and B2'!A1", "='A1 and B2'!C2"],
    ['=Sheet1!A1', '=Sheet1!C2'],
    ['="A1"&A1', '="A1"&C2'],
    ['=LOG10(A1)', '=LOG10(C2)'],
    ['=Customers[[#This Row],[A1]]', '=Customers[[#This Row],[A1]]'],
    ['=[@A1]', '=[@A1]'],
    ['=RATE_A1', '=RATE_A1'],
    ['=XFD1', '=#REF!'],
  ])('turns %s into %s', (formula, moved) => {
    expect(translateFormula(formula, 1, 2)).toBe(moved);
  });
});
