import type { Area } from '../engine/grid';
import type { EngineEvent, Origin } from '../engine/engineEvent';
import type { TableState } from '../engine/tableState';
import { formatCells } from '../objects/address';
import { intersectAreas } from '../objects/areas';
import { valueType } from '../objects/rangeCells';
import type { WorkbookContext } from '../objects/WorkbookContext';
import type { EventEntry } from './eventEntries';
import { EventType, objectEventEntries, workbookTarget } from './eventEntries';

/** What happened in the engine, as the events of Office.js that add-ins can listen to. */
export function translateEvent(event: EngineEvent, context: WorkbookContext): readonly EventEntry[] {
  switch (event.kind) {
    case 'cellsChanged':
      return changeEntries(context, event.area, { ...cellChange(event), ...origin(event.origin) });
    case 'rowsOrColumnsChanged':
      return changeEntries(context, event.area, { changeType: event.change, ...origin(event.origin) });
    case 'formatsChanged':
      return sheetEntries(EventType.formatChanged, event.area.sheet, {
        address: formatCells(event.area),
        referenceId: context.eventRanges.add(event.area),
        ...origin(event.origin),
      });
    case 'selectionChanged':
      return selectionEntries(context, event.area);
    case 'sheetActivated':
      return [
        ...sheetEntries(EventType.sheetDeactivated, event.previous, {}),
        ...sheetEntries(EventType.sheetActivated, event.sheet, {}),
      ];
    case 'sheetAdded':
      return workbookEntries(EventType.sheetAdded, { worksheetId: event.sheet, ...origin(event.origin) });
    case 'sheetDeleted':
      return workbookEntries(EventType.sheetDeleted, { worksheetId: event.sheet, ...origin(event.origin) });
    case 'sheetRenamed':
      return sheetEntries(EventType.nameChanged, event.sheet, {
        nameBefore: event.before,
        nameAfter: event.after,
        ...origin(event.origin),
      });
    case 'tableAdded':
      return tableEntries(EventType.tableAdded, event.sheet, { tableId: event.table, ...origin(event.origin) });
    case 'tableDeleted':
      return tableEntries(EventType.tableDeleted, event.sheet, {
        tableId: event.table,
        tableName: event.name,
        ...origin(event.origin),
      });
    case 'rowsSorted':
      return sheetEntries(EventType.rowsSorted, event.area.sheet, {
        address: formatCells(event.area),
        ...origin(event.origin),
      });
    case 'calculated':
      return event.sheets.flatMap((sheet) => sheetEntries(EventType.calculated, sheet, { address: '' }));
    case 'filtered':
      // This office.js has no number for filter events, so nobody can listen to them.
      return [];
  }
}

type Payload = Readonly<Record<string, unknown>>;

/** All changes of this host happen in this session; who made one shows in `triggerSource`. */
function origin(who: Origin): Payload {
  return { source: 'Local', triggerSource: who === 'addin' ? 'ThisLocalAddin' : 'Unknown' };
}

function cellChange(event: Extract<EngineEvent, { kind: 'cellsChanged' }>): Payload {
  const { before, after } = event;
  if (before === undefined || after === undefined) {
    return { changeType: 'RangeEdited' };
  }
  return {
    changeType: 'RangeEdited',
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** A change is told to listeners of its sheet, of all sheets, of the tables it touches and of all tables. */
function changeEntries(context: WorkbookContext, area: Area, details: Payload): readonly EventEntry[] {
  const payload = {
    address: formatCells(area),
    worksheetId: area.sheet,
    referenceId: context.eventRanges.add(area),
    shiftDirection: 'None',
    ...details,
  };
  const ofTables = touchedTables(context, area).flatMap((table) =>
    objectEventEntries(EventType.tableChanged, [table.id, area.sheet, workbookTarget], {
      ...payload,
      tableId: table.id,
    }),
  );
  return [...objectEventEntries(EventType.cellsChanged, [area.sheet, workbookTarget], payload), ...ofTables];
}

function touchedTables(context: WorkbookContext, area: Area): readonly TableState[] {
  return context.engine.tables().filter((table) => intersectAreas(table.area, area) !== undefined);
}

/** Each table of the sheet is told, with an empty address if the selection lies outside it. */
function selectionEntries(context: WorkbookContext, area: Area): readonly EventEntry[] {
  const address = formatCells(area);
  const ofTables = context.engine
    .tables()
    .filter((table) => table.area.sheet === area.sheet)
    .flatMap((table) =>
      objectEventEntries(EventType.tableSelectionChanged, [table.id], {
        address: intersectAreas(table.area, area) === undefined ? '' : address,
        worksheetId: area.sheet,
        tableId: table.id,
      }),
    );
  return [...sheetEntries(EventType.selectionChanged, area.sheet, { address }), ...ofTables];
}

function sheetEntries(type: number, sheet: string, payload: Payload): readonly EventEntry[] {
  return objectEventEntries(type, [sheet, workbookTarget], { worksheetId: sheet, ...payload });
}

function tableEntries(type: number, sheet: string, payload: Payload): readonly EventEntry[] {
  return objectEventEntries(type, [sheet, workbookTarget], { worksheetId: sheet, ...payload });
}

function workbookEntries(type: number, payload: Payload): readonly EventEntry[] {
  return objectEventEntries(type, [workbookTarget], payload);
}
