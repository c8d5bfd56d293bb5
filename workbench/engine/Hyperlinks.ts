import type { Area, SheetId } from './grid';

/** Where a hyperlink leads: outside (`address`), into the workbook (`documentReference`), or a part of something outside. */
export interface HyperlinkTarget {
  /** A web address, `mailto:` address or file. */
  readonly address?: string;
  /** A place in the workbook, as `Sheet2!A1` or a name, without `#`. */
  readonly documentReference?: string;
  /** What is shown while the pointer rests on the link. */
  readonly screenTip?: string;
}

/** A hyperlink on one cell or on several; what its cells show is the cells' own content. */
export interface HyperlinkState extends HyperlinkTarget {
  readonly id: string;
  readonly area: Area;
}

/** The hyperlinks of the workbook. They follow their cells and go with their sheet. No two lie on one cell. */
export interface Hyperlinks {
  list(sheet: SheetId): readonly HyperlinkState[];
  at(sheet: SheetId, row: number, column: number): HyperlinkState | undefined;
  /** Puts a link in the place of whatever links the area had; `undefined` takes those off. Formats stay as they are. */
  set(area: Area, target: HyperlinkTarget | undefined): void;
  /** `listener` is called after every change, with the sheet. */
  onChange(listener: (sheet: SheetId) => void): () => void;
  /** All of it as plain immutable data, to be put back later. */
  capture(): readonly HyperlinkState[];
  restore(state: readonly HyperlinkState[]): void;
}
