import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType, numfmt } from '@univerjs/core';
import { intersect } from './area';
import { EngineError } from './EngineError';
import type { EngineParts } from './engineParts';
import type { Origin } from './engineEvent';
import type { FillKind, FillValue, Series } from './fillSeries';
import { findSeries } from './fillSeries';
import type { Area } from './grid';
import { checkWritable } from './protectionChecks';
import { readValue } from './readCells';
import { shiftFormula } from './shiftFormula';
import { settleWrite } from './workbookChanges';

/** See `CellTransfers.fill`. */
export function fillCells(parts: EngineParts, source: Area, destination: Area, kind: FillKind, origin: Origin): void {
  const target = extension(source, destination);
  if (!target) return;
  checkWritable(parts, target);
  parts.store.grow(target);
  const isVertical = target.columns === source.columns && target.column === source.column;
  const lines = isVertical
    ? Array.from({ length: source.columns }, (_column, offset) => fillLine(parts, source, target, offset, true, kind))
    : Array.from({ length: source.rows }, (_row, offset) => fillLine(parts, source, target, offset, false, kind));
  const cells = Array.from({ length: target.rows }, (_row, row) =>
    Array.from({ length: target.columns }, (_column, column) =>
      isVertical ? lines[column]?.[row] : lines[row]?.[column],
    ),
  );
  parts.events.act(() => parts.writer.replaceRows(target, cells));
  if (kind !== 'FillValues') parts.events.emit({ kind: 'formatsChanged', area: target, origin });
  if (kind !== 'FillFormats') settleWrite(parts, target, undefined, origin);
}

/** The part of the destination beyond the source, on one side of it. @throws EngineError InvalidArgument */
function extension(source: Area, destination: Area): Area | undefined {
  const common = intersect(source, destination);
  const isWhole = common?.rows === source.rows && common.columns === source.columns;
  const isSameColumns = destination.column === source.column && destination.columns === source.columns;
  const isSameRows = destination.row === source.row && destination.rows === source.rows;
  const below = destination.row + destination.rows - source.row - source.rows;
  const above = source.row - destination.row;
  const right = destination.column + destination.columns - source.column - source.columns;
  const left = source.column - destination.column;
  if (isWhole && isSameColumns && isSameRows) return undefined;
  if (isWhole && isSameColumns && above === 0) return { ...source, row: source.row + source.rows, rows: below };
  if (isWhole && isSameColumns && below === 0) return { ...source, row: destination.row, rows: above };
  if (isWhole && isSameRows && left === 0) return { ...source, column: source.column + source.columns, columns: right };
  if (isWhole && isSameRows && right === 0) return { ...source, column: destination.column, columns: left };
  throw new EngineError('InvalidArgument', 'A fill extends its source in one direction.');
}

/** The cells of one column (`isVertical`) or row of the target, in its order. */
function fillLine(
  parts: EngineParts,
  source: Area,
  target: Area,
  offset: number,
  isVertical: boolean,
  kind: FillKind,
): Nullable<ICellData>[] {
  const at = (index: number): { readonly row: number; readonly column: number } =>
    isVertical
      ? { row: source.row + index, column: source.column + offset }
      : { row: source.row + offset, column: source.column + index };
  const length = isVertical ? source.rows : source.columns;
  const start = isVertical ? target.row - source.row : target.column - source.column;
  const model = Array.from({ length }, (_cell, index) => {
    const { row, column } = at(index);
    return parts.reader.cell(source.sheet, row, column);
  });
  const groups = groupValues(parts, source.sheet, model, at, kind);
  return Array.from({ length: isVertical ? target.rows : target.columns }, (_cell, index) => {
    const place = start + index;
    const modelIndex = ((place % length) + length) % length;
    const { row, column } = at(modelIndex);
    const to = at(place);
    const before = parts.store.cells(source.sheet)[to.row]?.[to.column];
    const filled = model[modelIndex];
    const content =
      kind === 'FillFormats'
        ? withoutStyle(before)
        : filled?.f
          ? { f: shiftFormula(filled.f, to.row - row, to.column - column) }
          : valueAt(groups[modelIndex], filled, Math.floor(place / length));
    const style = kind === 'FillValues' ? before?.s : filled?.s;
    const cell: ICellData = { ...content, ...(style ? { s: style } : {}) };
    return Object.keys(cell).length > 0 ? cell : undefined;
  });
}

/** The series that a cell of the model belongs to, and its place in it. */
interface Group {
  readonly series: Series | undefined;
  readonly place: number;
  readonly length: number;
}

function groupValues(
  parts: EngineParts,
  sheet: string,
  model: readonly Nullable<ICellData>[],
  at: (index: number) => { readonly row: number; readonly column: number },
  kind: FillKind,
): Group[] {
  const values = model.map((cell, index) => {
    const { row, column } = at(index);
    return fillValue(cell, parts.reader.numberFormats({ sheet, row, column, rows: 1, columns: 1 })[0]?.[0] ?? '');
  });
  const groups: Group[] = [];
  for (let first = 0; first < values.length;) {
    let end = first + 1;
    while (end < values.length && values[end]?.kind === values[first]?.kind) end += 1;
    const group = values.slice(first, end).flatMap((value) => value ?? []);
    const series = findSeries(group, kind, end - first === values.length);
    for (let index = first; index < end; index += 1) groups.push({ series, place: index - first, length: end - first });
    first = end;
  }
  return groups;
}

/** `undefined` for what is not counted on: blanks, formulas, booleans. */
function fillValue(cell: Nullable<ICellData>, format: string): FillValue | undefined {
  if (!cell || cell.f) return undefined;
  const value = readValue(cell);
  if (typeof value === 'string') return value === '' ? undefined : { kind: 'text', value };
  if (typeof value !== 'number') return undefined;
  const { type } = numfmt.getFormatInfo(format);
  const isTime = type === 'time';
  return { kind: isTime ? 'time' : type === 'date' || type === 'datetime' ? 'date' : 'number', value };
}

function valueAt(group: Group | undefined, cell: Nullable<ICellData>, repetition: number): ICellData {
  if (!group?.series) return withoutStyle(cell);
  const value = group.series(group.place + repetition * group.length);
  return typeof value === 'number'
    ? { v: value, t: CellValueType.NUMBER }
    : { v: value, t: Number.isNaN(Number(value)) ? CellValueType.STRING : CellValueType.FORCE_STRING };
}

function withoutStyle(cell: Nullable<ICellData>): ICellData {
  const { s: _style, ...content } = cell ?? {};
  return content;
}
