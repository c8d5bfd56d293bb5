import { tierColour } from '../../src/archive/tierColours';
import { contrast, difference, sights } from '../support/colourSight';

describe('The colours of tiers', () => {
  it.each([0, 1, 2, 3, 4])('let the text of tier %i be read', (position) => {
    const { fill, font } = tierColour(position);
    expect(contrast(fill, font)).toBeGreaterThanOrEqual(7);
  });

  it.each(Object.entries(sights))('differ, each from each, for eyes with %s sight', (_name, sight) => {
    for (let one = 0; one < 5; one++) {
      for (let other = one + 1; other < 5; other++) {
        expect(difference(tierColour(one).fill, tierColour(other).fill, sight)).toBeGreaterThan(12);
      }
    }
  });

  it('begin again after the last', () => {
    expect(tierColour(5)).toEqual(tierColour(0));
  });
});
