import { openBenchWorkbook } from './benchWorkbook';
import type { Measurement } from './measurement';
import { profileCpu } from './profileCpu';
import { scenarios } from './scenarios';
import { Steps } from './Steps';

/*
 * Measures one scenario at one size in a process of its own, so that its peak memory is its own, and prints the figures
 * as one line of JSON: `node -r @swc-node/register test/bench/measureScenario.ts reclassify 1000`.
 */
async function measure(name: string, customers: number): Promise<Measurement> {
  const scenario = scenarios.find((candidate) => candidate.name === name);
  if (scenario === undefined) {
    throw new Error(`There is no scenario ${name}.`);
  }
  const book = await openBenchWorkbook(customers);
  await scenario.prepare(book);
  await book.host.idle();
  book.host.resetTraffic();
  const steps = new Steps(book.host);
  let unavoidable = (): number => 0;
  const run = async (): Promise<void> => {
    unavoidable = await scenario.run(book, (work) => steps.measure(work));
  };
  const profiled = await profileCpu(run);
  const { ownMs, officeMs, hostMs } = profiled;
  const repeated = steps.sum(profiled);
  const { batches, requestBytes, responseBytes, largestBytes } = book.host.traffic();
  return {
    scenario: name,
    customers,
    batches,
    requestBytes,
    responseBytes,
    largestBytes,
    unavoidableBytes: unavoidable(),
    ownCpuMs: Math.round(ownMs),
    officeCpuMs: Math.round(officeMs),
    hostMs: Math.round(hostMs),
    longestTaskMs: Math.round(profiled.longestTaskMs),
    // maxRSS is in kilobytes, and of the whole process: the imitated Excel is most of it.
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    ...(repeated && { steps: repeated }),
  };
}

const [name = '', customers = '0'] = process.argv.slice(2);
measure(name, Number(customers)).then(
  (measurement) => {
    process.stdout.write(`${JSON.stringify(measurement)}\n`, () => process.exit(0));
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
