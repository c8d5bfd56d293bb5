import { copySheet } from './copySheet';
import type { CustomFunctionDeclaration, CustomFunctionInvoker } from './customFunction';
import type { Area, CellInput, SheetId } from './grid';
import type { CellStylePatch } from './cellStyle';
import type { ConditionalFormatState } from './conditionalFormatState';
import type { Engine } from './Engine';
import { EngineConcerns } from './EngineConcerns';
import type { EngineEvent, Origin } from './engineEvent';
import type { GridView } from './GridView';
import type { NameState } from './nameState';
import { checkFormattable } from './protectionChecks';
import type { ProtectedAction } from './protectionState';
import type { SheetPatch } from './sheetState';
import type { ValidationState } from './validationState';
import type { EngineParts } from './engineParts';
import { createParts } from './engineParts';
import { guardProtection } from './guardProtection';
import { listenToPerson } from './listenToPerson';
import type { SortKey } from './sortRows';
import type { TablePatch } from './TableRegistry';
import type { UniverHost } from './univerHost';
import * as sheetChanges from './sheetChanges';
import { loseTable } from './loseReferences';
import * as structure from './structureChanges';
import * as changes from './workbookChanges';

/** The spreadsheet behind the workbench: Univer, spoken to in the words of `Engine`. Each concern has its own module. */
export class UniverEngine extends EngineConcerns implements Engine {
  readonly view: GridView | undefined;

  /** `show` is given the parts to draw what Univer draws only if told. */
  constructor(
    private readonly host: UniverHost,
    show?: (parts: EngineParts) => GridView,
    now: () => Date = () => new Date(),
  ) {
    super(createParts(host, now));
    this.view = show?.(this.parts);
    guardProtection(this.parts);
    listenToPerson(this.parts, this.history);
  }

  // Sheets
  sheets() {
    return this.parts.sheets.list();
  }
  addSheet(name: string | undefined, origin: Origin): SheetId {
    this.protections.checkStructure();
    const sheet = this.act(() => this.parts.sheets.add(name));
    this.parts.events.emit({ kind: 'sheetAdded', sheet, origin });
    return sheet;
  }
  copySheet(sheet: SheetId, position: number, origin: Origin): SheetId {
    return copySheet(this.parts, sheet, position, origin);
  }
  deleteSheet(sheet: SheetId, origin: Origin): void {
    changes.deleteSheet(this.parts, sheet, origin);
  }
  renameSheet(sheet: SheetId, name: string, origin: Origin): void {
    changes.renameSheet(this.parts, sheet, name, origin);
  }
  moveSheet(sheet: SheetId, position: number, origin: Origin): void {
    sheetChanges.moveSheet(this.parts, sheet, position, origin);
  }
  updateSheet(sheet: SheetId, patch: SheetPatch, origin: Origin): void {
    sheetChanges.updateSheet(this.parts, sheet, patch, origin);
  }
  activeSheet(): SheetId {
    return this.parts.sheets.active();
  }
  activateSheet(sheet: SheetId): void {
    this.followActiveSheet(() => this.parts.sheets.activate(sheet));
  }

  // Cells
  usedArea(sheet: SheetId, valuesOnly: boolean, within?: Area) {
    return this.parts.reader.usedArea(sheet, valuesOnly, within);
  }

