import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Shift } from './area';
import { containsCell, shiftParts } from './area';
import { renameSheetReferences, shiftReferences } from './cellReferences';
import type { Area, SheetId } from './grid';
import type { CellStyle } from './cellStyle';
import type { ConditionalFormatState } from './conditionalFormatState';
import { EngineError } from './EngineError';
import { ruleFormula } from './conditionalRuleFormula';
import type { FormulaEvaluator } from './FormulaEvaluator';
import type { SheetStore } from './SheetStore';
import { showReferences } from './structuredReferences';
import type { UniverHost } from './univerHost';
import { extendDown } from './ValidationRegistry';

type NewFormat = Omit<ConditionalFormatState, 'id' | 'priority'> & { readonly id?: string; readonly priority?: number };

/** A format with the formula that decides where it holds; `undefined` for rules that only the screen can draw. */
interface Rule {
  readonly state: ConditionalFormatState;
  readonly formula: string | undefined;
  /** True if the formula looks at fixed columns only, so that one answer holds for a whole row. */
  readonly isPerRow: boolean;
}

/**
 * Conditional formats. Univer would calculate every rule for every cell of its area after each change; at 100 000 rows
 * that takes minutes. Here a rule is calculated by Univer's formula engine for a cell when somebody looks at that cell.
 */
export class ConditionalFormats {
  private rules: Rule[] = [];
  private readonly answers = new Map<string, Map<string, boolean>>();
  private readonly listeners: ((sheet: SheetId) => void)[] = [];
  private lastId = 0;

  constructor(
    private readonly host: UniverHost,
    private readonly store: SheetStore,
    private readonly evaluator: FormulaEvaluator,
    private readonly storeFormula: (formula: string, sheet: SheetId, row: number, column: number) => string,
  ) {
    host.calculation.onFinished(() => this.forgetAnswers());
  }

  onChange(listener: (sheet: SheetId) => void): void {
    this.listeners.push(listener);
  }

  /** In the order in which they apply. */
  list(sheet: SheetId): readonly ConditionalFormatState[] {
    return this.rulesOf(sheet).map(({ state }, priority) => ({ ...withShownFormula(state), priority }));
  }

  /** Adds a format; without a priority it applies before all others, as in Excel. */
  add(sheet: SheetId, format: NewFormat): string {
    if (format.areas.length === 0 || format.areas.some((area) => area.sheet !== sheet)) {
      throw new EngineError('InvalidArgument', 'A conditional format needs areas of the sheet.');
    }
    this.lastId += 1;
    const id = format.id ?? `{conditional-${this.lastId}}`;
    const state = { ...format, id, priority: 0 };
    this.insert(this.compile(state), format.priority ?? 0);
    this.changed(sheet);
    return id;
  }

  update(sheet: SheetId, id: string, patch: Partial<Omit<ConditionalFormatState, 'id'>>): void {
    const rule = this.find(sheet, id);
    const compiled = this.compile({ ...withShownFormula(rule.state), ...patch });
    if (patch.priority === undefined) this.rules[this.rules.indexOf(rule)] = compiled;
    else {
      this.rules.splice(this.rules.indexOf(rule), 1);
      this.insert(compiled, patch.priority);
    }
    this.changed(sheet);
  }

  remove(sheet: SheetId, id: string): void {
    this.rules.splice(this.rules.indexOf(this.find(sheet, id)), 1);
    this.changed(sheet);
  }

  /** The formats that hold for a cell, laid over one another: the first that sets a property wins. */
  styleAt(sheet: SheetId, row: number, column: number): CellStyle {
    let style: CellStyle = {};
    for (const rule of this.rules) {
      if (rule.state.areas[0]?.sheet !== sheet) continue;
      if (!rule.state.areas.some((area) => containsCell(area, row, column))) continue;
      if (!this.holds(rule, sheet, row, column)) continue;
      style = { ...definedOnly(rule.state.style), ...style };
      if (rule.state.stopIfTrue) break;
    }
    return style;
  }

  hasRules(sheet: SheetId): boolean {
    return this.rules.some((rule) => rule.state.areas[0]?.sheet === sheet);
  }

  /** Something that formulas look at changed. */
  forgetAnswers(): void {
    this.answers.clear();
    this.evaluator.forget();
  }

  shift(shift: Shift, sheetName: string): void {
    const lexer = this.host.injector.get(LexerTreeBuilder);
    this.mapRules((state) => {
      const areas = state.areas.flatMap((area) => shiftParts(area, shift));
      const ownSheet = this.store.sheet(state.areas[0]?.sheet ?? shift.sheet).getName();
      const formula = state.rule.formula && shiftReferences(lexer, state.rule.formula, ownSheet, shift, sheetName);
      return { ...state, areas, ...(formula ? { rule: { ...state.rule, formula } } : {}) };
    });
    this.changed(shift.sheet);
  }

