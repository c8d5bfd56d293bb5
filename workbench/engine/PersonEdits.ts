import type {
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
  ICellData,
  Nullable,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { Shift } from './area';
import { fromRange } from './area';
import type { Area, CellValue, SheetId } from './grid';
import type { StructureChange } from './engineEvent';
import type { WrittenCells } from './writtenArea';
import { isOnlyFormats, writtenArea } from './writtenArea';

/** What a person did in Univer's own grid, reported after it happened. */
export interface PersonEditHandler {
  /**
   * About to be written: the place to put formulas into the form that is stored. The answer is called when the cells
   * have been written, after `written`.
   */
  writing(sheet: SheetId, cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>, area: Area): () => void;
  /** Formulas are about to be put into cells, ahead of the write that brings them; the answer is called after that. */
  bringingFormulas(area: Area): () => void;
  written(area: Area, before: CellValue | undefined, isFormatOnly: boolean): void;
  /** Cells went elsewhere on the sheet: what is known of its formulas is out of date. */
  moved(sheet: SheetId): void;
  shifted(shift: Shift): void;
  sheetAdded(sheet: SheetId): void;
  sheetDeleted(sheet: SheetId, name: string): void;
  sheetRenamed(sheet: SheetId, before: string, after: string): void;
  sheetActivated(sheet: SheetId): void;
}

const STRUCTURE: Readonly<Record<string, StructureChange>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};
const MOVES = new Set([MoveRangeMutation.id, MoveRowsMutation.id, MoveColsMutation.id, ReorderRangeMutation.id]);

/** Listens to Univer's commands and tells the engine what a person did with its own keyboard, mouse and menus. */
export class PersonEdits {
  /** Values before, of single cells that are being written. */
  private readonly before = new WeakMap<object, CellValue>();
  private readonly afterWrites = new WeakMap<object, () => void>();
  /** What Univer's formula plugin is putting into cells ahead of the person's write that brings it. */
  private ahead: { readonly area: Area; readonly before: CellValue; readonly afterWrite: () => void } | undefined;
  private readonly namesBefore = new WeakMap<object, string>();

  constructor(
    private readonly handler: PersonEditHandler,
    private readonly readValue: (sheet: SheetId, row: number, column: number) => CellValue,
    private readonly sheetName: (sheet: SheetId) => string,
  ) {}

  /** Before a command of Univer that is not the engine's own. */
  noticeBefore(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = command.params as (WrittenCells & { readonly name?: string }) | undefined;
    if (!params) return;
    if (command.id === SetWorksheetNameMutation.id) this.namesBefore.set(params, this.sheetName(params.subUnitId));
    if (command.id !== SetRangeValuesMutation.id || !params.cellValue) return;
    const area = writtenArea(params);
    if (!area) return;
    if (options?.onlyLocal) {
      this.noticeAhead(area, options);
      return;
    }
    const { ahead } = this;
    this.ahead = undefined;
    if (area.rows === 1 && area.columns === 1) {
      const before = ahead && isSameCell(ahead.area, area) ? ahead.before : undefined;
      this.before.set(params, before ?? this.readValue(area.sheet, area.row, area.column));
    }
    const afterWrite = this.handler.writing(params.subUnitId, params.cellValue, area);
    this.afterWrites.set(params, () => {
      ahead?.afterWrite();
      afterWrite();
    });
  }

  /** After a command of Univer that is not the engine's own. */
  noticeAfter(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    const params = command.params as Record<string, unknown> | undefined;
    if (!params) return;
    const sheet = params['subUnitId'] as SheetId;
    const change = STRUCTURE[command.id];
    if (change) this.handler.shifted(shiftOf(sheet, change, params['range'] as IRange));
    else if (MOVES.has(command.id)) this.noticeMove(sheet, params);
    else if (command.id === SetRangeValuesMutation.id && !options?.onlyLocal)
      this.noticeWrite(command.params as WrittenCells);
    else if (command.id === InsertSheetMutation.id) this.handler.sheetAdded((params['sheet'] as { id: string }).id);
    else if (command.id === RemoveSheetMutation.id) this.handler.sheetDeleted(sheet, String(params['subUnitName']));
    else if (command.id === SetWorksheetActiveOperation.id) this.handler.sheetActivated(sheet);
    else if (command.id === SetWorksheetNameMutation.id) {
      this.handler.sheetRenamed(sheet, this.namesBefore.get(params) ?? '', String(params['name']));
    }
  }

  /** By the time the person's write is announced, formulas it brings stand in the cells already. */
  private noticeAhead(area: Area, options: IExecutionOptions): void {
    if (options.fromFormula !== true || options['applyFormulaCalculationResult'] === true) return;
    const before = this.readValue(area.sheet, area.row, area.column);
    this.ahead = { area, before, afterWrite: this.handler.bringingFormulas(area) };
  }

  private noticeWrite(params: WrittenCells): void {
    const area = writtenArea(params);
    if (!area) return;
    this.handler.written(area, this.before.get(params), isOnlyFormats(params));
    this.afterWrites.get(params)?.();
  }

  private noticeMove(sheet: SheetId, params: Record<string, unknown>): void {
    const targets = [params['from'], params['to']].flatMap((end) => (isMoveEnd(end) ? [end] : []));
    const sheets = new Set([sheet, ...targets.map((end) => end.subUnitId)].filter(Boolean));
    for (const moved of sheets) this.handler.moved(moved);
    for (const end of targets) {
      const area = writtenArea({ subUnitId: end.subUnitId, cellValue: end.value });
      if (area) this.handler.written(area, undefined, false);
    }
    const range = params['range'] as IRange | undefined;
    if (range) this.handler.written(fromRange(sheet, range), undefined, false);
  }
}

function isSameCell(first: Area, second: Area): boolean {
  return first.sheet === second.sheet && first.row === second.row && first.column === second.column;
}

function isMoveEnd(end: unknown): end is { subUnitId: string; value: IObjectMatrixPrimitiveType<Nullable<ICellData>> } {
  return typeof end === 'object' && end !== null && 'subUnitId' in end && 'value' in end;
}

function shiftOf(sheet: SheetId, change: StructureChange, range: IRange): Shift {
  const isRow = change.startsWith('Row');
  const at = isRow ? range.startRow : range.startColumn;
  return { sheet, change, at, count: (isRow ? range.endRow : range.endColumn) - at + 1 };
}
