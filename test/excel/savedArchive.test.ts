import { openFile } from '../../workbench/files/openFile';
import { saveFile } from '../../workbench/files/saveFile';
import { findViolations } from '../support/workbookFile/findViolations';
import { ADD_IN } from '../workbench/files/sampleContent';
import { columnArea, createFromList, makeList, readColumn } from './support/customers';
import type { OpenWorkbook } from './support/openWorkbook';
import { openWorkbook } from './support/openWorkbook';

/** Does something with a workbook of its own. */
async function withWorkbook<Result>(work: (book: OpenWorkbook) => Promise<Result>): Promise<Result> {
  const book = await openWorkbook({ hasFunctions: true });
  try {
    return await work(book);
  } finally {
    book.close();
  }
}

function describeArchive({ host: { engine } }: OpenWorkbook) {
  return {
    sheets: engine.sheets().map(({ name }) => name),
    tables: engine.tables().map(({ name }) => name),
    names: engine.names().map(({ name, formula }) => [name, formula]),
    values: readColumn(engine, 'Customers', 'Expected value'),
  };
}

describe('an archive that was saved', () => {
  it('is sound to Excel, and the same archive when it is opened again', async () => {
    const saved = await withWorkbook(async (book) => {
      await createFromList(book, makeList(5));
      const { engine, core } = book.host;
      const bytes = await saveFile(engine, { settings: [...core.documentSettings], addIn: ADD_IN });
      return { bytes, description: describeArchive(book) };
    });
    expect(findViolations(saved.bytes)).toEqual([]);
    expect(saved.description.values).toEqual([7_500, 6_000, 4_500, 3_000, 1_500]);

    await withWorkbook(async (book) => {
      const { engine } = book.host;
      await openFile(engine, 'archive.xlsx', saved.bytes);
      await book.host.idle();
      expect(describeArchive(book)).toEqual(saved.description);
      const cell = columnArea(engine, 'Contacts', 'Customer No.');
      const accepted = ['C-000005', 'C-9'].map((number) => engine.validationChecks.accepts(cell, number));
      expect(accepted).toEqual([true, false]);
      expect(await book.archive.look()).toMatchObject({ kind: 'found', summary: { customers: 5 } });
    });
  });

  it('has its values again where it was made, and in another workbook beside that', async () => {
    await withWorkbook(async (maker) => {
      await createFromList(maker, makeList(5));
      const { engine, core } = maker.host;
      const saved = await saveFile(engine, { settings: [...core.documentSettings], addIn: ADD_IN });
      await withWorkbook(async (beside) => {
        for (const { host } of [beside, maker]) {
          await openFile(host.engine, 'archive.xlsx', saved);
          await host.idle();
          expect(describeArchive({ ...maker, host }).values).toEqual([7_500, 6_000, 4_500, 3_000, 1_500]);
        }
      });
    });
  });
});
