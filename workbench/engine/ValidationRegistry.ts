import type { Shift } from './area';
import { shiftParts, subtract } from './area';
import type { Area, SheetId } from './grid';
import type { ValidationState } from './validationState';

export type IdentifiedValidation = ValidationState & { readonly id: string };

/** Which cells accept what. The rules are kept as Office.js states them; the screen shows the lists among them. */
export class ValidationRegistry {
  private rules: IdentifiedValidation[] = [];
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

  /** Puts the validation in the place of whatever the area had; `undefined` takes that off. */
  set(area: Area, validation: Omit<ValidationState, 'areas'> | undefined): void {
    this.mapAreas((known) => subtract(known, area));
    if (validation) {
      const same = this.rules.find((rule) => isSameRule(rule, validation) && rule.areas[0]?.sheet === area.sheet);
      if (same) this.rules[this.rules.indexOf(same)] = { ...same, areas: [...same.areas, area] };
      else {
        this.lastId += 1;
        this.rules.push({ ...validation, areas: [area], id: `validation-${this.lastId}` });
      }
    }
    this.notify(area.sheet);
  }

  shift(shift: Shift): void {
    this.mapAreas((area) => shiftParts(area, shift));
    this.notify(shift.sheet);
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

  private mapAreas(change: (area: Area) => Area | readonly Area[]): void {
    this.rules = this.rules
      .map((rule) => ({ ...rule, areas: rule.areas.flatMap(change) }))
      .filter((rule) => rule.areas.length > 0);
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

function isSameRule(first: Omit<ValidationState, 'areas'>, second: Omit<ValidationState, 'areas'>): boolean {
  const content = ({ rule, errorAlert, prompt, ignoreBlanks }: Omit<ValidationState, 'areas'>): string =>
    JSON.stringify([rule, errorAlert ?? null, prompt ?? null, ignoreBlanks]);
  return content(first) === content(second);
}
