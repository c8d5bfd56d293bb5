import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Shift } from './area';
import { containsCell, shiftParts, subtract } from './area';
import { renameSheetReferences, shiftReferences } from './cellReferences';
import type { Area, SheetId } from './grid';
import type { CellStyle } from './cellStyle';
import type { ConditionalAppearance, ConditionalFormatState, ConditionalRule } from './conditionalFormatState';
import { plainAppearance } from './conditionalFormatState';
import { EngineError } from './EngineError';
import type { EvaluationSources } from './ConditionalEvaluation';
import { ConditionalEvaluation } from './ConditionalEvaluation';
import { mapRuleFormulas } from './conditionalRuleFormulas';
import type { Anchor } from './ruleAnchor';
import { survivingAnchor } from './ruleAnchor';
import type { SheetStore } from './SheetStore';
import { shiftFormula } from './shiftFormula';
import { showReferences } from './structuredReferences';
import type { UniverHost } from './univerHost';
import { extendDown } from './ValidationRegistry';

type NewFormat = Omit<ConditionalFormatState, 'id' | 'priority'> & { readonly id?: string; readonly priority?: number };

/** A format, its formulas as the engine stores them, with what works it out. */
interface Rule {
  readonly state: ConditionalFormatState;
  readonly evaluation: ConditionalEvaluation;
}

/**
 * Conditional formats. Univer would calculate every rule for every cell of its area after each change; at 100 000 rows
 * that takes minutes. Here a rule is calculated by Univer's formula engine for a cell when somebody looks at that cell.
 */
export class ConditionalFormats {
  private rules: Rule[] = [];
  private readonly listeners: ((sheet: SheetId) => void)[] = [];
  private lastId = 0;
  private readonly laid = new WeakMap<ConditionalAppearance, WeakMap<ConditionalAppearance, ConditionalAppearance>>();

