import fc from 'fast-check';
import { parseCsv, writeCsv } from 'hucre/csv';
import { plainSigns } from '../../../src/archive/inputSigns';
import type { CellValue } from '../../../src/archive/cellValue';
import { runSteps } from '../../../src/usecases/importList/steps';
import type { CopiedTable } from '../../../src/usecases/issueCopy/issuedCopy';
import { neutraliseText, restoreText } from '../../../src/usecases/issueCopy/neutraliseText';
import { writeCsvCopy } from '../../../src/usecases/issueCopy/writeCsvCopy';

const german = { decimal: ',', group: '.' };

function tableOf(columns: Readonly<Record<string, readonly CellValue[]>>): CopiedTable {
  const entries = Object.entries(columns);
  return {
    table: 'customers',
    columns: entries.map(([field, values]) => ({ field, header: field, values })),
    emptyColumns: [],
    rowCount: Math.max(0, ...entries.map(([, values]) => values.length)),
  };
}

const write = (table: CopiedTable, signs = plainSigns): string =>
  runSteps(writeCsvCopy(table, signs, writeCsv)).join('');

/** Texts that people and attackers write, mixed with any others. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', '＝', '＠', "'", '"', ',', ';', '\t', '\r', '\n', ' ', '1', 'a', '客'), {
      maxLength: 8,
    })
    .map((signs) => signs.join('')),
);

describe('text in a .csv', () => {
  it.each(['=1+1', '+86 20 8888', '-2', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '＋1', '－1', '＠x'])(
    'gets an apostrophe where Excel could take it for a formula: %j',
    (text) => {
      expect(neutraliseText(text)).toBe(`'${text}`);
    },
  );

  it.each(['万科企业', 'O’Neill', "'s-Hertogenbosch", '00123', '', 'a=b'])('stays as it is otherwise: %j', (text) => {
    expect(neutraliseText(text)).toBe(text);
  });

  it('never begins with a sign of a formula, and can be told again exactly', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const neutral = neutraliseText(text);
        expect(neutral).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
        expect(restoreText(neutral)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a copy as .csv', () => {
  it('is a byte order mark, the headers, and a line a record that ends in CR LF', () => {
    const text = write(tableOf({ customerNumber: ['00017', '00018'], name: ['万科企业', 'Gift "Shop", Ltd.'] }));
    expect(text).toBe('\uFEFFcustomerNumber,name\r\n00017,万科企业\r\n00018,"Gift ""Shop"", Ltd."\r\n');
  });

  it('writes days as 2026-11-22, shares as per cent, and a negative number as a number', () => {
    const text = write(tableOf({ firstTraded: [46_348], expectedShare: [0.3], currentBusiness: [-1234.5] }));
    expect(text.split('\r\n')[1]).toBe('2026-11-22,30%,-1234.5');
  });

  it('writes decimal commas, and semicolons between fields, where the document does', () => {
    const text = write(tableOf({ name: ['A, B'], currentBusiness: [1234.5] }), german);
    expect(text.split('\r\n')[1]).toBe('A, B;1234,5');
  });

  it('holds every table of texts exactly, whatever stands in them', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) => fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { maxLength: 6 })),
        (rows) => {
          const fields = (rows[0] ?? ['']).map((_cell, column) => `extra:${column}`);
          const columns = Object.fromEntries(
            fields.map((field, column) => [field, rows.map((row) => row[column] ?? '')]),
          );
          const read = parseCsv(write(tableOf(columns)).slice(1), { delimiter: ',' });
          expect(
            read.slice(1, rows.length + 1).map((row) => row.map((cell) => restoreText(String(cell ?? '')))),
          ).toEqual(rows);
        },
      ),
    );
  });

  it('is written in steps, so that the pane can draw between them', () => {
    const steps = writeCsvCopy(
      tableOf({ name: Array.from({ length: 2_500 }, (_, row) => `C${row}`) }),
      german,
      writeCsv,
    );
    const progress = Array.from({ length: 3 }, () => steps.next().value);
    expect(progress).toEqual([1_000, 2_000, 2_500].map((done) => ({ done, total: 2_500 })));
  });
});
