/** A cell's value as Excel gives it: `''` for an empty cell, an error as its text (`'#VALUE!'`), a date as its serial. */
export type CellValue = string | number | boolean;
