/** One message on the `richApiMessage` event: events of objects, calls of custom functions and actions alike. */
export interface EventEntry {
  readonly category: number;
  readonly type: number;
  readonly target: string;
  /** JSON text. */
  readonly message: string;
  readonly id: number;
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
  nameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
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

/** As it goes over postMessage; the last place says whether the event came from another person's session. */
export function toWireEntry(entry: EventEntry): readonly unknown[] {
  return [entry.category, entry.type, entry.target, entry.message, entry.id, false];
}
