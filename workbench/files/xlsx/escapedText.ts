const ESCAPE_LOOKALIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** Halves of a surrogate pair on their own, and the two characters that XML never allows. */
const UNWRITABLE = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text as a cell of the file holds it: the format writes characters that XML has no way to say as `_x000B_`, so a text
 * that happens to look like that has to be marked (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring). Control characters are left
 * to the writer, which escapes them.
 */
export function escapeCellText(text: string): string {
  return text.replace(ESCAPE_LOOKALIKE, '_x005F_').replace(UNWRITABLE, escapeCharacter);
}

/** The same for an attribute, such as the name of a table's column, where line breaks are escaped too. */
export function escapeAttributeText(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return escapeCellText(text).replace(/[\u0000-\u001F]/g, escapeCharacter);
}

/** The same for the text of an element that the library does not write: all that XML cannot say is escaped. */
export function escapeElementText(text: string): string {
  return escapeCellText(text).replace(/(?![\t\n])\p{Cc}/gu, escapeCharacter);
}

export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
