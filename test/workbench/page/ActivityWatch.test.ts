import { ActivityWatch } from '../../../workbench/page/ActivityWatch';

/** Work that comes to rest when the test says so. */
function makeWork() {
  const ends: (() => void)[] = [];
  return {
    rest: () =>
      new Promise<void>((resolve) => {
        ends.push(resolve);
      }),
    async end() {
      ends.shift()?.();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe('the watch over activity', () => {
  it('tells of a beginning once, and of the rest', async () => {
    const told: boolean[] = [];
    const work = makeWork();
    const watch = new ActivityWatch((isBusy) => told.push(isBusy));
    watch.watch(work.rest);
    watch.note();
    watch.note();
    expect(told).toEqual([true]);
    await work.end();
    expect(told).toEqual([true, false]);
    watch.note();
    expect(told).toEqual([true, false, true]);
  });

  it('comes to rest also when the work fails', async () => {
    const told: boolean[] = [];
    const watch = new ActivityWatch((isBusy) => told.push(isBusy));
    watch.watch(() => Promise.reject(new Error('gone')));
    await Promise.resolve();
    await Promise.resolve();
    expect(told).toEqual([true, false]);
  });

  it('forgets what it watched before', async () => {
    const told: boolean[] = [];
    const [first, second] = [makeWork(), makeWork()];
    const watch = new ActivityWatch((isBusy) => told.push(isBusy));
    watch.watch(first.rest);
    watch.watch(second.rest);
    await first.end();
    expect(told).toEqual([true, true]);
    await second.end();
    expect(told).toEqual([true, true, false]);
  });

  it('tells of nothing once it is stopped', async () => {
    const told: boolean[] = [];
    const work = makeWork();
    const watch = new ActivityWatch((isBusy) => told.push(isBusy));
    watch.watch(work.rest);
    watch.stop();
    await work.end();
    watch.note();
    expect(told).toEqual([true]);
  });

  it('hears nothing before there is something to watch', () => {
    const told: boolean[] = [];
    new ActivityWatch((isBusy) => told.push(isBusy)).note();
    expect(told).toEqual([]);
  });
});
