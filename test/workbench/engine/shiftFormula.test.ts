import { shiftFormula } from '../../../workbench/engine/shiftFormula';

describe('shifting a formula', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 2, 1, 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B2,Sheet2!C3)', 1, 0, 'SUM(A2:B3,Sheet2!C4)'],
    ['\'A1 sheet\'!A1&"A1"', 1, 1, '\'A1 sheet\'!B2&"A1"'],
    ['Table1[[#This Row],[A1]]*A1', 1, 0, 'Table1[[#This Row],[A1]]*A2'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['SUM(A:A,$B:B,1:1)', 1, 1, 'SUM(B:B,$B:C,2:2)'],
    ["='A1 and B2'!A1", 1, 2, "='A1 and B2'!C2"],
    ['=Sheet1!A1', 1, 2, '=Sheet1!C2'],
    ['=[@A1]', 1, 2, '=[@A1]'],
    ['=RATE_A1', 1, 2, '=RATE_A1'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
    ['ZZZ1+rate_2024+A1', 1, 0, 'ZZZ1+rate_2024+A2'],
  ])('turns %s by %i rows and %i columns into %s', (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });
});
