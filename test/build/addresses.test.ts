import { readdress, resolvePublishedAddress } from '../../.build/addresses';

describe('The address the add-in is published at', () => {
  it('ends with a slash, however it was given', () => {
    expect(resolvePublishedAddress('https://archive.example/excel')).toBe('https://archive.example/excel/');
    expect(resolvePublishedAddress(' https://archive.example ')).toBe('https://archive.example/');
  });

  it('can lead nowhere as long as nobody gives one', () => {
    expect(resolvePublishedAddress(undefined)).toMatch(/\.example\/$/);
    expect(resolvePublishedAddress(' ')).toBe(resolvePublishedAddress(undefined));
  });

  it.each([
    'http://archive.example/',
    'archive.example',
    'https://archive.example/?v=1',
    'https://archive.example/#top',
  ])('refuses %s', (address) => {
    expect(() => resolvePublishedAddress(address)).toThrow('ADDIN_URL must be an https address');
  });

  it('replaces the development address everywhere', () => {
    expect(readdress('a https://localhost:3000/b https://localhost:3000/c', 'https://x.example/')).toBe(
      'a https://x.example/b https://x.example/c',
    );
  });
});
