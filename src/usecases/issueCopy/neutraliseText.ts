/**
 * Signs by which a spreadsheet that opens delimited text takes a field for a formula or a command, also after blanks, and in the
 * full width that Chinese and Japanese Excel takes for the same. Apostrophes in front are counted in, so that the text as it
 * was can be told from a neutralised one.
 */
const mayBeFormula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * The text as it may stand in a .csv: with an apostrophe in front where Excel could take it for a formula (CSV injection).
 * `restoreText` gives the text back.
 */
export function neutraliseText(text: string): string {
  return mayBeFormula.test(text) ? `'${text}` : text;
}

/** The text that was neutralised. */
export function restoreText(text: string): string {
  return text.startsWith("'") && mayBeFormula.test(text) ? text.slice(1) : text;
}
