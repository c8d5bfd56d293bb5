/*
 * Defends against: handlers that fire many times because each view registered its own (office-js#194, #368, #3771), and
 * events in bursts while a person holds an arrow key or many cells change (#1329).
 */
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';

/** Short enough to seem at once, long enough for the several events of one click. */
const GATHERING_MILLISECONDS = 40;

/**
 * So long changes are still heard after the last listener has gone: who goes to another view and back finds everything known.
 */
const LINGERING_MILLISECONDS = 600_000;

/** What the watch tells besides the moves of the selection. */
export interface SelectionEvents {
  /** Cells changed; answers whether a file may look different now. */
  readonly onEdit: (event: Excel.WorksheetChangedEventArgs) => boolean;
  readonly onSort: (event: Excel.WorksheetRowSortedEventArgs) => void;
  /** Sheets or tables came, went or changed their names. */
  readonly onOther: () => void;
  /** Nobody has listened for long: from now on changes go unseen. */
  readonly onEnd: () => void;
}

/** A handler that Excel has, whatever event it is for. */
type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/**
 * Tells its listeners when another row is selected or rows may have changed. Registers with Excel when somebody listens, until
 * nobody has for some minutes.
 */
export class SelectionWatch {
  private readonly listeners = new Set<() => void>();
  private registration: Promise<readonly Registration[]> | undefined;
  private callOffAnnouncement: (() => void) | undefined;
  private callOffRelease: (() => void) | undefined;
  private isRegistered = false;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly events: SelectionEvents,
  ) {}

  /** Calls back once for each burst of events; returns how to stop. */
  subscribe(listener: () => void): () => void {
    // The same function may subscribe twice, so each subscription is a function of its own.
    const subscriber = (): void => listener();
    this.listeners.add(subscriber);
    this.callOffRelease?.();
    this.registerIfNeeded();
    return () => {
      this.listeners.delete(subscriber);
      if (this.listeners.size === 0) {
        this.callOffRelease?.();
        this.callOffRelease = this.surroundings.after(LINGERING_MILLISECONDS, () => this.release());
      }
    };
  }

  /** Registers with Excel if an earlier attempt has failed. */
  registerIfNeeded(): void {
    if (this.registration !== undefined || this.listeners.size === 0) {
      return;
    }
    const registration = this.register();
    this.registration = registration;
    registration.then(
      () => {
        this.isRegistered = this.registration === registration;
        this.announce();
      },
      (error: unknown) => {
        // The next reading tries again.
        this.registration = this.registration === registration ? undefined : this.registration;
        this.surroundings.reportFault(error);
      },
    );
  }

  /** From now until the end no change goes unseen, as far as Excel tells. */
  get isHearing(): boolean {
    return this.isRegistered;
  }

  /** Tells the listeners soon. A burst is not waited out: while an arrow key is held down the pane shows where it is. */
  announce(): void {
    this.callOffAnnouncement ??= this.surroundings.after(GATHERING_MILLISECONDS, () => {
      this.callOffAnnouncement = undefined;
      for (const listener of [...this.listeners]) {
        listener();
      }
    });
  }

  private register(): Promise<readonly Registration[]> {
    const announce = (): Promise<void> => {
      this.announce();
      return Promise.resolve();
    };
    const onOther = (): Promise<void> => {
      this.events.onOther();
      return announce();
    };
    return runInExcel(this.surroundings, async (context) => {
      const { worksheets, tables } = context.workbook;
      const registered: Registration[] = [
        worksheets.onSelectionChanged.add(announce),
        worksheets.onActivated.add(announce),
        worksheets.onChanged.add((event) => (this.events.onEdit(event) ? announce() : Promise.resolve())),
        worksheets.onRowSorted.add((event) => {
          this.events.onSort(event);
          return announce();
        }),
        worksheets.onAdded.add(onOther),
        worksheets.onDeleted.add(onOther),
        tables.onAdded.add(onOther),
        tables.onDeleted.add(onOther),
      ];
      await context.sync();
      return registered;
    });
  }

  private release(): void {
    this.registration?.then(removeAll).catch(this.surroundings.reportFault);
    this.registration = undefined;
    this.isRegistered = false;
    this.events.onEnd();
  }
}

async function removeAll(registered: readonly Registration[]): Promise<void> {
  registered.forEach((registration) => registration.remove());
  await registered[0]?.context.sync();
}
