import { useSheet } from '../Range/useSheet';

describe('Range.formulasR1C1 represents the formula in R1C1-style notation', () => {
  const { run } = useSheet();

  it.each([
    ['=A1', '=R[-1]C[-1]'],
    ['=$A$1', '=R1C1'],
    ['=B$1+$A2', '=R1C+RC1'],
    ['=SUM(A1:C3)', '=SUM(R[-1]C[-1]:R[1]C[1])'],
    ['=SUM(A:B)', '=SUM(C[-1]:C)'],
    ['=SUM($B:$B)', '=SUM(C2)'],
    ['=SUM(2:2)', '=SUM(R)'],
    ["='It''s A1'!C4&\"A1\"", "='It''s A1'!R[2]C[1]&\"A1\""],
    ['=LOG10(D2)+ROW()', '=LOG10(RC[2])+ROW()'],
  ])('shows %s in B2 as %s and reads it back', (a1, r1c1) =>
    run(async (context, sheet) => {
      context.workbook.worksheets.add("It's A1");
      const written = sheet.getRange('B2');
      written.formulas = [[a1]];
      written.load('formulasR1C1');
      await context.sync();
      expect(written.formulasR1C1).toEqual([[r1c1]]);
      written.clear();
      written.formulasR1C1 = [[r1c1]];
      written.load('formulas');
      await context.sync();
      expect(written.formulas).toEqual([[a1]]);
    }),
  );

  it('gives every cell of a range the formula relative to itself', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      const range = sheet.getRange('B1:B2');
      range.formulasR1C1 = '=RC[-1]*10' as unknown as string[][];
      range.load('formulas,values');
      await context.sync();
      expect([range.formulas, range.values]).toEqual([
        [['=A1*10'], ['=A2*10']],
        [[10], [20]],
      ]);
    }));
});
