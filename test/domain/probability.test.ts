import { readProbability } from '../../src/domain/probability';

describe('A probability', () => {
  it.each([
    [0, 0],
    [1, 1],
    [0.35, 0.35],
    ['0.35', 0.35],
    ['80%', 0.8],
    ['80 %', 0.8],
    ['８０％', 0.8],
    ['100%', 1],
    ['high', 0.8],
    [' High ', 0.8],
    ['ｈｉｇｈ', 0.8],
    ['MEDIUM', 0.5],
    ['low', 0.2],
    ['高', 0.8],
    ['中', 0.5],
    ['低', 0.2],
    ['最高', 0.8],
    ['平均', 0.5],
    ['最低', 0.2],
    ['較高', 0.8],
  ])('%p is %p', (operand, share) => {
    expect(readProbability(operand)).toEqual({ ok: true, value: share });
  });

  it.each([80, 1.01, -0.1, Number.NaN, '80', '101%', '-5%', 'soon', '高中', true, '__proto__', 'constructor'])(
    '%p is refused and not guessed at',
    (operand) => {
      expect(readProbability(operand)).toEqual({ ok: false, problem: 'notAProbability' });
    },
  );

  it.each([
    ['', 'missing'],
    ['　', 'missing'],
    [null, 'missing'],
    [undefined, 'missing'],
    ['#N/A', 'errorValue'],
    ['#BUSY!', 'notCalculatedYet'],
    ['#NAME?', 'notCalculatedYet'],
  ] as const)('%p gives the reason %s', (operand, problem) => {
    expect(readProbability(operand)).toEqual({ ok: false, problem });
  });

  it('of a grade is what the settings say it is', () => {
    expect(readProbability('高', { high: 0.9, medium: 0.6, low: 0.1 })).toEqual({ ok: true, value: 0.9 });
  });
});
