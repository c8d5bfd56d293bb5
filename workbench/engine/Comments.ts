import type { Origin } from './engineEvent';
import type { Area, SheetId } from './grid';

/** A person that a comment names. */
export interface CommentMention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

/** What a comment or reply says. */
export interface CommentContent {
  readonly text: string;
  /** With `mentions`: the text with `<at id="0">Name</at>` in the places of the names. */
  readonly richContent?: string;
  readonly mentions?: readonly CommentMention[];
}

export interface CommentAuthor {
  readonly name: string;
  readonly email: string;
}

export interface CommentReplyState {
  readonly id: string;
  readonly content: CommentContent;
  readonly author: CommentAuthor;
  /** ISO 8601 in UTC; absent if a file did not say. */
  readonly created?: string;
}

/** A thread on one cell. */
export interface CommentState {
  readonly id: string;
  /** One cell. */
  readonly area: Area;
  readonly content: CommentContent;
  readonly author: CommentAuthor;
  readonly created?: string;
  readonly isResolved: boolean;
  readonly replies: readonly CommentReplyState[];
}

/** What is given to a new comment; a reply is given the same without `area`, `isResolved` and `replies`. */
export type NewComment = Omit<CommentState, 'id'> & { readonly id?: string };

export type CommentPatch = Partial<Pick<CommentState, 'content' | 'isResolved' | 'replies'>>;

/** The threaded comments of the workbook. They follow their cells and go with their sheet. */
export interface Comments {
  /** In the order of the cells, row by row. */
  list(sheet: SheetId): readonly CommentState[];
  at(sheet: SheetId, row: number, column: number): CommentState | undefined;
  find(id: string): CommentState | undefined;
  /**
   * @returns the comment's id
   * @throws EngineError InvalidArgument for more than one cell, InvalidOperation if the cell has a comment or note
   */
  add(comment: NewComment, origin: Origin): string;
  /** An id for a reply that no other comment or reply has. */
  newId(): string;
  /** @throws EngineError ItemNotFound */
  update(id: string, patch: CommentPatch, origin: Origin): void;
  /** @throws EngineError ItemNotFound */
  remove(id: string, origin: Origin): void;
  /** `listener` is called after every change, with the sheet. */
  onChange(listener: (sheet: SheetId) => void): () => void;
  /** All of it as plain immutable data, to be put back later. */
  capture(): readonly CommentState[];
  restore(state: readonly CommentState[]): void;
}
