import type { Area, SheetId } from './grid';

/** A note ("comment" before Excel 365): one text on a cell, without a thread. */
export interface NoteState {
  readonly id: string;
  /** One cell. */
  readonly area: Area;
  readonly text: string;
  readonly authorName: string;
  /** Shown all the time, not only while the pointer rests on the cell. */
  readonly isVisible: boolean;
  /** Size of the note in points. */
  readonly width: number;
  readonly height: number;
}

export type NewNote = Pick<NoteState, 'area' | 'text'> & Partial<Omit<NoteState, 'id' | 'area' | 'text'>>;

/** The notes of the workbook. They follow their cells and go with their sheet. */
export interface Notes {
  /** In the order of the cells, row by row. */
  list(sheet: SheetId): readonly NoteState[];
  at(sheet: SheetId, row: number, column: number): NoteState | undefined;
  find(id: string): NoteState | undefined;
  /**
   * @returns the note's id
   * @throws EngineError InvalidArgument for more than one cell, InvalidOperation if the cell has a comment or note
   */
  add(note: NewNote): string;
  /** @throws EngineError ItemNotFound */
  update(id: string, patch: Partial<Omit<NoteState, 'id' | 'area'>>): void;
  /** @throws EngineError ItemNotFound */
  remove(id: string): void;
  /** `listener` is called after every change, with the sheet. */
  onChange(listener: (sheet: SheetId) => void): () => void;
  /** All of it as plain immutable data, to be put back later. */
  capture(): readonly NoteState[];
  restore(state: readonly NoteState[]): void;
}
