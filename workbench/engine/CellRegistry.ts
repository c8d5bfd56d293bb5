import type { CellRecord } from './CellRecords';
import { CellRecords } from './CellRecords';
import type { Area, SheetId } from './grid';

/** What registries of things that lie on cells have in common: they are listed, follow their cells, and can be put back. */
export abstract class CellRegistry<Kind extends CellRecord> {
  protected readonly records = new CellRecords<Kind>();

  /** In the order of the cells, row by row. */
  list(sheet: SheetId): readonly Kind[] {
    return this.records.list(sheet);
  }

  at(sheet: SheetId, row: number, column: number): Kind | undefined {
    return this.records.at(sheet, row, column);
  }

  find(id: string): Kind | undefined {
    return this.records.find(id);
  }

  /** Row `offsets[i]` of the area is now row `i`. */
  reorder(area: Area, offsets: readonly number[]): void {
    this.records.reorder(area, offsets);
  }

  move(source: Area, target: Area): void {
    this.records.move(source, target);
  }

  removeSheet(sheet: SheetId): void {
    this.records.removeSheet(sheet);
  }

  onChange(listener: (sheet: SheetId) => void): () => void {
    return this.records.onChange(listener);
  }

  capture(): readonly Kind[] {
    return this.records.capture();
  }

  restore(state: readonly Kind[]): void {
    this.records.restore(state);
  }
}
