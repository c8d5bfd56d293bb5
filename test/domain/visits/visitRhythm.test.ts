import { visitsAYear } from '../../../src/domain/visits/visitRhythm';

describe('the rhythm of visits', () => {
  it('asks for a visit every 30 days for A, every 90 for B and every 180 for all further tiers', () => {
    expect([0, 1, 2, 3, 9].map((place) => Math.round(365 / visitsAYear(place)))).toEqual([30, 90, 180, 180, 180]);
  });

  it('asks for none without a tier', () => {
    expect(visitsAYear(-1)).toBe(0);
  });
});
