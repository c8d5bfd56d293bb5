import type { CellValue } from '../../src/archive/cellValue';
import type { Language } from '../../src/archive/language';
import { policyTables, writePolicyRecords } from '../../src/archive/policyRows';
import type { PolicySheets } from '../../src/usecases/policy/policySheets';
import type { PolicyTable } from '../../src/usecases/policy/policyView';

type Rows = readonly (readonly CellValue[])[];

/** The Settings sheet of a new archive, with other rows in place of those of a table where they are given. */
export function writePolicySheets(
  language: Language,
  currency: string,
  others: Readonly<Partial<Record<PolicyTable, Rows>>> = {},
): PolicySheets {
  const tables = policyTables.map((table) => {
    const { fields, records: usual } = writePolicyRecords(table, language, currency);
    const records = others[table] ?? usual;
    const columns = fields.map((field, place) => [field, records.map((row) => row[place] ?? '')] as const);
    return [table, { rowCount: records.length, columns: new Map(columns) }] as const;
  });
  return { language, tables: new Map(tables) };
}
