import type { Area } from '../../../workbench/engine/grid';
import type { Engine } from '../../../workbench/engine/Engine';

/** The area of an address such as `B2:D9` on the active sheet, or on the sheet of the given name. */
export function areaOn(engine: Engine, address: string, sheetName?: string): Area {
  const sheet = engine.sheets().find((candidate) => candidate.name === sheetName)?.id ?? engine.activeSheet();
  const [start = '', end = start] = address.split(':');
  const [top, left] = cellOf(start);
  const [bottom, right] = cellOf(end);
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function cellOf(address: string): [number, number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}
