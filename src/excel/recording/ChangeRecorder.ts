/*
 * Defends against: an undo list full of entries that the user did not make (each entry would be what Ctrl+Z takes back first),
 * so what is typed is gathered and entered after a pause; and against a pane that keeps the user waiting for the log.
 */
import type { Plan } from '../../archive/plan';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { LoggedChange } from '../../usecases/logChanges';
import { ArchiveMemory } from '../../usecases/recordChanges/ArchiveMemory';
import { describeGap } from '../../usecases/recordChanges/describeGap';
import { findArchive } from '../findArchive';
import type { WrittenPart } from '../importing/applyImport';
import type { PlanWatcher } from '../PlanRunner';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { BackgroundReader } from './BackgroundReader';
import type { ReadTable } from './BackgroundReader';
import { EditedCells } from './EditedCells';
import type { SheetEdits } from './EditedCells';
import { enterChanges } from './enterChanges';
import { writeFingerprints } from './fingerprintParts';
import { listenToEdits } from './listenToEdits';
import type { EditHandlers, Editor } from './listenToEdits';
import { Pauses } from './Pauses';
import { restoreValuesBefore } from './readWholeTable';
import type { RunWhenIdle } from './readWholeTable';
import { recordEdits } from './recordEdits';
import { makeSlices } from './workInSlices';

/** Of a fingerprint; some 100 kB each. */
const PARTS_A_TURN = 3;

/** What a change is entered as, by who made it. */
const ways = { local: 'typed', remote: 'outside' } as const;

/**
 * Records what people type in the grid: events say where, and what stands there is then compared with what was last seen. At
 * the beginning it reads the archive in the background and compares it with its fingerprint, which tells what was changed
 * while no add-in ran. Problems are never the user's: what cannot be entered now is entered later.
 */
