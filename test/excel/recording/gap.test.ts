import { openFile } from '../../../workbench/files/openFile';
import { saveFile } from '../../../workbench/files/saveFile';
import { ADD_IN } from '../../workbench/files/sampleContent';
import { fileOf, ready } from '../editing/support/editing';
import { createFromList, makeList, readColumn, typeInto } from '../support/customers';
import { openWorkbook } from '../support/openWorkbook';
import type { OpenWorkbook } from '../support/openWorkbook';
import { deleteRecord, pause, readLog, record, settle } from '../support/recording';

/** Does something with a workbook of its own, opened from a file or empty, and saves it. */
async function withFile(bytes: Uint8Array | undefined, work: (book: OpenWorkbook) => Promise<void>) {
  const book = await openWorkbook();
  try {
    const { engine, core } = book.host;
    if (bytes !== undefined) {
      const { settings } = await openFile(engine, 'archive.xlsx', bytes);
      core.documentSettings.clear();
      settings.forEach(([name, value]) => core.documentSettings.set(name, value));
      await book.host.idle();
    }
    await work(book);
    expect(book.faults).toEqual([]);
    return await saveFile(engine, { settings: [...core.documentSettings], addIn: ADD_IN });
  } finally {
    book.close();
  }
}

const entriesOf = (book: OpenWorkbook) => readLog(book).map(([way, , ...entry]) => [way, ...entry]);

describe('what was changed while the add-in did not run', () => {
  it('is found when the workbook is opened again, with the field where it can be told, and entered once', async () => {
    const recorded = await withFile(undefined, async (book) => {
      await createFromList(book, makeList(30));
      await record(book);
      expect(readLog(book)).toEqual([]);
    });
    const edited = await withFile(recorded, async (book) => {
      const { engine } = book.host;
      typeInto(engine, 'Customers', 'Customer name', 4, 'Changed');
      typeInto(engine, 'Customers', 'Phone', 7, '555');
      await settle(book);
    });
    const found = await withFile(edited, async (book) => {
      await record(book);
      await pause(book);
      expect(entriesOf(book)).toEqual([
        ['Outside the add-in', 'C-000005', 'Customer name', '(not known)', 'Changed'],
        ['Outside the add-in', 'C-000008', 'Phone', '', '555'],
      ]);
      expect(readColumn(book.host.engine, 'ChangeLog', 'Changed by')).toEqual(['Not known', 'Not known']);
    });
    const removed = await withFile(found, async (book) => {
      await record(book);
      expect(readLog(book)).toHaveLength(2);
      typeInto(book.host.engine, 'Customers', 'Customer name', 0, 'Typed');
      await pause(book);
      deleteRecord(book, 'Customers', 9);
      await settle(book);
    });
    await withFile(removed, async (book) => {
      await record(book);
      expect(entriesOf(book).slice(2)).toEqual([
        ['Typed in the sheet', 'C-000001', 'Customer name', 'Customer 1', 'Typed'],
        ['Outside the add-in', 'C-000010', '', 'C-000010', ''],
      ]);
    });
  });

  it('is not entered for an archive that has no fingerprint yet, nor for what a plan has written', async () => {
    const made = await withFile(undefined, async (book) => {
      await createFromList(book, makeList(5));
    });
    const reclassified = await withFile(made, async (book) => {
      await record(book);
      const { plan } = await book.archive.planReclassification({});
      await book.archive.apply(plan, {});
      await settle(book);
      await book.archive.undoLast({});
      const { plan: again } = await book.archive.planReclassification({});
      await book.archive.apply(again, {});
      await settle(book);
    });
    await withFile(reclassified, async (book) => {
      await record(book);
      expect(readLog(book)).toEqual([]);
    });
  });

  it('is told from what plans write between the blocks in which the archive is read', async () => {
    await withFile(undefined, async (book) => {
      await createFromList(book, makeList(500));
      const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
      const waiting = [...names];
      let isEditing = false;
      const edit = async (name: string): Promise<void> => {
        isEditing = true;
        const record = fileOf(book, 'customers', 'C-000001');
        const { plan } = ready(await book.archive.editing.planEdit({ record, inputs: { name } }));
        await book.archive.apply(plan, {});
        isEditing = false;
      };
      const edits: Promise<void>[] = [];
      book.trouble.beforeBatch = () => {
        const next = isEditing ? undefined : waiting.shift();
        if (next !== undefined) edits.push(edit(next));
      };
      await record(book);
      await Promise.all(edits);
      typeInto(book.host.engine, 'Customers', 'Customer name', 0, 'Typed');
      await pause(book);
      expect(entriesOf(book).map(([way, , , before, after]) => [way, before, after])).toEqual([
        ...names.map((name, index) => ['Add-in', names[index - 1] ?? 'Customer 1', name]),
        ['Typed in the sheet', names.at(-1), 'Typed'],
      ]);
    });
  });

  it('is told from what a plan writes between the slices in which a large table is compared', async () => {
    await withFile(undefined, async (book) => {
      await createFromList(book, makeList(600));
      const finish = async (): Promise<void> => {
        do {
          book.timers.run(0);
          await settle(book);
        } while (book.timers.isDue(0));
      };
      const stop = await record(book);
      await finish();
      stop();
      await record(book);
      expect(book.timers.isDue(0)).toBe(true);
      const file = fileOf(book, 'customers', 'C-000001');
      const { plan } = ready(await book.archive.editing.planEdit({ record: file, inputs: { name: 'Planned' } }));
      await book.archive.apply(plan, {});
      await finish();
      await pause(book);
      expect(entriesOf(book).map(([way, , , before, after]) => [way, before, after])).toEqual([
        ['Add-in', 'Customer 1', 'Planned'],
      ]);
    });
  });
});
