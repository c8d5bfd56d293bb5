import type { LiveHandler } from '../richapi/LiveHandlers';
import type { EventEntry } from './eventEntries';
import { EventType, workbookTarget } from './eventEntries';

/** Whether an entry is for one of those who had registered, so that nobody is told of what was before. */
export function isHeard({ type, target }: EventEntry, handlers: readonly LiveHandler[]): boolean {
  const object = target === workbookTarget ? '' : target;
  const names = registeredAs.get(type);
  return names === undefined || handlers.some((handler) => handler.object === object && names.includes(handler.event));
}

const ofSheets = (event: string): readonly string[] => [`Worksheet.${event}`, `WorksheetCollection.${event}`];
const ofTables = (event: string): readonly string[] => [`Table.${event}`, `TableCollection.${event}`];
const ofCharts = (event: string): readonly string[] => [`Chart.${event}`, `ChartCollection.${event}`];

/** By the number of an event, what it is registered as. A target tells the objects of several classes apart. */
const registeredAs: ReadonlyMap<number, readonly string[]> = new Map([
  [EventType.cellsChanged, ofSheets('onChanged')],
  [EventType.sheetActivated, ofSheets('onActivated')],
  [EventType.sheetDeactivated, ofSheets('onDeactivated')],
  [EventType.sheetAdded, ofSheets('onAdded')],
  [EventType.selectionChanged, ofSheets('onSelectionChanged')],
  [EventType.sheetDeleted, ofSheets('onDeleted')],
  [EventType.calculated, ofSheets('onCalculated')],
  [EventType.formatChanged, ofSheets('onFormatChanged')],
  [EventType.rowsSorted, ofSheets('onRowSorted')],
  [EventType.columnsSorted, ofSheets('onColumnSorted')],
  [EventType.singleClicked, ofSheets('onSingleClicked')],
  [EventType.rowHiddenChanged, ofSheets('onRowHiddenChanged')],
  [EventType.formulaChanged, ofSheets('onFormulaChanged')],
  [EventType.protectionChanged, ofSheets('onProtectionChanged')],
  [EventType.nameChanged, ofSheets('onNameChanged')],
  [EventType.visibilityChanged, ofSheets('onVisibilityChanged')],
  [EventType.sheetMoved, ofSheets('onMoved')],
  [EventType.chartAdded, ofCharts('onAdded')],
  [EventType.chartActivated, ofCharts('onActivated')],
  [EventType.chartDeactivated, ofCharts('onDeactivated')],
  [EventType.chartDeleted, ofCharts('onDeleted')],
  [EventType.tableSelectionChanged, ofTables('onSelectionChanged')],
  [EventType.tableChanged, ofTables('onChanged')],
  [EventType.tableAdded, ofTables('onAdded')],
  [EventType.tableDeleted, ofTables('onDeleted')],
  [EventType.commentAdded, ['CommentCollection.onAdded']],
  [EventType.commentDeleted, ['CommentCollection.onDeleted']],
  [EventType.commentChanged, ['CommentCollection.onChanged']],
  [EventType.workbookActivated, ['Workbook.onActivated']],
]);
