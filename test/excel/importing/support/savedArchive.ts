import { createEngine } from '../../../../workbench/engine/createEngine';
import type { Engine } from '../../../../workbench/engine/Engine';
import { collectContent } from '../../../../workbench/files/collectContent';
import { openFile } from '../../../../workbench/files/openFile';
import { saveFile } from '../../../../workbench/files/saveFile';
import { createFromList, makeList } from '../../support/customers';
import type { OpenWorkbook } from '../../support/openWorkbook';
import { openWorkbook } from '../../support/openWorkbook';
import { addRecords } from '../../support/relatedRecords';

const addIn = { id: '1100d96a-180b-4ec8-ab37-c283d27e0e73', version: '0.1.0.0' };

/** A workbook that outlives the panes that are opened beside it. */
export interface SharedWorkbook {
  readonly engine: Engine;
  readonly settings: Map<string, string>;
  /** Opens a pane, which knows nothing of those before it. */
  openPane(): Promise<OpenWorkbook>;
  /** What stands in the cells of each sheet. */
  readCells(): Promise<Readonly<Record<string, unknown>>>;
}

/** The bytes of a workbook with a small archive. */
export async function saveSmallArchive(): Promise<Uint8Array> {
  const settings = new Map<string, string>();
  const book = await openWorkbook({ documentSettings: settings });
  await createFromList(book, makeList(6));
  addRecords(book.host.engine, 'contacts', [
    { contactNumber: 'P000001', customerNumber: 'C-000001', name: 'Ann Lee', mobile: '0912345678' },
  ]);
  await book.host.idle();
  const bytes = await saveFile(book.host.engine, { settings: [...settings], addIn });
  book.close();
  return bytes;
}

export async function openSaved(bytes: Uint8Array): Promise<SharedWorkbook> {
  const engine = await createEngine();
  const opened = await openFile(engine, 'archive.xlsx', bytes);
  const settings = new Map(opened.settings);
  return {
    engine,
    settings,
    openPane: () => openWorkbook({ engine, documentSettings: settings }),
    readCells: async () => {
      await engine.calculated();
      const { sheets } = collectContent(engine, [...settings]);
      return Object.fromEntries(sheets.map(({ name, cells }) => [name, cells]));
    },
  };
}
