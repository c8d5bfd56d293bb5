import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { Application, Runtime } from './Application';
import { Chart } from './charts/Chart';
import { CommentCollection } from './CommentCollection';
import { CustomXmlPartCollection } from './CustomXmlPartCollection';
import { DocumentProperties } from './DocumentProperties';
import { NamedItemCollection } from './NamedItemCollection';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { SettingCollection } from './SettingCollection';
import { TableCollection } from './TableCollection';
import { TableStyleCollection } from './TableStyleCollection';
import type { WorkbookContext } from './WorkbookContext';
import { WorksheetCollection } from './WorksheetCollection';

/** The root of every batch. */
export class Workbook extends HostObject {
  /** @param customFunctions The service that takes the results of custom functions. */
  constructor(
    readonly context: WorkbookContext,
    readonly customFunctions: HostObject,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return workbookClass;
  }

  eventRange(referenceId: string): Range | null {
    const area = this.context.eventRanges.find(referenceId);
    return area === undefined ? null : new Range(this.context, area);
  }
}

const workbookClass = describeClass<Workbook>('Workbook', {
  scalars: {
    name: ({ context }) => context.documentName,
    readOnly: () => false,
    // This host does not save by itself.
    autoSave: () => false,
  },
  navigation: {
    worksheets: ({ context }) => new WorksheetCollection(context),
    tables: ({ context }) => new TableCollection(context, undefined),
    tableStyles: ({ context }) => new TableStyleCollection(context),
    comments: ({ context }) => new CommentCollection(context, undefined),
    names: ({ context }) => new NamedItemCollection(context, undefined),
    settings: ({ context }) => new SettingCollection(context),
    customXmlParts: ({ context }) => new CustomXmlPartCollection(context),
    properties: ({ context }) => new DocumentProperties(context),
    application: ({ context }) => new Application(context),
    _Runtime: ({ context }) => new Runtime(context),
    customFunctions: ({ customFunctions }) => customFunctions,
  },
  methods: {
    getSelectedRange: ({ context }) => new Range(context, context.engine.selection()),
    getSelectedRanges: ({ context }) => new RangeAreas(context, [context.engine.selection()]),
    getActiveChart: ({ context }) => {
      const chart = activeChart(context);
      if (chart === null) {
        throw new ApiError('ItemNotFound');
      }
      return chart;
    },
    getActiveChartOrNullObject: ({ context }) => activeChart(context),
    getActiveCell: ({ context }) => new Range(context, { ...context.engine.selection(), rows: 1, columns: 1 }),
    _getReferenceCount: ({ context }) => context.references.size,
    _removeAllReferences: ({ context }) => context.references.clear(),
    _getRangeForEventByReferenceId: (workbook, args) => {
      const range = workbook.eventRange(args.text(0));
      if (range === null) {
        throw new ApiError('ItemNotFound');
      }
      return range;
    },
    _getRangeOrNullObjectForEventByReferenceId: (workbook, args) => workbook.eventRange(args.text(0)),
  },
});

function activeChart(context: WorkbookContext): Chart | null {
  const id = context.engine.charts.active();
  return id === undefined ? null : new Chart(context, id);
}
