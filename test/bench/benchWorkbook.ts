import type { CellValue } from '../../src/archive/cellValue';
import { createArchiveWorkbook } from '../../src/excel/createArchiveWorkbook';
import type { Surroundings } from '../../src/excel/surroundings';
import type { ArchiveWorkbook } from '../../src/usecases/archiveWorkbook';
import type { CreateArchiveDecision } from '../../src/usecases/createArchive';
import { proposeMapping } from '../../src/usecases/proposeMapping';
import type { RunningHost } from '../../workbench/node/startHost';
import { startHost } from '../../workbench/node/startHost';
import { benchHeaders, makeCustomers } from './makeCustomers';

export interface BenchWorkbook {
  readonly host: RunningHost;
  readonly archive: ArchiveWorkbook;
  readonly customers: number;
}

/** A workbook with a list of so many customers on its only sheet. */
export async function openBenchWorkbook(customers: number): Promise<BenchWorkbook> {
  const host = await startHost();
  // In an add-in page office.js is a global.
  Object.assign(globalThis, { Excel: host.Excel });
  const rows = [benchHeaders, ...makeCustomers(customers)];
  const area = { sheet: host.engine.activeSheet(), row: 0, column: 0, rows: rows.length, columns: benchHeaders.length };
  host.engine.setNumberFormats({ ...area, column: 9, columns: 1 }, '@', 'person');
  host.engine.write(area, rows, 'person');
  await host.idle();
  return { host, archive: openAgain(host), customers };
}

/** The archive as a pane finds it that was just opened on the workbook. */
export function openAgain(host: RunningHost): ArchiveWorkbook {
  return createArchiveWorkbook(surroundingsOf(host));
}

/** What the archive has around it in a bench. */
export function surroundingsOf(host: RunningHost): Surroundings {
  return {
    today: () => '2026-11-21',
    now: () => '2026-11-21T15:30:12',
    locale: () => 'en-US',
    storedAuthor: () => 'Li Wei',
    storeAuthor: () => undefined,
    after: (milliseconds, callback) => {
      // A bench measures slow hosts too; nobody is to give up on one.
      const timer = setTimeout(callback, milliseconds * 1_000);
      return () => clearTimeout(timer);
    },
    isSetSupported: (name, version) => host.Office.context.requirements.isSetSupported(name, version),
    isReadOnly: () => false,
    reportFault: (error) => {
      throw error;
    },
  };
}

/** Reads the list and decides on the archive, as the pane does. */
export async function decideCreation({ archive }: BenchWorkbook): Promise<CreateArchiveDecision> {
  const list = await archive.readActiveList({});
  const mapping = proposeMapping(list).columns.map((column) => column.mapping);
  return archive.planCreation({ language: 'en-US', currency: 'EUR', source: { list, mapping } });
}

/** Bytes of a column as `Range.values` carries it: a matrix of one column, in JSON. */
export function measureColumn(values: readonly CellValue[]): number {
  return Buffer.byteLength(JSON.stringify(values.map((value) => [value])), 'utf8');
}

/** The same for records, which are rows. */
export function measureRecords(records: readonly (readonly CellValue[])[]): number {
  const [first = []] = records;
  return first
    .map((_value, column) => measureColumn(records.map((record) => record[column] ?? '')))
    .reduce((sum, bytes) => sum + bytes, 0);
}
