import type { TableId } from '../../archive/field';
import type { Language } from '../../archive/language';
import type { ImportProposal, ImportTarget, ProposedTarget } from './importMapping';
import { bringCustomers } from './mapping/bringCustomers';
import { chooseTable } from './mapping/chooseTable';
import type { ColumnView } from './mapping/columnView';
import { viewColumns } from './mapping/columnView';
import { placeOtherColumns } from './mapping/placeOtherColumns';
import { readAs } from './mapping/readAs';
import { countRejectedColumns } from './rejectedColumns';
import type { RememberedMapping } from './rememberedMapping';
import type { SourceTable } from './sourceTable';
import type { Steps } from './steps';

/** What is known of the archive that a list is going into. */
export interface ImportContext {
  readonly language: Language;
  /** The table that the user says the list is about; otherwise it is found out. */
  readonly into?: TableId;
  /** Headers of the columns that an archive's table has beside those of the catalogue. */
  readonly extraHeaders: ReadonlyMap<TableId, readonly string[]>;
  /** Numbers of the archive's customers, as they stand there: values that are among them refer to customers. */
  readonly customerNumbers: ReadonlySet<string>;
  /** Names of the archive's customers, likewise. */
  readonly customerNames: ReadonlySet<string>;
  /** How this layout was mapped the last time, from `findRememberedMapping`. */
  readonly remembered?: RememberedMapping;
}

/** What was found for a column, with the way in which it was. */
interface Proposed {
  readonly target: ImportTarget;
  readonly because?: ProposedTarget['because'];
}

/**
 * Proposes what a table of a source is about and what becomes of each of its columns. A header counts more than an alias, an
 * alias more than what the values look like; each field is used once a table. What is not recognised is kept as an extra
 * column. What the user chose for the same layout the last time goes before all of this, unless he now names another table.
 */
export function* proposeImport(source: SourceTable, context: ImportContext): Steps<ImportProposal> {
  const views = yield* viewColumns(source, context.customerNumbers);
  const { remembered } = context;
  const isRemembered = remembered !== undefined && (context.into === undefined || context.into === remembered.table);
  const into = isRemembered ? remembered.table : context.into;
  const proposed = yield* proposeColumns(source, views, { ...context, ...(into !== undefined && { into }) });
  if (isRemembered) overlay(proposed.columns, remembered);
  return {
    table: proposed.table,
    mapping: {
      targets: proposed.columns.map(({ target }) => target),
      dateOrders: isRemembered ? remembered.dateOrders : {},
      decimalSigns: isRemembered ? remembered.decimalSigns : {},
    },
    columns: views.map(({ position, samples, values }) => {
      const because = proposed.columns[position]?.because;
      const header = source.columns[position]?.header ?? '';
      return { header, samples, isEmpty: values.length === 0, ...(because && { because }) };
    }),
    isRemembered,
    ...(isRemembered && remembered.on !== '' && { rememberedOn: remembered.on }),
  };
}

function* proposeColumns(
  source: SourceTable,
  views: readonly ColumnView[],
  context: ImportContext,
): Steps<{ readonly table: TableId; readonly columns: Proposed[] }> {
  const columns: Proposed[] = views.map(() => ({ target: { kind: 'leaveOut' } }));
  const months = new Set(source.months.map(({ column }) => column));
  const open = views.slice(countRejectedColumns(source.columns)).filter(({ position }) => !months.has(position));
  const isKnown = (value: string): boolean => context.customerNumbers.has(value) || context.customerNames.has(value);
  const reading =
    context.into === undefined
      ? bringCustomers(yield* chooseTable(source, open), open, isKnown)
      : readAs(context.into, open);
  yield undefined;
  for (const { column, month, measure } of source.months) {
    columns[column] = { target: { kind: 'month', month, measure }, because: 'header' };
  }
  // A contact's fields go before those that the same columns would have among the customers.
  for (const [table, chosen] of [[reading.table, reading.chosen] as const, ['contacts', reading.contacts] as const]) {
    for (const { column, field, because, part } of chosen.values()) {
      columns[column] = { target: { kind: 'field', table, field, ...(part && { part }) }, because };
    }
  }
  const others = open.filter(({ position }) => columns[position]?.because === undefined);
  const placed = yield* placeOtherColumns(source, others, {
    table: reading.table,
    language: context.language,
    extraHeaders: context.extraHeaders.get(reading.table) ?? [],
    namesCustomer:
      reading.table !== 'customers' && [...reading.chosen.values()].some(({ field }) => field === 'customerNumber'),
  });
  for (const [position, target] of placed) columns[position] = { target };
  return { table: reading.table, columns };
}

function overlay(columns: Proposed[], { targets }: RememberedMapping): void {
  targets.forEach((target, position) => {
    if (target !== undefined && position < columns.length) columns[position] = { target, because: 'remembered' };
  });
}
