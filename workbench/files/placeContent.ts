import { BUILT_IN_STYLES } from '../engine/builtInStyles';
import type { Origin } from '../engine/engineEvent';
import type { CellInput, SheetId } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { placeAttachments, placeDocument } from './placeAttachments';
import { placeFilters } from './placeFilters';
import { placeFormats } from './placeFormats';
import type { Rectangle, SheetContent, TableContent, WorkbookContent } from './workbookContent';

/** Rows written at a time: big enough to be quick, small enough not to build a second copy of a large sheet. */
const BLOCK_ROWS = 5_000;

/** Replaces everything the engine holds. What depends on other sheets (tables, formulas, names) comes after all values. */
export async function placeContent(engine: Engine, content: WorkbookContent): Promise<void> {
  const sheets = replaceSheets(engine, content.sheets);
  placeStyles(engine, content.styles);
  const placed = content.sheets.map((sheet, index) => ({ id: sheets[index] ?? '', sheet }));
  for (const { id, sheet } of placed) {
    placeCells(engine, id, sheet, (input) => (isFormula(input) ? null : input));
    placeFormats(engine, id, sheet);
  }
  for (const { id, sheet } of placed) for (const table of sheet.tables) placeTable(engine, id, table);
  for (const { sheet: owner, ...name } of content.names) {
    const scope = owner === undefined ? undefined : sheets[owner];
    engine.setName({ ...name, ...(scope !== undefined && { sheet: scope }) });
  }
  for (const { id, sheet } of placed) {
    if (sheet.cells.some((row) => row.some(isFormula))) placeFormulas(engine, id, sheet);
    for (const format of sheet.lineFormats) engine.lineFormats.place(id, format);
    placeRules(engine, id, sheet);
  }
  placeDocument(engine, content);
  placeFilters(engine, placed);
  for (const { id, sheet } of placed) {
    placeAttachments(engine, id, sheet, sheets);
    showSheet(engine, id, sheet);
  }
  const active = sheets[content.activeSheet];
  if (active !== undefined) engine.activateSheet(active);
  if (content.protection) engine.protections.protectWorkbook(content.protection.password);
  await engine.calculated();
}

/** Adds the new sheets before the old ones go, because a workbook cannot be without sheets. */
function replaceSheets(engine: Engine, contents: readonly SheetContent[]): SheetId[] {
  engine.protections.removeWorkbook();
  for (const { name, sheet } of engine.names()) engine.deleteName(name, sheet);
  const old = engine.sheets().map(({ id }) => id);
  const taken = new Set([...engine.sheets(), ...contents].map(({ name }) => name.toLowerCase()));
  let number = 0;
  for (const id of old) {
    engine.protections.removeSheet(id);
    do number += 1;
    while (taken.has(`old ${number}`));
    engine.renameSheet(id, `old ${number}`, 'person');
  }
  const added = contents.map(({ name }) => engine.addSheet(name, 'person'));
  for (const id of old) engine.deleteSheet(id, 'person');
  return added;
}

/** A style of the file takes the place of the one that every workbook has by that name. */
function placeStyles(engine: Engine, styles: WorkbookContent['styles']): void {
  const own = new Map(styles.map((style) => [style.builtIn ?? style.name, style]));
  const builtIn = BUILT_IN_STYLES.map((style) => own.get(style.builtIn ?? '') ?? style);
  engine.namedStyles.restore([...builtIn, ...styles.filter((style) => !builtIn.includes(style))]);
}

function isFormula(input: CellInput): boolean {
  return typeof input === 'string' && input.startsWith('=');
}

function placeCells(
  engine: Engine,
  sheet: SheetId,
  { cells }: SheetContent,
  choose: (input: CellInput) => CellInput,
  origin: Origin = 'person',
): void {
  const columns = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns === 0) return;
  for (let row = 0; row < cells.length; row += BLOCK_ROWS) {
    const block = cells.slice(row, row + BLOCK_ROWS);
    const inputs = block.map((line) =>
      Array.from({ length: columns }, (_none, column) => choose(line[column] ?? null)),
    );
    engine.write({ sheet, row, column: 0, rows: block.length, columns }, inputs, origin);
  }
}

/** By now the tables stand. They do not grow over what lies beside them, as they would where a person types. */
function placeFormulas(engine: Engine, sheet: SheetId, content: SheetContent): void {
  placeCells(engine, sheet, content, (input) => (isFormula(input) ? input : null), 'addin');
}

function placeTable(engine: Engine, sheet: SheetId, table: TableContent): void {
  const { filter: _filter, area, ...described } = table;
  engine.tableCells.place({ ...described, area: { sheet, ...area } }, 'person');
}

function placeRules(engine: Engine, sheet: SheetId, { conditionalFormats, validations }: SheetContent): void {
  const onSheet = (areas: readonly Rectangle[]) => areas.map((area) => ({ sheet, ...area }));
  for (const format of conditionalFormats)
    engine.addConditionalFormat(sheet, { ...format, areas: onSheet(format.areas) });
  for (const { areas, ...validation } of validations) {
    engine.setValidation(onSheet(areas), validation);
  }
}

/** Last, because a hidden sheet cannot be the active one and a protected one cannot be written to. */
function showSheet(engine: Engine, id: SheetId, sheet: SheetContent): void {
  const { visibility, tabColor, showGridlines, showHeadings, frozenRows, frozenColumns, protection } = sheet;
  const view = { visibility, tabColor, showGridlines, showHeadings, frozenRows, frozenColumns };
  engine.updateSheet(id, view, 'person');
  if (protection) engine.protections.protectSheet(id, 'person', protection.options, protection.password);
}
