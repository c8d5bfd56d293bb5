import { fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { Field } from '../../archive/field';
import { isBlank } from '../../archive/isBlank';
import type { Language } from '../../archive/language';
import type { ColumnFit, ImportMapping, ImportTarget } from './importMapping';
import { answersOf } from './reading/answersOf';
import { openColumn } from './reading/openColumn';
import type { SourceTable } from './sourceTable';
import type { Steps } from './steps';

/** Values a step. */
const SLICE = 2_000;

const shownSamples = 3;

/**
 * How well a column fits its target: what is asked again whenever the user chooses another one. What is kept as it stands or left
 * out fits always. Whether a number that is referred to exists is not asked here: the comparison with the archive says so.
 * @param column its position among the table's columns
 */
export function* measureColumnFit(
  table: SourceTable,
  mapping: ImportMapping,
  column: number,
  language: Language,
): Steps<ColumnFit> {
  const field = findTargetField(mapping.targets[column]);
  const reader =
    field &&
    (yield* openColumn(table, column, field, {
      language,
      ...answersOf(mapping, column),
    }));
  const values = table.columns[column]?.values ?? [];
  const unfit = new Set<CellValue>();
  let filled = 0;
  let fitting = 0;
  for (const [at, row] of table.dataRows.entries()) {
    if (at % SLICE === SLICE - 1) yield { done: at, total: table.dataRows.length };
    const value = values[row] ?? '';
    if (isBlank(value)) continue;
    filled += 1;
    if (reader === undefined || reader.read(row).ok) fitting += 1;
    else if (unfit.size < shownSamples) unfit.add(value);
  }
  return { filled, fitting, unfitSamples: [...unfit], ...(reader?.question && { question: reader.question }) };
}

/** The field as which the values are read; `undefined` where they are not read. */
function findTargetField(target: ImportTarget | undefined): Field | undefined {
  if (target?.kind === 'field') return fieldOf(target.table, target.field);
  return target?.kind === 'month' ? fieldOf('monthlySales', target.measure) : undefined;
}
