/*
 * Defends against: handlers that fire many times because each view registered its own (office-js#194, #368, #3771), and
 * events that are missing or late (#1760, #1110): they are hints only, the listener looks again.
 */
import { runInExcel } from './runInExcel';
import { canMatter } from './sight';
import type { Sight } from './sight';
import type { Surroundings } from './surroundings';

/** Typing and pasting raise events in bursts; one look after the burst is enough. */
const QUIET_MILLISECONDS = 300;

/** A look at many customers takes longer, so it waits longer: 5 s at 100 000. */
const QUIET_MILLISECONDS_A_CUSTOMER = 0.05;

/** Tells its listeners that sheets or tables may have changed. Registers with Excel only while somebody listens. */
export class PossibleChanges {
  private readonly listeners = new Set<() => void>();
  private registration: Promise<() => Promise<void>> | undefined;
  private isRegistered = false;
  private callOff: (() => void) | undefined;
  private sight: Sight = { kind: 'unknown' };
  /** The sheets edited since the last look began; `undefined` if it is not known of all. */
  private edited: Set<string> | undefined;

  constructor(private readonly surroundings: Surroundings) {}

  /** Calls back once after each burst of changes; returns how to stop. */
  subscribe(listener: () => void): () => void {
    // The same function may subscribe twice, so each subscription is a function of its own.
    const subscriber = (): void => listener();
    this.listeners.add(subscriber);
    this.registerIfNeeded();
    return () => {
      this.listeners.delete(subscriber);
      this.releaseIfUnused();
    };
  }

  /**
   * A look begins: until it tells with `endLook` what it saw, every event counts. Registers with Excel if an earlier
   * attempt has failed. Answers of which sheets it is certain that nobody has edited them since the look before.
   */
  beginLook(): (sheetId: string) => boolean {
    const { edited } = this;
    this.sight = { kind: 'unknown' };
    this.edited = this.isRegistered ? new Set() : undefined;
    this.registerIfNeeded();
    return (sheetId) => edited?.has(sheetId) === false;
  }

  endLook(sight: Sight): void {
    this.sight = sight;
  }

  private registerIfNeeded(): void {
    if (this.registration !== undefined || this.listeners.size === 0) {
      return;
    }
    const registration = registerHandlers(this.surroundings, {
      onEdit: (event) => {
        this.edited?.add(event.worksheetId);
        return canMatter(event, this.sight) ? this.announce() : Promise.resolve();
      },
      // Which sheet is active says nothing about an archive.
      onActivation: () => (this.sight.kind === 'archive' ? Promise.resolve() : this.announce()),
      onOther: () => {
        this.edited = undefined;
        return this.announce();
      },
    });
    this.registration = registration;
    registration.then(
      () => {
        this.isRegistered = this.registration === registration;
      },
      (error: unknown) => {
        // The next look tries again.
        this.registration = this.registration === registration ? undefined : this.registration;
        this.surroundings.reportFault(error);
      },
    );
  }

  private announce(): Promise<void> {
    const customers = this.sight.kind === 'archive' ? this.sight.customerRows : 0;
    this.callOff?.();
    this.callOff = this.surroundings.after(
      Math.max(QUIET_MILLISECONDS, customers * QUIET_MILLISECONDS_A_CUSTOMER),
      () => {
        for (const listener of [...this.listeners]) {
          listener();
        }
      },
    );
    return Promise.resolve();
  }

  private releaseIfUnused(): void {
    if (this.listeners.size > 0 || this.registration === undefined) {
      return;
    }
    this.callOff?.();
    this.registration.then((release) => release()).catch(this.surroundings.reportFault);
    this.registration = undefined;
    this.isRegistered = false;
    this.edited = undefined;
  }
}

interface Handlers {
  readonly onEdit: (event: Excel.WorksheetChangedEventArgs) => Promise<void>;
  readonly onActivation: () => Promise<void>;
  /** Sheets or tables that come, go or change their names. */
  readonly onOther: () => Promise<void>;
}

/** A handler that Excel has, whatever event it is for. */
type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/** Registers one handler a kind of event; answers how to release them all. */
async function registerHandlers(
  surroundings: Surroundings,
  { onEdit, onActivation, onOther }: Handlers,
): Promise<() => Promise<void>> {
  const results = await runInExcel(surroundings, async (context) => {
    const { worksheets, tables } = context.workbook;
    const registered: Registration[] = [
      worksheets.onAdded.add(onOther),
      worksheets.onDeleted.add(onOther),
      worksheets.onActivated.add(onActivation),
      worksheets.onChanged.add(onEdit),
      tables.onAdded.add(onOther),
      tables.onDeleted.add(onOther),
    ];
    if (surroundings.isSetSupported('ExcelApi', '1.17')) {
      registered.push(worksheets.onNameChanged.add(onOther));
    }
    await context.sync();
    return registered;
  });
  return async () => {
    results.forEach((result) => result.remove());
    await results[0]?.context.sync();
  };
}
