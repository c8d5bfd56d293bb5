import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { Range } from './Range';
import { readAreaArgument } from './readAreaArgument';
import type { Worksheet } from './Worksheet';

/** The rows and columns of a sheet that stay in sight. */
export class WorksheetFreezePanes extends HostObject {
  constructor(readonly sheet: Worksheet) {
    super();
  }

  get hostClass(): HostClass {
    return worksheetFreezePanesClass;
  }
}

const worksheetFreezePanesClass = describeClass<WorksheetFreezePanes>('WorksheetFreezePanes', {
  methods: {
    freezeRows: ({ sheet }, args) => sheet.update({ frozenRows: count(args, ROW_LIMIT), frozenColumns: 0 }),
    freezeColumns: ({ sheet }, args) => sheet.update({ frozenRows: 0, frozenColumns: count(args, COLUMN_LIMIT) }),
    freezeAt: ({ sheet }, args) => {
      if (args.isLeftOut(0)) {
        sheet.update({ frozenRows: 0, frozenColumns: 0 });
        return;
      }
      const area = readAreaArgument(sheet.context, args, 0, sheet.id);
      if (area.sheet !== sheet.id) {
        throw new ApiError('InvalidArgument');
      }
      const rows = area.row + area.rows;
      const columns = area.column + area.columns;
      sheet.update({
        frozenRows: rows === ROW_LIMIT ? 0 : rows,
        frozenColumns: columns === COLUMN_LIMIT ? 0 : columns,
      });
    },
    unfreeze: ({ sheet }) => sheet.update({ frozenRows: 0, frozenColumns: 0 }),
    getLocation: ({ sheet }) => {
      const location = frozenRange(sheet);
      if (location === null) {
        throw new ApiError('ItemNotFound');
      }
      return location;
    },
    getLocationOrNullObject: ({ sheet }) => frozenRange(sheet),
  },
  differs: {
    freezeAt: 'Freezes from the first cell of the sheet on; the part that is scrolled out of sight counts as well.',
  },
});

function count(args: CallArguments, limit: number): number {
  const value = args.integer(0, 1);
  if (value < 1 || value >= limit) {
    throw new ApiError('InvalidArgument');
  }
  return value;
}

/** Frozen rows alone span all columns, frozen columns alone all rows. */
function frozenRange(sheet: Worksheet): Range | null {
  const { frozenRows, frozenColumns } = sheet.state;
  if (frozenRows === 0 && frozenColumns === 0) {
    return null;
  }
  const rows = frozenRows === 0 ? ROW_LIMIT : frozenRows;
  const columns = frozenColumns === 0 ? COLUMN_LIMIT : frozenColumns;
  return sheet.range({ row: 0, column: 0, rows, columns });
}
