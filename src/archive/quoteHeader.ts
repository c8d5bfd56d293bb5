/**
 * A header as it must be spelt inside the brackets of a structured reference: `[ ] # '` and `@` are escaped with an
 * apostrophe, as Excel does. `备注#1` becomes `备注'#1`.
 */
export function quoteHeader(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}

/** Reference to the cell of the same row in another column, in the long form that every reader of files knows. */
export function writeRowReference(tableName: string, header: string): string {
  return `${tableName}[[#This Row],[${quoteHeader(header)}]]`;
}

/** Reference to a whole column of a table, without its header. */
export function writeColumnReference(tableName: string, header: string): string {
  return `${tableName}[${quoteHeader(header)}]`;
}

/** A text as it stands in a formula. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
