import { ApiError } from '../richapi/ApiError';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { Application, CALCULATION_ENGINE_VERSION } from './Application';
import { Chart } from './charts/Chart';
import { CommentCollection } from './CommentCollection';
import { CustomXmlPartCollection } from './CustomXmlPartCollection';
import { DocumentProperties } from './DocumentProperties';
import { Functions } from './Functions';
import { bindings, EmptyCollection, pivotTables, queries, slicers } from './emptyCollections';
import { NamedItemCollection } from './NamedItemCollection';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { Runtime } from './Runtime';
import { SettingCollection } from './SettingCollection';
import { StyleCollection } from './StyleCollection';
import { TableCollection } from './TableCollection';
import { TableStyleCollection } from './TableStyleCollection';
import type { WorkbookContext } from './WorkbookContext';
import { WorkbookProtection } from './WorkbookProtection';
import { WorksheetCollection } from './WorksheetCollection';
import { openNewWorkbook, readSentFile } from './WorkbookCreated';

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
    calculationEngineVersion: () => CALCULATION_ENGINE_VERSION,
    chartDataPointTrack: flag('chartDataPointTrack', true),
    isDirty: {
      get: ({ context }) => context.isDirty,
      set: ({ context }, value) => {
        context.isDirty = value === true;
      },
    },
    previouslySaved: ({ context }) => context.wasSaved,
    usePrecisionAsDisplayed: flag('usePrecisionAsDisplayed', false),
  },
  navigation: {
    functions: ({ context }) => new Functions(context),
    worksheets: ({ context }) => new WorksheetCollection(context),
    styles: ({ context }) => new StyleCollection(context),
    tables: ({ context }) => new TableCollection(context, undefined),
    tableStyles: ({ context }) => new TableStyleCollection(context),
    comments: ({ context }) => new CommentCollection(context, undefined),
    bindings: () => new EmptyCollection(bindings),
    pivotTables: () => new EmptyCollection(pivotTables),
    queries: () => new EmptyCollection(queries),
    slicers: () => new EmptyCollection(slicers),
    names: ({ context }) => new NamedItemCollection(context, undefined),
    settings: ({ context }) => new SettingCollection(context),
    customXmlParts: ({ context }) => new CustomXmlPartCollection(context),
    properties: ({ context }) => new DocumentProperties(context),
    protection: ({ context }) => new WorkbookProtection(context),
    application: ({ context }) => new Application(context),
    _Runtime: ({ context }) => new Runtime(context),
    customFunctions: ({ customFunctions }) => customFunctions,
  },
  methods: {
    // What `Excel.createWorkbook` asks of Excel on the web, of a class of its own (`WacWorkbook`).
    createAndOpenWorkbook: ({ context }, args) => openNewWorkbook(context, readSentFile(args.at(0))),
    getIsActiveCollabSession: () => false,
    getSelectedRange: ({ context }) => {
      if (context.engine.selections().length > 1) {
        throw new ApiError('InvalidSelection');
      }
      return new Range(context, context.engine.selection());
    },
    getSelectedRanges: ({ context }) => new RangeAreas(context, context.engine.selections()),
    save: async ({ context }) => {
      await context.save?.();
      context.isDirty = false;
      context.wasSaved = true;
    },
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
  events: { onActivated: 'ActivatedEvent', onAutoSaveSettingChanged: 'AutoSaveSettingChangedEvent' },
  storedOnly: ['chartDataPointTrack', 'usePrecisionAsDisplayed'],
  differs: {
    autoSave: 'Always false: nothing is saved by itself.',
    onActivated: 'Raised when the browser shows the page again; a workbook that was just opened raises nothing.',
    onAutoSaveSettingChanged: 'Never raised: the setting is always off.',
    getActiveCell: 'The first cell of the selected area, also where a person selected it from another corner.',
    getIsActiveCollabSession: 'Always false.',
    isDirty: 'Set by changes that raise an event; widths of columns, page layout and properties alone do not.',
    previouslySaved: 'False for a file that was opened and not saved here.',
    save: 'The page downloads the file, without asking for a name; in Node only `isDirty` and `previouslySaved` change.',
  },
});

function flag(name: string, initial: boolean): Scalar<Workbook> {
  return {
    get: ({ context }) => context.workbookFlags.get(name) ?? initial,
    set: ({ context }, value) => {
      if (typeof value !== 'boolean') {
        throw new ApiError('InvalidArgument');
      }
      context.workbookFlags.set(name, value);
    },
  };
}

function activeChart(context: WorkbookContext): Chart | null {
  const id = context.engine.charts.active();
  return id === undefined ? null : new Chart(context, id);
}
