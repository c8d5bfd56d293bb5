import type { Area } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { cellStyleName } from './cellStyleName';
import { ConditionalFormatCollection } from './ConditionalFormatCollection';
import { DataValidation } from './DataValidation';
import { RangeFormat } from './RangeFormat';
import { RangeSort } from './RangeSort';
import { Worksheet } from './Worksheet';
import { isOnSheet } from './areas';
import { rangeCellDifferences, rangeCellMethods, rangeCellScalars } from './rangeCells';
import { rangeEdgeMethods } from './rangeEdges';
import { rangeEditingMethods } from './rangeEditing';
import { rangeHyperlink, rangeHyperlinkDifferences } from './rangeHyperlink';
import { rangeGroupDifferences, rangeGroupMethods } from './rangeGroups';
import { rangePropertyMethods } from './rangeProperties';
import { rangeFormulaDifferences, rangeFormulaMethods, rangeFormulaScalars } from './rangeFormulas';
import { rangeSearchDifferences, rangeSearchMethods } from './rangeSearch';
import { rangeShapeMethods, rangeShapeScalars } from './rangeShape';
import { rangeTransferDifferences, rangeTransferMethods } from './rangeTransfer';
import type { CellsTarget, WorkbookContext } from './WorkbookContext';

/** A rectangle of cells. Its area moves when rows or columns are inserted or deleted before it. */
export class Range extends HostObject implements CellsTarget {
  /** @throws ApiError `InvalidArgument` if the area is not wholly on the sheet. */
  constructor(
    readonly context: WorkbookContext,
    public area: Area,
  ) {
    super();
    if (!isOnSheet(area)) {
      throw new ApiError('InvalidArgument');
    }
  }

  get hostClass(): HostClass {
    return rangeClass;
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  /** A range of the same workbook. */
  at(area: Area): Range {
    return new Range(this.context, area);
  }
}

const rangeClass = describeClass<Range>('Range', {
  isKeptByReference: true,
  scalars: {
    hyperlink: rangeHyperlink,
    style: cellStyleName,
    ...rangeShapeScalars,
    ...rangeCellScalars,
    ...rangeFormulaScalars,
  },
  navigation: {
    worksheet: (range) => new Worksheet(range.context, range.area.sheet),
    format: (range) => new RangeFormat(range),
    conditionalFormats: (range) => new ConditionalFormatCollection(range),
    dataValidation: (range) => new DataValidation(range),
    sort: (range) => new RangeSort(range),
  },
  methods: {
    ...rangeShapeMethods,
    ...rangeCellMethods,
    ...rangeEditingMethods,
    ...rangeTransferMethods,
    ...rangeSearchMethods,
    ...rangeEdgeMethods,
    ...rangeGroupMethods,
    ...rangeFormulaMethods,
    ...rangePropertyMethods,
  },
  differs: {
    ...rangeHyperlinkDifferences,
    ...rangeTransferDifferences,
    ...rangeSearchDifferences,
    ...rangeFormulaDifferences,
    ...rangeCellDifferences,
    ...rangeGroupDifferences,
    delete:
      'where all rows of a table go, the first of them stays as its blank row over the whole width that is deleted, also beside the table: Excel keeps a blank row too, what it does beside it was not verified',
  },
});
