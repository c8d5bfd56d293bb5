import { ratingColour } from '../../src/archive/ratingColours';
import { fieldOf } from '../../src/archive/catalogue';

describe('the colours of credit ratings', () => {
  it('are there for every rating, and never better for a worse one', () => {
    const ratings = (fieldOf('customers', 'creditRating').choices ?? []).map(({ id }) => id);
    const fills = ratings.map((rating) => ratingColour(rating)?.fill);
    expect(fills).not.toContain(undefined);
    const [good, fair, poor] = [...new Set(fills)];
    expect(fills).toEqual([good, good, good, fair, fair, poor, poor]);
  });

  it('are not there for what is no rating', () => {
    expect(ratingColour('D')).toBeUndefined();
  });
});
