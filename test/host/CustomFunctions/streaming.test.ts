import { useFunctions } from './useFunctions';

interface StreamingInvocation {
  readonly address: string;
  setResult(value: unknown): void;
  onCanceled?: () => void;
}

describe('a streaming custom function', () => {
  const streams: { readonly address: string; readonly start: unknown; show(value: unknown): void }[] = [];
  const cancelled: unknown[] = [];
  const { host, write, read } = useFunctions(
    [{ id: 'TICK', name: 'TICK', parameters: [{ name: 'start' }], options: { stream: true, cancelable: true } }],
    {
      TICK: (start: unknown, invocation: StreamingInvocation) => {
        streams.push({ address: invocation.address, start, show: (value) => invocation.setResult(value) });
        invocation.onCanceled = () => cancelled.push(start);
      },
    },
  );

  beforeEach(() => {
    streams.length = 0;
    cancelled.length = 0;
  });

  it('is busy until its first result, and shows each result in its turn', async () => {
    await write('A1:B1', [['=TEST.TICK(1)', '=A1*2']]);
    expect(await read('A1')).toEqual([['#BUSY!']]);
    for (const value of [10, 20]) {
      streams[0]?.show(value);
      await host().idle();
      expect(await read('A1:B1')).toEqual([[value, value * 2]]);
    }
  });

  it('runs once for each cell, which it is told the address of', async () => {
    await write('A1:A2', [['=TEST.TICK(1)'], ['=TEST.TICK(1)']]);
    expect(streams.map(({ address }) => address).sort()).toEqual(['Sheet1!A1', 'Sheet1!A2']);
  });

  it.each([
    ['overwritten', 'A1', 5],
    ['cleared', 'A1', ''],
    ['given another argument', 'B1', 2],
  ])('is cancelled when its cell is %s', async (_what, address, value) => {
    await write('A1:B1', [['=TEST.TICK(B1)', 1]]);
    await write(address, [[value]]);
    expect(cancelled).toEqual([1]);
    const before = await read('A1');
    streams[0]?.show('late');
    await host().idle();
    expect(await read('A1')).toEqual(before);
  });

  it('starts anew where its cell was moved to', async () => {
    await write('A1', [['=TEST.TICK(1)']]);
    await host().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('1:1').insert('Down');
      await context.sync();
    });
    await host().idle();
    expect(cancelled).toEqual([1]);
    streams.at(-1)?.show(7);
    await host().idle();
    expect(await read('A1:A2')).toEqual([[''], [7]]);
  });

  it('is cancelled when the host ends', async () => {
    await write('A1', [['=TEST.TICK(1)']]);
    host().engine.registerCustomFunctions([], () => Promise.resolve(''));
    expect(cancelled).toEqual([1]);
  });
});