  spills(sheet: SheetId) {
    return this.parts.reader.spills(sheet);
  }
  values(area: Area) {
    return this.parts.reader.values(area);
  }
  formulas(area: Area) {
    return this.parts.reader.formulas(area);
  }
  texts(area: Area) {
    const { reader, drawn } = this.parts;
    return drawn.texts(area, reader.texts(area), () => reader.values(area));
  }
  numberFormats(area: Area) {
    return this.parts.reader.numberFormats(area);
  }
  write(area: Area, input: CellInput | readonly (readonly CellInput[])[], origin: Origin): void {
    changes.writeArea(this.parts, area, input, origin);
  }
  setNumberFormats(area: Area, formats: string | readonly (readonly (string | null)[])[], origin: Origin): void {
    this.changeFormats(area, origin, () => this.parts.formats.setNumberFormats(area, formats));
  }
  clear(area: Area, what: 'All' | 'Contents' | 'Formats', origin: Origin): void {
    changes.clearArea(this.parts, area, what, origin);
  }
  insertRows(sheet: SheetId, row: number, count: number, origin: Origin): void {
    structure.changeStructure(this.parts, sheet, 'RowInserted', row, count, origin);
  }
  deleteRows(sheet: SheetId, row: number, count: number, origin: Origin): void {
    structure.changeStructure(this.parts, sheet, 'RowDeleted', row, count, origin);
  }
  insertColumns(sheet: SheetId, column: number, count: number, origin: Origin): void {
    structure.changeStructure(this.parts, sheet, 'ColumnInserted', column, count, origin);
  }
  deleteColumns(sheet: SheetId, column: number, count: number, origin: Origin): void {
    structure.changeStructure(this.parts, sheet, 'ColumnDeleted', column, count, origin);
  }
  insertCells(area: Area, shift: 'Down' | 'Right', origin: Origin): void {
    structure.changeCells(this.parts, area, shift === 'Down' ? 'RowInserted' : 'ColumnInserted', origin);
  }
  deleteCells(area: Area, shift: 'Up' | 'Left', origin: Origin): void {
    structure.changeCells(this.parts, area, shift === 'Up' ? 'RowDeleted' : 'ColumnDeleted', origin);
  }
  sort(area: Area, keys: readonly SortKey[], origin: Origin, matchCase?: boolean): void {
    changes.sortArea(this.parts, area, keys, origin, matchCase);
  }

  // Formats
  style(area: Area) {
    return this.parts.formats.uniform(area);
  }
  styles(area: Area) {
    return this.parts.formats.styles(area);
  }
  setStyle(area: Area, patch: CellStylePatch, origin: Origin): void {
    this.changeFormats(area, origin, () => this.parts.formats.patch(area, patch), patch);
  }
  effectiveColors(area: Area) {
    return this.parts.drawn.colors(area);
  }
  columnWidth(sheet: SheetId, column: number, count: number) {
    return this.parts.dimensions.columnWidth(sheet, column, count);
  }
  setColumnWidth(sheet: SheetId, column: number, count: number, pixels: number): void {
    this.allowed(sheet, 'allowFormatColumns', () => this.parts.dimensions.setColumnWidth(sheet, column, count, pixels));
  }
  rowHeight(sheet: SheetId, row: number, count: number) {
    return this.parts.dimensions.rowHeight(sheet, row, count);
  }
  setRowHeight(sheet: SheetId, row: number, count: number, pixels: number): void {
    this.allowed(sheet, 'allowFormatRows', () => this.parts.dimensions.setRowHeight(sheet, row, count, pixels));
  }
  hiddenColumns(sheet: SheetId, column: number, count: number) {
    return this.parts.dimensions.hiddenColumns(sheet, column, count);
  }
  setHiddenColumns(sheet: SheetId, column: number, count: number, hidden: boolean): void {
    this.allowed(sheet, 'allowFormatColumns', () =>
      this.parts.dimensions.setHiddenColumns(sheet, column, count, hidden),
    );
  }
  hiddenRows(sheet: SheetId, row: number, count: number) {
    return this.parts.dimensions.hiddenRows(sheet, row, count);
  }
  setHiddenRows(sheet: SheetId, row: number, count: number, hidden: boolean, origin: Origin): void {
    sheetChanges.setHiddenRows(this.parts, { sheet, row, count }, hidden, origin);
  }
  merges(sheet: SheetId) {
    return this.parts.dimensions.merges(sheet);
  }
  merge(area: Area, across: boolean): void {
    this.allowed(area.sheet, undefined, () => this.parts.dimensions.merge(area, across));
  }
  unmerge(area: Area): void {
    this.allowed(area.sheet, undefined, () => this.parts.dimensions.unmerge(area));
  }

  // Tables
  tables() {
    return this.parts.tables.list();
  }
  addTable(...table: Parameters<Engine['addTable']>): string {
    return this.tableCells.add(...table);
  }
  deleteTable(table: string, origin: Origin): void {
    const { name, area } = this.changeTable(table, () => loseTable(this.parts, table));
    this.parts.events.emit({ kind: 'tableDeleted', table, name, sheet: area.sheet, origin });
  }
  renameTable(table: string, name: string): void {
    this.changeTable(table, () => this.parts.tableEditor.rename(table, name));
  }
  resizeTable(table: string, area: Area): void {
    this.changeTable(table, () => this.parts.tableEditor.resize(table, area));
  }
  updateTable(table: string, patch: TablePatch): void {
    this.changeTable(table, () => this.parts.store.redraw(this.parts.tables.update(table, patch).area.sheet));
  }

