import type { Area, SheetId } from '../engine/grid';
import type { SheetPatch, SheetState } from '../engine/sheetState';
import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { ChartCollection } from './charts/ChartCollection';
import { CommentCollection } from './CommentCollection';
import { AutoFilter } from './AutoFilter';
import { copyWorksheet } from './copyWorksheet';
import { EmptyCollection, pivotTables, shapes, slicers } from './emptyCollections';
import { NamedItemCollection } from './NamedItemCollection';
import { PageBreakCollection } from './PageBreakCollection';
import { PageLayout } from './PageLayout';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { readAddress, readAddressList } from './readAddressList';
import { TableCollection } from './TableCollection';
import { worksheetEventDifferences, worksheetEvents } from './worksheetEvents';
import type { WorkbookContext } from './WorkbookContext';
import { WorksheetCustomPropertyCollection } from './WorksheetCustomPropertyCollection';
import { WorksheetFreezePanes } from './WorksheetFreezePanes';
import { WorksheetProtection } from './WorksheetProtection';
import { worksheetScalars } from './worksheetScalars';
import { findAll, replaceAll } from './worksheetSearch';

/** One sheet, known by its id. */
export class Worksheet extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly id: SheetId,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return worksheetClass;
  }

  /** @throws ApiError `ItemNotFound` if it was deleted meanwhile. */
  get state(): SheetState {
    const state = this.context.engine.sheets().find((sheet) => sheet.id === this.id);
    if (state === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return state;
  }

  get position(): number {
    return this.context.engine.sheets().findIndex((sheet) => sheet.id === this.id);
  }

  update(patch: SheetPatch): void {
    this.context.engine.updateSheet(this.id, patch, 'addin');
  }

  range(cells: Omit<Area, 'sheet'>): Range {
    return new Range(this.context, { sheet: this.id, ...cells });
  }
}

const everyCell = { row: 0, column: 0, rows: ROW_LIMIT, columns: COLUMN_LIMIT };

const worksheetClass = describeClass<Worksheet>('Worksheet', {
  events: worksheetEvents,
  identity: ({ id }) => ({ Id: id }),
  scalars: worksheetScalars,
  navigation: {
    tables: ({ context, id }) => new TableCollection(context, id),
    autoFilter: ({ context, id }) => new AutoFilter(context, { sheet: id }),
    comments: ({ context, id }) => new CommentCollection(context, id),
    charts: ({ context, id }) => new ChartCollection(context, id),
    pivotTables: () => new EmptyCollection(pivotTables),
    shapes: () => new EmptyCollection(shapes),
    slicers: () => new EmptyCollection(slicers),
    names: ({ context, id }) => new NamedItemCollection(context, id),
    customProperties: (sheet) => new WorksheetCustomPropertyCollection(sheet),
    pageLayout: (sheet) => new PageLayout(sheet),
    horizontalPageBreaks: (sheet) => new PageBreakCollection(sheet, 'row'),
    verticalPageBreaks: (sheet) => new PageBreakCollection(sheet, 'column'),
    freezePanes: (sheet) => new WorksheetFreezePanes(sheet),
    protection: (sheet) => new WorksheetProtection(sheet),
  },
  methods: {
    activate: ({ context, id }) => context.engine.activateSheet(id),
    calculate: ({ context }, args) => context.engine.recalculate(args.flag(0, false)),
    copy: copyWorksheet,
    delete: ({ context, id, state }) => {
      if (state.visibility === 'VeryHidden') {
        throw new ApiError('InvalidOperation');
      }
      context.engine.deleteSheet(id, 'addin');
    },
    findAll: (sheet, args) => found(findAll(sheet, args)),
    findAllOrNullObject: findAll,
    replaceAll: (sheet, args) => replaceAll(sheet, args),
    getRange: (sheet, args) =>
      args.isLeftOut(0)
        ? sheet.range(everyCell)
        : new Range(sheet.context, readAddress(sheet.context, args.text(0), sheet.id)),
    getRanges: ({ context, id }, args) =>
      new RangeAreas(
        context,
        args.isLeftOut(0) ? [{ sheet: id, ...everyCell }] : readAddressList(context, args.text(0), id),
      ),
    getCell: (sheet, args) => sheet.range({ row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    getRangeByIndexes: (sheet, args) =>
      sheet.range({ row: args.integer(0), column: args.integer(1), rows: args.integer(2), columns: args.integer(3) }),
    getUsedRange: (sheet, args) => usedRange(sheet, args) ?? sheet.range({ row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: usedRange,
    getNext: (sheet, args) => found(neighbour(sheet, 1, args)),
    getNextOrNullObject: (sheet, args) => neighbour(sheet, 1, args),
    getPrevious: (sheet, args) => found(neighbour(sheet, -1, args)),
    getPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, args),
    // Events and copies hand sheets on by these two.
    _getSheetById: ({ context }, args) => found(findWorksheet(context, args.text(0))),
    _getAnotherWorksheetById: ({ context }, args) => found(findWorksheet(context, args.text(0))),
  },
  storedOnly: ['enableCalculation', 'tabId'],
  differs: {
    ...worksheetEventDifferences,
    calculate: 'Calculates the whole workbook.',
    copy: 'A copied table is named after the first with the next number, e.g. `Customers2`; Excel takes the number of the new table.',
    findAll: 'Looks at formulas and unformatted values.',
    replaceAll: 'Looks at formulas and unformatted values.',
    standardWidth: 'Counted in digits of 7 pixels; a new sheet has 9.57 and not 8.43.',
  },
});

/** The sheet with this id or, without case, this name. */
export function findWorksheet(context: WorkbookContext, key: string | number): Worksheet | null {
  const sheets = context.engine.sheets();
  const name = String(key).toLowerCase();
  const state = sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name);
  return state === undefined ? null : new Worksheet(context, state.id);
}

function usedRange(sheet: Worksheet, args: CallArguments): Range | null {
  const used = sheet.context.engine.usedArea(sheet.id, args.flag(0, false));
  return used === undefined ? null : new Range(sheet.context, used);
}

function neighbour(sheet: Worksheet, step: 1 | -1, args: CallArguments): Worksheet | null {
  const visibleOnly = args.flag(0, false);
  const sheets = sheet.context.engine.sheets();
  const { position } = sheet;
  const rest = step === 1 ? sheets.slice(position + 1) : sheets.slice(0, position).toReversed();
  const next = rest.find((candidate) => !visibleOnly || candidate.visibility === 'Visible');
  return next === undefined ? null : new Worksheet(sheet.context, next.id);
}

function found<T>(object: T | null): T {
  if (object === null) {
    throw new ApiError('ItemNotFound');
  }
  return object;
}
