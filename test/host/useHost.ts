import type { RunningHost, StartHostOptions } from '../../workbench/node/startHost';
import { startHost } from '../../workbench/node/startHost';

/** A fresh host for each test of the file; a failure inside the host fails the test. */
export function useHost(options: () => StartHostOptions = () => ({})): () => RunningHost {
  let host: RunningHost;

  beforeEach(async () => {
    host = await startHost(options());
  });

  afterEach(() => {
    expect(host.problems.filter((problem) => problem.kind === 'hostFailed')).toEqual([]);
    host.dispose();
  });

  return () => host;
}

/** What a run was refused with; fails if it was not. */
export async function refusal(run: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await run;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The host refused nothing.');
}
