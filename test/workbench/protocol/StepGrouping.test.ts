import { StepGrouping } from '../../../workbench/protocol/StepGrouping';

describe('StepGrouping', () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
    jest.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => jest.restoreAllMocks());

  /** Runs a batch that comes at the moment and takes a second; tells whether it joins the one before. */
  function runBatch(steps: StepGrouping, moment: number): boolean {
    now = moment;
    steps.batchCame();
    const joins = steps.batchStarts();
    now += 1000;
    steps.batchEnded();
    return joins;
  }

  it('makes each batch a step of its own unless told of a moment', () => {
    const steps = new StepGrouping();
    expect([runBatch(steps, 0), runBatch(steps, 1000)]).toEqual([false, false]);
  });

  it('takes together what follows within the moment, counted from the end of the batch before', () => {
    const steps = new StepGrouping(500);
    expect([runBatch(steps, 0), runBatch(steps, 1499), runBatch(steps, 2999)]).toEqual([false, true, false]);
  });

  it('begins anew when a person has done something', () => {
    const steps = new StepGrouping(500);
    runBatch(steps, 0);
    steps.begin();
    expect([runBatch(steps, 1001), runBatch(steps, 2002)]).toEqual([false, true]);
  });

  it('takes together all that a command does, however long it thinks, and nothing before it', () => {
    const steps = new StepGrouping(500);
    runBatch(steps, 0);
    steps.commandStarted();
    expect([runBatch(steps, 1001), runBatch(steps, 60_000)]).toEqual([false, true]);
    steps.commandEnded();
    expect(runBatch(steps, 90_000)).toBe(false);
  });
});