  // Conditional formats, validation, names
  conditionalFormats(sheet: SheetId) {
    return this.parts.conditionalFormats.list(sheet);
  }
  addConditionalFormat(sheet: SheetId, format: Parameters<Engine['addConditionalFormat']>[1]): string {
    return this.allowed(sheet, 'allowFormatCells', () => this.parts.conditionalFormats.add(sheet, format));
  }
  updateConditionalFormat(sheet: SheetId, id: string, patch: Partial<Omit<ConditionalFormatState, 'id'>>): void {
    this.allowed(sheet, 'allowFormatCells', () => this.parts.conditionalFormats.update(sheet, id, patch));
  }
  deleteConditionalFormat(sheet: SheetId, id: string): void {
    this.allowed(sheet, 'allowFormatCells', () => this.parts.conditionalFormats.remove(sheet, id));
  }
  validations(sheet: SheetId) {
    return this.parts.validations.list(sheet);
  }
  setValidation(area: Area | readonly Area[], validation: Omit<ValidationState, 'areas'> | undefined): void {
    const sheet = 'sheet' in area ? area.sheet : (area[0]?.sheet ?? '');
    this.allowed(sheet, undefined, () => this.parts.validations.set(area, validation));
  }
  names() {
    return this.parts.names.list();
  }
  setName(name: NameState): void {
    this.act(() => this.parts.names.set(name));
  }
  deleteName(name: string, sheet?: SheetId): void {
    this.act(() => this.parts.names.remove(name, sheet));
  }

  // The person at the grid
  selection(): Area {
    return this.parts.selection.on(this.activeSheet());
  }
  selections() {
    return this.parts.selection.allOn(this.activeSheet());
  }
  select(area: Area): void {
    this.activateSheet(area.sheet);
    this.act(() => this.parts.selection.select(area));
    this.view?.reveal(area);
  }
  isEditing(): boolean {
    return this.parts.selection.isEditing();
  }

  // Calculation and events
  registerCustomFunctions(declarations: readonly CustomFunctionDeclaration[], invoke: CustomFunctionInvoker): void {
    this.act(() => this.parts.customFunctions.register(declarations, invoke));
  }
  functionMessage(sheet: SheetId, row: number, column: number) {
    return this.parts.customFunctions.messageAt({ sheet, row, column });
  }
  recalculate(all: boolean): void {
    if (all) this.host.calculation.markAll();
    this.host.calculation.run();
  }
  calculated(): Promise<void> {
    return this.host.calculation.idle();
  }
  async idle(): Promise<void> {
    const { calculation } = this.host;
    const { customFunctions } = this.parts;
    while (calculation.isBusy() || customFunctions.isBusy()) {
      await calculation.idle();
      await customFunctions.settled();
    }
  }
  onEvent(listener: (event: EngineEvent) => void): () => void {
    return this.parts.events.listen(listener);
  }
  dispose(): void {
    this.parts.events.dispose();
    this.parts.customFunctions.dispose();
    this.host.univer.dispose();
  }

  private act<Result>(change: () => Result): Result {
    return this.parts.events.act(change);
  }

  /** A change of the sheet that its protection may forbid; without an action always. */
  private allowed<Result>(sheet: SheetId, action: ProtectedAction | undefined, change: () => Result): Result {
    this.protections.check(sheet, action);
    return this.act(change);
  }

  private changeTable<Result>(table: string, change: () => Result): Result {
    return this.allowed(this.parts.tables.get(table).area.sheet, undefined, change);
  }

  private changeFormats(area: Area, origin: Origin, change: () => void, patch?: CellStylePatch): void {
    checkFormattable(this.parts, area, patch);
    this.act(change);
    this.parts.events.emit({ kind: 'formatsChanged', area, origin });
  }

  private followActiveSheet(change: () => void): void {
    const previous = this.activeSheet();
    this.act(change);
    const sheet = this.activeSheet();
    if (sheet !== previous) this.parts.events.emit({ kind: 'sheetActivated', sheet, previous });
  }
}
