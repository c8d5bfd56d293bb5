import type { Cell, CellStyle, ColumnDef, PageSetup, WriteSheet } from 'hucre';
import { catalogue, findField, fieldOf } from '../../archive/catalogue';
import { cellAddress } from '../../archive/cellAddress';
import type { CellValue } from '../../archive/cellValue';
import { copyWords } from '../../archive/copyWords';
import type { Localised } from '../../archive/language';
import { isoToPlainDate } from '../../domain/plainDate';
import { plainDateToSerial } from '../../domain/serialDate';
import type { Steps } from '../importList/steps';
import { escapeXmlText } from './escapeXmlText';
import type { CopiedTable, IssuedCopy } from './issuedCopy';

/** Rows laid out in a step. */
const STEP_ROWS = 2_000;

const dateFormat = fieldOf('loans', 'lentOn').numberFormat;

const headerStyle: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E79' } },
  alignment: { vertical: 'center', wrapText: true },
};

/** On paper all columns stand side by side, on as many pages below each other as it takes. */
const oneWide: PageSetup = { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };

/**
 * The sheets of a copy as .xlsx: first what the copy is, then a sheet a table, in the archive's language. Cells keep their types:
 * numbers of records are texts, so that no zero is lost, days are days. There is no formula in it.
 */
export function* layOutCopy(copy: IssuedCopy): Steps<WriteSheet[]> {
  const sheets = [layOutMark(copy)];
  for (const table of copy.tables) sheets.push(yield* layOutTable(table, copy));
  return sheets;
}

/** Says whom the copy is for, what for and since when (002), so that it can be told where it came from. */
function layOutMark(copy: IssuedCopy): WriteSheet {
  const { language } = copy;
  const lines: (readonly [Localised, CellValue])[] = [
    [copyWords.recipient, copy.recipient],
    [copyWords.purpose, copy.purpose],
    [copyWords.issuedOn, toSerial(copy.issuedOn)],
    ...(copy.dueBack === undefined ? [] : [[copyWords.dueBack, toSerial(copy.dueBack)] as const]),
    ...(copy.issuedBy === '' ? [] : [[copyWords.issuedBy, copy.issuedBy] as const]),
    ...copy.tables.map(({ table, rowCount }) => [catalogue[table].sheetName, rowCount] as const),
    ...(copy.confidential.length === 0
      ? []
      : ([
          [copyWords.confidential, copy.confidential.map(({ header }) => header).join(', ')],
          [copyWords.reason, copy.reason],
        ] as const)),
  ];
  const rows: CellValue[][] = [
    [copyWords.title[language], ''],
    ['', ''],
    ...lines.map(([label, value]) => [label[language], toText(value)]),
    ['', ''],
    [copyWords.notice[language], ''],
  ];
  const styles = new Map<string, CellStyle>([['0,0', { font: { bold: true, size: 16 } }]]);
  const alignment = { vertical: 'top', horizontal: 'left', wrapText: true } as const;
  lines.forEach(([label], index) => {
    const isDate = label === copyWords.issuedOn || label === copyWords.dueBack;
    styles.set(`${index + 2},0`, { font: { bold: true }, alignment });
    styles.set(`${index + 2},1`, { alignment, numFmt: isDate ? dateFormat : 'General' });
  });
  styles.set(`${rows.length - 1},0`, { alignment, font: { italic: true } });
  const notice = { startRow: rows.length - 1, endRow: rows.length - 1, startCol: 0, endCol: 1 };
  return {
    name: copyWords.aboutSheet[language],
    rows,
    cells: styleCells(rows, styles),
    columns: [{ width: 26 }, { width: 60 }],
    merges: [notice],
    rowDefs: new Map([
      [0, { height: 26 }],
      [rows.length - 1, { height: 36 }],
    ]),
    view: { showGridLines: false },
    pageSetup: { orientation: 'portrait', ...oneWide },
  };
}

function* layOutTable({ table, columns, rowCount }: CopiedTable, { language }: IssuedCopy): Steps<WriteSheet> {
  const rows: (CellValue | null)[][] = [columns.map(({ header }) => escapeXmlText(header))];
  for (let from = 0; from < rowCount; from += STEP_ROWS) {
    const to = Math.min(rowCount, from + STEP_ROWS);
    for (let row = from; row < to; row += 1) rows.push(columns.map(({ values }) => toCell(values[row])));
    yield { done: to, total: rowCount };
  }
  const styles = new Map(columns.map((_column, index) => [`0,${index}`, headerStyle]));
  return {
    name: catalogue[table].sheetName[language],
    rows,
    cells: styleCells(rows, styles),
    columns: columns.map(({ field }): ColumnDef => {
      const known = findField(table, field);
      return { width: toCharacters(known?.width ?? 120), ...(known && { numFmt: known.numberFormat }) };
    }),
    freezePane: { rows: 1, columns: table === 'customers' ? Math.min(2, columns.length) : 1 },
    autoFilter: { range: `A1:${cellAddress(rowCount, columns.length - 1)}` },
    rowDefs: new Map([[0, { height: 32 }]]),
    pageSetup: { orientation: 'landscape', printTitlesRow: '$1:$1', ...oneWide },
  };
}

/** An empty text in a file is not an empty cell. */
function toCell(value: CellValue | undefined): CellValue | null {
  return value === undefined || value === '' ? null : toText(value);
}

function toText(value: CellValue): CellValue {
  return typeof value === 'string' ? escapeXmlText(value) : value;
}

function styleCells(
  rows: readonly (readonly (CellValue | null)[])[],
  styles: ReadonlyMap<string, CellStyle>,
): Map<string, Partial<Cell>> {
  return new Map(
    [...styles].map(([place, style]) => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      return [place, { value: rows[row]?.[column] ?? '', style }];
    }),
  );
}

function toSerial(isoDate: string): CellValue {
  const date = isoToPlainDate(isoDate);
  return (date && plainDateToSerial(date)) ?? isoDate;
}

/** A file has widths in digits of its font, of 7 pixels each beside 5 of margin. */
function toCharacters(pixels: number): number {
  return Math.max(4, (pixels - 5) / 7);
}
