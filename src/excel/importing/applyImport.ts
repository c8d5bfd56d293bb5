/*
 * Defends against: an import that is cut off anywhere, by a host that falls silent, a pane that is closed or a user who cancels.
 * Each request leaves whole records, each of which says where it comes from, and the register says that the import is not
 * finished; whoever imports the same source again ends in the same archive, with nothing twice.
 */
import type { AppendedRecords, Plan } from '../../archive/plan';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { AppliedPlan, Work } from '../../usecases/archiveWorkbook';
import { colourArchive } from '../colourArchive';
import { DisturbedWrites } from '../DisturbedWrites';
import { requireArchive, tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { letDraw } from '../letDraw';
import { restoreMissing } from '../preparePlan';
import { refuseProtectedTables } from '../refuseProtectedTables';
import { sendTogether } from '../sendWrites';
import { settleDisturbances } from '../settleDisturbances';
import { throwIfCancelled } from '../work';
import { addColumns } from './addColumns';
import { cutRecords } from './cutRecords';
import { dropImported } from './dropImported';
import { cutEnd } from './finishImport';
import { countCells, cutCells, locateCells } from './locateCells';
import type { LocatedCells } from './locateCells';
import { openAppender } from './RecordAppender';
import { findEntry, writeEntry } from './registerEntry';
import { nameSheets } from './standingSheets';

/** So often in a row somebody can get in between before it is a conflict. */
const MOST_ATTEMPTS = 3;

/** What a plan for an import has. */
export type ImportPlan = Plan & Required<Pick<Plan, 'register'>>;

/** A part of a plan that stands in the workbook from now on. */
export type WrittenPart = Pick<Plan, 'columnChanges' | 'appended' | 'removed' | 'takenOut' | 'putIn'>;

/** Hears of each part once it is there. */
export type OnWritten = (part: WrittenPart) => void;

/**
 * Writes an import into the archive: its entry in the register, the records that are not there yet, the changes with their
 * entries in the log, the sheets beside the archive, and that it is finished.
 * @throws WorkbookProblem `conflict`, `cancelled` between two parts, `archiveOutdated`. What was written stays: the import is
 * unfinished then, and can be gone on with or undone.
 */
export async function applyImport(
  context: Excel.RequestContext,
  plan: ImportPlan,
  onWritten: OnWritten,
  work: Work,
): Promise<Omit<AppliedPlan, 'name'>> {
  const run: ImportRun = { plan, onWritten, work, entered: new Set(), counts: { cellsWritten: 0, recordsAppended: 0 } };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await writeImport(context, run);
      return run.counts;
    } catch (error) {
      if (!(error instanceof DisturbedWrites)) {
        throw error;
      }
      const conflict = await settleDisturbances(context, error.disturbances);
      if (conflict !== undefined || attempt === MOST_ATTEMPTS) {
        throw conflict ?? new WorkbookProblem('conflict', {}, { cause: error });
      }
    }
  }
}

/** An import on its way, over all attempts. */
export interface ImportRun {
  readonly plan: ImportPlan;
  readonly onWritten: OnWritten;
  readonly work: Work;
  /** Places of entries that stand in the log, also those whose cell somebody got in the way of. */
  readonly entered: Set<number>;
  readonly counts: { cellsWritten: number; recordsAppended: number };
}

async function writeImport(context: Excel.RequestContext, run: ImportRun): Promise<void> {
  const { plan, work } = run;
  const { archive, isContinued } = await prepareArchive(context, run);
  const cells = await locateCells(context, archive, plan, work);
  const additions: AppendedRecords[] = [];
  for (const addition of plan.appended.filter(isOfRecords)) {
    additions.push(await dropImported(context, archive, addition, work));
  }
  const rows = additions.reduce((sum, { records }) => sum + records.length, 0);
  const advance = startProgress(rows + countCells(cells), work);
  await appendAll(context, archive, additions, run, advance);
  await writeCells(context, archive, cells, run, advance);
  await finish(context, run, isContinued);
}

