import type { Shift } from './area';
import { shiftSpan } from './area';
import type { SheetId } from './grid';

/** Rows or columns that are grouped and can be folded together. */
export interface OutlineGroup {
  readonly sheet: SheetId;
  readonly of: 'rows' | 'columns';
  readonly start: number;
  readonly length: number;
}

/** Groups of rows and columns, one in another where they overlap. Nothing is drawn beside the grid. */
export class Outlines {
  private groups: readonly OutlineGroup[] = [];

  list(sheet: SheetId): readonly OutlineGroup[] {
    return this.groups.filter((group) => group.sheet === sheet);
  }

  add(group: OutlineGroup): void {
    this.groups = [...this.groups, group];
  }

  /** Takes the innermost group off these rows or columns; parts of it beyond them stay grouped. False if there is none. */
  remove({ sheet, of, start, length }: OutlineGroup): boolean {
    const end = start + length;
    const found = this.groups.findLast(
      (group) => group.sheet === sheet && group.of === of && group.start < end && start < group.start + group.length,
    );
    if (!found) return false;
    const foundEnd = found.start + found.length;
    const rest = [
      { ...found, length: start - found.start },
      { ...found, start: end, length: foundEnd - end },
    ].filter((part) => part.length > 0);
    this.groups = this.groups.flatMap((group) => (group === found ? rest : group));
    return true;
  }

  /** Follows whole rows and columns that came or went. */
  shift(shift: Shift): void {
    if (shift.band) return;
    const of = shift.change.startsWith('Row') ? 'rows' : 'columns';
    this.groups = this.groups.flatMap((group) => {
      if (group.sheet !== shift.sheet || group.of !== of) return group;
      const span = shiftSpan(group.start, group.length, shift);
      return span ? { ...group, ...span } : [];
    });
  }

  removeSheet(sheet: SheetId): void {
    this.groups = this.groups.filter((group) => group.sheet !== sheet);
  }

  capture(): readonly OutlineGroup[] {
    return this.groups;
  }

  restore(groups: readonly OutlineGroup[]): void {
    this.groups = groups;
  }
}
