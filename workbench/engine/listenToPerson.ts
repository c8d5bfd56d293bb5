import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { copySheetForPerson } from './copySheetForPerson';
import { dataArea } from './dataArea';
import type { EngineParts } from './engineParts';
import type { Area } from './grid';
import type { History } from './History';
import type { PersonEditHandler } from './PersonEdits';
import { listenToSheetEdits } from './listenToSheetEdits';
import { PersonEdits } from './PersonEdits';
import { restoreRows, settleShift } from './structureChanges';
import { watchFormulas } from './watchFormulas';
import { settleSheetDeleted, settleSheetName, settleWrite, tellOfWrite } from './workbookChanges';

/** Lets tables, rules and listeners follow what a person does in Univer's own grid. */
export function listenToPerson(parts: EngineParts, history: History): void {
  const { host, events, reader, sheets } = parts;
  let active = sheets.active();
  const origin = 'person';
  listenToSheetEdits(parts);
  copySheetForPerson(parts, history);
  const handler: PersonEditHandler = {
    writing: (sheet, cells, area) => {
      const tellOfFormulas = watchFormulas(parts, area);
      for (const row in cells) {
        for (const column in cells[Number(row)]) {
          const cell = cells[Number(row)]?.[Number(column)];
          if (cell?.f) cell.f = parts.storeFormula(cell.f, sheet, Number(row), Number(column));
        }
      }
      return () => tellOfFormulas(origin);
    },
    bringingFormulas: (area) => {
      const tellOfFormulas = watchFormulas(parts, area);
      return () => tellOfFormulas(origin);
    },
    written: (area, before, isFormatOnly) => {
      if (isFormatOnly) {
        events.emit({ kind: 'formatsChanged', area, origin });
        return;
      }
      noteFormulas(parts, area);
      if (history.isStepping) tellOfWrite(parts, area, before, origin);
      else history.react(() => settleWrite(parts, area, before, origin));
    },
    moved: (sheet) => host.formulas.forget(sheet),
    shifted: (shift) => {
      host.formulas.forget(shift.sheet);
      settleShift(parts, shift, origin);
      const isEmptied = shift.change === 'RowDeleted' && parts.tables.list().some((table) => !dataArea(table));
      if (isEmptied && !history.isStepping) history.react(() => restoreRows(parts, shift, origin));
    },
    sheetAdded: (sheet) => events.emit({ kind: 'sheetAdded', sheet, origin }),
    sheetDeleted: (sheet, name) => settleSheetDeleted(parts, sheet, name, origin),
    sheetRenamed: (sheet, before, after) => {
      settleSheetName(parts, before, after);
      events.emit({ kind: 'sheetRenamed', sheet, before, after, origin });
    },
    sheetActivated: (sheet) => {
      // Univer tells late of having activated a new sheet: another one may be active again by then.
      if (sheet === active || sheet !== sheets.active()) return;
      const previous = active;
      active = sheet;
      events.emit({ kind: 'sheetActivated', sheet, previous });
    },
  };
  const edits = new PersonEdits(
    handler,
    (sheet, row, column) => reader.value(sheet, row, column),
    (sheet) => sheets.name(sheet),
  );
  host.commands.beforeCommandExecuted((command, options) => {
    if (events.outsideOrigin()) edits.noticeBefore(command, options);
  });
  host.commands.onCommandExecuted((command, options) => {
    if (events.outsideOrigin()) edits.noticeAfter(command, options);
  });
  events.listen((event) => {
    if (event.kind === 'sheetActivated') active = event.sheet;
  });
}

/** Makes known which formulas a person's write has brought and taken. */
function noteFormulas(parts: EngineParts, written: Area): void {
  const { host, store } = parts;
  const { sheet, row: top, rows, column: left, columns } = store.clip(written);
  const cells = store.cells(sheet);
  let isShared = false;
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) {
      const cell = cells[row]?.[column];
      isShared ||= Boolean(cell?.si);
      host.formulas.setFormula(host.unit, sheet, row, column, cell?.f ?? undefined);
    }
  }
  if (isShared) unshareFormulas(parts, sheet);
}

/** Filling in Univer shares one formula among cells; everything else here expects each cell to have its own. */
function unshareFormulas(parts: EngineParts, sheet: string): void {
  const { host, store } = parts;
  host.formulas.forget(sheet);
  const shared = host.formulas.getSheetFormulaData(host.unit, sheet);
  const lexer = host.injector.get(LexerTreeBuilder);
  const cells = store.cells(sheet);
  let isChanged = false;
  for (const row in shared) {
    for (const column in shared[Number(row)]) {
      const item = shared[Number(row)]?.[Number(column)];
      const cell = cells[Number(row)]?.[Number(column)];
      if (!item?.si || !cell) continue;
      cell.f = item.x || item.y ? lexer.moveFormulaRefOffset(item.f, item.x ?? 0, item.y ?? 0) : item.f;
      delete cell.si;
      isChanged = true;
    }
  }
  if (isChanged) host.formulas.forget(sheet);
}
