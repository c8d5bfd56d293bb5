import { catalogue, choiceOf, fieldOf } from './catalogue';
import { definedNames } from './definedNames';
import type { DefinedNameId, Field, FormulaWords, TableId } from './field';
import type { Language } from './language';
import { quoteText, writeColumnReference, writeRowReference } from './quoteHeader';

/** What one archive calls its tables and columns; a name that is left out is that of the catalogue. */
export interface ArchiveNames {
  readonly language: Language;
  /** Names of tables that had to be called otherwise, because the workbook already had one of that name. */
  readonly tables?: Partial<Readonly<Record<TableId, string>>>;
  /** Names that had to be defined otherwise, because the workbook already had one. */
  readonly definedNames?: Partial<Readonly<Record<DefinedNameId, string>>>;
  /** Headers that a user has changed: the header of a field as it stands in the sheet. */
  readonly headers?: (table: TableId, fieldId: string) => string | undefined;
}

/**
 * The formula of a computed field, with its `=`, for a cell of the Customers table.
 * @throws Error for a field that is not computed.
 */
export function writeFormula(field: Field, names: ArchiveNames): string {
  if (field.formula === undefined) throw new Error(`The field ${field.id} has no formula.`);
  return field.formula(toWords(names));
}

/** The formula of a defined name, with its `=`. */
export function writeDefinedName(id: DefinedNameId, names: ArchiveNames): string {
  return definedNames[id].formula(toWords(names));
}

function toWords(names: ArchiveNames): FormulaWords {
  const { language } = names;
  const tableName = (table: TableId, usual: string): string => names.tables?.[table] ?? usual;
  const header = (table: TableId, fieldId: string): string =>
    names.headers?.(table, fieldId) ?? fieldOf(table, fieldId).header[language];
  return {
    column: (fieldId) => writeRowReference(tableName('customers', 'Customers'), header('customers', fieldId)),
    settings: (fieldId) => writeColumnReference(tableName('settings', 'Settings'), header('settings', fieldId)),
    keys: (table) => {
      const { tableName: usual, keyField } = catalogue[table];
      return writeColumnReference(tableName(table, usual), header(table, keyField));
    },
    choice: (fieldId, choiceId) => quoteText(choiceOf(fieldOf('customers', fieldId), choiceId).label[language]),
    definedName: (id) => names.definedNames?.[id] ?? definedNames[id].name,
  };
}
