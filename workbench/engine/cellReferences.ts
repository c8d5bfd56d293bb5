import type { IRange } from '@univerjs/core';
import type { ISequenceNode, LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  deserializeRangeWithSheet,
  generateStringWithSequence,
  sequenceNodeType,
  serializeRangeToRefString,
} from '@univerjs/engine-formula';
import type { Shift } from './area';
import { shiftSpan } from './area';
import type { Area } from './grid';

const DELETED = '#REF!';

/** What becomes of one reference: another range, another sheet name, `'#REF!'`, or `undefined` = stays. */
type Change = (
  range: IRange,
  sheetName: string,
) => { readonly range?: IRange; readonly sheetName?: string } | typeof DELETED | undefined;

/** The formula after rows or columns were put in or taken out; `undefined` if it stays the same. */
export function shiftReferences(
  lexer: LexerTreeBuilder,
  formula: string,
  formulaSheetName: string,
  shift: Shift,
  shiftedSheetName: string,
): string | undefined {
  return mapCellReferences(lexer, formula, (range, sheetName) => {
    if ((sheetName || formulaSheetName) !== shiftedSheetName) return undefined;
    const byRow = shift.change.startsWith('Row');
    const start = byRow ? range.startRow : range.startColumn;
    const end = byRow ? range.endRow : range.endColumn;
    // Whole columns have no row bounds, whole rows no column bounds.
    if (Number.isNaN(start) || Number.isNaN(end)) return undefined;
    if (!isReferenceInBand(range, shift)) return undefined;
    const span = shiftSpan(start, end - start + 1, shift);
    if (!span) return DELETED;
    if (span.start === start && span.length === end - start + 1) return undefined;
    const last = span.start + span.length - 1;
    return {
      range: byRow
        ? { ...range, startRow: span.start, endRow: last }
        : { ...range, startColumn: span.start, endColumn: last },
    };
  });
}

/** Whole columns reach out of any band of rows, whole rows out of any band of columns: their bounds are not numbers. */
function isReferenceInBand(range: IRange, { change, band }: Shift): boolean {
  if (!band) return true;
  const byRow = change.startsWith('Row');
  const first = byRow ? range.startColumn : range.startRow;
  const last = byRow ? range.endColumn : range.endRow;
  return first >= band.start && last < band.start + band.length;
}

/** The formula after a sheet was renamed, or deleted (`newName` absent); `undefined` if it stays the same. */
export function renameSheetReferences(
  lexer: LexerTreeBuilder,
  formula: string,
  oldName: string,
  newName: string | undefined,
): string | undefined {
  if (!formula.includes('!')) return undefined;
  return mapCellReferences(lexer, formula, (_range, sheetName) => {
    if (sheetName !== oldName) return undefined;
    return newName === undefined ? DELETED : { sheetName: newName };
  });
}

/** Cells that were cut and put down elsewhere; the target has the size of the source. */
export interface CellMove {
  readonly source: Area;
  readonly target: Area;
  readonly sourceName: string;
  readonly targetName: string;
}

/**
 * The formula after cells were moved; `undefined` if it stays the same.
 * @param before name of the sheet the formula stands on
 * @param after the sheet it stands on when its own cell was moved too, otherwise the same
 */
export function moveReferences(
  lexer: LexerTreeBuilder,
  formula: string,
  before: string,
  after: string,
  { source, target, sourceName, targetName }: CellMove,
): string | undefined {
  return mapCellReferences(lexer, formula, (range, sheetName) => {
    const named = sheetName || before;
    if (named === sourceName && isRangeWithin(range, source)) {
      const [rows, columns] = [target.row - source.row, target.column - source.column];
      const moved = {
        ...range,
        startRow: range.startRow + rows,
        endRow: range.endRow + rows,
        startColumn: range.startColumn + columns,
        endColumn: range.endColumn + columns,
      };
      return { range: moved, sheetName: sheetName === '' && targetName === after ? '' : targetName };
    }
    if (named === targetName && isRangeWithin(range, target)) return DELETED;
    return sheetName === '' && before !== after ? { sheetName: before } : undefined;
  });
}

function isRangeWithin(range: IRange, area: Area): boolean {
  return (
    range.startRow >= area.row &&
    range.endRow < area.row + area.rows &&
    range.startColumn >= area.column &&
    range.endColumn < area.column + area.columns
  );
}

/** Rules out, at little cost, the many formulas of calculated columns that name columns of their table only. */
const MAY_HAVE_CELLS = /[A-Za-z]\$?\d|\d:\$?\d|[A-Za-z]:\$?[A-Za-z]/;
const IN_BRACKETS = /\[[^[\]]*\]/g;

function mapCellReferences(lexer: LexerTreeBuilder, formula: string, change: Change): string | undefined {
  if (!MAY_HAVE_CELLS.test(formula.replace(IN_BRACKETS, ''))) return undefined;
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return undefined;
  const mapped = nodes.map((node): string | ISequenceNode => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, sheetName, unitId } = deserializeRangeWithSheet(node.token);
    const changed = change(range, sheetName);
    if (changed === undefined) return node;
    const token =
      changed === DELETED
        ? DELETED
        : serializeRangeToRefString({
            range: changed.range ?? range,
            sheetName: changed.sheetName ?? sheetName,
            unitId,
          });
    return { ...node, token };
  });
  const isChanged = mapped.some((node, index) => node !== nodes[index]);
  return isChanged ? `=${generateStringWithSequence(mapped)}` : undefined;
}
