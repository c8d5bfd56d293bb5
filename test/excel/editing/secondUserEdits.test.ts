import type { Engine } from '../../../workbench/engine/Engine';
import { applySecondUserEdit } from '../../../workbench/protocol/secondUserEdit';
import { createFromList, makeList, readColumn, tableNamed, typeInto } from '../support/customers';
import type { OpenWorkbook } from '../support/openWorkbook';
import { openWorkbook } from '../support/openWorkbook';
import { customerCell, fileOf, logOf, ready } from './support/editing';

const edited = 'C-000003';

/** So many requests an edit is written in. */
const batches = 4;

const columnOf = (engine: Engine, header: string) => readColumn(engine, 'Customers', header);

const typeFor = (engine: Engine, header: string, value: string): void =>
  typeInto(engine, 'Customers', header, columnOf(engine, 'Customer No.').indexOf(edited), value);

const interferences: readonly (readonly [string, (engine: Engine) => void])[] = [
  ['sorts the customers', (engine) => sort(engine, 'Customers')],
  ['deletes another customer above', (engine) => deleteRow(engine, 1)],
  ['types into another cell of the row', (engine) => typeFor(engine, 'Fax', 'mine')],
  ['adds an entry to the log', (engine) => typeInto(engine, 'ChangeLog', 'Entry No.', 0, 'L000009')],
];

describe('a second user who gets in between an edit', () => {
  it.each(interferences)('%s: the edit reaches its own record, whenever it happens', async (_what, interfere) => {
    for (let batch = 1; batch <= batches; batch += 1) {
      await withEdit(batch, interfere, async (book, saving) => {
        await saving;
        expect(customerCell(book, edited, 'Phone')).toBe('010 555');
        expect(customerCell(book, edited, 'City')).toBe('Bonn');
        expect(columnOf(book.host.engine, 'Phone').join('')).toBe('010 555');
        expect(columnOf(book.host.engine, 'City').join('')).toBe('Bonn');
        const entries = logOf(book).filter(([number]) => number !== 'L000009');
        expect(entries.map((entry) => [entry[3], entry[6], entry[8]])).toEqual([
          [edited, 'Phone', '010 555'],
          [edited, 'City', 'Bonn'],
        ]);
      });
    }
  });

  it('changes the same cell: nothing is written over, and it is said what stands there', async () => {
    for (let batch = 1; batch <= batches; batch += 1) {
      await withEdit(
        batch,
        (engine) => typeFor(engine, 'City', 'mine'),
        async (book, saving) => {
          await expect(saving).rejects.toMatchObject({
            code: 'conflict',
            details: { table: 'customers', record: edited, field: 'city', expected: '', found: 'mine' },
          });
          expect(customerCell(book, edited, 'City')).toBe('mine');
          expect(customerCell(book, edited, 'Phone')).toBe('');
          expect(logOf(book)).toEqual([]);
        },
      );
    }
  });

  it('deletes the very customer: nothing is written, and it is said that the record is gone', async () => {
    for (let batch = 1; batch <= batches; batch += 1) {
      await withEdit(
        batch,
        (engine) => deleteRow(engine, 3),
        async (book, saving) => {
          await expect(saving).rejects.toMatchObject({
            code: 'conflict',
            details: { table: 'customers', record: edited },
          });
          expect(columnOf(book.host.engine, 'Phone').join('')).toBe('');
          expect(logOf(book)).toEqual([]);
        },
      );
    }
  });
});

describe('of two customers with the same number the one that is edited', () => {
  it('is the one that was read, by where it stood', async () => {
    const book = await openWorkbook();
    await createFromList(book, makeList(4));
    const { engine } = book.host;
    typeInto(engine, 'Customers', 'Customer No.', 3, edited);
    const record = { ...fileOf(book, 'customers', edited), row: 3 };
    const decision = ready(await book.archive.editing.planEdit({ record, inputs: { phone: '7' } }));
    await book.archive.apply(decision.plan, {});
    expect(columnOf(engine, 'Phone')).toEqual(['', '', '', '7']);
    book.close();
  });
});

/** Saves phone and city of a customer, while somebody else does this before one of the batches. */
async function withEdit(
  batch: number,
  interfere: (engine: Engine) => void,
  look: (book: OpenWorkbook, saving: Promise<unknown>) => Promise<void>,
): Promise<void> {
  const book = await openWorkbook();
  try {
    await createFromList(book, makeList(5));
    const record = fileOf(book, 'customers', edited);
    const inputs = { phone: '010 555', city: 'Bonn' };
    const { plan } = ready(await book.archive.editing.planEdit({ record, inputs }));
    let hasHappened = false;
    book.host.resetTraffic();
    book.trouble.beforeBatch = (current) => {
      if (current === batch) {
        hasHappened = true;
        interfere(book.host.engine);
      }
    };
    await look(book, book.archive.apply(plan, {}));
    expect(hasHappened).toBe(true);
    expect(book.faults).toEqual([]);
  } finally {
    book.close();
  }
}

function sort(engine: Engine, address: string): void {
  applySecondUserEdit(engine, { kind: 'sortRows', address, column: 0, ascending: false });
}

function deleteRow(engine: Engine, row: number): void {
  const { area } = tableNamed(engine, 'Customers');
  engine.deleteRows(area.sheet, area.row + row, 1, 'remote');
}