export class ChangeRecorder implements PlanWatcher {
  private readonly memory = new ArchiveMemory();
  private readonly edits: Readonly<Record<Editor, EditedCells>> = {
    local: new EditedCells(),
    remote: new EditedCells(),
  };
  /** Changes made outside the add-in that are to be entered. */
  private found: readonly LoggedChange[] = [];
  /** Excel's ids of the sheets on which tables of the archive stand. */
  private readonly sheets = new Set<string>();
  private isRunning = false;
  private readonly pauses: Pauses;
  private readonly reader: BackgroundReader;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
    private readonly onLogged: () => void,
  ) {
    this.pauses = new Pauses(surroundings, (editor) => this.recordWhenIdle(editor));
    const run: RunWhenIdle = (batch) => turns.takeWhenIdle(() => runInExcel(surroundings, batch));
    this.reader = new BackgroundReader(run, makeSlices(surroundings, turns), this.memory, {
      beforeComparing: (read, sheetId) => restoreValuesBefore(read, this.edits.local.editsOf(sheetId)),
      onRead: (read) => this.takeIn(read),
      onEnd: (isComplete) => {
        void this.turns.takeWhenIdle(() => this.recordNow()); // never rejects
        if (!isComplete) {
          this.pauses.retry('local');
        }
      },
      onProblem: (error) => this.putOff('local', error),
    });
  }

  /** Begins to record; returns how to stop. */
  begin(): () => void {
    if (this.isRunning || this.surroundings.isReadOnly()) {
      return () => undefined;
    }
    this.isRunning = true;
    const registration = this.turns.takeWhenIdle(() => listenToEdits(this.surroundings, this.handlers));
    registration.catch(this.surroundings.reportFault);
    void this.reader.readAll(true); // tells what goes wrong
    return () => {
      this.isRunning = false;
      this.reader.stop();
      this.pauses.callOff();
      registration.then((stop) => stop()).catch(this.surroundings.reportFault);
    };
  }

  /** What was typed before a plan comes before it in the log. The numbers that the plan has given its entries stay free. */
  beforePlan(entries: number): Promise<void> {
    return this.edits.local.isEmpty ? Promise.resolve() : this.recordNow('local', entries);
  }

  /**
   * Enters what was edited until now. Never rejects: what cannot be entered is kept. Whoever calls it has a turn.
   * @param reserved So many numbers of entries are left free.
   */
  async recordNow(editor: Editor = 'local', reserved = 0): Promise<void> {
    const edits = this.edits[editor];
    if (!this.isRunning) {
      return;
    }
    this.pauses.end(editor);
    const taken = edits.take();
    const { found } = this;
    try {
      if (taken.size > 0 || found.length > 0) {
        const entered = await runInExcel(
          this.surroundings,
          (context) => this.enter(context, { editor, taken, found, reserved }),
          {
            isOneUndoStep: true,
          },
        );
        this.found = this.found.filter((change) => !found.includes(change));
        if (entered > 0) {
          this.onLogged();
        }
      }
      this.writeFingerprintsWhenIdle();
    } catch (error) {
      edits.putBack(taken);
      this.putOff(editor, error);
    }
  }

  /** A plan was applied; it has entered its changes itself. */
  afterPlan(plan: Plan): void {
    if (!this.isRunning) {
      return;
    }
    if (plan.creation !== undefined || plan.dissolution !== undefined) {
      this.memory.forgetAll();
      void this.reader.readAll(false); // tells what goes wrong
      return;
    }
    // Of an import each part was taken over as it was written.
    if (plan.register === undefined) {
      this.duringPlan(plan);
    }
    if (plan.extension !== undefined || plan.reduction !== undefined || plan.restoredColumns.length > 0) {
      void this.reader.readAll(false); // tells what goes wrong
    }
    this.recordWhenIdle('local');
  }

  /** A part of a plan stands in the workbook. */
  duringPlan(part: WrittenPart): void {
    if (this.isRunning) {
      this.memory.absorb(part);
      const rows = [...(part.takenOut ?? []), ...(part.putIn ?? [])];
      this.reader.overtake(
        [...part.columnChanges, ...part.appended, ...part.removed, ...rows].map(({ table }) => table),
      );
    }
  }

  private async enter(context: Excel.RequestContext, { editor, taken, found, reserved }: Pending): Promise<number> {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const archive = await findArchive(context);
    if (archive?.tables.has('changeLog') !== true) {
      return 0;
    }
    const sheetIds = new Map(worksheets.items.map(({ id, name }) => [name, id]));
    const others = this.edits[editor === 'local' ? 'remote' : 'local'];
    const recorded = await recordEdits(context, archive, this.memory, { sheetIds, taken, others });
    const changes = recorded.tables.flatMap((table) => table.changes);
    const { surroundings } = this;
    const entered = await enterChanges(context, archive, surroundings, { changes, way: ways[editor], reserved });
    // At once: if what follows fails, these edits are looked at again, and must not be entered a second time.
    recorded.tables.forEach(({ table, records }) => this.memory.enter(table, records));
    const enteredFound = await enterChanges(context, archive, surroundings, {
      changes: found,
      way: 'outside',
      reserved,
    });
    this.edits[editor].putBack(recorded.unrecorded);
    recorded.outgrown.forEach((table) => this.reader.readAnew(table));
    return entered + enteredFound;
  }

  /** A few parts a turn, so that no command waits for long. What was found is in the log first. */
  private writeFingerprintsWhenIdle(): void {
    const write = async (): Promise<boolean> => {
      const stale = this.found.length > 0 || !this.isRunning ? [] : this.memory.listStale(PARTS_A_TURN);
      if (stale.length > 0) {
        await runInExcel(this.surroundings, (context) => writeFingerprints(context, stale));
        this.memory.settle(stale);
      }
      return stale.length > 0;
    };
    this.turns.takeWhenIdle(write).then(
      (isMore) => isMore && this.writeFingerprintsWhenIdle(),
      (error: unknown) => this.putOff('local', error),
    );
  }

  /** A cell being typed in, a protected sheet, a host that is silent: it is tried again. Anything else is a fault. */
  private putOff(editor: Editor, error: unknown): void {
    if (!this.isRunning) {
      return;
    }
    if (!(error instanceof WorkbookProblem)) {
      this.surroundings.reportFault(error);
    }
    this.pauses.retry(editor);
  }

  private recordWhenIdle(editor: Editor): void {
    void this.turns.takeWhenIdle(async () => {
      await this.recordNow(editor);
      this.reader.readUnread();
    }); // never rejects
  }

  private readonly handlers: EditHandlers = {
    onCells: (edit, editor) => {
      if (!this.mayConcern(edit.sheet)) {
        return;
      }
      this.edits[editor].addCells(edit);
      this.pauses.begin(editor);
    },
    onRows: (edit, editor) => {
      if (!this.mayConcern(edit.sheet)) {
        return;
      }
      this.edits[editor].addRows(edit);
      // Rows that somebody else moves take what was typed here along.
      if (editor === 'remote' && this.edits.local.editsOf(edit.sheet) !== undefined) {
        this.edits.local.addRows(edit);
      }
      this.pauses.begin(editor);
    },
    onSort: (sheet) => {
      this.edits.local.addSort(sheet);
      this.edits.remote.addSort(sheet);
    },
    onActivation: () => {
      if (!this.edits.local.isEmpty) {
        this.recordWhenIdle('local');
      }
    },
    onTables: () => {
      this.reader.lookForTables();
      this.pauses.begin('local');
    },
  };

  private mayConcern(sheet: string): boolean {
    return this.sheets.has(sheet) || this.reader.isBusy;
  }

  /** A table was read whole: what its fingerprint does not account for was changed outside the add-in. */
  private takeIn(read: ReadTable): void {
    this.sheets.add(read.sheetId);
    this.found = [...this.found, ...describeGap(read.gap, read.seen, read.archive.language)];
  }
}

/** What is to be entered. */
interface Pending {
  readonly editor: Editor;
  readonly taken: ReadonlyMap<string, SheetEdits>;
  readonly found: readonly LoggedChange[];
  readonly reserved: number;
}
