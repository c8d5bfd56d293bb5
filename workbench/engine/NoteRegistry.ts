import type { Shift } from './area';
import { CellRegistry } from './CellRegistry';
import { EngineError } from './EngineError';
import type { Area } from './grid';
import type { NewNote, Notes, NoteState } from './Notes';

/** What Excel gives a new note, in points. */
const DEFAULT_SIZE = { width: 96, height: 55.5 };

/** The notes on the cells. */
export class NoteRegistry extends CellRegistry<NoteState> implements Notes {
  private lastId = 0;

  /** `isTaken` tells of cells that have a comment: those can have no note. */
  constructor(private readonly isTaken: (area: Area) => boolean) {
    super();
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
}

/** @throws EngineError InvalidArgument for more than one cell */
export function checkSingleCell(area: Area): void {
  if (area.rows !== 1 || area.columns !== 1) {
    throw new EngineError('InvalidArgument', 'A comment or note lies on one cell.');
  }
}
