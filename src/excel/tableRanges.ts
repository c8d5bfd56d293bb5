import { bodyOf } from './archiveTable';
import type { ArchiveTable } from './archiveTable';

/** The places of a table from which one request takes its ranges: the same objects for all writes keep it small. */
export interface TableRanges {
  readonly body: Excel.Range;
  /** The last row of the body as it is when the request is carried out, whatever was added to the table before. */
  readonly lastRow: Excel.Range;
  /** Loaded, so that a write can tell afterwards whether it hit the columns that it was meant for. */
  readonly headers: Excel.Range;
}

/** Gives the ranges of each table; they are good for one request. */
export function rangesFor(context: Excel.RequestContext): (table: ArchiveTable) => TableRanges {
  const known = new Map<string, TableRanges>();
  return (table) => {
    const ranges = known.get(table.name) ?? takeRanges(context, table);
    known.set(table.name, ranges);
    return ranges;
  };
}

function takeRanges(context: Excel.RequestContext, table: ArchiveTable): TableRanges {
  const body = bodyOf(context, table).load('rowCount');
  const headers = context.workbook.tables.getItem(table.name).getHeaderRowRange().untrack().load('values');
  return { body, headers, lastRow: body.getLastRow().untrack().load('rowIndex,columnIndex') };
}

/** What stands above the column with this offset, once the request was answered. */
export function headerAt({ headers }: TableRanges, offset: number): string {
  return String(headers.values[0]?.[offset] ?? '');
}

/** Whether these fields still stand in the columns in which they were found, once the request was answered. */
export function holdsFields(ranges: TableRanges, table: ArchiveTable, fields: readonly string[]): boolean {
  return fields.every((field) => headerAt(ranges, table.offsets.get(field) ?? -1) === table.headers.get(field));
}
