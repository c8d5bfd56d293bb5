import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { intersect } from './area';
import { reorderAttachments } from './cellAttachments';
import { EngineError } from './EngineError';
import type { EngineParts } from './engineParts';
import type { Origin } from './engineEvent';
import type { Area, CellValue } from './grid';
import { checkWritable } from './protectionChecks';
import { reorderRows } from './sortRows';
import { dataArea } from './dataArea';
import { settleWrite } from './workbookChanges';

/** See `CellTransfers.removeDuplicates`. */
export function removeDuplicates(
  parts: EngineParts,
  area: Area,
  columns: readonly number[],
  hasHeader: boolean,
  origin: Origin,
): { readonly removed: number; readonly remaining: number } {
  if (
    columns.length === 0 ||
    columns.some((column) => !Number.isInteger(column) || column < 0 || column >= area.columns)
  ) {
    throw new EngineError('InvalidArgument', 'The columns to compare must lie in the range.');
  }
  const body = bodyOf(parts, area, hasHeader);
  if (!body) return { removed: 0, remaining: 0 };
  checkWritable(parts, body);
  const kept = firstOfEach(parts.reader.values(body), columns);
  const removed = body.rows - kept.length;
  if (removed > 0) {
    const lexer = parts.host.injector.get(LexerTreeBuilder);
    const rows = reorderRows(parts.store.cells(body.sheet), body, kept, lexer);
    const blank = Array.from({ length: removed }, () => new Array<undefined>(body.columns).fill(undefined));
    parts.events.act(() => {
      parts.writer.replaceRows(body, [...rows, ...blank]);
      reorderAttachments(parts, body, kept);
      shrinkTable(parts, body, removed);
    });
    settleWrite(parts, body, undefined, origin);
  }
  return { removed, remaining: kept.length };
}

/** The rows that are compared, as far as anything is in them. */
function bodyOf(parts: EngineParts, area: Area, hasHeader: boolean): Area | undefined {
  const header = hasHeader ? 1 : 0;
  const used = parts.reader.usedArea(area.sheet, true);
  const filled = used && intersect({ ...area, row: area.row + header, rows: area.rows - header }, used);
  return filled && { ...filled, column: area.column, columns: area.columns };
}

/** Texts are compared without case. */
function firstOfEach(values: readonly (readonly CellValue[])[], columns: readonly number[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((row, offset) => {
    const key = JSON.stringify(
      columns.map((column) => {
        const value = row[column] ?? '';
        return typeof value === 'string' ? value.toLowerCase() : value;
      }),
    );
    if (seen.has(key)) return [];
    seen.add(key);
    return [offset];
  });
}

/** A table whose records were compared has only those left that remain. */
function shrinkTable(parts: EngineParts, body: Area, removed: number): void {
  for (const table of parts.tables.onSheet(body.sheet)) {
    const data = dataArea(table);
    const isWhole =
      data?.column === body.column && data.columns === body.columns && data.row === body.row && data.rows === body.rows;
    if (isWhole && !table.showTotals) parts.tables.resize(table.id, { ...table.area, rows: table.area.rows - removed });
  }
}
