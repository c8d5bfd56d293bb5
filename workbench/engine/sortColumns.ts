import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { EngineError } from './EngineError';
import type { EngineParts } from './engineParts';
import type { Origin } from './engineEvent';
import type { Area } from './grid';
import { ownColors } from './ownColors';
import { checkSortable } from './protectionChecks';
import type { SortKey } from './sortRows';
import { sortedOffsets } from './sortRows';

/** See `CellTransfers.sortColumns`. */
export function sortColumns(
  parts: EngineParts,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
  origin: Origin,
): void {
  if (keys.some(({ column: row }) => row < 0 || row >= area.rows)) {
    throw new EngineError('InvalidArgument', 'A sort key lies outside of the area.');
  }
  checkSortable(parts, area);
  const values = parts.reader.values(area);
  const columns = Array.from({ length: area.columns }, (_column, offset) => values.map((row) => row[offset] ?? ''));
  const colors = keys.some((key) => key.color) ? ownColors(area, parts.formats, parts.conditionalFormats) : [];
  const noColor = { fill: '', font: '' };
  const order = sortedOffsets(columns, keys, (column, row) => colors[row]?.[column] ?? noColor, matchCase);
  const lexer = parts.host.injector.get(LexerTreeBuilder);
  const cells = parts.store.cells(area.sheet);
  const rows = values.map((_row, row) =>
    order.map((from, to) => {
      const cell = cells[area.row + row]?.[area.column + from];
      return cell?.f ? { ...cell, f: lexer.moveFormulaRefOffset(cell.f, to - from, 0) } : cell;
    }),
  );
  parts.events.act(() => parts.writer.replaceRows(area, rows));
  parts.conditionalFormats.forgetAnswers();
  parts.events.emit({ kind: 'columnsSorted', area, origin });
}
