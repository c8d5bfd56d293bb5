import type { ISequenceNode, LexerTreeBuilder } from '@univerjs/engine-formula';
import { deserializeRangeWithSheet, sequenceNodeType } from '@univerjs/engine-formula';
import { containsCell } from './area';
import type { Area, SheetId } from './grid';
import { COLUMN_LIMIT, ROW_LIMIT } from './grid';
import { isSameName } from './objectNames';
import { showReferences } from './structuredReferences';
import type { UniverHost } from './univerHost';

/** A formula with what it refers to: cells, or the text of a name or a table reference as a person writes it. */
export interface ReferringFormula {
  readonly cell: Area;
  readonly references: readonly (Area | string)[];
}

/** Which cells, names and tables the formulas of the workbook mention. */
export class FormulaReferences {
  private readonly known = new Map<string, readonly (Reference | string)[]>();

  constructor(
    private readonly host: UniverHost,
    private readonly lexer: () => LexerTreeBuilder,
  ) {}

  /** The formulas in the area. */
  within(area: Area): readonly ReferringFormula[] {
    return this.onSheet(area.sheet, (row, column) => containsCell(area, row, column));
  }

  /** All formulas of the workbook. */
  all(): readonly ReferringFormula[] {
    return this.host.workbook.getSheets().flatMap((sheet) => this.onSheet(sheet.getSheetId(), () => true));
  }

  private onSheet(sheet: SheetId, isWanted: (row: number, column: number) => boolean): ReferringFormula[] {
    const found: ReferringFormula[] = [];
    this.host.formulas.forEachFormula(this.host.unit, sheet, (row, column, formula) => {
      if (!isWanted(row, column)) return;
      const references = this.read(formula).flatMap((reference) =>
        typeof reference === 'string' ? reference : (this.place(reference, sheet) ?? []),
      );
      found.push({ cell: { sheet, row, column, rows: 1, columns: 1 }, references });
    });
    return found;
  }

  private place(reference: Reference, sheet: SheetId): Area | undefined {
    const { sheetName, ...cells } = reference;
    if (sheetName === '') return { ...cells, sheet };
    const named = this.host.workbook.getSheets().find((candidate) => isSameName(candidate.getName(), sheetName));
    return named && { ...cells, sheet: named.getSheetId() };
  }

  private read(formula: string): readonly (Reference | string)[] {
    const known = this.known.get(formula);
    if (known) return known;
    const nodes = this.lexer().sequenceNodesBuilder(formula) ?? [];
    const read = nodes.flatMap((node, index): (Reference | string)[] => {
      if (typeof node === 'string') return [];
      if (node.nodeType === sequenceNodeType.REFERENCE) return [readReference(node.token)];
      return isNamed(node, nodes[index + 1]) ? [showReferences(closeBracket(node.token))] : [];
    });
    if (this.known.size > REMEMBERED) this.known.clear();
    this.known.set(formula, read);
    return read;
  }
}

/** Formulas whose parts are remembered, so that a question about many cells does not read them again and again. */
const REMEMBERED = 10_000;

/** The lexer holds names and table references for functions, but for those a bracket follows. */
function isNamed({ nodeType }: ISequenceNode, next: string | ISequenceNode | undefined): boolean {
  return (
    nodeType === sequenceNodeType.DEFINED_NAME ||
    nodeType === sequenceNodeType.TABLE ||
    (nodeType === sequenceNodeType.FUNCTION && next !== '(')
  );
}

/** It also cuts a table reference off before its last bracket. */
function closeBracket(token: string): string {
  const [opened, closed] = [token.split('[').length, token.split(']').length];
  return opened > closed ? `${token}]` : token;
}

type Reference = Omit<Area, 'sheet'> & { readonly sheetName: string };

function readReference(token: string): Reference {
  const { range, sheetName } = deserializeRangeWithSheet(token);
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  return {
    sheetName,
    row,
    column,
    rows: (Number.isNaN(range.endRow) ? ROW_LIMIT - 1 : range.endRow) - row + 1,
    columns: (Number.isNaN(range.endColumn) ? COLUMN_LIMIT - 1 : range.endColumn) - column + 1,
  };
}
