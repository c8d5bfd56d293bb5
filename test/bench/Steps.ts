import type { RunningHost } from '../../workbench/node/startHost';
import type { Measurement } from './measurement';
import type { Profiled, Span } from './profileCpu';
import { clockMicroseconds } from './profileCpu';

interface Step extends Span {
  readonly batches: number;
  readonly bytes: number;
}

/** The steps of a scenario that does the same many times: what each of them cost by itself. */
export class Steps {
  private readonly steps: Step[] = [];

  constructor(private readonly host: RunningHost) {}

  async measure(work: () => Promise<void>): Promise<void> {
    const before = this.host.traffic();
    const from = clockMicroseconds();
    await work();
    const to = clockMicroseconds();
    const after = this.host.traffic();
    const bytes = after.requestBytes + after.responseBytes - before.requestBytes - before.responseBytes;
    this.steps.push({ from, to, batches: after.batches - before.batches, bytes });
  }

  /** `undefined` for a scenario without steps. */
  sum({ ownMsOf }: Profiled): Measurement['steps'] {
    const count = this.steps.length;
    if (count === 0) {
      return undefined;
    }
    const ownMs = ownMsOf(this.steps).sort((one, other) => one - other);
    return {
      count,
      mostBatches: Math.max(...this.steps.map(({ batches }) => batches)),
      meanBytes: Math.round(this.steps.reduce((sum, { bytes }) => sum + bytes, 0) / count),
      ownMsP50: round(ownMs[Math.floor(count * 0.5)]),
      ownMsP95: round(ownMs[Math.floor(count * 0.95)]),
    };
  }
}

function round(milliseconds = 0): number {
  return Math.round(milliseconds * 10) / 10;
}
