import { BooleanNumber, generateRandomId, Tools } from '@univerjs/core';
import type { IWorksheetData, Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { toHexColor } from './cellColors';
import type { SheetId } from './grid';
import type { SheetPatch, SheetState } from './sheetState';
import { EngineError } from './EngineError';
import { checkSheetName, isSameName, numberedName, SHEET_NAME_LIMIT } from './objectNames';
import type { Protections } from './Protections';
import type { SheetStore } from './SheetStore';
import type { UniverHost } from './univerHost';
import { emptySheet } from './univerHost';

/** The sheets at one moment, in order, for undo. */
export interface SheetsCapture {
  readonly states: readonly SheetState[];
  readonly tabIds: ReadonlyMap<SheetId, number>;
}

/** The sheets of the workbook: order, names, visibility, panes. */
export class SheetRegistry {
  /** What Univer has no place for. */
  private readonly veryHidden = new Set<SheetId>();
  private readonly notCalculated = new Set<SheetId>();
  private readonly tabIds = new Map<SheetId, number>();
  private lastTabId = 0;

  constructor(
    private readonly host: UniverHost,
    private readonly store: SheetStore,
    private readonly protections: Protections,
  ) {}

  list(): readonly SheetState[] {
    return this.host.workbook.getSheets().map((sheet) => this.state(sheet));
  }

  active(): SheetId {
    return this.host.workbook.getActiveSheet(true)?.getSheetId() ?? this.firstVisible();
  }

  name(sheet: SheetId): string {
    return this.store.sheet(sheet).getName();
  }

  /** @throws EngineError ItemAlreadyExists, InvalidArgument */
  add(name: string | undefined): SheetId {
    const names = this.host.workbook.getSheets().map((sheet) => sheet.getName());
    const newName = name ?? numberedName('Sheet', names);
    this.checkFree(newName);
    const id = `sheet-${generateRandomId(8)}`;
    this.insert(mergeWorksheetSnapshotWithDefault(emptySheet(id, newName)));
    this.store.log.add({ kind: 'sheetAdded', sheet: id });
    return id;
  }

  /** A sheet with the same cells, formats, merged cells, sizes and panes, named as Excel names it: `Sheet1 (2)`. */
  copy(id: SheetId): SheetId {
    const sheet = this.store.sheet(id);
    const copy = `sheet-${generateRandomId(8)}`;
    this.insert({ ...Tools.deepClone(sheet.getConfig()), id: copy, name: this.copyName(sheet.getName()) });
    this.store.log.add({ kind: 'sheetAdded', sheet: copy });
    if (this.veryHidden.has(id)) this.veryHidden.add(copy);
    if (this.notCalculated.has(id)) this.notCalculated.add(copy);
    return copy;
  }

  /** @throws EngineError InvalidOperation for the last visible sheet */
  remove(id: SheetId): void {
    const sheet = this.store.sheet(id);
    const others = this.list().filter((other) => other.id !== id && other.visibility === 'Visible');
    if (others.length === 0) {
      throw new EngineError('InvalidOperation', 'A workbook must keep at least one visible sheet.');
    }
    if (this.active() === id) this.activate((others.at(-1) as SheetState).id);
    this.takeOut(sheet.getSheetId());
  }

  /** Removes a sheet whatever the others are, for undo, and answers what brings it back. */
  takeOut(id: SheetId): IWorksheetData {
    const config = this.store.sheet(id).getConfig();
    this.store.log.add({ kind: 'sheetRemoved', config });
    this.host.commands.syncExecuteCommand(RemoveSheetMutation.id, {
      unitId: this.host.unit,
      subUnitId: id,
      subUnitName: config.name,
    });
    this.veryHidden.delete(id);
    this.notCalculated.delete(id);
    this.tabIds.delete(id);
    return config;
  }

  /** Brings a sheet that was taken out back, at the end; `restore` gives it its place. */
  putBack(config: IWorksheetData): void {
    this.insert(config);
  }

  /** What the sheets are apart from what is on them. */
  capture(): SheetsCapture {
    return { states: this.list(), tabIds: new Map(this.tabIds) };
  }

  /** Which sheets there are is not changed. */
  restore({ states, tabIds }: SheetsCapture): void {
    for (const [id, tabId] of tabIds) this.tabIds.set(id, tabId);
    states.forEach(({ id, name }, position) => {
      if (this.name(id) !== name) this.run(SetWorksheetNameMutation.id, id, { name });
      this.move(id, position);
    });
    // Those that are shown first: one has to be, always.
    const shownFirst = states.toSorted((first, second) => rankOf(first) - rankOf(second));
    for (const state of shownFirst) this.update(state.id, differences(state, this.state(this.store.sheet(state.id))));
    const active = this.host.workbook.getActiveSheet(true)?.getSheetId();
    this.activate(
      states.some(({ id, visibility }) => id === active && visibility === 'Visible') && active
        ? active
        : this.firstVisible(),
    );
  }

  /** Formulas that name the sheet are the caller's business. @throws EngineError */
  rename(id: SheetId, name: string): void {
    if (!isSameName(this.name(id), name)) this.checkFree(name);
    else checkSheetName(name);
    this.run(SetWorksheetNameMutation.id, id, { name });
  }

  move(id: SheetId, position: number): void {
    const order = this.host.workbook.getConfig().sheetOrder;
    const fromOrder = order.indexOf(this.store.sheet(id).getSheetId());
    if (position < 0 || position >= order.length) {
      throw new EngineError('InvalidArgument', `There is no position ${position} among the sheets.`);
    }
    this.run(SetWorksheetOrderMutation.id, id, { fromOrder, toOrder: position });
  }

  activate(id: SheetId): void {
    if (this.state(this.store.sheet(id)).visibility !== 'Visible') {
      throw new EngineError('InvalidOperation', 'A hidden sheet cannot be activated.');
    }
    this.run(SetWorksheetActiveOperation.id, id, {});
  }

  update(id: SheetId, patch: SheetPatch): void {
    const before = this.state(this.store.sheet(id));
    if (patch.visibility !== undefined) this.setVisibility(before, patch.visibility);
    if (patch.tabColor !== undefined) this.run(SetTabColorMutation.id, id, { color: patch.tabColor });
    if (patch.showGridlines !== undefined) {
      const showGridlines = patch.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      this.run(ToggleGridlinesMutation.id, id, { showGridlines });
    }
    if (patch.showHeadings !== undefined) this.showHeadings(id, patch.showHeadings);
    if (patch.standardWidth !== undefined) this.setStandardWidth(id, patch.standardWidth);
    if (patch.enableCalculation === false) this.notCalculated.add(id);
    if (patch.enableCalculation === true) this.notCalculated.delete(id);
    if (patch.frozenRows !== undefined || patch.frozenColumns !== undefined) {
      const rows = patch.frozenRows ?? before.frozenRows;
      const columns = patch.frozenColumns ?? before.frozenColumns;
      this.run(SetFrozenMutation.id, id, {
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
        ySplit: rows,
        xSplit: columns,
      });
    }
  }

  private state(sheet: Worksheet): SheetState {
    const id = sheet.getSheetId();
    const config = sheet.getConfig();
    const isHidden = config.hidden === BooleanNumber.TRUE;
    return {
      id,
      name: sheet.getName(),
      visibility: !isHidden ? 'Visible' : this.veryHidden.has(id) ? 'VeryHidden' : 'Hidden',
      tabColor: config.tabColor ? toHexColor(config.tabColor) : '',
      showGridlines: config.showGridlines !== BooleanNumber.FALSE,
      showHeadings: config.rowHeader.hidden !== BooleanNumber.TRUE,
      standardWidth: config.defaultColumnWidth,
      standardHeight: config.defaultRowHeight,
      enableCalculation: !this.notCalculated.has(id),
      tabId: this.tabId(id),
      frozenRows: config.freeze.ySplit,
      frozenColumns: config.freeze.xSplit,
      isProtected: this.protections.sheet(id) !== undefined,
    };
  }

  /** Univer has no command for either. */
  private showHeadings(id: SheetId, isShown: boolean): void {
    const config = this.store.sheet(id).getConfig();
    const hidden = isShown ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    config.rowHeader.hidden = hidden;
    config.columnHeader.hidden = hidden;
    this.store.redraw(id);
  }

  private setStandardWidth(id: SheetId, pixels: number): void {
    if (!(pixels > 0)) throw new EngineError('InvalidArgument', 'A column is wider than nothing.');
    this.store.sheet(id).getConfig().defaultColumnWidth = pixels;
    this.store.redraw(id);
  }

  /** `Sheet1 (2)` of `Sheet1`, `Sheet1 (3)` of either; shortened where a name would be too long. */
  private copyName(name: string): string {
    const base = name.replace(/ \(\d+\)$/, '');
    const taken = this.host.workbook.getSheets().map((sheet) => sheet.getName());
    for (let number = 2; ; number += 1) {
      const ending = ` (${number})`;
      const candidate = base.slice(0, SHEET_NAME_LIMIT - ending.length) + ending;
      if (!taken.some((known) => isSameName(known, candidate))) return candidate;
    }
  }

  private tabId(id: SheetId): number {
    const known = this.tabIds.get(id);
    if (known !== undefined) return known;
    this.lastTabId += 1;
    this.tabIds.set(id, this.lastTabId);
    return this.lastTabId;
  }

  private setVisibility(before: SheetState, visibility: SheetState['visibility']): void {
    const others = this.list().filter((sheet) => sheet.id !== before.id && sheet.visibility === 'Visible');
    if (visibility !== 'Visible' && others.length === 0) {
      throw new EngineError('InvalidOperation', 'A workbook must keep at least one visible sheet.');
    }
    if (visibility !== 'Visible' && this.active() === before.id) this.activate((others[0] as SheetState).id);
    if (visibility === 'VeryHidden') this.veryHidden.add(before.id);
    else this.veryHidden.delete(before.id);
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.keepActive(() => this.run(SetWorksheetHideMutation.id, before.id, { hidden }));
  }

  private insert(sheet: IWorksheetData): void {
    const index = this.host.workbook.getSheets().length;
    this.keepActive(() =>
      this.host.commands.syncExecuteCommand(InsertSheetMutation.id, { unitId: this.host.unit, index, sheet }),
    );
  }

  /** Univer activates each sheet that comes or is shown again, Excel none. */
  private keepActive(change: () => void): void {
    const active = this.active();
    change();
    this.activate(active);
  }

  private firstVisible(): SheetId {
    const sheet = this.list().find((candidate) => candidate.visibility === 'Visible');
    if (!sheet) throw new EngineError('InvalidOperation', 'The workbook has no visible sheet.');
    return sheet.id;
  }

  private checkFree(name: string): void {
    checkSheetName(name);
    if (this.host.workbook.getSheets().some((sheet) => isSameName(sheet.getName(), name))) {
      throw new EngineError('ItemAlreadyExists', `There is already a sheet named "${name}".`);
    }
  }

  private run(command: string, sheet: SheetId, params: object): void {
    this.store.sheet(sheet);
    this.host.commands.syncExecuteCommand(command, { unitId: this.host.unit, subUnitId: sheet, ...params });
  }
}

function rankOf({ visibility }: SheetState): number {
  return visibility === 'Visible' ? 0 : 1;
}

/** What has to be patched so that a sheet becomes as wanted. */
function differences(wanted: SheetState, current: SheetState): SheetPatch {
  const { id: _id, name: _name, standardHeight: _height, tabId: _tabId, isProtected: _protected, ...patch } = wanted;
  return Object.fromEntries(Object.entries(patch).filter(([key, value]) => current[key as keyof SheetState] !== value));
}
