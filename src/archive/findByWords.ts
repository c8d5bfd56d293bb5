import { catalogue } from './catalogue';
import type { Field, TableId } from './field';
import { languages } from './language';
import { normaliseHeader } from './normaliseHeader';

/** The table whose sheet has this name in any language, as entries of the change log call it. */
export function findTableByName(name: string): TableId | undefined {
  return Object.values(catalogue).find(({ sheetName }) => languages.some((language) => sheetName[language] === name))
    ?.id;
}

/** The field of a table that has this header in any language. */
export function findFieldByHeader(table: TableId, header: string): Field | undefined {
  const wanted = normaliseHeader(header);
  return catalogue[table].fields.find((field) =>
    languages.some((language) => normaliseHeader(field.header[language]) === wanted),
  );
}
