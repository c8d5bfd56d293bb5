import { findField } from '../../archive/catalogue';
import type { LayerId, TableId } from '../../archive/field';
import type { Language } from '../../archive/language';
import { layerNames } from '../../archive/layers';
import type { CopiedColumn, OfferedColumn, OfferedTable } from '../../usecases/issueCopy/copyIssuing';
import { headerOf } from '../catalogue/headerOf';
import { sheetNameOf } from '../catalogue/sheetNameOf';

/** Columns that stand together: a layer of the customers (003), or another table. */
export interface ColumnGroup {
  readonly id: string;
  readonly table: TableId;
  /** Absent for the user's own columns of the customers. */
  readonly name?: string;
  readonly columns: readonly OfferedColumn[];
}

/** What is offered, in the groups that people know from the sheet. */
export function groupColumns(tables: readonly OfferedTable[], archiveLanguage: Language): ColumnGroup[] {
  return tables.flatMap(({ table, columns }): ColumnGroup[] => {
    if (table !== 'customers') {
      return [{ id: table, table, name: sheetNameOf(table, archiveLanguage), columns }];
    }
    const layerOf = ({ field }: OfferedColumn): LayerId | undefined => findField(table, field)?.layer;
    return [...new Set(columns.map(layerOf))].map((layer) => ({
      id: `${table} ${layer ?? ''}`,
      table,
      ...(layer !== undefined && { name: layerNames[layer][archiveLanguage] }),
      columns: columns.filter((column) => layerOf(column) === layer),
    }));
  });
}

/** Names a column of a copy among all. */
export function columnKey({ table, field }: CopiedColumn): string {
  return `${table} ${field}`;
}

/** The columns that go along by themselves: of the customers those that may go out. */
export function chooseOpenColumns(tables: readonly OfferedTable[]): ReadonlySet<string> {
  return new Set(
    tables
      .filter(({ table }) => table === 'customers')
      .flatMap(({ table, columns }) =>
        columns.filter(({ confidence }) => confidence === 'open').map(({ field }) => columnKey({ table, field })),
      ),
  );
}

/** The chosen ones of what is offered, in its order. */
export function listChosen(tables: readonly OfferedTable[], chosen: ReadonlySet<string>): CopiedColumn[] {
  return tables.flatMap(({ table, columns }) =>
    columns.map(({ field }) => ({ table, field })).filter((column) => chosen.has(columnKey(column))),
  );
}

/** What the column is called in the sheet; one of the user's own by its header. */
export function columnName({ table, field }: CopiedColumn, archiveLanguage: Language): string {
  return field.startsWith('extra:') ? field.slice('extra:'.length) : headerOf(table, field, archiveLanguage);
}
