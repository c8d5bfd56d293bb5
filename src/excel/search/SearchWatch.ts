/*
 * Defends against: events in bursts while a list is pasted or sorted (office-js#1329), and events that are missing or late
 * (#1760, #1110): the search asks how long the tables are whenever it is opened.
 */
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';

/** One reading after a burst of edits is enough. */
const QUIET_MILLISECONDS = 400;

export interface SearchEvents {
  /** Cells changed; answers whether that concerns the index. */
  readonly onEdit: (event: Excel.WorksheetChangedEventArgs) => boolean;
  /** Rows were sorted; answers the same. */
  readonly onSort: (event: Excel.WorksheetRowSortedEventArgs) => boolean;
  /** Sheets or tables are gone. */
  readonly onOther: () => void;
  /** Called once after each burst of such events. */
  readonly onQuiet: () => void;
}

/** Hears of edits from the first search on, as long as the page lives: the index does too. */
export class SearchWatch {
  private isRegistered = false;
  private callOff: (() => void) | undefined;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly events: SearchEvents,
  ) {}

  /** Registers with Excel, unless that was done. To be called in a turn. */
  async begin(): Promise<void> {
    if (this.isRegistered) {
      return;
    }
    const tell = async (concerns: boolean): Promise<void> => {
      if (concerns) this.announce();
    };
    const onOther = (): Promise<void> => {
      this.events.onOther();
      return tell(true);
    };
    await runInExcel(this.surroundings, async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onChanged.add((event) => tell(this.events.onEdit(event)));
      worksheets.onRowSorted.add((event) => tell(this.events.onSort(event)));
      worksheets.onDeleted.add(onOther);
      tables.onDeleted.add(onOther);
      await context.sync();
    });
    this.isRegistered = true;
  }

  private announce(): void {
    this.callOff?.();
    this.callOff = this.surroundings.after(QUIET_MILLISECONDS, () => {
      this.callOff = undefined;
      this.events.onQuiet();
    });
  }
}
