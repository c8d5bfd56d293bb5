import type { BigRangeMeasurement } from './bigRangeMeasurement';
import { bigRangeWays, makeBigRange } from './bigRange';

/*
 * Measures one way of writing and reading a big range in a process of its own and prints the figures as one line of JSON:
 * `node --expose-gc -r @swc-node/register test/bench/measureBigRange.ts 'Univer alone' 100000`.
 */
async function measure(name: string, rowCount: number): Promise<BigRangeMeasurement> {
  const way = bigRangeWays.find((candidate) => candidate.name === name);
  if (way === undefined) throw new Error(`There is no way ${name}.`);
  const rows = makeBigRange(rowCount);
  const book = await way.open();
  globalThis.gc?.();
  const before = process.memoryUsage();
  const write = await time(() => book.write(rows));
  let filled = 0;
  const read = await time(async () => {
    filled = await book.read(rowCount);
  });
  const expected = rows.reduce((sum, row) => sum + row.filter((value) => value !== '').length, 0);
  if (filled !== expected) throw new Error(`${filled} cells were read back, ${expected} written.`);
  const peakMb = process.resourceUsage().maxRSS / 1024;
  globalThis.gc?.();
  const keptMb = (process.memoryUsage().heapUsed - before.heapUsed) / 1024 / 1024;
  return { way: name, rows: rowCount, write, read, keptMb, peakMb };
}

/** CPU time counts all threads of the process, so it includes garbage collection. */
async function time(work: () => Promise<void>): Promise<BigRangeMeasurement['write']> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs: performance.now() - start, cpuMs: (user + system) / 1_000 };
}

const [name = '', rows = '0'] = process.argv.slice(2);
measure(name, Number(rows)).then(
  (measurement) => {
    process.stdout.write(`${JSON.stringify(measurement)}\n`, () => process.exit(0));
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
