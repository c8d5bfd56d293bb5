import { Interpreter } from '@univerjs/engine-formula';
import fc from 'fast-check';
import type { Engine } from '../../../workbench/engine/Engine';
import { createEngine } from '../../../workbench/engine/createEngine';
import type { CellInput } from '../../../workbench/engine/grid';
import { UniverEngine } from '../../../workbench/engine/UniverEngine';
import { startUniver } from '../../../workbench/engine/univerHost';

const ROWS = 8;
const COLUMNS = 5;

interface Edit {
  readonly kind: 'write' | 'insertRow' | 'deleteRow' | 'name' | 'grow' | 'shrink' | 'renameSheet';
  readonly row: number;
  readonly column: number;
  readonly value: CellInput;
}

const reference = fc
  .tuple(fc.integer({ min: 0, max: COLUMNS - 1 }), fc.integer({ min: 1, max: ROWS }))
  .map(([column, row]) => `${'ABCDE'[column] ?? 'A'}${row}`);

/** No formula of these can close a cycle with itself: in a cycle the order, and so the result, is nobody's to say. */
const formula = fc.oneof(
  reference.map((cell) => `=Data!${cell}+1`),
  fc.tuple(reference, reference).map(([first, last]) => `=SUM(Data!${first}:${last})`),
  reference.map((cell) => `=IF(Data!${cell}>2,Data!${cell},"small")`),
  fc.constantFrom('=SUM(Data!B:B)', '=SUM(List[Amount])', '=ROWS(List)', '=Factor*2', '=COUNTIF(List[Kind],"x")'),
  fc.constantFrom('=SUM(Data!2:4)', '=INDEX(List[Amount],2)', '=MATCH("x",List[Kind],0)', '=Total+1'),
);

const value: fc.Arbitrary<CellInput> = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom('x', 'y', '', true, '1', '12%'),
);

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant('write' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('insertRow', 'deleteRow', 'name', 'grow', 'shrink', 'renameSheet' as const),
    },
  ),
  row: fc.integer({ min: 0, max: ROWS - 1 }),
  column: fc.integer({ min: 0, max: COLUMNS - 1 }),
  value,
});

const open: Engine[] = [];

async function openEngine(): Promise<Engine> {
  const engine = await createEngine();
  open.push(engine);
  return engine;
}

async function openBook(formulas: readonly string[]): Promise<{ engine: Engine; data: string; sums: string }> {
  const engine = await openEngine();
  const data = engine.activeSheet();
  engine.renameSheet(data, 'Data', 'addin');
  const sums = engine.addSheet('Sums', 'addin');
  const list = [['Kind', 'Amount'], ...Array.from({ length: 4 }, (_, index) => [index % 2 ? 'x' : 'y', index])];
  engine.write({ sheet: data, row: 0, column: 0, rows: 5, columns: 2 }, list, 'addin');
  engine.addTable({ sheet: data, row: 0, column: 0, rows: 5, columns: 2 }, true, 'List', 'addin');
  engine.setName({ name: 'Factor', formula: '=3', comment: '', visible: true });
  engine.setName({ name: 'Total', formula: '=SUM(List[Amount])', comment: '', visible: true });
  const column = formulas.map((text) => [text]);
  engine.write({ sheet: sums, row: 0, column: 0, rows: formulas.length, columns: 1 }, column, 'addin');
  // Formulas on formulas.
  const second = formulas.map((_text, index) => [`=IF(ISNUMBER(A${index + 1}),A${index + 1}*2,LEN(A${index + 1}))`]);
  engine.write({ sheet: sums, row: 0, column: 1, rows: formulas.length, columns: 1 }, second, 'addin');
  await engine.idle();
  return { engine, data, sums };
}

