import { fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import { mustBeFilled } from '../../archive/mustBeFilled';
import { recogniseChoice } from '../../archive/recogniseChoice';
import { requiredByStage } from '../../archive/requiredByStage';
import type { Finding } from '../archiveCheck';
import type { CheckedArchive, CheckedTable } from './checkedArchive';
import { findingAt, valueAt } from './checkedArchive';

/**
 * Records that lack what every record of their table must have, and customers that lack what their stage asks for: one finding
 * a record, at the first field that is missing; the detail names them all. Numbers have a rule of their own.
 */
export function* findMissingRequired({ tables }: CheckedArchive): Generator<Finding> {
  for (const table of tables.values()) {
    const { id, keyField, fields } = table.definition;
    const always = fields.filter((field) => mustBeFilled(field) && field.id !== keyField).map((field) => field.id);
    for (const row of table.filledRows) {
      const required = id === 'customers' ? [...always, ...requiredOf(valueAt(table, 'stage', row))] : always;
      const missing = required.filter((field) => lacks(table, field, row));
      const [first] = missing;
      if (first !== undefined) yield findingAt('missingRequired', table, first, row, { detail: missing.join(' ') });
    }
  }
}

/** A column that the workbook does not have is nobody's omission. */
function lacks(table: CheckedTable, field: string, row: number): boolean {
  return table.columns.has(field) && isBlank(valueAt(table, field, row));
}

function requiredOf(stage: CellValue): readonly string[] {
  const id = recogniseChoice(fieldOf('customers', 'stage').choices ?? [], String(stage))?.id;
  return id === 'prospect' || id === 'existing' || id === 'former' ? requiredByStage[id] : [];
}
