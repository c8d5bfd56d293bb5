import { CustomFunctionCalls, declareFunctions } from '../../../workbench/protocol/CustomFunctionCalls';
import type { EventEntry } from '../../../workbench/protocol/eventEntries';
import { readFunctionAnswer } from '../../../workbench/protocol/readFunctionAnswer';

const file = {
  functions: [
    {
      id: 'EV',
      name: 'ev',
      parameters: [
        { name: 'potential', dimensionality: 'matrix' as const },
        { name: 'share', optional: true },
      ],
    },
    { id: 'TICK', name: 'TICK', parameters: [], options: { stream: true, cancelable: true } },
  ],
};

describe('calls of custom functions', () => {
  let posted: (readonly EventEntry[])[];
  let calls: CustomFunctionCalls;
  const [ev, tick] = declareFunctions(file, 'CUSTOMER');
  const caller = { sheet: 's', row: 4, column: 3 };

  beforeEach(() => {
    posted = [];
    calls = new CustomFunctionCalls(
      file,
      (entries) => posted.push(entries),
      () => 'Sheet1!D5',
    );
  });

  const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

  it('declares functions with their namespace, in capitals', () => {
    expect(ev).toMatchObject({
      name: 'CUSTOMER.EV',
      id: 'EV',
      parameters: [
        { name: 'potential', isMatrix: true, isOptional: false },
        { name: 'share', isMatrix: false, isOptional: true },
      ],
    });
  });

  it('go in one message for all calls of one turn, and are answered by id', async () => {
    const first = calls.invoke(ev!, [[[1], [2]], null], caller);
    const second = calls.invoke(tick!, [], caller);
    expect(posted).toEqual([]);
    await nextTask();
    expect(posted).toHaveLength(1);
    expect(posted[0]!.map(({ category, type, message }) => [category, type, JSON.parse(message) as unknown])).toEqual([
      [1, 1000, [1, 'EV', [[[1], [2]], null], 'Sheet1!D5', 0]],
      [1, 1000, [2, 'TICK', [], 'Sheet1!D5', 3]],
    ]);
    calls.settle([2, true, [[1, null]]]);
    calls.settle([1, false, 'no such customer', 1]);
    expect([await first, await second, calls.openCount]).toEqual(['#N/A', [[1, '']], 0]);
  });

  it('are given up when the add-in goes away', async () => {
    const call = calls.invoke(ev!, [1], caller);
    calls.abandon();
    await nextTask();
    expect([await call, posted]).toEqual(['#CONNECT!', []]);
  });

  it.each([
    [true, 1.5, undefined, 1.5],
    [true, null, undefined, ''],
    [true, { type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0%' }, undefined, 0.5],
    [true, { type: 'Error', basicValue: '#DIV/0!' }, undefined, '#DIV/0!'],
    [true, [['a', { type: 'Error', basicValue: '#N/A' }]], undefined, [['a', '#N/A']]],
    [true, [1, 2], undefined, [[1], [2]]],
    [true, { type: 'Entity' }, undefined, '#VALUE!'],
    [false, 'message', 6, '#NUM!'],
    [false, 'message', 2, '#VALUE!'],
    [false, 'NaN', 0, '#VALUE!'],
  ])('show success %s of %j with code %s as %j', (succeeded, value, code, shown) => {
    expect(readFunctionAnswer(succeeded, value, code)).toEqual(shown);
  });
});
