import type { Area } from '../engine/grid';
import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { ClassDescription } from '../richapi/HostClass';
import { formatAddress } from './address';
import { boundAreas, cellCount, intersectAreas, isWholeColumns, isWholeRows } from './areas';
import { orItemNotFound } from './orItemNotFound';
import type { Range } from './Range';
import { readAreaArgument } from './readAreaArgument';
import { surroundingArea } from './surroundingArea';
import { usedPartOf } from './usedPartOf';

const pointsPerPixel = 0.75;

/** Excel answers -1 for more cells than a 32-bit number holds. */
const largestCellCount = 2_147_483_647;

/** Where a range is and how large. */
export const rangeShapeScalars: NonNullable<ClassDescription<Range>['scalars']> = {
  address: addressOf,
  addressLocal: addressOf,
  rowIndex: ({ area }) => area.row,
  columnIndex: ({ area }) => area.column,
  rowCount: ({ area }) => area.rows,
  columnCount: ({ area }) => area.columns,
  cellCount: ({ area }) => (cellCount(area) > largestCellCount ? -1 : cellCount(area)),
  left: ({ context, area }) => pointsPerPixel * context.engine.positions.leftOf(area.sheet, area.column),
  top: ({ context, area }) => pointsPerPixel * context.engine.positions.topOf(area.sheet, area.row),
  width: ({ context: { engine }, area }) =>
    pointsPerPixel *
    (engine.positions.leftOf(area.sheet, area.column + area.columns) -
      engine.positions.leftOf(area.sheet, area.column)),
  height: ({ context: { engine }, area }) =>
    pointsPerPixel *
    (engine.positions.topOf(area.sheet, area.row + area.rows) - engine.positions.topOf(area.sheet, area.row)),
  isEntireColumn: ({ area }) => isWholeColumns(area),
  isEntireRow: ({ area }) => isWholeRows(area),
};

/** Ranges derived from a range. */
export const rangeShapeMethods: NonNullable<ClassDescription<Range>['methods']> = {
  getCell: (range, args) =>
    range.at({
      ...range.area,
      row: range.area.row + args.integer(0),
      column: range.area.column + args.integer(1),
      rows: 1,
      columns: 1,
    }),
  getRow: (range, args) => rowOf(range, args.integer(0)),
  getColumn: (range, args) => columnOf(range, args.integer(0)),
  getLastRow: (range) => rowOf(range, range.area.rows - 1),
  getLastColumn: (range) => columnOf(range, range.area.columns - 1),
  getLastCell: (range) => columnOf(rowOf(range, range.area.rows - 1), range.area.columns - 1),
  getResizedRange: (range, args) =>
    resize(range, range.area.rows + args.integer(0), range.area.columns + args.integer(1)),
  getAbsoluteResizedRange: (range, args) => resize(range, args.integer(0), args.integer(1)),
  getOffsetRange: (range, args) =>
    range.at({ ...range.area, row: range.area.row + args.integer(0), column: range.area.column + args.integer(1) }),
  getEntireRow: (range) => range.at({ ...range.area, column: 0, columns: COLUMN_LIMIT }),
  getEntireColumn: (range) => range.at({ ...range.area, row: 0, rows: ROW_LIMIT }),
  getRowsAbove: (range, args) => rowsBeside(range, -args.integer(0, 1)),
  getRowsBelow: (range, args) => rowsBeside(range, args.integer(0, 1)),
  getColumnsBefore: (range, args) => columnsBeside(range, -args.integer(0, 1)),
  getColumnsAfter: (range, args) => columnsBeside(range, args.integer(0, 1)),
  getBoundingRect: (range, args) =>
    range.at(boundAreas(range.area, readAreaArgument(range.context, args, 0, range.area.sheet))),
  getIntersection: (range, args) => range.at(orItemNotFound(intersectionWith(range, args))),
  getIntersectionOrNullObject: (range, args) => orNull(range, intersectionWith(range, args)),
  getUsedRange: (range, args) => {
    const used = usedPartOf(range.context.engine, range.area, args.flag(0, false));
    return range.at(used ?? { ...range.area, rows: 1, columns: 1 });
  },
  getUsedRangeOrNullObject: (range, args) =>
    orNull(range, usedPartOf(range.context.engine, range.area, args.flag(0, false))),
  getSurroundingRegion: (range) => range.at(surroundingArea(range.context.engine, range.area)),
};

function addressOf({ context, area }: Range): string {
  const sheet = context.engine.sheets().find((candidate) => candidate.id === area.sheet);
  if (sheet === undefined) {
    throw new ApiError('InvalidReference');
  }
  return formatAddress(sheet.name, area);
}

function rowOf(range: Range, index: number): Range {
  if (index < 0 || index >= range.area.rows) {
    throw new ApiError('InvalidArgument');
  }
  return range.at({ ...range.area, row: range.area.row + index, rows: 1 });
}

function columnOf(range: Range, index: number): Range {
  if (index < 0 || index >= range.area.columns) {
    throw new ApiError('InvalidArgument');
  }
  return range.at({ ...range.area, column: range.area.column + index, columns: 1 });
}

function resize(range: Range, rows: number, columns: number): Range {
  return range.at({ ...range.area, rows, columns });
}

/** `count` rows below, or above if it is negative. */
function rowsBeside(range: Range, count: number): Range {
  const { area } = range;
  const row = count < 0 ? area.row + count : area.row + area.rows;
  return range.at({ ...area, row, rows: Math.abs(count) });
}

function columnsBeside(range: Range, count: number): Range {
  const { area } = range;
  const column = count < 0 ? area.column + count : area.column + area.columns;
  return range.at({ ...area, column, columns: Math.abs(count) });
}

function intersectionWith(range: Range, args: CallArguments): Area | undefined {
  return intersectAreas(range.area, readAreaArgument(range.context, args, 0, range.area.sheet));
}

function orNull(range: Range, area: Area | undefined): Range | null {
  return area === undefined ? null : range.at(area);
}