function apply(engine: Engine, data: string, { kind, row, column, value: input }: Edit): void {
  const [table] = engine.tables();
  switch (kind) {
    case 'write':
      // Headers are left alone: renaming columns is the business of other tests.
      engine.write({ sheet: data, row: row + 1, column, rows: 1, columns: 1 }, input, 'person');
      break;
    case 'insertRow':
      engine.insertRows(data, row + 1, 1, 'person');
      break;
    case 'deleteRow':
      if ((table?.area.rows ?? 0) > 3) engine.deleteRows(data, row + 1, 1, 'person');
      break;
    case 'name':
      engine.setName({ name: 'Factor', formula: `=Data!$B$${row + 2}+${column}`, comment: '', visible: true });
      break;
    case 'grow':
      if (table) engine.resizeTable(table.id, { ...table.area, rows: table.area.rows + 1 });
      break;
    case 'shrink':
      if (table && table.area.rows > 3) engine.resizeTable(table.id, { ...table.area, rows: table.area.rows - 1 });
      break;
    case 'renameSheet':
      engine.renameSheet(data, `Data${row}`, 'person');
      break;
  }
}

describe('calculation', () => {
  afterEach(() => {
    for (const engine of open.splice(0)) engine.dispose();
  });

  it('gives after any edits what calculating everything anew gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(formula, { minLength: 3, maxLength: 8 }),
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        async (formulas, rounds) => {
          const { engine, data, sums } = await openBook(formulas);
          const all = { sheet: sums, row: 0, column: 0, rows: formulas.length, columns: 2 };
          for (const edits of rounds) {
            for (const each of edits) apply(engine, data, each);
            await engine.idle();
            const incremental = engine.values(all);
            engine.recalculate(true);
            await engine.idle();
            expect({ formulas: engine.formulas(all), values: incremental }).toEqual({
              formulas: engine.formulas(all),
              values: engine.values(all),
            });
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('follows a chain of formulas from one end to the other, whichever was written first', async () => {
    const engine = await openEngine();
    const sheet = engine.activeSheet();
    const chain = Array.from({ length: 300 }, (_, row) => [row === 299 ? 1 : `=A${row + 2}+1`]);
    engine.write({ sheet, row: 0, column: 0, rows: 300, columns: 1 }, chain, 'addin');
    await engine.idle();
    engine.write({ sheet, row: 299, column: 0, rows: 1, columns: 1 }, 11, 'addin');
    await engine.idle();
    expect(engine.values({ sheet, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[310]]);
  });

  it('follows references that OFFSET and INDIRECT make out of values', async () => {
    const engine = await openEngine();
    const sheet = engine.activeSheet();
    const area = { sheet, row: 0, column: 0, rows: 3, columns: 3 };
    engine.write(
      area,
      [
        [1, 'A3', '=INDIRECT(B1)'],
        [2, 1, '=OFFSET(A1,B2,0)'],
        [3, '', '=C1+C2'],
      ],
      'addin',
    );
    await engine.idle();
    engine.write({ sheet, row: 2, column: 0, rows: 1, columns: 1 }, 30, 'addin');
    engine.write({ sheet, row: 1, column: 1, rows: 1, columns: 1 }, 2, 'addin');
    await engine.idle();
    expect(engine.values({ ...area, column: 2, columns: 1 })).toEqual([[30], [30], [60]]);
  });

  it('comes to an end when it fails, tells of it, and works the next time', async () => {
    const host = startUniver();
    const engine = new UniverEngine(host);
    open.push(engine);
    const failures: unknown[] = [];
    engine.onEvent((event) => {
      if (event.kind === 'calculationFailed') failures.push(event.error);
    });
    const failing = jest.spyOn(host.injector.get(Interpreter), 'execute').mockImplementation(() => {
      throw new Error('broken on purpose');
    });
    const cell = { sheet: engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 };
    engine.write(cell, '=1+1', 'addin');
    await engine.idle();
    expect(engine.values(cell)).toEqual([['#VALUE!']]);
    expect(failures).toEqual([new Error('broken on purpose')]);
    failing.mockRestore();
    engine.recalculate(true);
    await engine.idle();
    expect(engine.values(cell)).toEqual([[2]]);
    expect(failures).toHaveLength(1);
  });
});
