/** Signs of no width and of control, but line breaks and the joiners that some scripts are written with. */
const invisible = /(?![\t\n\r\u200C\u200D])[\p{Cc}\p{Cf}]/gu;

/** The full-width forms of the signs of ASCII, which Chinese keyboards type. */
const fullWidth = /[\uFF01-\uFF5E]/gu;

const fullWidthShift = 0xff01 - 0x21;

/**
 * A number or code as it was meant: half-width, without spaces around it and signs that nobody sees. What is within it stays:
 * `Ｃ００１ ` gives `C001`, `400 800 1234` stays.
 */
export function cleanText(text: string): string {
  return trimText(text).replace(fullWidth, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - fullWidthShift));
}

/** A text without spaces around it and signs that nobody sees; full-width signs are good Chinese and stay. */
export function trimText(text: string): string {
  return text.replace(invisible, '').trim();
}
