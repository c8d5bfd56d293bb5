import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
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
    freezeRows: ({ sheet }, args) => sheet.update({ frozenRows: args.integer(0, 1), frozenColumns: 0 }),
    freezeColumns: ({ sheet }, args) => sheet.update({ frozenRows: 0, frozenColumns: args.integer(0, 1) }),
    freezeAt: ({ sheet }, args) => {
      const area = readAreaArgument(sheet.context, args, 0, sheet.id);
      sheet.update({ frozenRows: area.row + area.rows, frozenColumns: area.column + area.columns });
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
});

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
