import { readdirSync } from 'node:fs';
import { sharedData } from './sharedData';

describe('The real data', () => {
  it('is there, with lists to make archives of', () => {
    expect(readdirSync(sharedData('main_job')).filter((file) => file.endsWith('.csv'))).not.toEqual([]);
  });

  it('is missed by name', () => {
    expect(() => sharedData('main_job', 'no-such-list.csv')).toThrow(/no-such-list\.csv is missing/);
  });
});
