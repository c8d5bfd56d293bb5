import { CELL_INVERTED_INDEX_CACHE, StringValueObject, ValueObjectFactory } from '@univerjs/engine-formula';

/** More texts than formulas have; cells may have such in quotes, too. */
const TEXTS_KEPT = 10_000;

let isDone = false;

/** Takes what grows with the square of the rows out of Univer's calculation; results are the same. */
export function speedUpCalculation(): void {
  if (isDone) return;
  isDone = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const canUse = index.canUseCache.bind(index);
  const enter = index.set.bind(index);
  // Univer enters every result of a formula into an index of values by column, and looks through all values of the column
  // each time. The index is read only for rows that a comparison (MATCH, COUNTIF, …) entered before; others need not go in.
  index.set = (unitId, sheetId, column, value, row, isForceUpdate) => {
    if (isForceUpdate && canUse(unitId, sheetId, column, row, row).rowsInCache.length === 0) return;
    enter(unitId, sheetId, column, value, row, isForceUpdate);
  };
  // Comparing one cell, such as `[@Stage]="Existing"` in each row, looked through all rows of the column with that value.
  index.canUseCache = (unitId, sheetId, column, startRow, endRow) =>
    startRow === endRow ? { rowsInCache: [], rowsNotInCache: [] } : canUse(unitId, sheetId, column, startRow, endRow);
  // Each text is tried as a number in all ways of writing one; without a digit it is none.
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  // Texts in formulas, such as "Existing", are made once and not anew in each row.
  const texts = new Map<string, StringValueObject>();
  ValueObjectFactory.create = (value, isNeverNumber) => {
    if (typeof value !== 'string' || /\d/.test(value)) return create(value, isNeverNumber === true);
    const known = texts.get(value);
    if (known) return known;
    const made = create(value, true);
    if (made instanceof StringValueObject && value.startsWith('"')) {
      if (texts.size >= TEXTS_KEPT) texts.clear();
      texts.set(value, made);
    }
    return made;
  };
}
