import { COLUMN_LIMIT, ROW_LIMIT, type SheetId } from '../../engine/grid';
import type { Engine } from '../../engine/Engine';
import { collectFormats } from '../collectFormats';
import { CHART_KINDS } from './chartKinds';
import type { NotImitated } from './notImitated';

/**
 * What an .xlsx file of ours does not keep, for the person to know before: formats of the blank cells of whole columns, the
 * names of cell styles, and kinds of charts that Excel is given a similar kind for.
 */
export function listXlsxLosses(engine: Engine): NotImitated[] {
  return engine.sheets().flatMap(({ id, name }): NotImitated[] => {
    const counts = {
      columnFormats: countFormattedColumns(engine, id),
      cellStyles: countStyleNames(engine, id),
      chartKinds: engine.charts.list(id).filter(({ type }) => !Object.hasOwn(CHART_KINDS, type)).length,
    };
    return (Object.entries(counts) as [keyof typeof counts, number][])
      .filter(([, count]) => count > 0)
      .map(([feature, count]) => ({ feature, count, sheet: name }));
  });
}

/** Columns whose format is seen below all cells that have one. */
function countFormattedColumns(engine: Engine, sheet: SheetId): number {
  const used = engine.usedArea(sheet, false);
  const row = used ? used.row + used.rows : 0;
  if (row >= ROW_LIMIT) return 0;
  const { formatOf } = collectFormats(engine, { sheet, row, column: 0, rows: 1, columns: COLUMN_LIMIT });
  return (formatOf[row] ?? []).filter((format) => format !== 0).length;
}

function countStyleNames(engine: Engine, sheet: SheetId): number {
  const { formats } = collectFormats(engine, engine.usedArea(sheet, false));
  return new Set(formats.flatMap(({ style }) => style.styleName ?? [])).size;
}
