import type { Area, CellInput } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { ApiError } from '../richapi/ApiError';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { formatAddress } from './address';
import { checkCellInputs, checkNumberFormats } from './checkCellInput';
import { fromR1C1, toR1C1 } from './r1c1';
import type { Range } from './Range';
import { valueType } from './rangeCells';
import { visibleColumnRuns, visibleRowRuns } from './visibleRuns';

/** The rows and columns of a range that are not hidden, as `getVisibleView()` gives them. */
export class RangeView extends HostObject {
  /** @param index Place of a single row among the visible ones. */
  constructor(
    readonly range: Range,
    readonly index = 0,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return rangeViewClass;
  }

  get engine(): Engine {
    return this.range.context.engine;
  }

  rows(): readonly number[] {
    return numbers(visibleRowRuns(this.engine, this.range.area));
  }

  columns(): readonly number[] {
    return numbers(visibleColumnRuns(this.engine, this.range.area));
  }

  /** The visible cells of what is read of the whole range. */
  read<T>(readAll: (engine: Engine, area: Area) => readonly (readonly T[])[]): T[][] {
    const { area } = this.range;
    const all = readAll(this.engine, area);
    const columns = this.columns();
    return this.rows().map((row) =>
      columns.flatMap((column) => all[row - area.row]?.slice(column - area.column, column - area.column + 1) ?? []),
    );
  }

  /** Spreads what is given for the visible cells over the whole range; `null` leaves the hidden ones. */
  spread(values: unknown): (CellInput | null)[][] {
    const { area } = this.range;
    const [rows, columns] = [this.rows(), this.columns()];
    const given = checkShape(values, rows.length, columns.length);
    const all = Array.from({ length: area.rows }, () => new Array<CellInput>(area.columns).fill(null));
    rows.forEach((row, rowIndex) => {
      const line = all[row - area.row];
      columns.forEach((column, columnIndex) => {
        if (line !== undefined) {
          line[column - area.column] = given[rowIndex]?.[columnIndex] ?? null;
        }
      });
    });
    return all;
  }

  write(values: unknown): void {
    this.engine.write(this.range.area, this.spread(values), 'addin');
  }
}

class RangeViewCollection extends HostObject {
  constructor(readonly view: RangeView) {
    super();
  }

  get hostClass(): HostClass {
    return rangeViewCollectionClass;
  }

  items(): readonly RangeView[] {
    const { range } = this.view;
    return this.view.rows().map((row, index) => new RangeView(range.at({ ...range.area, row, rows: 1 }), index));
  }
}

const formulas: Scalar<RangeView> = {
  get: (view) => view.read((engine, area) => engine.formulas(area)),
  set: (view, values) => view.write(values),
};

const rangeViewClass = describeClass<RangeView>('RangeView', {
  scalars: {
    values: {
      get: (view) => view.read((engine, area) => engine.values(area)),
      set: (view, values) => view.write(values),
    },
    formulas,
    formulasLocal: formulas,
    formulasR1C1: {
      get: (view) => view.read((engine, area) => toR1C1(engine.formulas(area), area)),
      set: (view, values) =>
        view.engine.write(view.range.area, fromR1C1(view.spread(values), view.range.area), 'addin'),
    },
    numberFormat: {
      get: (view) => view.read((engine, area) => engine.numberFormats(area)),
      set: (view, formats) => {
        checkNumberFormats(formats);
        view.engine.setNumberFormats(view.range.area, view.spread(formats) as (string | null)[][], 'addin');
      },
    },
    text: (view) => view.read((engine, area) => engine.texts(area)),
    valueTypes: (view) => view.read((engine, area) => engine.values(area)).map((row) => row.map(valueType)),
    cellAddresses: (view) => {
      const { area } = view.range;
      const sheet = view.engine.sheets().find(({ id }) => id === area.sheet)?.name ?? '';
      const columns = view.columns();
      return view
        .rows()
        .map((row) => columns.map((column) => formatAddress(sheet, { row, column, rows: 1, columns: 1 })));
    },
    index: ({ index }) => index,
    rowCount: (view) => view.rows().length,
    columnCount: (view) => view.columns().length,
  },
  navigation: { rows: (view) => new RangeViewCollection(view) },
  methods: { getRange: (view) => view.range },
});

const rangeViewCollectionClass = describeClass<RangeViewCollection>('RangeViewCollection', {
  items: (collection) => collection.items(),
  methods: {
    getCount: (collection) => collection.view.rows().length,
    getItemAt: (collection, args) => {
      const view = collection.items()[args.integer(0)];
      if (view === undefined) {
        throw new ApiError('InvalidArgument');
      }
      return view;
    },
  },
});

function numbers(runs: readonly { readonly start: number; readonly length: number }[]): readonly number[] {
  return runs.flatMap(({ start, length }) => Array.from({ length }, (_item, index) => start + index));
}

/** @throws ApiError InvalidArgument */
function checkShape(values: unknown, rows: number, columns: number): readonly (readonly CellInput[])[] {
  const given = values as readonly (readonly CellInput[])[];
  const fits =
    Array.isArray(values) &&
    given.length === rows &&
    given.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    throw new ApiError('InvalidArgument');
  }
  checkCellInputs(given);
  return given;
}
