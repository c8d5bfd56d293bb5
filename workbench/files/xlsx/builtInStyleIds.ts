/** The numbers that files have for the styles of every workbook, by their names in Office.js (ISO/IEC 29500-1, 18.8.7). */
export const BUILT_IN_STYLE_IDS: ReadonlyMap<string, number> = new Map([
  ['Normal', 0],
  ['Comma', 3],
  ['Currency', 4],
  ['Percent', 5],
  ['WholeComma', 6],
  ['WholeDollar', 7],
  ['Hlink', 8],
  ['HlinkTrav', 9],
  ['Note', 10],
  ['WarningText', 11],
  ['SheetTitle', 15],
  ['Heading1', 16],
  ['Heading2', 17],
  ['Heading3', 18],
  ['Heading4', 19],
  ['Input', 20],
  ['Output', 21],
  ['Calculation', 22],
  ['CheckCell', 23],
  ['LinkedCell', 24],
  ['Total', 25],
  ['Good', 26],
  ['Bad', 27],
  ['Neutral', 28],
  ...[1, 2, 3, 4, 5, 6].flatMap((accent): [string, number][] => {
    const id = 25 + 4 * accent;
    return [
      [`Accent${accent}`, id],
      [`Accent${accent}_20`, id + 1],
      [`Accent${accent}_40`, id + 2],
      [`Accent${accent}_60`, id + 3],
    ];
  }),
  ['ExplanatoryText', 53],
]);
