import { PaneWork, type WorkState } from '../../../src/taskpane/jobs/PaneWork';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';

/** Resolves when the work is idle. */
function whenIdle(work: PaneWork): Promise<WorkState> {
  return new Promise((resolve) => {
    const stop = work.subscribe(() => {
      if (work.getState().progress === undefined) {
        stop();
        resolve(work.getState());
      }
    });
  });
}

describe('PaneWork', () => {
  it('does one job at a time', async () => {
    const work = new PaneWork();
    const begun: string[] = [];
    const idle = whenIdle(work);
    work.start('first', async () => void begun.push('first'));
    work.start('second', async () => void begun.push('second'));
    await idle;
    expect(begun).toEqual(['first']);
  });

  it('tells the phase and the share done, never more than all', async () => {
    const work = new PaneWork();
    const shares: (number | undefined)[] = [];
    work.subscribe(() => shares.push(work.getState().progress?.share));
    const idle = whenIdle(work);
    work.start('write', async ({ onProgress }) => {
      onProgress?.('writing', 1, 4);
      onProgress?.('writing', 5, 4);
      onProgress?.('writing', 0, 0);
    });
    await idle;
    expect(shares.slice(0, 4)).toEqual([undefined, 0.25, 1, 0]);
  });

  it('tells apart whether a stop came before or after writing had begun', async () => {
    const outcomes: unknown[] = [];
    for (const phase of ['reading', 'writing'] as const) {
      const work = new PaneWork();
      const idle = whenIdle(work);
      work.start('write', async ({ onProgress }) => {
        onProgress?.(phase, 1, 2);
        throw new WorkbookProblem('cancelled');
      });
      outcomes.push((await idle).outcome);
    }
    expect(outcomes).toEqual([
      { kind: 'stopped', hadBegunWriting: false },
      { kind: 'stopped', hadBegunWriting: true },
    ]);
  });

  it('repeats the job on retry, or does what the job asked for instead', async () => {
    const work = new PaneWork();
    let tries = 0;
    const fail = async (): Promise<void> => {
      tries += 1;
      throw new Error('no');
    };
    let idle = whenIdle(work);
    work.start('try', fail);
    const first = (await idle).outcome;
    idle = whenIdle(work);
    if (first.kind === 'failed') first.retry();
    await idle;
    expect(tries).toBe(2);

    const retried = jest.fn();
    idle = whenIdle(work);
    work.start('try', fail, retried);
    const second = (await idle).outcome;
    if (second.kind === 'failed') second.retry();
    expect([tries, retried.mock.calls.length]).toEqual([3, 1]);
  });

  it('forgets how the last work ended when another begins', async () => {
    const work = new PaneWork();
    work.tell('done');
    expect(work.getState().outcome).toEqual({ kind: 'told', text: 'done' });
    const idle = whenIdle(work);
    work.start('next', async () => undefined);
    expect(work.getState().outcome).toEqual({ kind: 'none' });
    expect((await idle).outcome).toEqual({ kind: 'none' });
  });
});
