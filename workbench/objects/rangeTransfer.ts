import type { Area } from '../engine/grid';
import type { CallArguments } from '../richapi/CallArguments';
import type { ClassDescription } from '../richapi/HostClass';
import type { Range } from './Range';
import { readAreaArgument } from './readAreaArgument';
import { readCopySources } from './readCopySources';
import type { CellsTarget, WorkbookContext } from './WorkbookContext';

const fillKinds = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
] as const;
const copyKinds = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** What brings cells from one place to another. */
export const rangeTransferMethods: NonNullable<ClassDescription<Range>['methods']> = {
  copyFrom: (range, args) => copyInto(range, args),
  autoFill: (range, args) => {
    const { context, area } = range;
    const kind = args.choice(1, [...fillKinds, 'FlashFill'], 'FillDefault');
    if (kind === 'FlashFill') {
      throw context.unknownMembers.refuseName('Range.autoFill by FlashFill');
    }
    const destination = args.isLeftOut(0) ? besideData(range) : readAreaArgument(context, args, 0, area.sheet);
    context.engine.transfers.fill(area, destination, kind, 'addin');
  },
  moveTo: ({ context, area }, args) => {
    context.engine.transfers.move(area, readAreaArgument(context, args, 0, area.sheet), 'addin');
  },
};

/** Down to the end of the data beside the source, left of it first, as a double click on the fill handle does. */
function besideData({ context, area }: Range): Area {
  const beside = [area.column - 1, area.column + area.columns].filter((column) => column >= 0);
  for (const column of beside) {
    const rows = filledRows(context, { ...area, column, columns: 1, row: area.row + area.rows, rows: 1 });
    if (rows > 0) {
      return { ...area, rows: area.rows + rows };
    }
  }
  return area;
}

/** How many cells are filled without a gap, from the given one on downwards. */
function filledRows({ engine }: WorkbookContext, start: Area): number {
  const used = engine.usedArea(start.sheet, true);
  const rows = used === undefined ? 0 : used.row + used.rows - start.row;
  if (rows <= 0) {
    return 0;
  }
  const blank = engine.formulas({ ...start, rows }).findIndex(([cell]) => cell === '');
  return blank < 0 ? rows : blank;
}

export const rangeTransferDifferences = {
  copyFrom:
    'hidden rows of the source are copied as well; comments and notes are not; a copy of a whole table is cells, not a second table; transposing swaps relative references only',
  autoFill: 'lists are the English names of days and months; validation and conditional formats are not continued',
  moveTo: 'formulas of conditional formats and validation elsewhere do not follow the moved cells',
};

/** `Range.copyFrom` and `RangeAreas.copyFrom`: every area of the target gets its copy. */
export function copyInto({ context, areas }: CellsTarget, args: CallArguments): void {
  const sheet = areas[0]?.sheet ?? '';
  const sources = readCopySources(context, args, 0, sheet);
  const options = {
    kind: args.choice(1, copyKinds, 'All'),
    skipBlanks: args.flag(2, false),
    transpose: args.flag(3, false),
  };
  for (const area of areas) {
    context.engine.transfers.copy(sources, area, options, 'addin');
  }
}
