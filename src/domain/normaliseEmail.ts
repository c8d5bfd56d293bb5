/** Something on both sides of one @, and a point on its right. */
const address = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/u;

/**
 * The form in which e-mail addresses are compared: half-width, lower case, without name, angle brackets and `mailto:`.
 * `Ann Lee <Ann.Lee@Example.COM>` gives `ann.lee@example.com`.
 * @returns `''` for what is no address
 */
export function normaliseEmail(text: string): string {
  const plain = text.normalize('NFKC').trim();
  const bracketed = /<([^<>]*)>$/u.exec(plain)?.[1] ?? plain;
  const email = bracketed
    .trim()
    .replace(/^mailto:/iu, '')
    .toLowerCase();
  return address.test(email) ? email : '';
}
