import type { Shift } from '../engine/area';
import type { Area } from '../engine/grid';
import type { ChangedFormula, EngineEvent, Origin } from '../engine/engineEvent';
import type { TableState } from '../engine/tableState';
import { formatCells } from '../objects/address';
import { intersectAreas } from '../objects/areas';
import { valueType } from '../objects/rangeCells';
import type { WorkbookContext } from '../objects/WorkbookContext';
import { chartEntries, commentEntries } from './attachmentEntries';
import type { EventEntry } from './eventEntries';
import { EventType, objectEventEntries, workbookTarget } from './eventEntries';
import type { HostEvent } from './hostEvent';

/** Office.js measures in points, the engine in pixels. */
const pointsPerPixel = 0.75;

/** What happened in the engine, as the events of Office.js that add-ins can listen to. */
export function translateEvent(event: HostEvent, context: WorkbookContext): readonly EventEntry[] {
  const entries = entriesOf(event, context);
  return 'origin' in event && event.origin === 'remote'
    ? entries.map((entry) => ({ ...entry, isRemote: true }))
    : entries;
}

function entriesOf(event: HostEvent, context: WorkbookContext): readonly EventEntry[] {
  switch (event.kind) {
    case 'cellsChanged':
      return changeEntries(context, event.area, { ...cellChange(event), ...origin(event.origin) });
    case 'rowsOrColumnsChanged':
      return changeEntries(context, event.area, { ...structureChange(event.shift), ...origin(event.origin) });
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
    case 'tableGrown':
      return tableChangeEntries(
        event.table,
        event.area,
        changePayload(context, event.area, { changeType: event.change, ...origin(event.origin) }),
      );
    case 'rowsSorted':
      return sheetEntries(EventType.rowsSorted, event.area.sheet, {
        address: formatCells(event.area),
        ...origin(event.origin),
      });
    case 'filtered':
      // This office.js has no number for filter events, so nobody can listen to them.
      return [];
    case 'columnsSorted':
      return sheetEntries(EventType.columnsSorted, event.area.sheet, {
        address: formatCells(event.area),
        ...origin(event.origin),
      });
    case 'sheetMoved':
      return workbookEntries(EventType.sheetMoved, {
        worksheetId: event.sheet,
        positionBefore: event.before,
        positionAfter: event.after,
        ...origin(event.origin),
      });
    case 'sheetVisibilityChanged':
      return sheetEntries(EventType.visibilityChanged, event.sheet, {
        visibilityBefore: event.before,
        visibilityAfter: event.after,
        ...origin(event.origin),
      });
    case 'protectionChanged':
      return sheetEntries(EventType.protectionChanged, event.sheet, {
        isProtected: event.isProtected,
        ...origin(event.origin),
      });
    case 'rowsHiddenChanged':
      return sheetEntries(EventType.rowHiddenChanged, event.area.sheet, {
        address: formatCells(event.area),
        changeType: event.isHidden ? 'Hidden' : 'Unhidden',
        ...origin(event.origin),
      });
    case 'formulasChanged':
      return sheetEntries(EventType.formulaChanged, event.sheet, {
        formulaDetails: event.formulas?.map(formulaDetail),
        ...origin(event.origin),
      });
    case 'cellClicked':
      return sheetEntries(EventType.singleClicked, event.area.sheet, {
        address: formatCells(event.area),
        offsetX: event.offsetX * pointsPerPixel,
        offsetY: event.offsetY * pointsPerPixel,
      });
    case 'commentChanged':
      return commentEntries(event);
    case 'chartAdded':
    case 'chartDeleted':
    case 'chartActivated':
    case 'chartDeactivated':
      return chartEntries(event);
    case 'calculationFailed':
    case 'undoFailed':
      return [];
    case 'workbookActivated':
      return workbookEntries(EventType.workbookActivated, {});
    case 'settingsChanged':
      // Only of Office.context.document, see `DocumentEvent`.
      return [];
    case 'calculated':
      return event.areas.flatMap((area) =>
        sheetEntries(EventType.calculated, area.sheet, { address: formatCells(area) }),
      );
  }
}

type Payload = Readonly<Record<string, unknown>>;

/** `source` tells this session from others, `triggerSource` the add-in from whoever else is in it. */
function origin(who: Origin): Payload {
  return {
    source: who === 'remote' ? 'Remote' : 'Local',
    triggerSource: who === 'addin' ? 'ThisLocalAddin' : 'Unknown',
  };
}

function formulaDetail({ row, column, before }: ChangedFormula): Payload {
  return { cellAddress: formatCells({ row, column, rows: 1, columns: 1 }), previousFormula: before };
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

/**
 * The direction is told for parts of rows and columns, where the area alone does not say it. Those of a table are its rows
 * and columns (office-js #728).
 */
function structureChange({ change, band, table }: Shift): Payload {
  if (band === undefined || table !== undefined) {
    return { changeType: change };
  }
  return change.endsWith('Inserted')
    ? { changeType: 'CellInserted', shiftDirection: change.startsWith('Row') ? 'ShiftCellDown' : 'ShiftCellRight' }
    : { changeType: 'CellDeleted', shiftDirection: change.startsWith('Row') ? 'ShiftCellUp' : 'ShiftCellLeft' };
}

/** A change is told to listeners of its sheet, of all sheets, of the tables it touches and of all tables. */
function changeEntries(context: WorkbookContext, area: Area, details: Payload): readonly EventEntry[] {
  const payload = changePayload(context, area, details);
  const ofTables = touchedTables(context, area).flatMap((table) => tableChangeEntries(table.id, area, payload));
  return [...objectEventEntries(EventType.cellsChanged, [area.sheet, workbookTarget], payload), ...ofTables];
}

function changePayload(context: WorkbookContext, area: Area, details: Payload): Payload {
  return {
    address: formatCells(area),
    worksheetId: area.sheet,
    referenceId: context.eventRanges.add(area),
    shiftDirection: 'None',
    ...details,
  };
}

function tableChangeEntries(table: string, area: Area, payload: Payload): readonly EventEntry[] {
  return objectEventEntries(EventType.tableChanged, [table, area.sheet, workbookTarget], {
    ...payload,
    tableId: table,
  });
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
