import { catalogue } from '../../archive/catalogue';
import { isBlank } from '../../archive/isBlank';
import type { RecordKey, TakenOutRecords } from '../../archive/plan';
import { keyOfRecord } from '../../archive/recordKeys';
import type {
  CustomerMerging,
  MergeComparison,
  MergeDecision,
  MergeOrder,
} from '../../usecases/mergeCustomers/customerMerging';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import { findRecord } from '../findRecord';
import { requireArchive } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { requestLogStamp } from '../readLogStamp';
import { readNeededColumns } from '../readNeededColumns';
import { readTakenOut } from '../readTakenOut';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** Merging customers of the workbook beside this page. The rules are loaded when they are needed first. */
export class ExcelCustomerMerging implements CustomerMerging {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  compare(kept: RecordKey, other: RecordKey): Promise<MergeComparison> {
    return this.run(async (context, archive) => {
      const { compareCustomers } = await import('../../usecases/mergeCustomers/compareCustomers');
      return compareCustomers(
        await findRecord(context, archive, 'customers', kept),
        await findRecord(context, archive, 'customers', other),
      );
    });
  }

  plan(order: MergeOrder): Promise<MergeDecision> {
    return this.run(async (context, archive) => {
      const { decideMerge } = await import('../../usecases/mergeCustomers/decideMerge');
      const { listMergeColumns } = await import('../../usecases/mergeCustomers/listMergeColumns');
      const { other } = order;
      const row = await readTakenOut(context, archive, 'customers', (record) => record === other.record);
      if (row.records.length === 0) {
        throw new WorkbookProblem('recordNotFound', { table: 'customers', record: other.record });
      }
      const history = await readHistory(context, archive, order);
      const columns = await readNeededColumns(context, archive, listMergeColumns());
      const readStamp = requestLogStamp(context, archive, this.surroundings);
      await context.sync();
      const stamp = readStamp();
      return decideMerge(order, {
        language: archive.language,
        columns,
        row,
        ...(history && { history }),
        ...(stamp && { stamp }),
      });
    });
  }

  private run<Result>(
    read: (context: Excel.RequestContext, archive: FoundArchive) => Promise<Result>,
  ): Promise<Result> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, async (context) => read(context, await requireArchive(context))),
    );
  }
}

/** The moves between tiers of the customer that goes, whole; those of a number that both have stay where they are. */
async function readHistory(
  context: Excel.RequestContext,
  archive: FoundArchive,
  { kept, other }: MergeOrder,
): Promise<TakenOutRecords | undefined> {
  const { keyField } = catalogue.customers;
  const number = String(other.values[keyField] ?? '');
  if (isBlank(number) || number === String(kept.values[keyField] ?? '') || !archive.tables.has('tierHistory')) {
    return undefined;
  }
  const history = await readTakenOut(context, archive, 'tierHistory', (record) => keyOfRecord(record) === number);
  return history.records.length === 0 ? undefined : history;
}
