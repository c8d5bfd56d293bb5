/** Escapes as they stand in files, U+FFFE and U+FFFF, and halves of surrogate pairs. */
const unsafe = /_(?=x[\dA-F]{4}_)|[\uFFFE\uFFFF]|\p{Surrogate}/giu;

/**
 * The text as it has to stand in an .xlsx so that Excel shows just this (ECMA-376 part 1, 22.9.2.19 ST_Xstring). `_x000D_` would
 * be read as the character of that number, so its first underscore is escaped; and with a character that XML does not know Excel
 * refuses to open the file. Other control characters are escaped by whoever writes the file.
 */
export function escapeXmlText(text: string): string {
  return text.replace(
    unsafe,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
