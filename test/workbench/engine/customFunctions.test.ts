import { createEngine } from '../../../workbench/engine/createEngine';
import type { CustomFunctionAnswer, CustomFunctionDeclaration } from '../../../workbench/engine/customFunction';
import type { Engine } from '../../../workbench/engine/Engine';
import { areaOn } from './areaOn';

function declare(id: string, parameters: string): CustomFunctionDeclaration {
  return {
    name: `CUSTOMER.${id}`,
    id,
    description: '',
    parameters: parameters.split(' ').map((text) => ({
      name: text.replace(/[[\]?]/g, ''),
      description: '',
      isMatrix: text.includes('['),
      isOptional: text.includes('?'),
    })),
  };
}

const EV = declare('EV', 'potential share probability?');
const TIERS = declare('TIERS', 'values[] scheme?');

describe('custom functions', () => {
  let engine: Engine;
  let at: (address: string) => ReturnType<typeof areaOn>;
  let calls: { id: string; values: readonly unknown[] }[];

  function register(answer: (id: string, values: readonly unknown[]) => CustomFunctionAnswer): void {
    engine.registerCustomFunctions([EV, TIERS], async ({ id }, values) => {
      calls.push({ id, values });
      return answer(id, values);
    });
  }

  beforeEach(async () => {
    engine = await createEngine();
    at = (address) => areaOn(engine, address);
    calls = [];
  });
  afterEach(() => engine.dispose());

  it('calls a function only in the branch that IF takes', async () => {
    register((_id, [potential]) => Number(potential) * 2);
    const formula = '=IF(A1="new",CUSTOMER.EV(1,0),IF(AND(A1="old",A1<>""),CUSTOMER.EV(2,0),CUSTOMER.EV(3,0)))';
    engine.write(at('A1:B1'), [['old', formula]], 'addin');
    await engine.idle();
    expect(engine.values(at('B1'))).toEqual([[4]]);
    expect(new Set(calls.map(({ values }) => values[0]))).toEqual(new Set([2]));
    engine.write(at('A1'), 'new', 'addin');
    await engine.idle();
    expect(engine.values(at('B1'))).toEqual([[2]]);
    expect(new Set(calls.map(({ values }) => values[0]))).toEqual(new Set([2, 1]));
  });

  it('calculates both branches where several values decide', async () => {
    register((_id, [potential]) => Number(potential) * 2);
    engine.write(at('A1:A3'), [[true], [false], [true]], 'addin');
    engine.write(at('B1'), '=IF(A1:A3,CUSTOMER.EV(1,0),CUSTOMER.EV(2,0))', 'addin');
    await engine.idle();
    expect(engine.values(at('B1:B3'))).toEqual([[2], [4], [2]]);
  });

  it('shows #NAME? until functions are registered, then calculates', async () => {
    engine.write(at('A1:A2'), [[6], ['=customer.ev(A1,7)']], 'addin');
    await engine.idle();
    expect(engine.values(at('A2'))).toEqual([['#NAME?']]);
    register((_id, [potential, share]) => Number(potential) * Number(share));
    await engine.idle();
    expect(engine.values(at('A2'))).toEqual([[42]]);
    expect(calls).toEqual([{ id: 'EV', values: [6, 7, null] }]);
  });

  it('is busy until the add-in answers, and what depends on it follows', async () => {
    let settle: (answer: number) => void = () => undefined;
    engine.registerCustomFunctions([EV], () => new Promise((resolve) => (settle = resolve)));
    engine.write(at('A1:A2'), [['=CUSTOMER.EV(1,2)'], ['=A1+1']], 'addin');
    await engine.calculated();
    expect(engine.values(at('A1:A2'))).toEqual([['#BUSY!'], ['#BUSY!']]);
    settle(5);
    await engine.idle();
    expect(engine.values(at('A1:A2'))).toEqual([[5], [6]]);
  });

  it('asks thousands of cells in one go, and equal arguments once', async () => {
    const rows = 3000;
    let open = 0;
    let mostOpen = 0;
    engine.registerCustomFunctions([EV], async (_declaration, values) => {
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      await new Promise((resolve) => setTimeout(resolve, 20));
      open -= 1;
      return Number(values[0]) * 2;
    });
    engine.write(
      at(`A1:B${rows}`),
      Array.from({ length: rows }, (_row, index) => [index % 1000, `=CUSTOMER.EV(A${index + 1},1)`]),
      'addin',
    );
    await engine.idle();
    expect(mostOpen).toBe(1000);
    expect(engine.values(at('B1:B3'))).toEqual([[0], [2], [4]]);
    expect(engine.values(at('B3000'))).toEqual([[1998]]);
  });

  it('recalculates when an input is typed and asks only for what is new', async () => {
    register((_id, [potential]) => Number(potential) + 1);
    engine.write(
      at('A1:B2'),
      [
        [1, '=CUSTOMER.EV(A1,1)'],
        [2, '=CUSTOMER.EV(A2,1)'],
      ],
      'addin',
    );
    await engine.idle();
    calls = [];
    engine.write(at('A1'), 10, 'person');
    await engine.idle();
    expect(engine.values(at('B1:B2'))).toEqual([[11], [3]]);
    expect(calls).toEqual([{ id: 'EV', values: [10, 1, null] }]);
  });

  it('forgets answers when the add-in registers anew', async () => {
    register(() => 'old');
    engine.write(at('A1'), '=CUSTOMER.EV(1,1)', 'addin');
    await engine.idle();
    register(() => 'new');
    await engine.idle();
    expect(engine.values(at('A1'))).toEqual([['new']]);
  });

  it('hands ranges over as matrices and spills matrix answers', async () => {
    register((id, [values]) =>
      id === 'TIERS' ? (values as number[][]).map(([value]) => [Number(value) > 1 ? 'A' : 'B']) : 0,
    );
    engine.write(at('A1:A3'), [[1], [2], ['']], 'addin');
    engine.write(at('B1'), '=CUSTOMER.TIERS(A1:A3)', 'addin');
    await engine.idle();
    expect(calls).toEqual([{ id: 'TIERS', values: [[[1], [2], ['']], null] }]);
    expect(engine.values(at('B1:B3'))).toEqual([['B'], ['A'], ['B']]);
  });

  it('gives a scalar as a matrix where one is asked for, and takes a single cell for a scalar', async () => {
    register(() => 1);
    engine.write(at('A1:A3'), [[5], ['=CUSTOMER.TIERS(7,"x")'], ['=CUSTOMER.EV(A1:A1,TRUE)']], 'addin');
    await engine.idle();
    expect(calls.map((call) => call.values)).toEqual(
      expect.arrayContaining([
        [[[7]], 'x'],
        [5, true, null],
      ]),
    );
  });

  it('passes an error among the arguments on without asking', async () => {
    register(() => 1);
    engine.write(at('A1:A3'), [['=1/0'], ['=CUSTOMER.EV(A1,2)'], ['=CUSTOMER.TIERS(A1:A2)']], 'addin');
    await engine.idle();
    expect(engine.values(at('A2:A3'))).toEqual([['#DIV/0!'], ['#DIV/0!']]);
    expect(calls).toEqual([]);
  });

  it('shows the error the add-in answers with, and #VALUE! if it fails', async () => {
    engine.registerCustomFunctions([EV], (_declaration, [potential]) =>
      potential === 1 ? Promise.resolve('#N/A') : Promise.reject(new Error('no')),
    );
    engine.write(at('A1:A3'), [['=CUSTOMER.EV(1,1)'], ['=CUSTOMER.EV(2,1)'], ['=ISNA(A1)']], 'addin');
    await engine.idle();
    expect(engine.values(at('A1:A3'))).toEqual([['#N/A'], ['#VALUE!'], [true]]);
  });
});
