import type { ICellData, Nullable } from '@univerjs/core';
import { checkFormattable, checkWritable } from './protectionChecks';
import { cellAddress } from './cellAddress';
import type { CopySource } from './copySource';
import { readCopySource } from './copySource';
import { EngineError } from './EngineError';
import type { EngineParts } from './engineParts';
import type { Origin } from './engineEvent';
import type { Area } from './grid';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import { hasContent } from './readCells';
import { copyRules } from './rulesOnCells';
import { shiftFormula } from './shiftFormula';
import { transposeFormula } from './transposeFormula';
import { settleWrite } from './workbookChanges';

export interface CopyOptions {
  readonly kind: 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';
  /** Blank cells of the source leave the target as it is. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** See `CellTransfers.copy`. */
export function copyCells(
  parts: EngineParts,
  sources: readonly Area[],
  target: Area,
  options: CopyOptions,
  origin: Origin,
): Area {
  const source = readCopySource(parts.store, sources);
  const area = coveredArea(source, target, options.transpose);
  const hasFormats = options.kind === 'All' || options.kind === 'Formats';
  if (options.kind !== 'Formats') checkWritable(parts, area);
  else checkFormattable(parts, area);
  parts.store.grow(area);
  const lines = targetCells(parts, source, area, options);
  parts.events.act(() => {
    parts.writer.replaceRows(area, lines);
    if (hasFormats) copyRules(parts, source, area, options, origin);
  });
  if (hasFormats) parts.events.emit({ kind: 'formatsChanged', area, origin });
  if (options.kind !== 'Formats') settleWrite(parts, area, undefined, origin);
  return area;
}

function coveredArea(source: CopySource, target: Area, transpose: boolean): Area {
  const rows = transpose ? source.columns.length : source.rows.length;
  const columns = transpose ? source.rows.length : source.columns.length;
  // Whole rows and columns are copied as far as the source goes.
  const height = target.rows === ROW_LIMIT ? rows : target.rows;
  const width = target.columns === COLUMN_LIMIT ? columns : target.columns;
  const isMultiple = height % rows === 0 && width % columns === 0;
  const area = { ...target, rows: isMultiple ? height : rows, columns: isMultiple ? width : columns };
  if (area.row + area.rows > ROW_LIMIT || area.column + area.columns > COLUMN_LIMIT) {
    throw new EngineError('InvalidArgument', 'The copy would reach beyond the end of the sheet.');
  }
  return area;
}

/** What the target holds afterwards, made before anything is written: source and target may overlap. */
function targetCells(
  parts: EngineParts,
  source: CopySource,
  area: Area,
  options: CopyOptions,
): Nullable<ICellData>[][] {
  const copy = cellCopier(parts, source, area, options);
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => copy(row, column)),
  );
}

function cellCopier(
  parts: EngineParts,
  source: CopySource,
  area: Area,
  options: CopyOptions,
): (row: number, column: number) => Nullable<ICellData> {
  const { store, reader } = parts;
  const [fromSheet, toSheet] = [store.sheet(source.sheet), store.sheet(area.sheet)];
  const [fromCells, toCells] = [store.cells(source.sheet), store.cells(area.sheet)];
  const link = linkWriter(parts, source, area);
  return (rowOffset, columnOffset) => {
    const [across, down] = options.transpose ? [rowOffset, columnOffset] : [columnOffset, rowOffset];
    const row = source.rows[down % source.rows.length] ?? 0;
    const column = source.columns[across % source.columns.length] ?? 0;
    const toRow = area.row + rowOffset;
    const toColumn = area.column + columnOffset;
    const from = fromCells[row]?.[column];
    const before = toCells[toRow]?.[toColumn];
    const shown = reader.cell(source.sheet, row, column);
    if (options.skipBlanks && !(shown && hasContent(shown))) return before;
    const cell: ICellData = options.kind === 'Formats' ? contentOf(before) : {};
    if (options.kind === 'Link') cell.f = link(row, column);
    else if (options.kind !== 'Formats') {
      const isFormula = options.kind !== 'Values' && Boolean(from?.f);
      if (from?.f && isFormula) {
        cell.f = options.transpose
          ? transposeFormula(from.f, { row, column }, { row: toRow, column: toColumn })
          : shiftFormula(from.f, toRow - row, toColumn - column);
      } else Object.assign(cell, valueOf(shown));
    }
    const takesFormat = options.kind === 'All' || options.kind === 'Formats';
    const style = takesFormat
      ? store.effectiveStyle(fromSheet, row, column, from)
      : store.effectiveStyle(toSheet, toRow, toColumn, before);
    const styleId = style ? store.styleId(style) : undefined;
    if (styleId !== undefined) cell.s = styleId;
    return Object.keys(cell).length > 0 ? cell : undefined;
  };
}

/** The content of a cell without its format. */
function contentOf(cell: Nullable<ICellData>): ICellData {
  const { s: _style, ...content } = cell ?? {};
  return content;
}

/** Only what the cell shows, not how it came about. */
function valueOf(cell: Nullable<ICellData>): ICellData {
  const { s: _style, f: _formula, si: _shared, ...value } = cell ?? {};
  return value;
}

/** A single cell is linked by a fixed reference, several by relative ones, as Excel does. */
function linkWriter(parts: EngineParts, source: CopySource, area: Area): (row: number, column: number) => string {
  const isSingle = source.rows.length === 1 && source.columns.length === 1;
  const name = parts.sheets.name(source.sheet).replace(/'/g, "''");
  const prefix = source.sheet === area.sheet ? '' : `'${name}'!`;
  return (row, column) => `=${prefix}${cellAddress(row, column, isSingle)}`;
}
