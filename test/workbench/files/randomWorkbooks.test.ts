import fc from 'fast-check';
import { createEngine } from '../../../workbench/engine/createEngine';
import type { Engine } from '../../../workbench/engine/Engine';
import { collectContent } from '../../../workbench/files/collectContent';
import { openFile } from '../../../workbench/files/openFile';
import { saveFile } from '../../../workbench/files/saveFile';
import { findViolations } from '../../support/workbookFile/findViolations';
import { ADD_IN } from './sampleContent';

const ROWS = 6;
const COLUMNS = 4;

const input = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((text) => `'${text}`),
  fc.double({ noDefaultInfinity: true, noNaN: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.constantFrom(null, '=1/0', '=A1&"x"', '=SUM(A1:B2)', '=UPPER("a")', '=NA()', '=LET(n,2,n*3)'),
);
const place = fc.record({
  row: fc.integer({ min: 0, max: ROWS - 1 }),
  column: fc.integer({ min: 0, max: COLUMNS - 1 }),
});
const workbook = fc.record({
  cells: fc.array(fc.array(input, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: ROWS, maxLength: ROWS }),
  notes: fc.uniqueArray(place, { maxLength: 3, selector: ({ row, column }) => `${row},${column}` }),
  links: fc.uniqueArray(place, { maxLength: 3, selector: ({ row, column }) => `${row},${column}` }),
  hiddenRow: fc.integer({ min: 0, max: ROWS - 1 }),
  width: fc.integer({ min: 20, max: 300 }),
  hasTable: fc.boolean(),
  bold: place,
});

let engine: Engine;

beforeAll(async () => {
  engine = await createEngine();
});

afterAll(() => {
  engine.dispose();
});

describe('any workbook', () => {
  it('is the same after it was saved and opened, in a file that breaks no rule', async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async ({ cells, notes, links, hiddenRow, width, hasTable, bold }) => {
        await openFile(engine, 'new.csv', new TextEncoder().encode(' '));
        const sheet = engine.activeSheet();
        engine.write({ sheet, row: 0, column: 0, rows: ROWS, columns: COLUMNS }, cells, 'person');
        for (const cell of notes) engine.notes.add({ area: { sheet, ...cell, rows: 1, columns: 1 }, text: 'n' });
        for (const cell of links) {
          engine.hyperlinks.set({ sheet, ...cell, rows: 1, columns: 1 }, { address: 'https://example.com/' });
        }
        engine.setHiddenRows(sheet, hiddenRow, 1, true, 'person');
        engine.setColumnWidth(sheet, 1, 2, width);
        engine.setStyle({ sheet, ...bold, rows: 1, columns: 1 }, { bold: true }, 'person');
        if (hasTable) engine.addTable({ sheet, row: 8, column: 1, rows: 3, columns: 2 }, true, 'T', 'person');
        await engine.idle();
        const before = collectContent(engine, []);
        const bytes = await saveFile(engine, { settings: [], addIn: ADD_IN });
        expect(findViolations(bytes)).toEqual([]);
        await openFile(engine, 'again.xlsx', bytes);
        await engine.idle();
        expect(collectContent(engine, [])).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });
});
