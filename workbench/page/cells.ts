import type { Area, CellValue } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { resolveReference } from '../objects/resolveReference';
import type { CellContents } from './WorkbenchApi';

/** Reads the cells at an address; the forms of addresses are those of `WorkbenchApi`. */
export function readCells(engine: Engine, address: string): CellContents {
  const area = findArea(engine, address);
  const colors = engine.effectiveColors(area);
  return {
    values: engine.values(area),
    formulas: engine.formulas(area),
    texts: engine.texts(area),
    numberFormats: engine.numberFormats(area),
    fills: colors.map((row) => row.map((color) => color.fill)),
    fontColors: colors.map((row) => row.map((color) => color.font)),
  };
}

/** Types into the first cell of an address as a person does; resolves when the sheet is recalculated. */
export async function typeIntoCell(engine: Engine, address: string, value: CellValue): Promise<void> {
  const cell = { ...findArea(engine, address), rows: 1, columns: 1 };
  show(engine, cell);
  engine.history.group(() => {
    engine.write(cell, value, 'person');
  });
  await engine.calculated();
}

/** Selects the cells at an address and shows their sheet. */
export function selectCells(engine: Engine, address: string): void {
  show(engine, findArea(engine, address));
}

function show(engine: Engine, area: Area): void {
  if (engine.activeSheet() !== area.sheet) engine.activateSheet(area.sheet);
  engine.select(area);
}

function findArea(engine: Engine, address: string): Area {
  const area = resolveReference(engine, address, engine.activeSheet());
  if (area === undefined) throw new Error(`The address "${address}" names no cells of this workbook.`);
  return area;
}
