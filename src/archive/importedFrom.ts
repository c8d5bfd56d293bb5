/** Where a record comes from: the import, and the place in its source. */
export interface ImportedFrom {
  readonly importNumber: string;
  /** Row of the source, one-based as its sheet shows it. */
  readonly row: number;
  /** Which of the records of its table that came from this row, from 1 on: a row of months gives one record a month. */
  readonly part: number;
}

/** `I000003:17`, or `I000003:17.2` for the second record that one row gave. The same for the same record in every run. */
export function writeImportedFrom({ importNumber, row, part }: ImportedFrom): string {
  return `${importNumber}:${row}${part === 1 ? '' : `.${part}`}`;
}

/** Reads what `writeImportedFrom` has written; `undefined` for anything else. */
export function readImportedFrom(text: string): ImportedFrom | undefined {
  const [, importNumber, row, part] = /^([^:]+):(\d{1,7})(?:\.(\d{1,7}))?$/u.exec(text) ?? [];
  return importNumber === undefined ? undefined : { importNumber, row: Number(row), part: Number(part ?? 1) };
}
