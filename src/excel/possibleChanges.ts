/*
 * Defends against: handlers that fire many times because each view registered its own (office-js#194, #368, #3771), and
 * events that are missing or late (#1760, #1110): they are hints only, the listener looks again.
 */
import { runInExcel } from './runInExcel';
import type { Surroundings } from './surroundings';

/** Typing and pasting raise events in bursts; one look after the burst is enough. */
const QUIET_MILLISECONDS = 300;

/** Tells its listeners that sheets or tables may have changed. Registers with Excel only while somebody listens. */
export class PossibleChanges {
  private readonly listeners = new Set<() => void>();
  private registration: Promise<() => Promise<void>> | undefined;
  private callOff: (() => void) | undefined;

  constructor(private readonly surroundings: Surroundings) {}

  /** Calls back once after each burst of changes; returns how to stop. */
  subscribe(listener: () => void): () => void {
    // The same function may subscribe twice, so each subscription is a function of its own.
    const subscriber = (): void => listener();
    this.listeners.add(subscriber);
    if (this.registration === undefined) {
      this.registration = registerHandlers(this.surroundings, () => this.announce());
      this.registration.catch(this.surroundings.reportFault);
    }
    return () => {
      this.listeners.delete(subscriber);
      this.releaseIfUnused();
    };
  }

  private announce(): Promise<void> {
    this.callOff?.();
    this.callOff = this.surroundings.after(QUIET_MILLISECONDS, () => {
      for (const listener of [...this.listeners]) {
        listener();
      }
    });
    return Promise.resolve();
  }

  private releaseIfUnused(): void {
    if (this.listeners.size > 0 || this.registration === undefined) {
      return;
    }
    this.callOff?.();
    this.registration.then((release) => release()).catch(this.surroundings.reportFault);
    this.registration = undefined;
  }
}

/** A handler that Excel has, whatever event it is for. */
type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>;

/** Registers one handler a kind of event; answers how to release them all. */
async function registerHandlers(
  surroundings: Surroundings,
  onEvent: () => Promise<void>,
): Promise<() => Promise<void>> {
  const results = await runInExcel(surroundings, async (context) => {
    const { worksheets, tables } = context.workbook;
    const registered: Registration[] = [
      worksheets.onAdded.add(onEvent),
      worksheets.onDeleted.add(onEvent),
      worksheets.onActivated.add(onEvent),
      worksheets.onChanged.add(onEvent),
      tables.onAdded.add(onEvent),
      tables.onDeleted.add(onEvent),
    ];
    if (surroundings.isSetSupported('ExcelApi', '1.17')) {
      registered.push(worksheets.onNameChanged.add(onEvent));
    }
    await context.sync();
    return registered;
  });
  return async () => {
    results.forEach((result) => result.remove());
    await results[0]?.context.sync();
  };
}
