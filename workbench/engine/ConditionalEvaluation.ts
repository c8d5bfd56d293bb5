import { AreaStatistics } from './AreaStatistics';
import type { ConditionalAppearance, ConditionalFormatState } from './conditionalFormatState';
import { drawScale } from './conditionalScales';
import type { RuleSurroundings } from './conditionalTests';
import { meetsRule } from './conditionalTests';
import type { FormulaEvaluator } from './FormulaEvaluator';
import type { Area, CellValue, SheetId } from './grid';
import { COLUMN_LIMIT } from './grid';

/** What evaluation reads. */
export interface EvaluationSources {
  readonly evaluator: FormulaEvaluator;
  value(sheet: SheetId, row: number, column: number): CellValue;
  values(area: Area): CellValue[][];
  /** The part of an area that can have contents. */
  clip(area: Area): Area;
  /** A formula as the engine stores it. */
  storeFormula(formula: string, sheet: SheetId, row: number, column: number): string;
  now(): Date;
}

/** Works out one conditional format, cell by cell as they are looked at, and remembers the answers. */
export class ConditionalEvaluation {
  /** By row, or by row and column counted through. */
  private readonly answers = new Map<number, ConditionalAppearance | undefined>();
  /** What cells are given that meet the rule: one object for all, as whoever draws remembers what it makes of it. */
  private readonly met: ConditionalAppearance;
  private readonly storedFormulas = new Map<string, string>();
  private readonly around: RuleSurroundings;
  private statistics: AreaStatistics | undefined;
  /** True if the formula looks at fixed columns only, so that one answer holds for a whole row. */
  private readonly isPerRow: boolean;

  constructor(
    private readonly state: ConditionalFormatState,
    private readonly sources: EvaluationSources,
  ) {
    const anchor = state.areas[0] as Area;
    const { style, numberFormat } = state;
    this.met = { style, ...(numberFormat ? { numberFormat } : {}) };
    this.isPerRow = state.rule.type === 'Custom' && looksAtFixedColumnsOnly(state.rule.formula ?? '');
    this.around = {
      anchor,
      statistics: () => this.readStatistics(),
      today: () => sources.now(),
      evaluate: (formula, { row, column }) =>
        sources.evaluator.evaluate(
          this.stored(formula, anchor),
          { sheet: anchor.sheet, row, column },
          row - anchor.row,
          this.isPerRow ? 0 : column - anchor.column,
        ),
    };
  }

  /** What the format gives the cell; `undefined` where it does not hold. */
  at(sheet: SheetId, row: number, column: number): ConditionalAppearance | undefined {
    const key = this.isPerRow ? row : row * COLUMN_LIMIT + column;
    const known = this.answers.get(key);
    if (known || this.answers.has(key)) return known;
    const cell = { row, column, value: this.sources.value(sheet, row, column) };
    const { rule } = this.state;
    const appearance =
      drawScale(rule, cell, this.around) ?? (meetsRule(rule, cell, this.around) ? this.met : undefined);
    this.answers.set(key, appearance);
    return appearance;
  }

  /** Something the rule looks at changed. */
  forget(): void {
    this.answers.clear();
    this.statistics = undefined;
  }

  private readStatistics(): AreaStatistics {
    this.statistics ??= new AreaStatistics(
      this.state.areas.map((area) => this.sources.values(this.sources.clip(area))),
    );
    return this.statistics;
  }

  private stored(formula: string, anchor: Area): string {
    const known = this.storedFormulas.get(formula);
    if (known !== undefined) return known;
    const withSign = formula.startsWith('=') ? formula : `=${formula}`;
    const stored = this.sources.storeFormula(withSign, anchor.sheet, anchor.row, anchor.column);
    this.storedFormulas.set(formula, stored);
    return stored;
  }
}

/** `$F2` and `$A$1` are fixed, `F2` moves with the column; table references in a rule are never per row. */
function looksAtFixedColumnsOnly(formula: string): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (/\[|COLUMN|INDIRECT|OFFSET|CELL\(/i.test(withoutTexts)) return false;
  return !/(?<![$A-Za-z0-9_.])[A-Za-z]{1,3}\$?\d+(?![A-Za-z0-9_(])/.test(withoutTexts);
}
