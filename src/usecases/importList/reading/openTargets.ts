import { catalogue, fieldOf } from '../../../archive/catalogue';
import type { CellValue } from '../../../archive/cellValue';
import type { TableId } from '../../../archive/field';
import type { Language } from '../../../archive/language';
import type { UnfitReason } from '../../../archive/unfitReason';
import type { Outcome } from '../../../domain/outcome';
import { succeed } from '../../../domain/outcome';
import type { ImportMapping, NamePart } from '../importMapping';
import type { SourceTable } from '../sourceTable';
import type { Steps } from '../steps';
import { answersOf } from './answersOf';
import { openColumn } from './openColumn';

/** A column of the source, opened for the field that it goes into. */
export interface OpenedColumn {
  /** Among the columns of the source. */
  readonly position: number;
  /** Field id, or `extra:` with the header. */
  readonly field: string;
  readonly part?: NamePart;
  readonly read: (row: number) => Outcome<CellValue, UnfitReason>;
}

/** What becomes of the columns, by the table that they feed. */
export interface OpenedTargets {
  /** In the order of the catalogue: the customers come first. */
  readonly tables: ReadonlyMap<TableId, readonly OpenedColumn[]>;
  /** By the serial of their month, ascending. */
  readonly months: ReadonlyMap<number, readonly OpenedColumn[]>;
}

/** Opens all columns that go anywhere. */
export function* openTargets(table: SourceTable, mapping: ImportMapping, language: Language): Steps<OpenedTargets> {
  const tables = new Map<TableId, OpenedColumn[]>();
  const months = new Map<number, OpenedColumn[]>();
  for (const [position, target] of mapping.targets.entries()) {
    if (target.kind === 'leaveOut') continue;
    if (target.kind === 'extra') {
      const values = table.columns[position]?.values ?? [];
      const read = (row: number): Outcome<CellValue, UnfitReason> => succeed(values[row] ?? '');
      append(tables, target.table, { position, field: `extra:${target.header}`, read });
      continue;
    }
    const isMonth = target.kind === 'month';
    const field = isMonth ? target.measure : target.field;
    const context = { language, ...answersOf(mapping, position) };
    const { read } = yield* openColumn(
      table,
      position,
      fieldOf(isMonth ? 'monthlySales' : target.table, field),
      context,
    );
    if (isMonth) append(months, target.month, { position, field, read });
    else append(tables, target.table, { position, field, read, ...(target.part && { part: target.part }) });
  }
  if (months.size > 0 && !tables.has('monthlySales')) tables.set('monthlySales', []);
  const order = Object.keys(catalogue) as TableId[];
  return {
    tables: new Map([...tables].sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))),
    months: new Map([...months].sort(([one], [other]) => one - other)),
  };
}

function append<Key>(groups: Map<Key, OpenedColumn[]>, key: Key, column: OpenedColumn): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [column]);
  else group.push(column);
}
