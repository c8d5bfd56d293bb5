import type { AppliedPlan, Work } from '../../usecases/archiveWorkbook';
import { DisturbedWrites } from '../DisturbedWrites';
import { requireArchive } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { refuseProtectedTables } from '../refuseProtectedTables';
import { sendTogether } from '../sendWrites';
import { settleDisturbances } from '../settleDisturbances';
import { throwIfCancelled } from '../work';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import { removeColumns } from './addColumns';
import type { ImportPlan, OnWritten } from './applyImport';
import { startProgress, writeCells } from './applyImport';
import type { Advance, ImportRun } from './applyImport';
import { findImported, holdsImported } from './findImported';
import type { ImportedRun } from './findImported';
import { cutEnd } from './finishImport';
import { countCells, locateCells } from './locateCells';
import { findEntry, toStateWrites } from './registerEntry';
import { cutRemoval } from './removeRun';
import { removeSheet } from './standingSheets';

/**
 * Takes an import back, as far as it was written: its records go, the cells that it changed get their values from before, what
 * it put beside the archive goes while nobody has worked on it, and the register says that it was undone. Records that an
 * earlier run of the same import has written stay, and the import is unfinished then.
 * @throws WorkbookProblem `conflict`, before anything is written, where somebody has worked on what it wrote.
 */
export async function takeBackImport(
  context: Excel.RequestContext,
  plan: ImportPlan,
  onWritten: OnWritten,
  work: Work,
): Promise<Omit<AppliedPlan, 'name'>> {
  const counts = { cellsWritten: 0, recordsAppended: 0 };
  const run: ImportRun = { plan, onWritten, work, entered: new Set(), counts };
  try {
    await takeBack(context, run);
    return counts;
  } catch (error) {
    if (!(error instanceof DisturbedWrites)) {
      throw error;
    }
    // Somebody got in between: what was hit is put back, and it can be undone again.
    throw (
      (await settleDisturbances(context, error.disturbances)) ?? new WorkbookProblem('conflict', {}, { cause: error })
    );
  }
}

async function takeBack(context: Excel.RequestContext, run: ImportRun): Promise<void> {
  const { plan, work } = run;
  const archive = await requireArchive(context);
  const written = [...plan.removed, ...plan.columnChanges, ...plan.appended];
  refuseProtectedTables(archive, ['imports', ...written.map(({ table }) => table)]);
  const entry = await findEntry(context, archive, plan.register.importNumber);
  if (entry === undefined) {
    return;
  }
  const cells = await locateCells(context, archive, plan, work);
  const runs: ImportedRun[] = [];
  for (const removal of [...plan.removed].reverse().filter(({ records }) => records.length > 0)) {
    runs.push(...(await findImported(context, archive, removal, work)));
  }
  throwIfCancelled(work);
  // From now on it is neither done nor undone.
  await sendTogether(context, toStateWrites(archive, plan.register.importNumber, entry, 'unfinished'));
  const rows = runs.reduce((sum, { removal }) => sum + removal.records.length, 0);
  const advance = startProgress(rows + countCells(cells), work);
  await writeCells(context, archive, cells, run, advance);
  await removeAll(context, archive, runs, run, advance);
  for (const sheet of plan.addedSheets ?? []) {
    await removeSheet(context, sheet, work);
  }
  // The tables have become shorter meanwhile.
  await removeColumns(context, await requireArchive(context), plan.addedColumns ?? []);
  const entries = plan.appended.filter(({ table }) => table === 'changeLog');
  const { importNumber, state } = plan.register;
  const now = await requireArchive(context);
  const isPartly = await holdsImported(context, now, importNumber, work);
  const end = { importNumber, state: isPartly ? 'unfinished' : state, sheets: [], entries } as const;
  for (const part of await cutEnd(context, now, end)) {
    await sendTogether(context, part);
  }
}

async function removeAll(
  context: Excel.RequestContext,
  archive: FoundArchive,
  runs: readonly ImportedRun[],
  { onWritten, work }: ImportRun,
  advance: Advance,
): Promise<void> {
  const rowCounts = new Map([...archive.tables].map(([id, { rowCount }]) => [id, rowCount]));
  for (const run of runs) {
    const { id } = run.table;
    for (const { removal, writes } of cutRemoval(run, rowCounts.get(id) ?? 0)) {
      throwIfCancelled(work);
      for (const write of writes) {
        await sendTogether(context, [write]);
      }
      onWritten({ columnChanges: [], appended: [], removed: [removal] });
      await advance(removal.records.length);
    }
    rowCounts.set(id, Math.max(1, (rowCounts.get(id) ?? 0) - run.removal.records.length));
  }
}
