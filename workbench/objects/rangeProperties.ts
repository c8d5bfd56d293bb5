import type { Area } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { ClassDescription } from '../richapi/HostClass';
import { joinCells } from './joinCells';
import type { Properties } from './namedProperties';
import { readProperties, writeProperties, writeScalar } from './namedProperties';
import type { Range } from './Range';
import { RangeAreas } from './RangeAreas';

/** Reading and setting formats of many cells, rows or columns in one call. */
export const rangePropertyMethods: NonNullable<ClassDescription<Range>['methods']> = {
  getCellProperties: (range, args) =>
    cellRows(range).map((row) => row.map((cell) => readProperties(range.at(cell), args.options(0)))),
  getRowProperties: (range, args) => rowsOf(range).map((row) => readProperties(range.at(row), args.options(0))),
  getColumnProperties: (range, args) =>
    columnsOf(range).map((column) => readProperties(range.at(column), args.options(0))),
  setCellProperties: (range, args) => {
    const rows = cellRows(range);
    const given = readList(args.at(0), rows.length).map((line) => readList(line, range.area.columns));
    return setProperties(range, rows.flat(), given.flat(), joinCells);
  },
  setRowProperties: (range, args) => {
    const rows = rowsOf(range);
    return setProperties(range, rows, readList(args.at(0), rows.length), (areas) => areas);
  },
  setColumnProperties: (range, args) => {
    const columns = columnsOf(range);
    return setProperties(range, columns, readList(args.at(0), columns.length), (areas) => areas);
  },
};

function cellRows({ area }: Range): Area[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => ({
      ...area,
      row: area.row + row,
      column: area.column + column,
      rows: 1,
      columns: 1,
    })),
  );
}

function rowsOf({ area }: Range): Area[] {
  return Array.from({ length: area.rows }, (_row, row) => ({ ...area, row: area.row + row, rows: 1 }));
}

function columnsOf({ area }: Range): Area[] {
  return Array.from({ length: area.columns }, (_column, column) => ({
    ...area,
    column: area.column + column,
    columns: 1,
  }));
}

/** @throws ApiError InvalidArgument */
function readList(list: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(list) || list.length !== length) {
    throw new ApiError('InvalidArgument');
  }
  return list as readonly unknown[];
}

/** Sets the properties of each area; equal ones of neighbours together, so that large ranges need few changes. */
async function setProperties(
  range: Range,
  areas: readonly Area[],
  given: readonly unknown[],
  join: (areas: readonly Area[]) => readonly Area[],
): Promise<void> {
  const groups = new Map<string, { readonly properties: Properties; readonly areas: Area[] }>();
  areas.forEach((area, index) => {
    const properties = given[index];
    if (typeof properties !== 'object' || properties === null) {
      return;
    }
    const key = JSON.stringify(properties);
    const group = groups.get(key) ?? { properties: properties as Properties, areas: [] };
    groups.set(key, group);
    group.areas.push(area);
  });
  for (const { properties, areas: own } of groups.values()) {
    const joined = join(own);
    const target = new RangeAreas(range.context, joined);
    for (const [name, value] of Object.entries(properties)) {
      if (name === 'format') {
        await writeProperties(target, { format: value });
      } else {
        // RangeAreas has no hyperlink, and does not hide rows.
        for (const area of joined) {
          await writeScalar(range.at(area), name, value);
        }
      }
    }
  }
}
