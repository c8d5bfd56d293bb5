import type { Shift } from './area';
import { containsCell, intersect, shiftParts, subtract } from './area';
import { mapFormulas } from './conditionalRuleFormulas';
import type { Area, SheetId } from './grid';
import { isSameState } from './isSameState';
import type { Anchor } from './ruleAnchor';
import { survivingAnchor } from './ruleAnchor';
import { shiftFormula } from './shiftFormula';
import type { ValidationState } from './validationState';

export type IdentifiedValidation = ValidationState & { readonly id: string };
type NewValidation = Omit<ValidationState, 'areas'>;

/**
 * Which cells accept what. The rules are kept as Office.js states them, their formulas written for the top left cell of
 * their first area; the screen shows the lists among them.
 */
export class ValidationRegistry {
  private rules: readonly IdentifiedValidation[] = [];
  private lastId = 0;
  private readonly listeners: ((sheet: SheetId) => void)[] = [];

  /** `listener` is called with the sheet whose rules changed. */
  onChange(listener: (sheet: SheetId) => void): void {
    this.listeners.push(listener);
  }

  list(sheet: SheetId): readonly ValidationState[] {
    return this.listIdentified(sheet).map(({ id: _id, ...validation }) => validation);
  }

  /** The rules with ids that stay with them while they move. */
  listIdentified(sheet: SheetId): readonly IdentifiedValidation[] {
    return this.rules.filter((rule) => rule.areas.some((area) => area.sheet === sheet));
  }

  at(sheet: SheetId, row: number, column: number): IdentifiedValidation | undefined {
    return this.rules.find((rule) =>
      rule.areas.some((area) => area.sheet === sheet && containsCell(area, row, column)),
    );
  }

  /**
   * Puts the validation in the place of whatever the areas had; `undefined` takes that off. Its formulas are written for
   * the top left cell of the first area.
   */
  set(target: Area | readonly Area[], validation: NewValidation | undefined): void {
    const areas: readonly Area[] = 'sheet' in target ? [target] : target;
    const [first] = areas;
    if (!first) return;
    for (const area of areas) this.mapAreas((known) => (intersect(known, area) ? subtract(known, area) : known));
    if (validation) {
      const same = this.rules.find(
        (rule) =>
          rule.areas[0]?.sheet === first.sheet &&
          saysTheSame(rule, validation) &&
          isSameState(rule.rule, moveRule(validation, first, rule.areas[0]).rule),
      );
      if (same) {
        const joined = { ...same, areas: [...same.areas, ...areas] };
        this.rules = this.rules.map((rule) => (rule === same ? joined : rule));
      } else {
        this.lastId += 1;
        const { rule, ignoreBlanks, errorAlert, prompt } = validation;
        const messages = { ...(errorAlert ? { errorAlert } : {}), ...(prompt ? { prompt } : {}) };
        this.rules = [...this.rules, { rule, ignoreBlanks, ...messages, areas, id: `validation-${this.lastId}` }];
      }
    }
    this.notify(first.sheet);
  }

  /** `change` answers a formula of a rule on the given sheet as it reads after the shift. */
  shift(shift: Shift, change: (formula: string, sheet: SheetId) => string): void {
    this.rules = this.rules.map((rule) => {
      const { rule: anchored } = moveRule(rule, rule.areas[0], survivingAnchor(rule.areas, shift));
      return { ...rule, rule: mapRule(anchored, (formula) => change(formula, rule.areas[0]?.sheet ?? '')) };
    });
    this.rules = this.rules
      .map((rule) => ({ ...rule, areas: rule.areas.flatMap((area) => shiftParts(area, shift)) }))
      .filter((rule) => rule.areas.length > 0);
    this.notify(shift.sheet);
  }

  /** Rewrites the formulas of all rules, e.g. after a sheet got another name. */
  rewrite(change: (formula: string) => string): void {
    this.rules = this.rules.map((rule) => ({ ...rule, rule: mapRule(rule.rule, change) }));
    for (const sheet of this.sheets()) this.notify(sheet);
  }

  /** Rules that reached to the end of an area go on to its new end. */
  extend(before: Area, rows: number): void {
    const end = before.row + before.rows;
    this.mapAreas((area) => extendDown(area, before, end, rows));
    this.notify(before.sheet);
  }

  removeSheet(sheet: SheetId): void {
    this.mapAreas((area) => (area.sheet === sheet ? [] : area));
  }

  /** All rules, for undo. */
  capture(): readonly IdentifiedValidation[] {
    return this.rules;
  }

  restore(rules: readonly IdentifiedValidation[]): void {
    const sheets = this.sheets();
    this.rules = rules;
    for (const sheet of new Set([...sheets, ...this.sheets()])) this.notify(sheet);
  }

  /** Where an area loses its first cells, the formulas are rewritten for the cell that is the first one then. */
  private mapAreas(change: (area: Area) => Area | readonly Area[]): void {
    this.rules = this.rules
      .map((rule) => {
        // Nearly all stay, and are looked at for each of an archive's hundreds of columns.
        if (rule.areas.every((area) => change(area) === area)) return rule;
        const areas = rule.areas.flatMap(change);
        return { ...moveRule(rule, rule.areas[0], areas[0]), areas };
      })
      .filter((rule) => rule.areas.length > 0);
  }

  private sheets(): ReadonlySet<SheetId> {
    return new Set(this.rules.flatMap((rule) => rule.areas.map((area) => area.sheet)));
  }

  private notify(sheet: SheetId): void {
    for (const listener of this.listeners) listener(sheet);
  }
}

/** `area` made longer by `rows` if it ends with the table `before` did and lies inside its columns. */
export function extendDown(area: Area, before: Area, end: number, rows: number): Area {
  const isInside =
    area.sheet === before.sheet &&
    area.column >= before.column &&
    area.column + area.columns <= before.column + before.columns;
  return isInside && area.row + area.rows === end && area.row >= before.row
    ? { ...area, rows: area.rows + rows }
    : area;
}

/** The rule with its formulas, written for one cell, rewritten for another. */
export function moveRule<Rule extends { readonly rule: ValidationState['rule'] }>(
  rule: Rule,
  from: Anchor | undefined,
  to: Anchor | undefined,
): Rule {
  if (!from || !to || (from.row === to.row && from.column === to.column)) return rule;
  const moved = mapRule(rule.rule, (formula) => shiftFormula(formula, to.row - from.row, to.column - from.column));
  return { ...rule, rule: moved };
}

function mapRule(rule: ValidationState['rule'], change: (formula: string) => string): ValidationState['rule'] {
  return mapFormulas(rule, change) as ValidationState['rule'];
}

/** Whether two validations differ in their rules at most: asked first, because it takes no formula apart. */
function saysTheSame(first: NewValidation, second: NewValidation): boolean {
  return (
    first.ignoreBlanks === second.ignoreBlanks &&
    isSameState(first.prompt, second.prompt) &&
    isSameState(first.errorAlert, second.errorAlert)
  );
}
