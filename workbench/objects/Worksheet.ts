import type { Area, SheetId } from '../engine/grid';
import type { SheetPatch, SheetState } from '../engine/sheetState';
import { COLUMN_LIMIT, ROW_LIMIT } from '../engine/grid';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { CommentCollection } from './CommentCollection';
import { AutoFilter } from './AutoFilter';
import { NamedItemCollection } from './NamedItemCollection';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { readColor } from './RangeFormat';
import { resolveReference } from './resolveReference';
import { TableCollection } from './TableCollection';
import type { WorkbookContext } from './WorkbookContext';
import { WorksheetFreezePanes } from './WorksheetFreezePanes';
import { WorksheetProtection } from './WorksheetProtection';

const longestAddressList = 8_192;

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

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

const showGridlines = {
  get: ({ state }: Worksheet) => state.showGridlines,
  set: (sheet: Worksheet, value: unknown) => sheet.update({ showGridlines: value === true }),
};

const worksheetClass = describeClass<Worksheet>('Worksheet', {
  events: {
    onActivated: 'ActivatedEvent',
    onCalculated: 'CalculatedEvent',
    onChanged: 'DataChangedEvent',
    onDeactivated: 'DeactivatedEvent',
    onFormatChanged: 'FormatChangedEvent',
    onNameChanged: 'EventNameChanged',
    onRowSorted: 'RowSortedEvent',
    onSelectionChanged: 'SelectionChangedEvent',
  },
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: ({ id }) => id,
    name: {
      get: ({ state }) => state.name,
      set: ({ context, id }, value) => context.engine.renameSheet(id, String(value), 'addin'),
    },
    position: {
      get: (sheet) => sheet.position,
      set: ({ context, id }, value) => context.engine.moveSheet(id, Number(value), 'addin'),
    },
    visibility: {
      get: ({ state }) => state.visibility,
      set: (sheet, value) => {
        const visibility = visibilities.find((candidate) => candidate === value);
        if (visibility === undefined) {
          throw new ApiError('InvalidArgument');
        }
        sheet.update({ visibility });
      },
    },
    tabColor: {
      get: ({ state }) => state.tabColor,
      set: (sheet, value) => sheet.update({ tabColor: readColor(value) ?? '' }),
    },
    showGridlines,
    // office.js reads ShowGridlines but writes Gridlines.
    gridlines: { ...showGridlines, onlyByName: true },
  },
  navigation: {
    tables: ({ context, id }) => new TableCollection(context, id),
    autoFilter: ({ context, id }) => new AutoFilter(context, { sheet: id }),
    comments: ({ context, id }) => new CommentCollection(context, id),
    names: ({ context, id }) => new NamedItemCollection(context, id),
    freezePanes: (sheet) => new WorksheetFreezePanes(sheet),
    protection: (sheet) => new WorksheetProtection(sheet),
  },
  methods: {
    activate: ({ context, id }) => context.engine.activateSheet(id),
    calculate: ({ context }) => context.engine.recalculate(true),
    delete: ({ context, id }) => context.engine.deleteSheet(id, 'addin'),
    getRange: (sheet, args) =>
      args.isLeftOut(0)
        ? sheet.range({ row: 0, column: 0, rows: ROW_LIMIT, columns: COLUMN_LIMIT })
        : new Range(sheet.context, readAddress(sheet, args.text(0))),
    getRanges: (sheet, args) => new RangeAreas(sheet.context, readAddresses(sheet, args.text(0))),
    getCell: (sheet, args) => sheet.range({ row: args.integer(0), column: args.integer(1), rows: 1, columns: 1 }),
    getRangeByIndexes: (sheet, args) =>
      sheet.range({ row: args.integer(0), column: args.integer(1), rows: args.integer(2), columns: args.integer(3) }),
    getUsedRange: (sheet, args) => usedRange(sheet, args) ?? sheet.range({ row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: usedRange,
    getNext: (sheet, args) => orItemNotFound(neighbour(sheet, 1, args)),
    getNextOrNullObject: (sheet, args) => neighbour(sheet, 1, args),
    getPrevious: (sheet, args) => orItemNotFound(neighbour(sheet, -1, args)),
    getPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, args),
    // Events and copies hand sheets on by these two.
    _getSheetById: ({ context }, args) => orItemNotFound(findWorksheet(context, args.text(0))),
    _getAnotherWorksheetById: ({ context }, args) => orItemNotFound(findWorksheet(context, args.text(0))),
  },
});

/** The sheet with this id or, without case, this name. */
export function findWorksheet(context: WorkbookContext, key: string | number): Worksheet | null {
  const sheets = context.engine.sheets();
  const name = String(key).toLowerCase();
  const state = sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name);
  return state === undefined ? null : new Worksheet(context, state.id);
}

/** An address on another sheet is not one of this sheet. */
function readAddress(sheet: Worksheet, address: string): Area {
  const area = resolveReference(sheet.context.engine, address, sheet.id);
  if (area === undefined || area.sheet !== sheet.id) {
    throw new ApiError('InvalidArgument');
  }
  return area;
}

/** Excel refuses longer lists of addresses (office-js #5198). */
function readAddresses(sheet: Worksheet, addresses: string): readonly Area[] {
  if (addresses.length > longestAddressList) {
    throw new ApiError('InvalidArgument');
  }
  return addresses.split(',').map((address) => readAddress(sheet, address.trim()));
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

function orItemNotFound(sheet: Worksheet | null): Worksheet {
  if (sheet === null) {
    throw new ApiError('ItemNotFound');
  }
  return sheet;
}
