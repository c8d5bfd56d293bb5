import fc from 'fast-check';
import { writeCsv } from 'hucre/csv';
import { writeXlsx } from 'hucre/xlsx';
import { openSourceFile } from '../../../../src/usecases/importList/files/openSourceFile';
import type { TextReading } from '../../../../src/usecases/importList/listImport';
import type { SourceSheet } from '../../../../src/usecases/importList/sourceSheet';
import { runSteps } from '../../../../src/usecases/importList/steps';
import { canEncode, encodeText } from '../../../support/encodeText';

type Rows = readonly (readonly string[])[];

const separator = fc.constantFrom<TextReading['separator'][]>(',', ';', '\t', '|');

/** Texts as people have them in cells, and what confuses readers of files. */
const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '客户',
    '臺北',
    'Müller',
    '=1+1',
    '"',
    '""',
    "'",
    'a"b',
    'a,b',
    'a;b\tc|d',
    'x\ny',
    'x\r\ny',
    ' ',
    '0012',
    '__proto__',
  ),
);

/** Rows of the same length, a text in the first and in the last cell: the sheet begins and ends with them. */
const tableOf = (cell: fc.Arbitrary<string>): fc.Arbitrary<Rows> =>
  fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
    .map((rows) => {
      const framed = rows.map((row) => [...row]);
      framed[0]![0] = `A${framed[0]![0]!}`;
      framed.at(-1)!.push('Z');
      return framed.map((row) => Object.assign(Array<string>(framed.at(-1)!.length).fill(''), row));
    });

function rowsOf({ rowCount, columns }: SourceSheet): Rows {
  return Array.from({ length: rowCount }, (_, row) => columns.map(({ values }) => String(values[row])));
}

function readText(bytes: Uint8Array, reading: TextReading): Rows {
  const opened = runSteps(openSourceFile('list.csv', bytes));
  if (opened.kind !== 'text') throw new Error('It is text.');
  return rowsOf(runSteps(opened.readText(reading)));
}

/** Zeros are left out, and lone surrogates cannot be written. */
const isWritable = (rows: Rows): boolean =>
  rows.flat().every((cell) => !cell.includes('\0') && !/\p{Surrogate}/u.test(cell));

describe('Any table of texts', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const)(
    'is the same after it was written as CSV in %s and read again',
    (encoding) => {
      const isUnicode = encoding.startsWith('utf');
      const cell = isUnicode
        ? text
        : text.filter((one) => canEncode(one, encoding as 'gb18030' | 'big5' | 'windows-1252'));
      fc.assert(
        fc.property(tableOf(cell).filter(isWritable), separator, (rows, delimiter) => {
          const csv = writeCsv(
            rows.map((row) => [...row]),
            { delimiter, bom: false, quoteStyle: 'all' },
          );
          // With a mark where there is one: a few cells of anything may look like something else.
          const bytes = encodeText(isUnicode ? `\ufeff${csv}` : csv, encoding);
          expect(readText(bytes, { encoding, separator: delimiter, quote: '"' })).toEqual(rows);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('is the same after it was written as a workbook and read again', async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(text).filter(isWritable), async (rows) => {
        const bytes = await writeXlsx({ sheets: [{ name: 'List', rows: rows.map((row) => [...row]) }] });
        const opened = runSteps(openSourceFile('list.xlsx', bytes));
        if (opened.kind !== 'workbook') throw new Error('It is a workbook.');
        expect(rowsOf(runSteps(opened.readSheet('List')))).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});
