import { CustomFunctionCalls } from '../../../workbench/protocol/CustomFunctionCalls';
import { declareFunctions } from '../../../workbench/protocol/declareFunctions';
import type { CustomFunctionAnswer, FunctionInvocation } from '../../../workbench/engine/customFunction';
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
    {
      id: 'ANY',
      name: 'ANY',
      parameters: [{ name: 'values', repeating: true }],
      options: { allowErrorForDataTypeAny: true, requiresParameterAddresses: true },
    },
  ],
};

describe('calls of custom functions', () => {
  let posted: (readonly EventEntry[])[];
  let calls: CustomFunctionCalls;
  const [ev, tick, any] = declareFunctions(file, 'CUSTOMER');
  let life: AbortController;
  let shown: CustomFunctionAnswer[];
  const invocation = (): FunctionInvocation => ({
    caller: { sheet: 's', row: 4, column: 3 },
    signal: life.signal,
    show: (answer) => shown.push(answer),
  });

  beforeEach(() => {
    posted = [];
    const addresses = { cell: () => 'Sheet1!D5', area: () => 'Sheet1!A1:A2' };
    calls = new CustomFunctionCalls((entries) => posted.push(entries), addresses, true);
    life = new AbortController();
    shown = [];
  });

  const messages = (): unknown[] =>
    posted.flat().map(({ category, type, message }) => [category, type, JSON.parse(message) as unknown]);
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
    const first = calls.invoke(ev!, [[[1], [2]], null], invocation());
    const second = calls.invoke(ev!, [[[1], [2]], 3], invocation());
    expect(posted).toEqual([]);
    await nextTask();
    expect(messages()).toEqual([
      [1, 1000, [1, 'EV', [[[1], [2]], null], 'Sheet1!D5', 0]],
      [1, 1000, [2, 'EV', [[[1], [2]], 3], 'Sheet1!D5', 0]],
    ]);
    calls.settle([2, true, [[1, null]]]);
    calls.settle([1, false, 'no such customer', 1]);
    expect([await first, await second, calls.openCount]).toEqual([
      { error: '#N/A', message: 'no such customer' },
      [[1, '']],
      0,
    ]);
  });

  it('stream: every result is shown, and nobody waits for a last one', async () => {
    void calls.invoke(tick!, [], invocation());
    await nextTask();
    expect(messages()).toEqual([[1, 1000, [1, 'TICK', [], 'Sheet1!D5', 3]]]);
    calls.settle([1, true, 'one']);
    calls.settle([1, true, 'two']);
    expect([shown, calls.openCount, calls.streamCount]).toEqual([['one', 'two'], 0, 1]);
  });

  it('tell the add-in when they are cancelled, and take no result after that', async () => {
    void calls.invoke(tick!, [], invocation());
    await nextTask();
    posted = [];
    life.abort();
    await nextTask();
    expect(messages()).toEqual([[1, 1001, { invocationId: 1 }]]);
    calls.settle([1, true, 'late']);
    expect([shown, calls.streamCount]).toEqual([[], 0]);
  });

  it('hand over errors and the places of the arguments where the function asks for them', async () => {
    const area = { sheet: 's', row: 0, column: 0, rows: 2, columns: 1 };
    void calls.invoke(any!, [[{ error: '#N/A' }, 5]], { ...invocation(), parameterAreas: [area, undefined] });
    await nextTask();
    expect(messages()).toEqual([
      [1, 1000, [1, 'ANY', [[{ type: 'CustomFunctionError', code: '#N/A' }, 5]], 'Sheet1!D5', 4, ['Sheet1!A1:A2', '']]],
    ]);
  });

  it('are given up when the add-in goes away', async () => {
    const call = calls.invoke(ev!, [1], invocation());
    calls.abandon();
    await nextTask();
    expect([await call, posted]).toEqual(['#CONNECT!', []]);
  });

  it.each([
    [true, 1.5, undefined, 1.5],
    [true, null, undefined, ''],
    [
      true,
      { type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0%' },
      undefined,
      { value: 0.5, numberFormat: '0%' },
    ],
    [true, { type: 'Error', basicValue: '#DIV/0!' }, undefined, '#DIV/0!'],
    [true, [['a', { type: 'Error', basicValue: '#N/A' }]], undefined, [['a', '#N/A']]],
    [true, [1, 2], undefined, [[1], [2]]],
    [true, { type: 'Entity', text: 'Classic Gift Ideas', basicValue: '#VALUE!' }, undefined, 'Classic Gift Ideas'],
    [true, { type: 'Entity' }, undefined, '#VALUE!'],
    [true, { type: 'WebImage', altText: 'logo', basicValue: '#VALUE!' }, undefined, 'logo'],
    [true, { type: 'Array', elements: [[1, 2]] }, undefined, [[1, 2]]],
    [true, { type: 'Error', basicValue: '#N/A', message: 'unknown' }, undefined, { error: '#N/A', message: 'unknown' }],
    [false, '', 6, '#NUM!'],
    [false, 'why', 2, { error: '#VALUE!', message: 'why' }],
    [false, 'NaN', 0, { error: '#VALUE!', message: 'NaN' }],
  ])('show success %s of %j with code %s as %j', (succeeded, value, code, shown) => {
    expect(readFunctionAnswer(succeeded, value, code, true)).toEqual(shown);
  });

  it.each([
    ['an entity', { type: 'Entity', text: 'Classic Gift Ideas' }, '#VALUE!'],
    ['a formatted number', [[{ type: 'FormattedNumber', basicValue: 0.5, numberFormat: '0%' }]], [['#VALUE!']]],
    ['a plain value', [['a', 1]], [['a', 1]]],
    ['an error', { type: 'Error', basicValue: '#N/A' }, '#N/A'],
  ])('show %s in an Excel without data types as %j', (_what, value, shown) => {
    expect(readFunctionAnswer(true, value, undefined, false)).toEqual(shown);
  });
});
