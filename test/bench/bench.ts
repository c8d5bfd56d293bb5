import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { benchBigRange } from './benchBigRange';
import { benchPage } from './benchPage';
import type { Measurement } from './measurement';
import { scenarios } from './scenarios';

/*
 * `npm run bench` measures what making and reclassifying an archive, opening it and following the selection cost at 1 000,
 * 10 000 or 20 000, and 100 000 customers.
 * After `--`: `--json FILE` writes the figures, `--customers 1000,10000` and `--scenario reclassify` measure less.
 * `--scenario bigRange` measures instead what the workbench adds to Univer when 100 000 rows are written and read,
 * `--scenario page` how fluently the built page scrolls and takes typing with 20 000 customers.
 */

const run = promisify(execFile);

const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    customers: { type: 'string' },
    scenario: { type: 'string' },
  },
});

const usualSizes = [1_000, 10_000, 100_000];

async function measureAll(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  printLine(...columns.map(({ title }) => title));
  for (const { name, mostCustomers, sizes = usualSizes } of scenarios) {
    const asked = options.customers?.split(',').map(Number) ?? sizes;
    for (const customers of asked.filter((size) => size <= mostCustomers)) {
      if (options.scenario === undefined || options.scenario === name) {
        const measurement = await measureInOwnProcess(name, customers);
        measurements.push(measurement);
        printLine(...columns.map(({ show }) => show(measurement)));
        printSteps(measurement);
      }
    }
  }
  return measurements;
}

async function measureInOwnProcess(scenario: string, customers: number): Promise<Measurement> {
  const { stdout } = await run(
    process.execPath,
    [
      '--max-old-space-size=8192',
      '-r',
      '@swc-node/register',
      join(__dirname, 'measureScenario.ts'),
      scenario,
      String(customers),
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measurement;
}

/** The figures that others read; what else is printed is for whoever looks for a cause. */
function toPublished(measurement: Measurement): Omit<Measurement, 'largestBytes' | 'officeCpuMs'> {
  const { largestBytes: _largest, officeCpuMs: _office, ...published } = measurement;
  return published;
}

const grouped = (value: number): string => Math.round(value).toLocaleString('en-US').replaceAll(',', ' ');

const columns: readonly { readonly title: string; readonly show: (measurement: Measurement) => string }[] = [
  { title: 'scenario', show: ({ scenario }) => scenario },
  { title: 'customers', show: ({ customers }) => grouped(customers) },
  { title: 'batches', show: ({ batches }) => grouped(batches) },
  { title: 'request B', show: ({ requestBytes }) => grouped(requestBytes) },
  { title: 'response B', show: ({ responseBytes }) => grouped(responseBytes) },
  {
    title: '÷ unavoidable',
    show: ({ requestBytes, responseBytes, unavoidableBytes }) =>
      ((requestBytes + responseBytes) / unavoidableBytes).toFixed(2),
  },
  { title: 'own CPU ms', show: ({ ownCpuMs }) => grouped(ownCpuMs) },
  { title: 'office.js ms', show: ({ officeCpuMs }) => grouped(officeCpuMs) },
  { title: 'longest ms', show: ({ longestTaskMs }) => grouped(longestTaskMs) },
  { title: 'host ms', show: ({ hostMs }) => grouped(hostMs) },
  { title: 'peak MB', show: ({ peakMb }) => grouped(peakMb) },
];

function printLine(...cells: readonly string[]): void {
  const [first = '', ...others] = cells;
  process.stdout.write(`${first.padEnd(24)}${others.map((cell) => cell.padStart(15)).join('')}\n`);
}

function printSteps({ steps }: Measurement): void {
  if (steps !== undefined) {
    const { count, mostBatches, meanBytes, ownMsP50, ownMsP95 } = steps;
    process.stdout.write(
      `  each of ${count} steps: at most ${mostBatches} batches, ${grouped(meanBytes)} B, own CPU ${ownMsP50} ms, p95 ${ownMsP95} ms\n`,
    );
  }
}

async function measureAsked(): Promise<readonly object[]> {
  switch (options.scenario) {
    case 'bigRange':
      return benchBigRange();
    case 'page':
      return benchPage();
    default:
      return (await measureAll()).map(toPublished);
  }
}

measureAsked().then(
  (measurements) => {
    if (options.json !== undefined) {
      writeFileSync(options.json, `${JSON.stringify(measurements, undefined, 2)}\n`);
    }
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
