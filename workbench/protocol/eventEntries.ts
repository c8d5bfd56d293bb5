/** One message on the `richApiMessage` event: events of objects, calls of custom functions and actions alike. */
export interface EventEntry {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  /** JSON text. */
  readonly message: string;
  readonly id: number;
  /** Another person's session made the change: office.js then says so in the event's `source`. */
  readonly isRemote?: boolean;
}

const objectEvents = 65_536;

/** `targetId` of events of the workbook as a whole. */
export const workbookTarget = 'Workbook';

/** The numbers of office.js for what an entry of an object event tells. */
export const EventType = {
  cellsChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowsSorted: 19,
  columnsSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  sheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
  visibilityModeChanged: 65_539,
} as const;

/** The same event for each of several targets: office.js picks the ones somebody listens to. */
export function objectEventEntries(
  type: number,
  targets: readonly string[],
  payload: Readonly<Record<string, unknown>>,
): readonly EventEntry[] {
  const message = JSON.stringify(payload);
  return targets.map((target) => ({ category: objectEvents, type, target, message, id: 0 }));
}

const actionCategory = 2;
const invokeActionType = 1000;

/** Calls an action of the add-in (`Office.actions.associate`), as a keyboard shortcut does. */
export function actionEntry(actionId: string): EventEntry {
  const message = JSON.stringify([actionId, '{}']);
  return { category: actionCategory, type: invokeActionType, target: '', message, id: 0 };
}

/** As it goes over postMessage; the last place says whether the event came from another person's session. */
export function toWireEntry(entry: EventEntry): readonly unknown[] {
  return [entry.category, entry.type, entry.target, entry.message, entry.id, entry.isRemote === true];
}
