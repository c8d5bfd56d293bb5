import type { Origin } from './engineEvent';
import type { Area, SheetId } from './grid';

/** A place on a sheet that moves with its cell; the offsets inside the cell are pixels. */
export interface CellPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** Where something lies on its sheet, in pixels from the top left corner of the cells. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What has been set of a chart or of one of its parts, by the path of Office.js from there, e.g. `title.text`,
 * `axes.valueAxis.maximum`, `legend.format.font.color`, of a series `points.2.format.fill.color`. What is not here has
 * Excel's default. Values are plain JSON.
 */
export type ChartProperties = Readonly<Record<string, unknown>>;

export interface ChartSeriesState {
  readonly id: string;
  /** A text, or the cells it is read from; absent: Excel calls it `Series1` by its position. */
  readonly name?: string | Area;
  /** Absent: the cells were deleted. */
  readonly values?: Area;
  /** Categories of the axis; the x values of a scatter chart. */
  readonly categories?: Area;
  readonly bubbleSizes?: Area;
  /** `chartType` (if it differs from the chart's), `axisGroup`, `format.fill.color`, `trendlines.0.type`, … */
  readonly properties: ChartProperties;
}

export interface ChartState {
  readonly id: string;
  readonly sheet: SheetId;
  readonly name: string;
  /** An `Excel.ChartType`, e.g. `ColumnClustered`. */
  readonly type: string;
  readonly seriesBy: 'Columns' | 'Rows';
  /** Top left and bottom right corner: the chart moves and grows with its cells. */
  readonly from: CellPoint;
  readonly to: CellPoint;
  readonly series: readonly ChartSeriesState[];
  readonly properties: ChartProperties;
}

export type NewChart = Omit<ChartState, 'id' | 'name'> & { readonly name?: string };

export type ChartPatch = Partial<Omit<ChartState, 'id' | 'sheet'>>;

/** The charts of the workbook. They and the cells they show follow inserted and deleted cells and go with their sheet. */
export interface Charts {
  /** From back to front. */
  list(sheet: SheetId): readonly ChartState[];
  find(id: string): ChartState | undefined;
  /** @returns the chart's id */
  add(chart: NewChart, origin: Origin): string;
  /** @throws EngineError ItemNotFound */
  update(id: string, patch: ChartPatch): void;
  /** @throws EngineError ItemNotFound */
  remove(id: string, origin: Origin): void;
  /** An id for a series that no other series has. */
  newSeriesId(): string;
  /** Where the chart lies now. @throws EngineError ItemNotFound */
  frame(id: string): Frame;
  /** Where a point of a cell lies. */
  placeOf(sheet: SheetId, point: CellPoint): Pick<Frame, 'left' | 'top'>;
  /** The corners for a frame on that sheet. */
  corners(sheet: SheetId, frame: Frame): Pick<ChartState, 'from' | 'to'>;
  /** The chart that was activated last and still is. */
  active(): string | undefined;
  /** `undefined`: no chart is active any more. */
  activate(id: string | undefined): void;
  /** `listener` is called after every change, with the sheet. */
  onChange(listener: (sheet: SheetId) => void): () => void;
  /** All of it as plain immutable data, to be put back later. */
  capture(): readonly ChartState[];
  restore(state: readonly ChartState[]): void;
}
