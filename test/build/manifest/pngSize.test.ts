import { pngSize } from '../../../.build/manifest/pngSize';

describe('Reading the size of a picture', () => {
  it('reads width and height from the header', () => {
    const header = Buffer.alloc(24);
    header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    header.writeUInt32BE(80, 16);
    header.writeUInt32BE(64, 20);
    expect(pngSize(header)).toEqual({ width: 80, height: 64 });
  });

  it('refuses what is not a PNG picture', () => {
    expect(() => pngSize(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toThrow('not a PNG');
  });
});
