import type { TableId } from '../../archive/field';
import type { ArchiveMemory } from '../../usecases/recordChanges/ArchiveMemory';
import type { GapRecord } from '../../usecases/recordChanges/findGap';
import { recordedTables } from '../../usecases/recordChanges/tableRecords';
import type { ArchiveTable } from '../archiveTable';
import { findArchive } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { deleteFingerprints, readFingerprints } from './fingerprintParts';
import { readWholeTable } from './readWholeTable';
import type { RunWhenIdle, WholeTable } from './readWholeTable';
import type { WorkInSlices } from './workInSlices';

/** A table of the archive that was read whole and compared with its fingerprint. */
export interface ReadTable extends WholeTable {
  readonly archive: FoundArchive;
  /** Records that are not as its fingerprint says. */
  readonly gap: readonly GapRecord[];
  /** Excel's id of its sheet. */
  readonly sheetId: string;
}

export interface ReaderEvents {
  /** Before what was read on this sheet, by Excel's id, is compared. */
  readonly beforeComparing: (read: WholeTable, sheetId: string) => void;
  readonly onRead: (read: ReadTable) => void;
  /** All was read that could be; tables that do not keep still are left. */
  readonly onEnd: (isComplete: boolean) => void;
  /** What is still to be read stays so, until `readUnread` is called again. */
  readonly onProblem: (error: unknown) => void;
}

/** Reads the archive's tables one after the other while nobody else wants the workbook. */
export class BackgroundReader {
  private readonly unread = new Set<TableId>();
  /** Tables that a plan has written into since their reading began: blocks may be of before the plan. */
  private readonly overtaken = new Set<TableId>();
  private isReading = false;
  /** Counts how often all was to be read anew; what an earlier reading finds is out of date. */
  private generation = 0;

  constructor(
    private readonly run: RunWhenIdle,
    private readonly work: WorkInSlices,
    private readonly memory: ArchiveMemory,
    private readonly events: ReaderEvents,
  ) {}

  get isBusy(): boolean {
    return this.isReading || this.unread.size > 0;
  }

  /** Reads all tables. `withFingerprints`: at the beginning, when what the workbook has kept of them counts. */
  async readAll(withFingerprints: boolean): Promise<void> {
    const generation = ++this.generation;
    recordedTables.forEach((table) => this.readAnew(table));
    try {
      await this.run(async (context) => {
        if (withFingerprints) {
          const kept = await readFingerprints(context);
          kept.forEach((fingerprint, table) => this.memory.remember(table, fingerprint));
        } else if ((await findArchive(context)) === undefined) {
          await deleteFingerprints(context);
        }
      });
      if (generation === this.generation) {
        this.readUnread();
      }
    } catch (error) {
      this.events.onProblem(error);
    }
  }

  readAnew(table: TableId): void {
    this.memory.forgetSeen(table);
    this.unread.add(table);
  }

  /** A plan has written into these tables: what is just being read of them is out of date. */
  overtake(tables: Iterable<TableId>): void {
    for (const table of tables) this.overtaken.add(table);
  }

  /** Tables may have come: those that were not there are looked for again. */
  lookForTables(): void {
    recordedTables.filter((table) => this.memory.seenOf(table) === undefined).forEach((id) => this.unread.add(id));
  }

  readUnread(): void {
    if (!this.isReading && this.unread.size > 0) {
      this.isReading = true;
      void this.readTables(); // tells what goes wrong
    }
  }

  stop(): void {
    this.generation += 1;
    this.unread.clear();
  }

  private async readTables(): Promise<void> {
    try {
      const layout = await this.findTables();
      for (const id of recordedTables.filter((table) => this.unread.has(table))) {
        await this.readTable(id, layout);
      }
      this.events.onEnd(this.unread.size === 0);
    } catch (error) {
      this.events.onProblem(error);
    } finally {
      this.isReading = false;
    }
  }

  private async readTable(id: TableId, layout: Layout | undefined): Promise<void> {
    const known = layout?.archive.tables.get(id);
    if (layout === undefined || known === undefined) {
      this.unread.delete(id);
      return;
    }
    const { generation } = this;
    const isStopped = (): boolean => generation !== this.generation;
    let place = layout;
    const find = async (): Promise<ArchiveTable | undefined> => {
      place = (await this.findTables()) ?? place;
      return place.archive.tables.get(id);
    };
    const isOutOfDate = (): boolean => this.overtaken.has(id) || isStopped();
    let read: Awaited<ReturnType<typeof readWholeTable>>;
    let gap: readonly GapRecord[] | undefined;
    do {
      this.overtaken.delete(id);
      read = await readWholeTable(this.run, place.archive.tables.get(id) ?? known, find, isStopped);
      if (read !== undefined && read !== 'restless' && !isOutOfDate()) {
        this.events.beforeComparing(read, sheetIdOf(place, read));
        gap = await this.work(this.memory.see(read.seen), isOutOfDate);
      }
    } while (gap === undefined && this.overtaken.has(id) && !isStopped());
    if (gap === undefined && (read === 'restless' || isStopped())) {
      return;
    }
    this.unread.delete(id);
    if (read !== undefined && read !== 'restless' && gap !== undefined) {
      this.events.onRead({ ...read, gap, archive: place.archive, sheetId: sheetIdOf(place, read) });
    }
  }

  /** Where the archive's tables stand; `undefined` without an archive, or one without a log: then there is nothing to record. */
  private findTables(): Promise<Layout | undefined> {
    return this.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      const archive = await findArchive(context);
      const sheetIds = new Map(worksheets.items.map(({ id, name }) => [name, id]));
      return archive?.tables.has('changeLog') === true ? { archive, sheetIds } : undefined;
    });
  }
}

interface Layout {
  readonly archive: FoundArchive;
  readonly sheetIds: ReadonlyMap<string, string>;
}

function sheetIdOf({ sheetIds }: Layout, { table }: WholeTable): string {
  return sheetIds.get(table.sheetName) ?? '';
}
