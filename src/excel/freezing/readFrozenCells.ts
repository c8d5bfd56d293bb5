import type { CellValue } from '../../archive/cellValue';
import type { Work } from '../../usecases/archiveWorkbook';
import type { CellState } from '../../usecases/freezing/formulaStates';
import type { FrozenCell, FrozenEntry } from '../../usecases/freezing/frozenFormulas';
import { RANGE_BYTES } from '../cellRuns';
import { BLOCK_BYTES, measureRow } from '../payload';
import { throwIfCancelled } from '../work';

/** What stands now where these cells were frozen, by the entry; those whose sheet has gone are not among the answers. */
export async function readFrozenCells(
  context: Excel.RequestContext,
  entries: readonly FrozenEntry[],
  work: Work,
): Promise<ReadonlyMap<FrozenCell, CellState>> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const states = new Map<FrozenCell, CellState>();
  for (const block of toBlocks(entries.filter((entry) => entry.kind === 'cell'))) {
    throwIfCancelled(work);
    await readBlock(context, worksheets.items, block, states);
  }
  return states;
}

async function readBlock(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  block: readonly FrozenCell[],
  states: Map<FrozenCell, CellState>,
): Promise<void> {
  const asked = block.flatMap((entry) => {
    const sheet = sheets.find(({ id }) => id === entry.sheet) ?? sheets.find(({ name }) => name === entry.sheetName);
    const range = sheet
      ?.getRangeByIndexes(entry.row, entry.column, entry.values.length, entry.values[0]?.length ?? 1)
      .untrack()
      .load('formulas,values');
    return sheet === undefined || range === undefined ? [] : [{ entry, sheet, range }];
  });
  await context.sync();
  for (const { entry, sheet, range } of asked) {
    states.set(entry, {
      sheet: sheet.id,
      sheetName: sheet.name,
      row: entry.row,
      column: entry.column,
      formula: (range.formulas[0]?.[0] ?? '') as CellValue,
      values: range.values as CellValue[][],
    });
  }
}

function* toBlocks(cells: readonly FrozenCell[]): Generator<readonly FrozenCell[]> {
  let block: FrozenCell[] = [];
  let bytes = 0;
  for (const cell of cells) {
    const added = cell.values.reduce((sum, row) => sum + 2 * measureRow(row), RANGE_BYTES);
    if (block.length > 0 && bytes + added > BLOCK_BYTES) {
      yield block;
      block = [];
      bytes = 0;
    }
    block.push(cell);
    bytes += added;
  }
  if (block.length > 0) {
    yield block;
  }
}
