import type { Shift } from './area';
import { intersect, shiftArea, subtract, translate } from './area';
import { CellIndex } from './CellIndex';
import { EngineError } from './EngineError';
import type { Area, SheetId } from './grid';

/** Something that lies on cells. */
export interface CellRecord {
  readonly id: string;
  readonly area: Area;
}

/**
 * Records that lie on cells and follow them: hyperlinks, comments, notes. They are immutable values, so that the whole
 * can be captured and put back.
 */
export class CellRecords<Kind extends CellRecord> {
  private records: readonly Kind[] = [];
  private index = new CellIndex<Kind>([]);
  private readonly listeners = new Set<(sheet: SheetId) => void>();

  /** In the order of the cells, row by row. */
  list(sheet: SheetId): readonly Kind[] {
    return this.records
      .filter((record) => record.area.sheet === sheet)
      .toSorted((first, second) => first.area.row - second.area.row || first.area.column - second.area.column);
  }

  at(sheet: SheetId, row: number, column: number): Kind | undefined {
    return this.index.at(sheet, row, column);
  }

  find(id: string): Kind | undefined {
    return this.records.find((record) => record.id === id);
  }

  /** @throws EngineError ItemNotFound */
  get(id: string): Kind {
    const record = this.find(id);
    if (!record) throw new EngineError('ItemNotFound', `Nothing on the cells has the id ${id}.`);
    return record;
  }

  add(record: Kind): void {
    this.index.add(record);
    this.records = [...this.records, record];
    this.tell(record.area.sheet);
  }

  /** @throws EngineError ItemNotFound */
  update(record: Kind): void {
    const { area } = this.get(record.id);
    this.replaceAll(
      this.records.map((known) => (known.id === record.id ? record : known)),
      [area.sheet],
    );
  }

  /** @throws EngineError ItemNotFound */
  remove(id: string): Kind {
    const removed = this.get(id);
    this.replaceAll(
      this.records.filter((record) => record.id !== id),
      [removed.area.sheet],
    );
    return removed;
  }

  /** Takes the area out of every record; a record that reaches beyond keeps the largest part of the rest. */
  clear(area: Area): void {
    if (!this.records.some((record) => intersect(record.area, area))) return;
    this.replaceAll(
      this.records.flatMap((record) => {
        const rest = subtract(record.area, area).toSorted((first, second) => cellCount(second) - cellCount(first));
        return rest[0] ? [{ ...record, area: rest[0] }] : [];
      }),
      [area.sheet],
    );
  }

  /** Follows rows, columns or cells that came or went. */
  shift(shift: Shift): void {
    if (!this.records.some((record) => record.area.sheet === shift.sheet)) return;
    this.replaceAll(
      this.records.flatMap((record) => {
        const area = shiftArea(record.area, shift);
        return area ? [{ ...record, area }] : [];
      }),
      [shift.sheet],
    );
  }

  /**
   * Follows rows of the area that were put in a new order: row `offsets[i]` is now row `i`; what lies on a row that is
   * not among them goes. Records on several rows stay, as merged cells do.
   */
  reorder(area: Area, offsets: readonly number[]): void {
    const newOffsets = new Map(offsets.map((from, to) => [from, to]));
    const move = (record: Kind): readonly Kind[] => {
      if (record.area.rows !== 1 || !intersect(record.area, area)) return [record];
      const to = newOffsets.get(record.area.row - area.row);
      return to === undefined ? [] : [{ ...record, area: { ...record.area, row: area.row + to } }];
    };
    if (this.records.some(({ area: own }) => intersect(own, area))) {
      this.replaceAll(this.records.flatMap(move), [area.sheet]);
    }
  }

  /** Follows cells that were moved: what lies wholly on `source` goes along. What lay at the target has to be cleared before. */
  move(source: Area, target: Area): void {
    const isMoving = ({ area }: Kind): boolean => !!intersect(area, source) && subtract(area, source).length === 0;
    if (!this.records.some(isMoving)) return;
    this.replaceAll(
      this.records.map((record) =>
        isMoving(record) ? { ...record, area: translate(record.area, source, target) } : record,
      ),
      [source.sheet, target.sheet],
    );
  }

  removeSheet(sheet: SheetId): void {
    if (!this.records.some((record) => record.area.sheet === sheet)) return;
    this.replaceAll(
      this.records.filter((record) => record.area.sheet !== sheet),
      [sheet],
    );
  }

  onChange(listener: (sheet: SheetId) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  capture(): readonly Kind[] {
    return this.records;
  }

  restore(records: readonly Kind[]): void {
    const sheets = new Set([...this.records, ...records].map((record) => record.area.sheet));
    this.replaceAll(records, [...sheets]);
  }

  private replaceAll(records: readonly Kind[], sheets: readonly SheetId[]): void {
    this.records = records;
    this.index = new CellIndex(records);
    for (const sheet of sheets) this.tell(sheet);
  }

  private tell(sheet: SheetId): void {
    for (const listener of this.listeners) listener(sheet);
  }
}

function cellCount(area: Area): number {
  return area.rows * area.columns;
}
