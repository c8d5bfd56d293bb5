import type { CellValue, Area } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { Range } from './Range';
import { valueType } from './rangeCells';
import { visibleRowRuns } from './visibleRowRuns';

/** The visible rows of a range, as `getVisibleView()` gives them. Hidden columns are not left out (see GAPS.md). */
export class RangeView extends HostObject {
  constructor(readonly range: Range) {
    super();
  }

  get hostClass(): HostClass {
    return rangeViewClass;
  }

  /** Reads the visible rows one after another. */
  read<T>(readArea: (engine: Engine, area: Area) => readonly T[]): T[] {
    const { context, area } = this.range;
    return visibleRowRuns(context.engine, area).flatMap((run) => [...readArea(context.engine, { ...area, ...run })]);
  }
}

const rangeViewClass = describeClass<RangeView>('RangeView', {
  scalars: {
    values: (view) => readValues(view),
    formulas: (view) => view.read((engine, area) => engine.formulas(area)),
    text: (view) => view.read((engine, area) => engine.texts(area)),
    numberFormat: (view) => view.read((engine, area) => engine.numberFormats(area)),
    valueTypes: (view) => readValues(view).map((row) => row.map(valueType)),
    rowCount: (view) =>
      visibleRowRuns(view.range.context.engine, view.range.area).reduce((sum, run) => sum + run.rows, 0),
    columnCount: (view) => view.range.area.columns,
  },
  methods: { getRange: (view) => view.range },
});

function readValues(view: RangeView): CellValue[][] {
  return view.read((engine, area) => engine.values(area));
}
