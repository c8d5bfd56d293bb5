import type { Area } from '../engine/grid';
import type { EngineEvent } from '../engine/engineEvent';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import type { WorkbookContext } from './WorkbookContext';

type StructureEvent = Extract<EngineEvent, { kind: 'rowsOrColumnsChanged' }>;

/** Ranges that add-ins hold stay on their cells when rows or columns come or go; those whose cells went are given up. */
export function followStructure(context: WorkbookContext, event: StructureEvent): void {
  for (const object of [...context.references.kept()]) {
    if (object instanceof Range) {
      const area = moveArea(object.area, event);
      if (area === undefined) {
        giveUp(context, object);
      } else {
        object.area = area;
      }
    } else if (object instanceof RangeAreas) {
      object.areas = object.areas.flatMap((area) => moveArea(area, event) ?? []);
      if (object.areas.length === 0) {
        giveUp(context, object);
      }
    }
  }
}

function giveUp(context: WorkbookContext, object: Range | RangeAreas): void {
  const id = context.references.idOf(object);
  if (id !== undefined) {
    context.references.remove(id);
  }
}

/** Where an area lies after the change; `undefined` if all of its cells were deleted. */
export function moveArea(area: Area, { area: changed, change }: StructureEvent): Area | undefined {
  if (area.sheet !== changed.sheet) {
    return area;
  }
  switch (change) {
    case 'RowInserted':
      return withRows(area, insertInto(area.row, area.rows, changed.row, changed.rows));
    case 'RowDeleted':
      return withRows(area, deleteFrom(area.row, area.rows, changed.row, changed.rows));
    case 'ColumnInserted':
      return withColumns(area, insertInto(area.column, area.columns, changed.column, changed.columns));
    case 'ColumnDeleted':
      return withColumns(area, deleteFrom(area.column, area.columns, changed.column, changed.columns));
  }
}

interface Span {
  readonly start: number;
  readonly length: number;
}

function withRows(area: Area, span: Span | undefined): Area | undefined {
  return span === undefined ? undefined : { ...area, row: span.start, rows: span.length };
}

function withColumns(area: Area, span: Span | undefined): Area | undefined {
  return span === undefined ? undefined : { ...area, column: span.start, columns: span.length };
}

function insertInto(start: number, length: number, at: number, count: number): Span {
  if (at <= start) {
    return { start: start + count, length };
  }
  return at < start + length ? { start, length: length + count } : { start, length };
}

function deleteFrom(start: number, length: number, at: number, count: number): Span | undefined {
  const end = start + length;
  const gone = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  const goneBefore = Math.max(0, Math.min(start, at + count) - at);
  return gone === length ? undefined : { start: start - goneBefore, length: length - gone };
}
