import type { Area } from '../engine/grid';
import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { ClassDescription } from '../richapi/HostClass';
import { boundAreas, cellCount, containsArea } from './areas';
import type { Range } from './Range';
import { readAreaArgument } from './readAreaArgument';

const directions = ['Left', 'Right', 'Up', 'Down'] as const;
type Direction = (typeof directions)[number];

/** What Ctrl with an arrow key finds. */
export const rangeEdgeMethods: NonNullable<ClassDescription<Range>['methods']> = {
  getRangeEdge: (range, args) => range.at(edgeFrom(range, activeCell(range, args), args.choice(0, directions))),
  getExtendedRange: (range, args) => {
    const direction = args.choice(0, directions);
    const start = cellAtEnd(range.area, activeCell(range, args), direction);
    return range.at(boundAreas(range.area, edgeFrom(range, start, direction)));
  },
};

/** @throws ApiError InvalidArgument if it is not one cell of the range */
function activeCell({ context, area }: Range, args: CallArguments): Area {
  if (args.isLeftOut(1)) {
    return { ...area, rows: 1, columns: 1 };
  }
  const cell = readAreaArgument(context, args, 1, area.sheet);
  if (cellCount(cell) !== 1 || !containsArea(area, cell)) {
    throw new ApiError('InvalidArgument');
  }
  return cell;
}

/** The cell of the range's last row or column in the direction, beside the given one. */
function cellAtEnd(area: Area, cell: Area, direction: Direction): Area {
  switch (direction) {
    case 'Left':
      return { ...cell, column: area.column };
    case 'Right':
      return { ...cell, column: area.column + area.columns - 1 };
    case 'Up':
      return { ...cell, row: area.row };
    case 'Down':
      return { ...cell, row: area.row + area.rows - 1 };
  }
}

function edgeFrom({ context }: Range, cell: Area, direction: Direction): Area {
  const isVertical = direction === 'Up' || direction === 'Down';
  const step = direction === 'Up' || direction === 'Left' ? -1 : 1;
  const limit = isVertical ? ROW_LIMIT : COLUMN_LIMIT;
  const start = isVertical ? cell.row : cell.column;
  const used = context.engine.usedArea(cell.sheet, true);
  const end = used === undefined ? 0 : isVertical ? used.row + used.rows : used.column + used.columns;
  const line = isVertical
    ? { ...cell, row: 0, rows: Math.max(1, end) }
    : { ...cell, column: 0, columns: Math.max(1, end) };
  const filled = context.engine
    .formulas(line)
    .flat()
    .map((content) => content !== '');
  const found = edgeOf((place) => filled[place] ?? false, start, step, limit, end);
  return isVertical ? { ...cell, row: found } : { ...cell, column: found };
}

/** The end of the block that a filled cell stands in or, where that ends at once or the cell is blank, the next filled one. */
function edgeOf(isFilled: (place: number) => boolean, start: number, step: 1 | -1, limit: number, end: number): number {
  const isOnSheet = (place: number): boolean => place >= 0 && place < limit;
  if (isFilled(start) && isFilled(start + step)) {
    let place = start;
    while (isFilled(place + step)) {
      place += step;
    }
    return place;
  }
  for (let place = start + step; isOnSheet(place) && (step < 0 || place < end); place += step) {
    if (isFilled(place)) {
      return place;
    }
  }
  return step < 0 ? 0 : limit - 1;
}
