import fc from 'fast-check';
import { computeExistingValue, computeProspectValue } from '../../src/domain/expectedValue';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const money = fc.double({ min: 0, max: 1e9, noNaN: true });

function valueOf(outcome: { ok: boolean; value?: number }): number {
  return outcome.value ?? Number.NaN;
}

describe('The expected value of a prospect', () => {
  it('is market potential × expected share × probability, as in 003', () => {
    expect(computeProspectValue(1_000_000, 0.3, 'high')).toEqual({ ok: true, value: 240_000 });
    expect(computeProspectValue('1,000,000', '30%', '高')).toEqual({ ok: true, value: 240_000 });
  });

  it('is zero only when an input is', () => {
    expect(computeProspectValue(0, 0.3, 'high')).toEqual({ ok: true, value: 0 });
    expect(computeProspectValue(100, 0, 'high')).toEqual({ ok: true, value: 0 });
  });

  it.each([
    [-1, 0.3, 0.5, 'marketPotential', 'negative'],
    ['', 0.3, 0.5, 'marketPotential', 'missing'],
    [null, 0.3, 0.5, 'marketPotential', 'missing'],
    ['much', 0.3, 0.5, 'marketPotential', 'notANumber'],
    [true, 0.3, 0.5, 'marketPotential', 'notANumber'],
    ['#REF!', 0.3, 0.5, 'marketPotential', 'errorValue'],
    ['#BUSY!', 0.3, 0.5, 'marketPotential', 'notCalculatedYet'],
    [Infinity, 0.3, 0.5, 'marketPotential', 'notANumber'],
    [100, 1.01, 0.5, 'expectedShare', 'notAShare'],
    [100, -0.1, 0.5, 'expectedShare', 'notAShare'],
    [100, 30, 0.5, 'expectedShare', 'notAShare'],
    [100, undefined, 0.5, 'expectedShare', 'missing'],
    [100, 0.3, 'maybe', 'probability', 'notAProbability'],
    [100, 0.3, '', 'probability', 'missing'],
  ] as const)('of %p, %p, %p blames %s: %s', (potential, expectedShare, probability, argument, reason) => {
    expect(computeProspectValue(potential, expectedShare, probability)).toEqual({
      ok: false,
      problem: { argument, reason },
    });
  });

  it('never falls when an input rises', () => {
    fc.assert(
      fc.property(money, share, share, share, (potential, one, other, probability) => {
        const smaller = valueOf(computeProspectValue(potential, Math.min(one, other), probability));
        const larger = valueOf(computeProspectValue(potential, Math.max(one, other), probability));
        expect(larger).toBeGreaterThanOrEqual(smaller);
      }),
    );
  });

  it('is never above the market potential', () => {
    fc.assert(
      fc.property(money, share, share, (potential, expectedShare, probability) => {
        expect(valueOf(computeProspectValue(potential, expectedShare, probability))).toBeLessThanOrEqual(potential);
      }),
    );
  });
});

describe('The expected value of an existing customer', () => {
  it('is current business + additional volume × probability, as in 003', () => {
    expect(computeExistingValue(400_000, 100_000, 'medium')).toEqual({ ok: true, value: 450_000 });
    expect(computeExistingValue(400_000, 100_000, '中')).toEqual({ ok: true, value: 450_000 });
  });

  it('may be negative, because returns can outweigh purchases', () => {
    expect(computeExistingValue(-500, 100, 1)).toEqual({ ok: true, value: -400 });
  });

  it.each([
    ['', 1, 0.5, 'currentBusiness', 'missing'],
    [1, '', 0.5, 'additionalVolume', 'missing'],
    [1, 1, undefined, 'probability', 'missing'],
    [1, 'a bit', 0.5, 'additionalVolume', 'notANumber'],
    [1e308, 1e308, 1, 'currentBusiness', 'notANumber'],
  ] as const)('of %p, %p, %p blames %s: %s', (business, volume, probability, argument, reason) => {
    expect(computeExistingValue(business, volume, probability)).toEqual({ ok: false, problem: { argument, reason } });
  });

  it('lies between the business there is and the business there could be', () => {
    fc.assert(
      fc.property(money, money, share, (business, volume, probability) => {
        const value = valueOf(computeExistingValue(business, volume, probability));
        expect(value).toBeGreaterThanOrEqual(business);
        expect(value).toBeLessThanOrEqual(business + volume);
      }),
    );
  });
});
