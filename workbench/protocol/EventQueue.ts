import type { LiveHandler } from '../richapi/LiveHandlers';
import type { HostEvent } from './hostEvent';

type ChangedCells = Extract<HostEvent, { kind: 'cellsChanged' }>;

/** An event and who had registered when it was raised: those who came later are not told. */
export interface RaisedEvent {
  readonly event: HostEvent;
  readonly handlers: readonly LiveHandler[];
}

/**
 * Holds what happens while batches run and hands it on afterwards, in a task of its own: office.js attaches the
 * handlers a batch registers only when it has read the answer, and would miss an event of the same batch.
 */
export class EventQueue {
  private events: RaisedEvent[] = [];
  private runningBatches = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly deliver: (events: readonly RaisedEvent[]) => void) {}

  add(event: HostEvent, handlers: readonly LiveHandler[]): void {
    const last = this.events.at(-1);
    const merged = last?.handlers === handlers ? mergeChunks(last.event, event) : undefined;
    if (merged === undefined) {
      this.events.push({ event, handlers });
    } else {
      this.events[this.events.length - 1] = { event: merged, handlers };
    }
    this.scheduleDelivery();
  }

  batchStarted(): void {
    this.runningBatches += 1;
  }

  batchEnded(): void {
    this.runningBatches -= 1;
    this.scheduleDelivery();
  }

  get isEmpty(): boolean {
    return this.events.length === 0;
  }

  /** Forgets what waits: the add-in that would have been told is gone. */
  clear(): void {
    this.events = [];
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private scheduleDelivery(): void {
    if (this.runningBatches > 0 || this.isEmpty || this.timer !== undefined) {
      return;
    }
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.runningBatches === 0) {
        const { events } = this;
        this.events = [];
        this.deliver(events);
      }
    }, 0);
  }
}

/** office.js sends a large write in blocks of rows; for the add-in that made it, it is one change. */
function mergeChunks(above: HostEvent, below: HostEvent): ChangedCells | undefined {
  if (above.kind !== 'cellsChanged' || below.kind !== 'cellsChanged') {
    return undefined;
  }
  const a = above.area;
  const b = below.area;
  const continues =
    above.origin === 'addin' &&
    below.origin === 'addin' &&
    a.sheet === b.sheet &&
    a.column === b.column &&
    a.columns === b.columns &&
    a.row + a.rows === b.row;
  return continues ? { kind: 'cellsChanged', origin: 'addin', area: { ...a, rows: a.rows + b.rows } } : undefined;
}