/** Enters the import in the register, and adds the columns that it brings. */
async function prepareArchive(
  context: Excel.RequestContext,
  { plan, work }: ImportRun,
): Promise<{ readonly archive: FoundArchive; readonly isContinued: boolean }> {
  const { register } = plan;
  const found = await requireArchive(context);
  tableOf(found, 'imports');
  const written = [...plan.appended, ...plan.columnChanges, ...(register.cellEntries ? [register.cellEntries] : [])];
  refuseProtectedTables(found, ['imports', ...written.map(({ table }) => table)]);
  await refuseProtectedWorkbook(context, plan);
  throwIfCancelled(work);
  const isContinued = (await findEntry(context, found, register.importNumber)) !== undefined;
  if (!isContinued) {
    const entry = writeEntry(found, register);
    const appender = await openAppender(context, found, entry);
    await sendTogether(context, appender.append(entry.fields, entry.records));
  }
  await restoreMissing(context, plan, work);
  const restored = plan.restoredColumns.length > 0 ? await requireArchive(context) : found;
  return { archive: await addColumns(context, restored, plan.addedColumns ?? []), isContinued };
}

/**
 * Sheets come last of all: whoever cannot add one is told before the first record is written.
 * @throws WorkbookProblem `sheetProtected` without a sheet.
 */
async function refuseProtectedWorkbook(context: Excel.RequestContext, { addedSheets = [] }: ImportPlan): Promise<void> {
  const protection = addedSheets.length === 0 ? undefined : context.workbook.protection.load('protected');
  await (protection === undefined ? Promise.resolve() : context.sync());
  if (protection?.protected === true) {
    throw new WorkbookProblem('sheetProtected');
  }
}

async function appendAll(
  context: Excel.RequestContext,
  archive: FoundArchive,
  additions: readonly AppendedRecords[],
  run: ImportRun,
  advance: Advance,
): Promise<void> {
  for (const addition of additions.filter(({ records }) => records.length > 0)) {
    const appender = await openAppender(context, archive, addition);
    for (const { records } of cutRecords(addition.records)) {
      const writes = appender.append(addition.fields, records);
      await letDraw();
      throwIfCancelled(run.work);
      await sendTogether(context, writes);
      run.onWritten({ columnChanges: [], appended: [{ ...addition, records }], removed: [] });
      run.counts.recordsAppended += records.length;
      await advance(records.length);
    }
  }
}

/** Writes changed cells, each request with the entries that the change log gets of them. */
export async function writeCells(
  context: Excel.RequestContext,
  archive: FoundArchive,
  cells: LocatedCells,
  { plan, entered, counts, onWritten, work }: ImportRun,
  advance: Advance,
): Promise<void> {
  const log = plan.register.cellEntries;
  const appender = log && (await openAppender(context, archive, log));
  for (const { writes, changes, entries } of cutCells(cells, log)) {
    throwIfCancelled(work);
    const open = entries.filter((entry) => !entered.has(entry));
    const records = open.map((entry) => log?.records[entry] ?? []);
    const logged = log && appender && records.length > 0 ? appender.append(log.fields, records) : [];
    try {
      await sendTogether(context, [...writes, ...logged]);
    } catch (error) {
      // What was written onto other cells is put back; the entries stand in the log.
      if (error instanceof DisturbedWrites) open.forEach((entry) => entered.add(entry));
      throw error;
    }
    onWritten({ columnChanges: [changes], appended: [], removed: [] });
    counts.cellsWritten += changes.changes.length;
    await advance(changes.changes.length);
  }
}

/** That it is finished comes last of all, once the tables are looked at anew: they have grown meanwhile. */
async function finish(context: Excel.RequestContext, { plan, work }: ImportRun, isContinued: boolean): Promise<void> {
  const archive = await requireArchive(context);
  if (plan.ensuresColours) {
    await colourArchive(context, archive);
  }
  const parts = await cutEnd(context, archive, {
    importNumber: plan.register.importNumber,
    state: plan.register.state,
    sheets: await nameSheets(context, plan.addedSheets ?? [], isContinued, work),
    entries: plan.appended.filter(({ table }) => table === 'changeLog'),
  });
  for (const part of parts) {
    await letDraw();
    throwIfCancelled(work);
    await sendTogether(context, part);
  }
}

function isOfRecords({ table, records }: AppendedRecords): boolean {
  return table !== 'changeLog' && records.length > 0;
}

/** Tells how far the writing has come, and lets the page draw. */
export type Advance = (cells: number) => Promise<void>;

/** The writing begins; `total` in cells and records together. */
export function startProgress(total: number, work: Work): Advance {
  let done = 0;
  return async (cells) => {
    done += cells;
    work.onProgress?.('writing', done, total);
    await letDraw();
  };
}
