import { serialToPlainDate } from '../../../src/domain/serialDate';
import { plainDateToIso } from '../../../src/domain/plainDate';
import type { CellValue } from '../../../src/archive/cellValue';
import type { SourceTable } from '../../../src/usecases/importList/sourceTable';
import { runSteps } from '../../../src/usecases/importList/steps';
import { findSourceTables } from '../../../src/usecases/importList/tables/findSourceTables';
import { makeSheet } from './support/makeSheet';
import { readCases } from './support/readCases';

interface LayoutCase {
  readonly title: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Row, column, rows, columns. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly formats?: Readonly<Record<number, string>>;
  readonly tables: readonly ExpectedTable[];
}

interface ExpectedTable {
  readonly headers: readonly string[];
  /** One-based. */
  readonly headerRow: number;
  readonly records: readonly number[];
  readonly passedOver: readonly (readonly [row: number, reason: string])[];
  readonly headerRows?: number;
  readonly column?: number;
  readonly moneyFactor?: number;
  readonly months?: readonly (readonly [column: number, month: string, measure: string])[];
  readonly firstColumn?: readonly CellValue[];
}

/** A table as the cases write it, with those parts that this case says something about. */
function describeTable(table: SourceTable, expected: ExpectedTable | undefined): ExpectedTable {
  const has = (part: keyof ExpectedTable): boolean => expected?.[part] !== undefined;
  return {
    headers: table.columns.map(({ header }) => header),
    headerRow: table.row + 1,
    records: table.dataRows.map((row) => table.row + 2 + row),
    passedOver: table.passedOver.map(({ row, reason }) => [row, reason] as const),
    ...(has('headerRows') && { headerRows: table.headerRows }),
    ...(has('column') && { column: table.column }),
    ...(has('moneyFactor') && { moneyFactor: table.moneyFactor }),
    ...(has('months') && {
      months: table.months.map(({ column, month, measure }) => [column, toIso(month), measure] as const),
    }),
    ...(has('firstColumn') && { firstColumn: table.dataRows.map((row) => table.columns[0]?.values[row] ?? '') }),
  };
}

function toIso(serial: number): string {
  const date = serialToPlainDate(serial);
  return date === undefined ? '' : plainDateToIso(date);
}

describe.each(['headers', 'titles', 'totals', 'units', 'pivots', 'severalTables'])(
  'Tables on a sheet: %s',
  (folder) => {
    it.each(readCases(folder) as readonly LayoutCase[])('$title', ({ rows, merges = [], formats = {}, tables }) => {
      const areas = merges.map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount }));
      const found = runSteps(findSourceTables(makeSheet(rows, { merges: areas, formats })));
      expect(found.map((table, at) => describeTable(table, tables[at]))).toEqual(tables);
    });
  },
);
