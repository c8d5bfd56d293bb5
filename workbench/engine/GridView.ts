import type { CellPoint, Frame } from './Charts';
import type { Area, SheetId } from './grid';

/** Where something of the sheet that is shown lies on the screen, and the part of the grid in which it may be seen. */
export interface PlacedFrame extends Frame {
  /** Beyond it lie the headers or frozen rows and columns. */
  readonly visible: Frame;
}

/** What a person sees of the grid. Only an engine with a screen has one. All numbers are pixels of the screen. */
export interface GridView {
  /** The drawn grid with its headers; places count from its top left corner. */
  readonly element: HTMLElement;
  /** Where the cells between two points lie. `undefined` if another sheet is shown. */
  place(sheet: SheetId, from: CellPoint, to: CellPoint): PlacedFrame | undefined;
  /** Scrolls no farther than needed for the first cell of the area to be seen, if its sheet is shown. */
  reveal(area: Area): void;
  /** The cell that the pointer rests on. */
  hoveredCell(): Area | undefined;
  /** `listener` is called, once a frame at most, when anything may lie elsewhere and when the pointer goes to another cell. */
  onChange(listener: () => void): () => void;
}
