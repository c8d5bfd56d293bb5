import type { ChartSeriesState, ChartState } from '../engine/Charts';
import type { Engine } from '../engine/Engine';
import type { Area, CellValue } from '../engine/grid';
import { chartFamily, isRound } from './chartFamily';

type Cells = Pick<Engine, 'values' | 'texts' | 'hiddenRows' | 'hiddenColumns' | 'usedArea'>;

/** One series as it is shown now. */
export interface ShownSeries {
  readonly name: string;
  readonly values: readonly CellValue[];
  /** As the cells show them; without categories `1`, `2`, … */
  readonly categories: readonly string[];
  /** The x values of a scatter chart; without them 1, 2, … */
  readonly xValues: readonly CellValue[];
  readonly bubbleSizes: readonly CellValue[];
}

/** What the cells of the series hold now. Hidden cells are left out unless the chart says otherwise. */
export function readSeries(cells: Cells, chart: ChartState): readonly ShownSeries[] {
  const visibleOnly = chart.properties['plotVisibleOnly'] !== false;
  const [first] = chart.series;
  return chart.series.map((series, index) => {
    const values = readLine(cells, series.values, visibleOnly, (area) => cells.values(area));
    const categories = series.categories ?? first?.categories;
    const xValues = readLine(cells, categories, visibleOnly, (area) => cells.values(area));
    return {
      name: seriesName(cells, series, index),
      values,
      categories: readCategories(cells, categories, visibleOnly, values.length),
      xValues: values.map((_value, point) => xValues[point] ?? point + 1),
      bubbleSizes: readLine(cells, series.bubbleSizes, visibleOnly, (area) => cells.values(area)),
    };
  });
}

/** A series without a name is `Series1` by its place, as in Excel. */
export function seriesName(cells: Pick<Cells, 'texts'>, { name }: ChartSeriesState, index: number): string {
  const text = typeof name === 'object' ? cells.texts(name).flat().filter(Boolean).join(' ') : name;
  return text === undefined || text === '' ? `Series${index + 1}` : text;
}

/** The title as it is shown: what was set, else the name of the only series; Excel says `Chart Title` for several. */
export function chartTitle(cells: Pick<Cells, 'texts'>, chart: ChartState): string {
  const set = chart.properties['title.text'];
  if (typeof set === 'string') return set;
  const [only, ...others] = chart.series;
  const isNamedBySeries = only && (others.length === 0 || isRound(chartFamily(chart.type)));
  return isNamedBySeries ? seriesName(cells, only, 0) : 'Chart Title';
}

/** Excel gives a legend to a chart of several series and to a pie, whose points it lists. */
export function hasLegend(chart: ChartState): boolean {
  const set = chart.properties['legend.visible'];
  return typeof set === 'boolean' ? set : chart.series.length > 1 || isRound(chartFamily(chart.type));
}

/** Excel shows a title unless it was taken away. */
export function hasTitle({ properties }: ChartState): boolean {
  return properties['title.visible'] !== false;
}

/** Categories of several columns are joined, the outer ones first. */
function readCategories(cells: Cells, area: Area | undefined, visibleOnly: boolean, count: number): readonly string[] {
  if (!area) return Array.from({ length: count }, (_item, index) => String(index + 1));
  if (area.columns > 1 && area.rows > 1) {
    return visibleRows(cells, clip(cells, area), visibleOnly).map((row) =>
      (cells.texts(row)[0] ?? []).filter(Boolean).join(' '),
    );
  }
  return readLine(cells, area, visibleOnly, (line) => cells.texts(line));
}

function readLine<Value>(
  cells: Cells,
  area: Area | undefined,
  visibleOnly: boolean,
  read: (area: Area) => readonly (readonly Value[])[],
): readonly Value[] {
  if (!area) return [];
  const clipped = clip(cells, area);
  const values = read(clipped);
  if (!visibleOnly) return values.flat();
  const { sheet } = clipped;
  return values.flatMap((row, rowOffset) =>
    cells.hiddenRows(sheet, clipped.row + rowOffset, 1) === true
      ? []
      : row.filter((_value, offset) => cells.hiddenColumns(sheet, clipped.column + offset, 1) !== true),
  );
}

function visibleRows(cells: Cells, area: Area, visibleOnly: boolean): readonly Area[] {
  return Array.from({ length: area.rows }, (_row, offset) => ({ ...area, row: area.row + offset, rows: 1 })).filter(
    ({ sheet, row }) => !visibleOnly || cells.hiddenRows(sheet, row, 1) !== true,
  );
}

/** Whole columns end where the content does. */
function clip(cells: Cells, area: Area): Area {
  const used = cells.usedArea(area.sheet, true);
  const endRow = used ? used.row + used.rows : 0;
  const endColumn = used ? used.column + used.columns : 0;
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, Math.max(area.row + Math.min(area.rows, 1_000), endRow) - area.row)),
    columns: Math.max(
      1,
      Math.min(area.columns, Math.max(area.column + Math.min(area.columns, 1_000), endColumn) - area.column),
    ),
  };
}
