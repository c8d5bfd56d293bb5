import type { TableId } from '../../archive/field';
import type { RecordKey } from '../../archive/plan';
import { keyOfRecord } from '../../archive/recordKeys';
import { isBlank } from '../../archive/isBlank';
import type { Work } from '../../usecases/archiveWorkbook';
import type { CopiedColumn, CopiedCustomers } from '../../usecases/issueCopy/copyIssuing';
import type { CopySource } from '../../usecases/issueCopy/copyRecords';
import { listOwnerFields, listThrough } from '../../usecases/issueCopy/copyRecords';
import { withExtraColumns } from '../archiveTable';
import type { ArchiveTable } from '../archiveTable';
import { readShownCustomers } from '../cards/readShownCustomers';
import { tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { readTable } from '../readTable';

/** The fields of a table from left to right, columns of the user's own included. */
export function listFields(table: ArchiveTable): string[] {
  const { offsets } = withExtraColumns(table);
  return [...offsets].sort(([, left], [, right]) => left - right).map(([field]) => field);
}

/** Reads what a copy needs: the columns asked for, and those that tell whose the records are. */
export async function readCopySources(
  context: Excel.RequestContext,
  archive: FoundArchive,
  columns: readonly CopiedColumn[],
  work: Work,
): Promise<CopySource[]> {
  const ids = new Set<TableId>(['customers', ...columns.flatMap(({ table }) => listThrough(table))]);
  const sources: CopySource[] = [];
  for (const id of ids) {
    const table = withExtraColumns(tableOf(archive, id));
    const asked = columns.filter((column) => column.table === id).map(({ field }) => field);
    const fields = [...new Set([...listOwnerFields(id), ...asked])].filter((field) => table.offsets.has(field));
    const content = await readTable(context, table, { fields }, work);
    sources.push({ table: id, headers: table.headers, columns: content.columns });
  }
  return sources;
}

/** The numbers of the chosen customers; `undefined` for all. */
export async function readChosenNumbers(
  context: Excel.RequestContext,
  archive: FoundArchive,
  customers: CopiedCustomers,
  work: Work,
): Promise<ReadonlySet<string> | undefined> {
  switch (customers.kind) {
    case 'all':
      return undefined;
    case 'records':
      return new Set(customers.records.map((record: RecordKey) => keyOfRecord(record)));
    case 'shown': {
      const shown = await readShownCustomers(context, tableOf(archive, 'customers'), work, []);
      return new Set(
        shown
          .map(({ customerNumber = '' }) => customerNumber)
          .filter(isFilled)
          .map(String),
      );
    }
  }
}

/** How many customers that is; those without a number are none, because nobody could look them up in the register. */
export async function countChosen(
  context: Excel.RequestContext,
  archive: FoundArchive,
  customers: CopiedCustomers,
): Promise<number> {
  const chosen = await readChosenNumbers(context, archive, customers, {});
  if (chosen !== undefined) {
    return chosen.size;
  }
  const fields = ['customerNumber'];
  const { columns } = await readTable(context, tableOf(archive, 'customers'), { fields }, {});
  return new Set((columns.get('customerNumber') ?? []).filter(isFilled).map(String)).size;
}

function isFilled(value: string | number | boolean): boolean {
  return !isBlank(value);
}