  followSheetName(oldName: string, newName: string | undefined): void {
    const lexer = this.host.injector.get(LexerTreeBuilder);
    this.mapRules((state) => {
      const formula = state.rule.formula && renameSheetReferences(lexer, state.rule.formula, oldName, newName);
      return formula ? { ...state, rule: { ...state.rule, formula } } : state;
    });
  }

  removeSheet(sheet: SheetId): void {
    this.rules = this.rules.filter((rule) => rule.state.areas[0]?.sheet !== sheet);
    this.forgetAnswers();
  }

  /** Rules that reached to the end of a table go on to its new end. */
  extend(before: Area, rows: number): void {
    const end = before.row + before.rows;
    this.mapRules((state) => ({ ...state, areas: state.areas.map((area) => extendDown(area, before, end, rows)) }));
    this.changed(before.sheet);
  }

  private holds(rule: Rule, sheet: SheetId, row: number, column: number): boolean {
    if (rule.formula === undefined) return false;
    const anchor = rule.state.areas[0] as Area;
    const known = this.answers.get(rule.state.id) ?? new Map<string, boolean>();
    this.answers.set(rule.state.id, known);
    const key = rule.isPerRow ? String(row) : `${row}:${column}`;
    const answered = known.get(key);
    if (answered !== undefined) return answered;
    const value = this.evaluator.evaluate(
      rule.formula,
      { sheet, row, column },
      row - anchor.row,
      rule.isPerRow ? 0 : column - anchor.column,
    );
    const answer = value === true || (typeof value === 'number' && value !== 0);
    known.set(key, answer);
    return answer;
  }

  private compile(state: ConditionalFormatState): Rule {
    const anchor = state.areas[0] as Area;
    const typed = state.rule.type === 'Custom' ? state.rule.formula : ruleFormula(state.rule, anchor);
    if (typed === undefined) return { state, formula: undefined, isPerRow: false };
    const formula = this.storeFormula(
      typed.startsWith('=') ? typed : `=${typed}`,
      anchor.sheet,
      anchor.row,
      anchor.column,
    );
    const isCustom = state.rule.type === 'Custom';
    return {
      state: isCustom ? { ...state, rule: { ...state.rule, formula } } : state,
      formula,
      isPerRow: looksAtFixedColumnsOnly(formula),
    };
  }

  private mapRules(change: (state: ConditionalFormatState) => ConditionalFormatState): void {
    this.rules = this.rules
      .map((rule) => change(rule.state))
      .filter((state) => state.areas.length > 0)
      .map((state) => this.compile(withShownFormula(state)));
    this.forgetAnswers();
  }

  private insert(rule: Rule, priority: number): void {
    const sheet = rule.state.areas[0]?.sheet ?? '';
    const following = this.rulesOf(sheet)[priority];
    const position = following ? this.rules.indexOf(following) : this.rules.length;
    this.rules.splice(position, 0, rule);
  }

  private rulesOf(sheet: SheetId): readonly Rule[] {
    return this.rules.filter((rule) => rule.state.areas[0]?.sheet === sheet);
  }

  private find(sheet: SheetId, id: string): Rule {
    const rule = this.rulesOf(sheet).find((candidate) => candidate.state.id === id);
    if (!rule) throw new EngineError('ItemNotFound', `There is no conditional format with the id ${id}.`);
    return rule;
  }

  private changed(sheet: SheetId): void {
    this.forgetAnswers();
    this.store.redraw(sheet);
    for (const listener of this.listeners) listener(sheet);
  }
}

/** `$F2` and `$A$1` are fixed, `F2` moves with the column; table references in a rule are never per row. */
function looksAtFixedColumnsOnly(formula: string): boolean {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (/\[|COLUMN|INDIRECT|OFFSET|CELL\(/i.test(withoutTexts)) return false;
  return !/(?<![$A-Za-z0-9_.])[A-Za-z]{1,3}\$?\d+(?![A-Za-z0-9_(])/.test(withoutTexts);
}

function withShownFormula(state: ConditionalFormatState): ConditionalFormatState {
  if (state.rule.formula === undefined) return state;
  return { ...state, rule: { ...state.rule, formula: showReferences(state.rule.formula) } };
}

function definedOnly(style: CellStyle): CellStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined && value !== ''));
}
