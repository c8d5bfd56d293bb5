/**
 * The form in which tax and registration numbers are compared: half-width, capital letters, without spaces and signs that part
 * them. `de 123-456.789` gives `DE123456789`.
 */
export function normaliseCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-./_\p{C}]/gu, '');
}
