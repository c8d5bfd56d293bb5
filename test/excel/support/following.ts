import type { SelectedFile } from '../../../src/usecases/customerFiles';
import type { Engine } from '../../../workbench/engine/Engine';
import { tableNamed } from './customers';
import type { OpenWorkbook } from './openWorkbook';

/** Somebody who listens to the selection, as the pane does. */
export interface Follower {
  /** How often it was called back. */
  readonly calls: () => number;
  /** Lets the workbook come to rest: events told, indexes read. Answers what is selected then. */
  settle(): Promise<SelectedFile>;
  stop(): void;
}

export function follow(book: OpenWorkbook): Follower {
  let calls = 0;
  const stop = book.archive.files.onSelection(() => (calls += 1));
  return {
    calls: () => calls,
    settle: async () => {
      let file = await book.archive.files.readSelected();
      for (let round = 0; round < 40; round += 1) {
        await book.host.idle();
        book.timers.run(100);
        const before = calls;
        file = await book.archive.files.readSelected();
        await book.host.idle();
        if (before === calls && (file.kind !== 'customer' || file.file.awaited.length === 0)) {
          return file;
        }
      }
      return file;
    },
    stop,
  };
}

/** A person clicks into a row of a table's body, counted from 0. */
export function selectRow(engine: Engine, table: string, row: number, column = 0): void {
  const { area } = tableNamed(engine, table);
  selectAt(engine, { ...area, row: area.row + 1 + row, column: area.column + column });
}

/** A person clicks into a cell. */
export function selectAt(
  engine: Engine,
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
): void {
  engine.activateSheet(cell.sheet);
  engine.select({ ...cell, rows: 1, columns: 1 });
}
