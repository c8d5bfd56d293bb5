import { execFile } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bigRangeWays } from './bigRange';
import type { BigRangeMeasurement } from './bigRangeMeasurement';

const run = promisify(execFile);

const ROWS = 100_000;
/** How much longer than Univer alone the whole way through office.js may take. */
const MOST_TIMES = 3;

/**
 * Writes 100 000 rows of 30 columns and reads them back in each way, a process each, and prints times and memory. CPU time
 * is what counts: other work on the machine does not change it much.
 */
export async function benchBigRange(): Promise<BigRangeMeasurement[]> {
  const measurements: BigRangeMeasurement[] = [];
  print('', 'write CPU ms', 'read CPU ms', 'wall ms', 'x Univer', 'kept MB', 'peak MB');
  for (const { name } of bigRangeWays) {
    const measurement = await measure(name);
    measurements.push(measurement);
    const { write, read, keptMb, peakMb } = measurement;
    const figures = [write.cpuMs, read.cpuMs, write.wallMs + read.wallMs].map((value) => value.toFixed(0));
    print(name, ...figures, timesUniver(measurement, measurements).toFixed(2), keptMb.toFixed(0), peakMb.toFixed(0));
  }
  const worst = Math.max(...measurements.map((measurement) => timesUniver(measurement, measurements)));
  const verdict = worst <= MOST_TIMES ? 'kept' : 'NOT kept';
  const load = loadavg()[0] ?? 0;
  process.stdout.write(`at most ${MOST_TIMES} x Univer alone: ${verdict}. Load average ${load.toFixed(1)}.\n`);
  return measurements;
}

function timesUniver(measurement: BigRangeMeasurement, [univer]: readonly BigRangeMeasurement[]): number {
  return cpuOf(measurement) / cpuOf(univer ?? measurement);
}

function cpuOf({ write, read }: BigRangeMeasurement): number {
  return write.cpuMs + read.cpuMs;
}

async function measure(name: string): Promise<BigRangeMeasurement> {
  const script = join(__dirname, 'measureBigRange.ts');
  const options = ['--expose-gc', '--max-old-space-size=8192', '-r', '@swc-node/register'];
  const { stdout } = await run(process.execPath, [...options, script, name, String(ROWS)]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as BigRangeMeasurement;
}

function print(first: string, ...others: readonly string[]): void {
  process.stdout.write(`${first.padEnd(32)}${others.map((cell) => cell.padStart(14)).join('')}\n`);
}
