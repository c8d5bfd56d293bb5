import type { CellValue } from '../../archive/cellValue';
import type { Field, TableDefinition, TableId } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import type { Language } from '../../archive/language';
import type { RecordKey } from '../../archive/plan';
import type { CheckRule, Finding } from '../archiveCheck';
import { findRelation } from '../customerRelations';
import type { Freshness } from '../readFreshness';

/** The archive as the rules see it: every table that holds records, with the columns that rules need. */
export interface CheckedArchive {
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly freshness: Freshness;
  readonly tables: ReadonlyMap<TableId, CheckedTable>;
  /** Simplified in place of traditional characters. */
  readonly simplify: (text: string) => string;
}

export interface CheckedTable {
  readonly definition: TableDefinition;
  /** The address of each row, blank ones included. */
  readonly records: readonly RecordKey[];
  /** By field id, one value a row. A column that the workbook lacks is absent; one that nobody has filled is empty. */
  readonly columns: ReadonlyMap<string, readonly CellValue[]>;
  /** Rows in which something stands, in rising order. */
  readonly filledRows: readonly number[];
}

/** A rule looks at the archive and tells what it finds, one finding after the other. */
export type Rule = (archive: CheckedArchive) => Iterable<Finding>;

export function valueAt(table: CheckedTable, field: string, row: number): CellValue {
  return table.columns.get(field)?.[row] ?? '';
}

/** The fields of the table that the workbook has a column for and of which at least one cell may be filled. */
export function filledFields({ definition, columns }: CheckedTable): readonly Field[] {
  return definition.fields.filter(({ id }) => (columns.get(id)?.length ?? 0) > 0);
}

/** Every cell of the table's filled rows in which something stands, column by column. */
export function* filledCells(
  table: CheckedTable,
  isWanted: (field: Field) => boolean,
): Generator<{ readonly field: Field; readonly row: number; readonly value: CellValue }> {
  for (const field of filledFields(table).filter(isWanted)) {
    const column = table.columns.get(field.id) ?? [];
    for (const row of table.filledRows) {
      const value = column[row] ?? '';
      if (!isBlank(value)) yield { field, row, value };
    }
  }
}

/** What a rule says of a cell. */
export interface Verdict {
  readonly detail?: CellValue;
  readonly repeats?: RecordKey;
  readonly fix?: CellValue;
}

/** The finding of a rule in a cell. */
export function findingAt(
  rule: CheckRule,
  table: CheckedTable,
  field: string,
  row: number,
  verdict: Verdict = {},
): Finding {
  const { definition, records } = table;
  return {
    rule,
    table: definition.id,
    record: records[row] ?? '',
    name: String(valueAt(table, 'name', row)),
    customer: customerOf(table, row),
    field,
    value: valueAt(table, field, row),
    ...verdict,
  };
}

/** Records of contacts' records, such as personal facts, are logged without their customer. */
function customerOf(table: CheckedTable, row: number): string {
  const { id, keyField } = table.definition;
  const relation = findRelation(id);
  if (id === 'customers') return String(valueAt(table, keyField, row));
  return relation === undefined || relation.through !== undefined
    ? ''
    : String(valueAt(table, relation.ownerField, row));
}
