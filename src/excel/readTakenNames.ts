import { toTakenNames } from './freeNames';
import type { TakenNames } from './sheetLayout';

/** The names that a new archive may not use. Tables share theirs with defined names, so both count. */
export async function readTakenNames(context: Excel.RequestContext): Promise<TakenNames> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  return {
    sheets: toTakenNames(worksheets.items.map(({ name }) => name)),
    tables: toTakenNames([...tables.items, ...names.items].map(({ name }) => name)),
  };
}
