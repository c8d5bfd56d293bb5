import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';

/** CPU time in milliseconds by whose code ran. Garbage collection belongs to nobody and counts to the host. */
export interface CpuShares {
  readonly ownMs: number;
  readonly officeMs: number;
  readonly hostMs: number;
}

/** A part of the work that is measured by itself, in microseconds of the monotonic clock, which the profiler reads too. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Profiled extends CpuShares {
  /**
   * The longest stretch of own code and office.js between two pauses or answers of the host. Garbage collection is left out: most of
   * it is the imitated Excel's.
   */
  readonly longestTaskMs: number;
  /** The own milliseconds within each span. */
  readonly ownMsOf: (spans: readonly Span[]) => number[];
}

const SAMPLING_MICROSECONDS = 250;

/** A longer gap between two samples means that another process had the processor. */
const LONGEST_GAP_MS = 2;

/** The monotonic clock in microseconds. */
export function clockMicroseconds(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}

/** Runs the work under V8's profiler. A built-in such as `JSON.stringify` counts to whoever called it. */
export async function profileCpu(work: () => Promise<void>): Promise<Profiled> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: SAMPLING_MICROSECONDS });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return shareOut(profile);
}

type Owner = keyof CpuShares | 'nobody' | 'engine';

function shareOut({ nodes, samples = [], timeDeltas = [], startTime }: Profiler.Profile): Profiled {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)));
  const owners = new Map<number, Owner>();
  const ownerOf = (id: number): Owner => {
    const known = owners.get(id);
    if (known !== undefined) {
      return known;
    }
    const node = byId.get(id);
    const parent = parents.get(id);
    const owner = (node && findOwner(node.callFrame)) ?? (parent === undefined ? 'hostMs' : ownerOf(parent));
    owners.set(id, owner);
    return owner;
  };
  const shares = { ownMs: 0, officeMs: 0, hostMs: 0, nobody: 0, engine: 0 };
  let task = 0;
  let longestTaskMs = 0;
  const ownTimes: { readonly at: number; readonly ms: number }[] = [];
  let at = startTime;
  samples.forEach((id, index) => {
    const delta = timeDeltas[index] ?? 0;
    at += delta;
    const owner = ownerOf(id);
    shares[owner] += delta / 1_000;
    task =
      owner === 'hostMs' || owner === 'nobody'
        ? 0
        : task + (owner === 'engine' ? 0 : Math.min(LONGEST_GAP_MS, delta / 1_000));
    longestTaskMs = Math.max(longestTaskMs, task);
    if (owner === 'ownMs') {
      ownTimes.push({ at, ms: delta / 1_000 });
    }
  });
  const ownMsIn = ({ from, to }: Span): number =>
    ownTimes.filter((own) => own.at > from && own.at <= to).reduce((sum, { ms }) => sum + ms, 0);
  return { ...shares, hostMs: shares.hostMs + shares.engine, longestTaskMs, ownMsOf: (spans) => spans.map(ownMsIn) };
}

/** `undefined` for built-ins and libraries: they count to whoever called them. */
function findOwner({ url, functionName }: { readonly url: string; readonly functionName: string }): Owner | undefined {
  if (functionName === '(idle)') {
    return 'nobody';
  }
  if (functionName === '(garbage collector)' || functionName === '(program)') {
    return 'engine';
  }
  if (url === '') {
    return undefined;
  }
  if (url.includes('office-js/dist/')) {
    return 'officeMs';
  }
  if (url.includes('/node_modules/')) {
    // A library works for whoever calls it.
    return url.includes('/@univerjs/') ? 'hostMs' : undefined;
  }
  return /\/src\/(?:domain|archive|usecases|excel)\//.test(url) ? 'ownMs' : 'hostMs';
}
