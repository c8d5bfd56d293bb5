import type { Shift } from './area';
import { CellRecords } from './CellRecords';
import type { Area, SheetId } from './grid';
import type { Hyperlinks, HyperlinkState, HyperlinkTarget } from './Hyperlinks';

/** Which cells lead where. */
export class HyperlinkRegistry implements Hyperlinks {
  private readonly records = new CellRecords<HyperlinkState>();
  private lastId = 0;

  list(sheet: SheetId): readonly HyperlinkState[] {
    return this.records.list(sheet);
  }

  at(sheet: SheetId, row: number, column: number): HyperlinkState | undefined {
    return this.records.at(sheet, row, column);
  }

  set(area: Area, target: HyperlinkTarget | undefined): void {
    this.records.clear(area);
    if (!target) return;
    this.lastId += 1;
    this.records.add({ ...target, id: `hyperlink-${this.lastId}`, area });
  }

  shift(shift: Shift): void {
    this.records.shift(shift);
  }

  reorder(area: Area, offsets: readonly number[]): void {
    this.records.reorder(area, offsets);
  }

  removeSheet(sheet: SheetId): void {
    this.records.removeSheet(sheet);
  }

  onChange(listener: (sheet: SheetId) => void): () => void {
    return this.records.onChange(listener);
  }

  capture(): readonly HyperlinkState[] {
    return this.records.capture();
  }

  restore(state: readonly HyperlinkState[]): void {
    this.records.restore(state);
  }
}
