import { ratingColour } from '../../src/archive/ratingColours';
import { ratings } from '../../src/domain/credit/creditPolicy';
import { contrast, difference, sights } from '../support/colourSight';

const colours = ratings.map((rating) => ratingColour(rating) ?? { fill: '', font: '' });

describe('The colours of credit ratings', () => {
  it.each(ratings)('let %s be read', (rating) => {
    const { fill, font } = ratingColour(rating) ?? { fill: '', font: '' };
    expect(contrast(fill, font)).toBeGreaterThanOrEqual(7);
  });

  it.each(Object.entries(sights))('differ, each from each, for eyes with %s sight', (_name, sight) => {
    for (const [one, { fill }] of colours.entries()) {
      for (const other of colours.slice(one + 1)) expect(difference(fill, other.fill, sight)).toBeGreaterThan(12);
    }
  });

  it.each(['D', '', 'toString'])('are not there for %j, which is no rating', (text) => {
    expect(ratingColour(text)).toBeUndefined();
  });
});
