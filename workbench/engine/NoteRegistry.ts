import type { Shift } from './area';
import { CellRecords } from './CellRecords';
import { EngineError } from './EngineError';
import type { Area, SheetId } from './grid';
import type { NewNote, Notes, NoteState } from './Notes';

/** What Excel gives a new note, in points. */
const DEFAULT_SIZE = { width: 96, height: 55.5 };

/** The notes on the cells. */
export class NoteRegistry implements Notes {
  private readonly records = new CellRecords<NoteState>();
  private lastId = 0;

  /** `isTaken` tells of cells that have a comment: those can have no note. */
  constructor(private readonly isTaken: (area: Area) => boolean) {}

  list(sheet: SheetId): readonly NoteState[] {
    return this.records.list(sheet);
  }

  at(sheet: SheetId, row: number, column: number): NoteState | undefined {
    return this.records.at(sheet, row, column);
  }

  find(id: string): NoteState | undefined {
    return this.records.find(id);
  }

  add(note: NewNote): string {
    const { area } = note;
    checkSingleCell(area);
    if (this.at(area.sheet, area.row, area.column) || this.isTaken(area)) {
      throw new EngineError('InvalidOperation', 'The cell has a comment or note already.');
    }
    this.lastId += 1;
    const id = `note-${this.lastId}`;
    this.records.add({ authorName: '', isVisible: false, ...DEFAULT_SIZE, ...note, id });
    return id;
  }

  update(id: string, patch: Parameters<Notes['update']>[1]): void {
    this.records.update({ ...this.records.get(id), ...patch });
  }

  remove(id: string): void {
    this.records.remove(id);
  }

  clear(area: Area): void {
    this.records.clear(area);
  }

  shift(shift: Shift): void {
    this.records.shift(shift);
  }

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

  capture(): readonly NoteState[] {
    return this.records.capture();
  }

  restore(state: readonly NoteState[]): void {
    this.records.restore(state);
  }
}

/** @throws EngineError InvalidArgument for more than one cell */
export function checkSingleCell(area: Area): void {
  if (area.rows !== 1 || area.columns !== 1) {
    throw new EngineError('InvalidArgument', 'A comment or note lies on one cell.');
  }
}
