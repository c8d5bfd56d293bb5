import type { ChartSeriesState } from '../engine/Charts';
import type { Engine } from '../engine/Engine';
import type { Area, CellValue } from '../engine/grid';
import { chartFamily, hasNumericCategories } from './chartFamily';

type Cells = Pick<Engine, 'values' | 'numberFormats' | 'usedArea'>;

export type SeriesSource = Pick<ChartSeriesState, 'name' | 'values' | 'categories'>;

/** How a range was taken apart. */
export interface SplitSource {
  readonly seriesBy: 'Columns' | 'Rows';
  readonly series: readonly SeriesSource[];
}

/**
 * Takes the source of a new chart apart as Excel does: series lie along the longer side unless said otherwise; leading
 * cells that are no numbers are names and categories, and so is the first column of dates or, in a scatter chart, of
 * x values.
 */
export function splitSource(
  cells: Cells,
  source: Area,
  seriesBy: 'Auto' | 'Columns' | 'Rows',
  type: string,
): SplitSource {
  const area = usedPart(cells, source);
  const values = cells.values(area);
  const isLabel = labelTest(values, cells.numberFormats(area));
  const headerRows = countLeading(area.rows, (row) => isLabelLine(area.columns, (column) => isLabel(row, column)));
  const headerColumns = countLeading(area.columns, (column) => isLabelLine(area.rows, (row) => isLabel(row, column)));
  const direction =
    seriesBy === 'Auto' ? (area.rows - headerRows >= area.columns - headerColumns ? 'Columns' : 'Rows') : seriesBy;
  const needsX = hasNumericCategories(chartFamily(type));
  const lines = direction === 'Columns' ? area.columns - headerColumns : area.rows - headerRows;
  const xLines = needsX && lines > 1 && (direction === 'Columns' ? headerColumns : headerRows) === 0 ? 1 : 0;
  return direction === 'Columns'
    ? { seriesBy: 'Columns', series: columnSeries(area, headerRows, headerColumns + xLines) }
    : { seriesBy: 'Rows', series: rowSeries(area, headerRows + xLines, headerColumns) };
}

/** Whole columns and rows end where the content does. */
function usedPart(cells: Cells, source: Area): Area {
  const used = cells.usedArea(source.sheet, true);
  const endRow = used ? Math.max(source.row + 1, used.row + used.rows) : source.row + 1;
  const endColumn = used ? Math.max(source.column + 1, used.column + used.columns) : source.column + 1;
  return {
    ...source,
    rows: Math.min(source.rows, endRow - source.row),
    columns: Math.min(source.columns, endColumn - source.column),
  };
}

/** A cell that can only be a label: a text, or a date at the edge. A blank corner belongs to the labels. */
function labelTest(
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
): (row: number, column: number) => boolean {
  const hasBlankCorner = values[0]?.[0] === '' && values.length > 1 && values[0].length > 1;
  return (row, column) => {
    const value = values[row]?.[column] ?? '';
    if (hasBlankCorner && (row === 0 || column === 0)) return true;
    return typeof value === 'string' || isDateFormat(formats[row]?.[column] ?? '');
  };
}

function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').replace(/General/gi, ''));
}

function isLabelLine(length: number, isLabel: (index: number) => boolean): boolean {
  return Array.from({ length }, (_item, index) => index).every(isLabel);
}

/** Never all lines: something has to be shown. */
function countLeading(length: number, isLabel: (line: number) => boolean): number {
  let count = 0;
  while (count < length && isLabel(count)) count += 1;
  return count < length ? count : Math.min(1, length - 1);
}

function columnSeries(area: Area, headerRows: number, headerColumns: number): readonly SeriesSource[] {
  const row = area.row + headerRows;
  const rows = area.rows - headerRows;
  const categories = { ...area, row, rows, columns: headerColumns };
  return Array.from({ length: area.columns - headerColumns }, (_series, offset) => {
    const column = area.column + headerColumns + offset;
    return {
      ...(headerRows > 0 ? { name: { ...area, rows: headerRows, column, columns: 1 } } : {}),
      ...(headerColumns > 0 ? { categories } : {}),
      values: { ...area, row, rows, column, columns: 1 },
    };
  });
}

function rowSeries(area: Area, headerRows: number, headerColumns: number): readonly SeriesSource[] {
  const column = area.column + headerColumns;
  const columns = area.columns - headerColumns;
  const categories = { ...area, rows: headerRows, column, columns };
  return Array.from({ length: area.rows - headerRows }, (_series, offset) => {
    const row = area.row + headerRows + offset;
    return {
      ...(headerColumns > 0 ? { name: { ...area, row, rows: 1, columns: headerColumns } } : {}),
      ...(headerRows > 0 ? { categories } : {}),
      values: { ...area, row, rows: 1, column, columns },
    };
  });
}

/** The smallest area around all that the series show: what the chart was made from. */
export function sourceOf(series: readonly SeriesSource[]): Area | undefined {
  const areas = series
    .flatMap(({ name, values, categories }) => [typeof name === 'object' ? name : undefined, values, categories])
    .filter((area) => area !== undefined);
  const [first] = areas;
  if (!first || areas.some(({ sheet }) => sheet !== first.sheet)) return undefined;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { sheet: first.sheet, row, column, rows, columns };
}
