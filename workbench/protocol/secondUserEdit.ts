import type { Engine } from '../engine/Engine';
import type { Area, CellInput } from '../engine/grid';
import { resolveReference } from '../objects/resolveReference';

/** A change that another person makes in a session of their own. Addresses as in Excel: `Sheet1!B2`, `Customers[Tier]`. */
export type SecondUserEdit =
  | { readonly kind: 'setValue'; readonly address: string; readonly value: CellInput }
  /** Whole rows of the sheet, above the address or those of it. */
  | { readonly kind: 'insertRows' | 'deleteRows'; readonly address: string }
  /** By one column of the address, the first being 0. */
  | { readonly kind: 'sortRows'; readonly address: string; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'renameColumn'; readonly table: string; readonly column: string; readonly name: string }
  | { readonly kind: 'protectSheet' | 'unprotectSheet'; readonly sheet: string };

const origin = 'remote';

/**
 * Makes the change as another person: their events are `Remote`.
 * @throws Error that repeats the address, sheet, table or column that the workbook does not have.
 */
export function applySecondUserEdit(engine: Engine, edit: SecondUserEdit): void {
  switch (edit.kind) {
    case 'setValue':
      engine.write(findArea(engine, edit.address), edit.value, origin);
      return;
    case 'insertRows': {
      const { sheet, row, rows } = findArea(engine, edit.address);
      engine.insertRows(sheet, row, rows, origin);
      return;
    }
    case 'deleteRows': {
      const { sheet, row, rows } = findArea(engine, edit.address);
      engine.deleteRows(sheet, row, rows, origin);
      return;
    }
    case 'sortRows':
      engine.sort(findArea(engine, edit.address), [{ column: edit.column, ascending: edit.ascending }], origin);
      return;
    case 'renameColumn':
      engine.write(findHeader(engine, edit.table, edit.column), edit.name, origin);
      return;
    case 'protectSheet':
      engine.protections.protectSheet(findSheet(engine, edit.sheet), 'remote');
      return;
    case 'unprotectSheet':
      engine.protections.removeSheet(findSheet(engine, edit.sheet));
      return;
  }
}

function findArea(engine: Engine, address: string): Area {
  const area = resolveReference(engine, address, engine.activeSheet());
  if (area === undefined) throw new Error(`The address "${address}" names no cells of this workbook.`);
  return area;
}

function findSheet(engine: Engine, name: string): string {
  const sheet = engine.sheets().find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw new Error(`The workbook has no sheet "${name}".`);
  return sheet.id;
}

function findHeader(engine: Engine, table: string, column: string): Area {
  const headers = findArea(engine, `${table}[#Headers]`);
  const offset = engine.values(headers)[0]?.indexOf(column) ?? -1;
  if (offset < 0) throw new Error(`The table "${table}" has no column "${column}".`);
  return { ...headers, column: headers.column + offset, columns: 1 };
}