  constructor(
    private readonly host: UniverHost,
    private readonly store: SheetStore,
    private readonly sources: EvaluationSources,
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

  /** Cells that keep a format keep what it says of them: its formulas are rewritten if its first cell is another one. */
  update(sheet: SheetId, id: string, patch: Partial<Omit<ConditionalFormatState, 'id'>>): void {
    const rule = this.find(sheet, id);
    const known = withShownFormula(rule.state);
    const isRest = patch.areas && !patch.rule && patch.areas.every((area) => isWithin(area, known.areas));
    const moved = isRest ? { rule: moveRule(known.rule, known.areas[0], patch.areas[0]) } : {};
    const compiled = this.compile({ ...known, ...moved, ...patch });
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

  /** What the formats that hold for a cell change of its style. */
  styleAt(sheet: SheetId, row: number, column: number): CellStyle {
    return this.appearanceAt(sheet, row, column).style;
  }

  /** The formats that hold for a cell, laid over one another: the first that sets a property wins. */
  appearanceAt(sheet: SheetId, row: number, column: number): ConditionalAppearance {
    let appearance = plainAppearance;
    for (const rule of this.rules) {
      if (rule.state.areas[0]?.sheet !== sheet) continue;
      if (!rule.state.areas.some((area) => containsCell(area, row, column))) continue;
      const lower = rule.evaluation.at(sheet, row, column);
      if (!lower) continue;
      appearance = this.lay(appearance, lower);
      if (rule.state.stopIfTrue) break;
    }
    return appearance;
  }

  hasRules(sheet: SheetId): boolean {
    return this.rules.some((rule) => rule.state.areas[0]?.sheet === sheet);
  }

  hasNumberFormats(sheet: SheetId): boolean {
    return this.rulesOf(sheet).some((rule) => rule.state.numberFormat);
  }

  /** Something that formulas look at changed. */
  forgetAnswers(): void {
    for (const rule of this.rules) rule.evaluation.forget();
    this.sources.evaluator.forget();
  }

  shift(shift: Shift, sheetName: string): void {
    const lexer = this.host.injector.get(LexerTreeBuilder);
    this.mapRules((state) => {
      const areas = state.areas.flatMap((area) => shiftParts(area, shift));
      const anchored = moveRule(state.rule, state.areas[0], survivingAnchor(state.areas, shift));
      const ownSheet = this.store.sheet(state.areas[0]?.sheet ?? shift.sheet).getName();
      const rule = mapRuleFormulas(
        anchored,
        (formula) => shiftReferences(lexer, formula, ownSheet, shift, sheetName) ?? formula,
      );
      return { ...state, areas, rule };
    });
    this.changed(shift.sheet);
  }

  followSheetName(oldName: string, newName: string | undefined): void {
    const lexer = this.host.injector.get(LexerTreeBuilder);
    this.mapRules((state) => {
      const rule = mapRuleFormulas(
        state.rule,
        (formula) => renameSheetReferences(lexer, formula, oldName, newName) ?? formula,
      );
      return { ...state, rule };
    });
  }

  /** Rewrites the formulas of all formats, which are given as a person sees them. */
  rewrite(change: (formula: string) => string): void {
    this.mapRules((state) => ({ ...state, rule: mapRuleFormulas(withShownFormula(state).rule, change) }));
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

  /** All formats, for undo. */
  capture(): readonly ConditionalFormatState[] {
    return this.rules.map(({ state }) => state);
  }

  restore(states: readonly ConditionalFormatState[]): void {
    const sheets = new Set([...this.capture(), ...states].map(({ areas }) => areas[0]?.sheet ?? ''));
    this.rules = states.map((state) => this.compile(withShownFormula(state)));
    for (const sheet of sheets) this.changed(sheet);
  }

  /** `upper` over `lower`. The same few meet in most cells, and are asked for several times whenever cells are drawn. */
  private lay(upper: ConditionalAppearance, lower: ConditionalAppearance): ConditionalAppearance {
    const known = this.laid.get(upper)?.get(lower);
    if (known) return known;
    const both: ConditionalAppearance = {
      ...lower,
      ...upper,
      style: layStyles(upper.style, lower.style),
      isValueHidden: upper.isValueHidden === true || lower.isValueHidden === true,
    };
    const underUpper = this.laid.get(upper) ?? new WeakMap<ConditionalAppearance, ConditionalAppearance>();
    this.laid.set(upper, underUpper.set(lower, both));
    return both;
  }

  private compile(state: ConditionalFormatState): Rule {
    const anchor = state.areas[0] as Area;
    const { formula } = state.rule;
    const stored =
      state.rule.type === 'Custom' && formula !== undefined
        ? { ...state, rule: { ...state.rule, formula: this.stored(formula, anchor) } }
        : state;
    return { state: stored, evaluation: new ConditionalEvaluation(stored, this.sources) };
  }

  private stored(formula: string, { sheet, row, column }: Area): string {
    return this.sources.storeFormula(formula.startsWith('=') ? formula : `=${formula}`, sheet, row, column);
  }

  private mapRules(change: (state: ConditionalFormatState) => ConditionalFormatState): void {
    this.rules = this.rules
      .map((rule) => change(rule.state))
      .filter((state) => state.areas.length > 0)
      .map((state) => this.compile(withShownFormula(state)));
    this.forgetAnswers();
  }

  /** A negative priority counts from the end; one beyond either end is the nearest there is. */
  private insert(rule: Rule, priority: number): void {
    const others = this.rulesOf(rule.state.areas[0]?.sheet ?? '');
    const following = others[priority < 0 ? Math.max(0, others.length + 1 + priority) : priority];
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

/** The rule with its formulas, written for one cell, rewritten for another. */
function moveRule(rule: ConditionalRule, from: Anchor | undefined, to: Anchor | undefined): ConditionalRule {
  if (!from || !to || (from.row === to.row && from.column === to.column)) return rule;
  return mapRuleFormulas(rule, (formula) => shiftFormula(formula, to.row - from.row, to.column - from.column));
}

function isWithin(area: Area, others: readonly Area[]): boolean {
  return (
    others.reduce<readonly Area[]>((rest, other) => rest.flatMap((part) => subtract(part, other)), [area]).length === 0
  );
}

function withShownFormula(state: ConditionalFormatState): ConditionalFormatState {
  if (state.rule.formula === undefined) return state;
  return { ...state, rule: { ...state.rule, formula: showReferences(state.rule.formula) } };
}

/** Of each property the first that is set; a colour comes with its own tint, each line of a border for itself. */
function layStyles(first: CellStyle, lower: CellStyle): CellStyle {
  const below = definedOnly(lower);
  return {
    ...below,
    ...first,
    ...(first.borders || below.borders ? { borders: { ...below.borders, ...first.borders } } : {}),
  };
}

function definedOnly(style: CellStyle): CellStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined && value !== ''));
}
