import type { Shift } from './area';
import { intersect, shiftArea, subtract, translate } from './area';
import type { CellPoint, ChartPatch, Charts, ChartSeriesState, ChartState, Frame, NewChart } from './Charts';
import type { CellPositions } from './CellPositions';
import { EngineError } from './EngineError';
import type { EngineEvent, Origin } from './engineEvent';
import type { Area, SheetId } from './grid';
import { shiftPoint } from './shiftPoint';

/** The charts on the sheets; tells what happens to them. */
export class ChartRegistry implements Charts {
  private charts: readonly ChartState[] = [];
  private readonly listeners = new Set<(sheet: SheetId) => void>();
  private activeChart: string | undefined;
  private lastNumber = 0;
  private lastSeries = 0;

  constructor(
    private readonly positions: CellPositions,
    private readonly emit: (event: EngineEvent) => void,
  ) {}

  list(sheet: SheetId): readonly ChartState[] {
    return this.charts.filter((chart) => chart.sheet === sheet);
  }

  find(id: string): ChartState | undefined {
    return this.charts.find((chart) => chart.id === id);
  }

  add(chart: NewChart, origin: Origin): string {
    this.lastNumber += 1;
    const added = {
      ...chart,
      id: `{${crypto.randomUUID().toUpperCase()}}`,
      name: chart.name ?? `Chart ${this.lastNumber}`,
    };
    this.replaceAll([...this.charts, added], [added.sheet]);
    this.emit({ kind: 'chartAdded', chart: added.id, sheet: added.sheet, origin });
    return added.id;
  }

  update(id: string, patch: ChartPatch): void {
    const before = this.get(id);
    this.replaceAll(
      this.charts.map((chart) => (chart === before ? { ...before, ...patch } : chart)),
      [before.sheet],
    );
  }

  remove(id: string, origin: Origin): void {
    const removed = this.get(id);
    if (this.activeChart === id) this.activate(undefined);
    this.replaceAll(
      this.charts.filter((chart) => chart !== removed),
      [removed.sheet],
    );
    this.emit({ kind: 'chartDeleted', chart: id, sheet: removed.sheet, origin });
  }

  newSeriesId(): string {
    this.lastSeries += 1;
    return `series-${this.lastSeries}`;
  }

  frame(id: string): Frame {
    const { sheet, from, to } = this.get(id);
    const { left, top } = this.placeOf(sheet, from);
    const end = this.placeOf(sheet, to);
    return { left, top, width: Math.max(0, end.left - left), height: Math.max(0, end.top - top) };
  }

  placeOf(sheet: SheetId, point: CellPoint): Pick<Frame, 'left' | 'top'> {
    return {
      left: this.positions.leftOf(sheet, point.column) + point.x,
      top: this.positions.topOf(sheet, point.row) + point.y,
    };
  }

  corners(sheet: SheetId, { left, top, width, height }: Frame): Pick<ChartState, 'from' | 'to'> {
    return {
      from: this.positions.pointAt(sheet, left, top),
      to: this.positions.pointAt(sheet, left + width, top + height),
    };
  }

  active(): string | undefined {
    return this.activeChart;
  }

  activate(id: string | undefined): void {
    const next = id === undefined ? undefined : this.get(id);
    const previous = this.activeChart === undefined ? undefined : this.find(this.activeChart);
    if (next === previous) return;
    this.activeChart = id;
    if (previous) this.emit({ kind: 'chartDeactivated', chart: previous.id, sheet: previous.sheet });
    if (next) this.emit({ kind: 'chartActivated', chart: next.id, sheet: next.sheet });
    for (const sheet of new Set([previous?.sheet, next?.sheet])) if (sheet !== undefined) this.tell(sheet);
  }

  /** Follows rows, columns or cells that came or went: the charts of the sheet, and what all charts show. */
  shift(shift: Shift): void {
    this.change((chart) => shiftChart(chart, shift));
  }

  /** Follows cells that were moved: what charts show of `source` they show at the target. */
  move(source: Area, target: Area): void {
    const follow = (area: Area): Area =>
      intersect(area, source) && subtract(area, source).length === 0 ? translate(area, source, target) : area;
    this.change((chart) => mapChartAreas(chart, follow));
  }

  /** The sheet's charts go without an event, as in Excel; other sheets' charts lose what they showed of it. */
  removeSheet(sheet: SheetId): void {
    const kept = this.charts.filter((chart) => chart.sheet !== sheet);
    if (this.activeChart !== undefined && !kept.some((chart) => chart.id === this.activeChart)) {
      this.activeChart = undefined;
    }
    const lose = (area: Area): Area | undefined => (area.sheet === sheet ? undefined : area);
    const changed = kept.map((chart) => mapChartAreas(chart, lose));
    this.replaceAll(changed, [...new Set([sheet, ...changed.map((chart) => chart.sheet)])]);
  }

  onChange(listener: (sheet: SheetId) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  capture(): readonly ChartState[] {
    return this.charts;
  }

  restore(state: readonly ChartState[]): void {
    const sheets = new Set([...this.charts, ...state].map((chart) => chart.sheet));
    this.replaceAll(state, [...sheets]);
    if (this.activeChart !== undefined && !this.find(this.activeChart)) this.activeChart = undefined;
  }

  private change(change: (chart: ChartState) => ChartState): void {
    const charts = this.charts.map(change);
    const changed = charts.filter((chart, index) => chart !== this.charts[index]);
    if (changed.length > 0)
      this.replaceAll(
        charts,
        changed.map(({ sheet }) => sheet),
      );
  }

  private get(id: string): ChartState {
    const chart = this.find(id);
    if (!chart) throw new EngineError('ItemNotFound', `There is no chart with the id ${id}.`);
    return chart;
  }

  private replaceAll(charts: readonly ChartState[], sheets: readonly SheetId[]): void {
    this.charts = charts;
    for (const sheet of new Set(sheets)) this.tell(sheet);
  }

  private tell(sheet: SheetId): void {
    for (const listener of this.listeners) listener(sheet);
  }
}

function shiftChart(chart: ChartState, shift: Shift): ChartState {
  const shown = mapChartAreas(chart, (area) => shiftArea(area, shift));
  if (chart.sheet !== shift.sheet) return shown;
  const from = shiftPoint(chart.from, shift);
  const to = shiftPoint(chart.to, shift);
  return from === chart.from && to === chart.to ? shown : { ...shown, from, to };
}

/** The same chart if no area changes. */
function mapChartAreas(chart: ChartState, change: (area: Area) => Area | undefined): ChartState {
  const series = chart.series.map((known) => mapSeriesAreas(known, change));
  return series.every((known, index) => known === chart.series[index]) ? chart : { ...chart, series };
}

function mapSeriesAreas(series: ChartSeriesState, change: (area: Area) => Area | undefined): ChartSeriesState {
  const { id, name, values, categories, bubbleSizes, properties } = series;
  const newName = typeof name === 'object' ? change(name) : name;
  const newValues = values && change(values);
  const newCategories = categories && change(categories);
  const newBubbleSizes = bubbleSizes && change(bubbleSizes);
  const isSame =
    newName === name && newValues === values && newCategories === categories && newBubbleSizes === bubbleSizes;
  if (isSame) return series;
  return {
    id,
    properties,
    ...(newName === undefined ? {} : { name: newName }),
    ...(newValues && { values: newValues }),
    ...(newCategories && { categories: newCategories }),
    ...(newBubbleSizes && { bubbleSizes: newBubbleSizes }),
  };
}
