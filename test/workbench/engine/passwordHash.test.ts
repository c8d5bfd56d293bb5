import { hashPassword, legacyHash, matchesPassword } from '../../../workbench/engine/passwordHash';

describe('passwordHash', () => {
  it('keeps a password as a salted hash that only that password matches', () => {
    const kept = hashPassword('Straße 客户');
    expect(kept).toMatchObject({ algorithm: 'SHA-512', spinCount: 100_000 });
    expect(matchesPassword(kept, 'Straße 客户')).toBe(true);
    expect(matchesPassword(kept, 'Strasse 客户')).toBe(false);
  });

  it('hashes as the file format says: the salt first, then round by round with its number', () => {
    const kept = {
      algorithm: 'SHA-512',
      salt: 'AAECAwQFBgcICQoLDA0ODw==',
      // Worked out by another program.
      hash: 'x01qKaF9y9cQwPxHrE46zKhOLAHXLgmWjpZRPwqjkl6tpT1Lq9JXlHzPvHxsy/q0gWkWsUumW+mgF2sVqd4VXQ==',
      spinCount: 100_000,
    };
    expect(matchesPassword(kept, 'password')).toBe(true);
  });

  it.each([
    ['test', 'CBEB'],
    ['password', '83AF'],
  ])('knows the short hash of "%s" in old files', (password, legacy) => {
    expect(legacyHash(password)).toBe(legacy);
    expect(matchesPassword({ legacy: legacy.toLowerCase() }, password)).toBe(true);
    expect(matchesPassword({ legacy }, 'guess')).toBe(false);
  });

  it('refuses a hash of a kind that nobody knows', () => {
    const kept = { algorithm: 'MD4', salt: '', hash: '', spinCount: 1 };
    expect(() => matchesPassword(kept, 'password')).toThrow(/MD4/);
  });
});
