import type { SheetState } from '../engine/sheetState';
import { ApiError } from '../richapi/ApiError';
import type { CallArguments } from '../richapi/CallArguments';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { worksheetEventDifferences, worksheetEvents } from './worksheetEvents';
import type { WorkbookContext } from './WorkbookContext';
import { findWorksheet, Worksheet } from './Worksheet';

/** The sheets of the workbook, in the order of their tabs. */
export class WorksheetCollection extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return worksheetCollectionClass;
  }
}

const worksheetCollectionClass = describeClass<WorksheetCollection>('WorksheetCollection', {
  differs: worksheetEventDifferences,
  events: { ...worksheetEvents, onAdded: 'AddedEvent', onDeleted: 'DeletedEvent', onMoved: 'EventMoved' },
  items: ({ context }) => context.engine.sheets().map((sheet) => new Worksheet(context, sheet.id)),
  itemByKey: ({ context }, key) => {
    const sheet = findWorksheet(context, key);
    if (sheet === null) {
      throw new ApiError('ItemNotFound');
    }
    return sheet;
  },
  methods: {
    add: ({ context }, args) =>
      new Worksheet(context, context.engine.addSheet(args.isLeftOut(0) ? undefined : args.text(0), 'addin')),
    getActiveWorksheet: ({ context }) => new Worksheet(context, context.engine.activeSheet()),
    getItemOrNullObject: ({ context }, args) => findWorksheet(context, args.key(0)),
    getCount: ({ context }, args) => candidates(context, args).length,
    getFirst: ({ context }, args) => open(context, candidates(context, args)[0]),
    getLast: ({ context }, args) => open(context, candidates(context, args).at(-1)),
  },
});

function candidates(context: WorkbookContext, args: CallArguments): readonly SheetState[] {
  const visibleOnly = args.flag(0, false);
  return context.engine.sheets().filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

function open(context: WorkbookContext, sheet: SheetState | undefined): Worksheet {
  if (sheet === undefined) {
    throw new ApiError('ItemNotFound');
  }
  return new Worksheet(context, sheet.id);
}
