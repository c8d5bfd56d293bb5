import type { ICellData } from '@univerjs/core';
import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import type { Workbook } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import type { CellValue } from '../../src/archive/cellValue';
import { createEngine } from '../../workbench/engine/createEngine';
import { startHost } from '../../workbench/node/startHost';
import { defaultProfile } from '../../workbench/protocol/hostProfile';
import { makeCustomers } from './makeCustomers';

const COLUMNS = 30;
/** Rows that stay below 5 MB as a request and as a response. */
const ROWS_PER_BATCH = 8_000;

/** One way of writing and reading the same cells. */
export interface BigRangeWay {
  readonly name: string;
  /** Gets ready, which is not measured. */
  open(): Promise<{
    write(rows: CellValue[][]): Promise<void>;
    /** @returns how many cells were read that are not empty */
    read(rowCount: number): Promise<number>;
  }>;
}

/** Texts, numbers and blanks as customers have them, in 30 columns. */
export function makeBigRange(rowCount: number): CellValue[][] {
  return makeCustomers(rowCount).map((row) =>
    Array.from({ length: COLUMNS }, (_, column) => withoutSign(row[column % row.length] ?? '')),
  );
}

/** What begins with a sign is taken for a formula, unless the cells are text. */
function withoutSign(value: CellValue): CellValue {
  return typeof value === 'string' && value.startsWith('+') ? `00${value.slice(1)}` : value;
}

export const bigRangeWays: readonly BigRangeWay[] = [
  { name: 'Univer alone', open: openUniver },
  { name: 'engine', open: openBareEngine },
  { name: 'office.js, batches under 5 MB', open: () => openOffice(ROWS_PER_BATCH, defaultProfile.payloadLimit) },
  { name: 'office.js, one batch', open: () => openOffice(Infinity, Infinity) },
];

/** Univer as its own examples start it, written by its own mutation and read by its own matrix. */
function openUniver(): ReturnType<BigRangeWay['open']> {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'book',
    sheetOrder: ['sheet'],
    sheets: { sheet: { id: 'sheet', name: 'Sheet1', cellData: {}, rowCount: 110_000, columnCount: 52 } },
  });
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const sheet = injector.get(IUniverInstanceService).getUnit<Workbook>('book')?.getSheetBySheetId('sheet');
  return Promise.resolve({
    write: (rows) => {
      const cellValue: Record<number, Record<number, ICellData>> = {};
      rows.forEach((row, rowIndex) => {
        const cells: Record<number, ICellData> = {};
        row.forEach((value, column) => {
          if (value !== '') cells[column] = { v: value };
        });
        cellValue[rowIndex] = cells;
      });
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: 'book', subUnitId: 'sheet', cellValue });
      return Promise.resolve();
    },
    read: (rowCount) => {
      const values: unknown[][] = [];
      for (let row = 0; row < rowCount; row += 1) {
        const line: unknown[] = [];
        for (let column = 0; column < COLUMNS; column += 1) line.push(sheet?.getCellRaw(row, column)?.v ?? '');
        values.push(line);
      }
      return Promise.resolve(countFilled(values));
    },
  });
}

async function openBareEngine(): ReturnType<BigRangeWay['open']> {
  const engine = await createEngine();
  const area = (rows: number) => ({ sheet: engine.activeSheet(), row: 0, column: 0, rows, columns: COLUMNS });
  return {
    write: async (rows) => {
      engine.write(area(rows.length), rows, 'addin');
      await engine.idle();
    },
    read: (rowCount) => Promise.resolve(countFilled(engine.values(area(rowCount)))),
  };
}

async function openOffice(rowsPerBatch: number, payloadLimit: number): ReturnType<BigRangeWay['open']> {
  const host = await startHost({ profile: { ...defaultProfile, payloadLimit } });
  const forEachBlock = async (
    rowCount: number,
    act: (range: Excel.Range, first: number, end: number) => (() => void) | undefined,
  ): Promise<void> => {
    for (let first = 0; first < rowCount; first += rowsPerBatch) {
      const end = Math.min(rowCount, first + rowsPerBatch);
      await host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const finish = act(sheet.getRangeByIndexes(first, 0, end - first, COLUMNS), first, end);
        await context.sync();
        finish?.();
      });
    }
  };
  return {
    write: (rows) =>
      forEachBlock(rows.length, (range, first, end) => {
        range.values = rows.slice(first, end);
        return undefined;
      }),
    read: async (rowCount) => {
      let filled = 0;
      await forEachBlock(rowCount, (range) => {
        range.load('values');
        return () => {
          filled += countFilled(range.values as CellValue[][]);
        };
      });
      return filled;
    },
  };
}

function countFilled(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce(
    (sum, row) => sum + row.reduce<number>((count, value) => (value === '' ? count : count + 1), 0),
    0,
  );
}
