import { loadWhenAsked } from '../../src/excel/loadWhenAsked';

class Doubling {
  constructor(private readonly factor: number) {}

  double(value: number): Promise<number> {
    return Promise.resolve(this.factor * value);
  }
}

describe('a concern that is loaded when it is asked for', () => {
  it('is loaded once, by the first who asks, and answers as itself', async () => {
    const load = jest.fn(() => Promise.resolve(new Doubling(2)));
    const concern = loadWhenAsked(load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([concern.double(3), concern.double(4)])).toEqual([6, 8]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says when it cannot be loaded, and is loaded by the next who asks', async () => {
    const load = jest.fn(() => Promise.resolve(new Doubling(2)));
    load.mockRejectedValueOnce(new Error('no network'));
    const concern = loadWhenAsked(load);
    await expect(concern.double(3)).rejects.toThrow('no network');
    expect(await concern.double(3)).toBe(6);
  });
});
