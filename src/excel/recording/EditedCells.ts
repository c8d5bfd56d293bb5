import type { CellValue } from '../../archive/cellValue';
import { parseAddress } from '../parseAddress';
import type { AddressArea } from '../parseAddress';

/** With more areas than these it is cheaper to compare whole tables. */
const MOST_AREAS = 2_000;

/** What was edited on a sheet, since changes were recorded last. */
export interface SheetEdits {
  /** Where the edited cells stand now. */
  readonly areas: readonly AddressArea[];
  /** What single cells held before they were edited for the first time, by `row,column` of now. */
  readonly valuesBefore: ReadonlyMap<string, CellValue>;
  /** Rows came or went, so records may have. */
  readonly isMoved: boolean;
  /** Edited cells may stand anywhere by now. */
  readonly isScattered: boolean;
}

export interface CellsEdit {
  readonly sheet: string;
  readonly address: string;
  /** Only of a single cell. */
  readonly valueBefore?: CellValue;
}

export interface RowsEdit {
  readonly sheet: string;
  readonly address: string;
  readonly event: 'inserted' | 'deleted';
}

/** The cells that were edited and not yet recorded, sheet by sheet. Taking an edit in costs next to nothing. */
export class EditedCells {
  private sheets = new Map<string, SheetEdits>();

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  editsOf(sheet: string): SheetEdits | undefined {
    return this.sheets.get(sheet);
  }

  addCells({ sheet, address, valueBefore }: CellsEdit): void {
    const areas = address.split(',').flatMap((part) => parseAddress(part) ?? []);
    const [first] = areas;
    const edits = this.sheets.get(sheet) ?? noEdits;
    const place = first === undefined ? '' : `${first.firstRow},${first.firstColumn}`;
    const isFirstEdit = valueBefore !== undefined && !edits.valuesBefore.has(place);
    this.sheets.set(sheet, {
      ...edits,
      ...addAreas(edits, areas),
      ...(isFirstEdit && { valuesBefore: new Map([...edits.valuesBefore, [place, valueBefore]]) }),
    });
  }

  /** Cells that were edited before move with the rows. */
  addRows({ sheet, address, event }: RowsEdit): void {
    const edits = this.sheets.get(sheet) ?? noEdits;
    const area = parseAddress(address);
    if (area === undefined) {
      this.sheets.set(sheet, { ...edits, isMoved: true, isScattered: true });
      return;
    }
    const move = event === 'inserted' ? insertRows : deleteRows;
    const areas = edits.areas.flatMap((edited) => move(edited, area));
    const valuesBefore = [...edits.valuesBefore].flatMap(([place, value]): [string, CellValue][] => {
      const [row = 0, column = 0] = place.split(',').map(Number);
      const [moved] = move({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, area);
      return moved === undefined ? [] : [[`${moved.firstRow},${column}`, value]];
    });
    this.sheets.set(sheet, {
      ...edits,
      areas: event === 'inserted' ? [...areas, area] : areas,
      valuesBefore: new Map(valuesBefore),
      isMoved: true,
    });
  }

  /** A sort alone changes no record, but leaves no edited cell where it was. */
  addSort(sheet: string): void {
    const edits = this.sheets.get(sheet);
    if (edits !== undefined) this.sheets.set(sheet, { ...edits, areas: [], isScattered: true });
  }

  /** Hands out everything, and begins anew. */
  take(): ReadonlyMap<string, SheetEdits> {
    const taken = this.sheets;
    this.sheets = new Map();
    return taken;
  }

  /** What could not be recorded after all. */
  putBack(taken: ReadonlyMap<string, SheetEdits>): void {
    for (const [sheet, before] of taken) {
      const since = this.sheets.get(sheet);
      this.sheets.set(
        sheet,
        since === undefined
          ? before
          : {
              ...addAreas(before, since.areas),
              valuesBefore: new Map([...since.valuesBefore, ...before.valuesBefore]),
              isMoved: before.isMoved || since.isMoved,
              // Rows that moved since have moved what was taken, too.
              isScattered: before.isScattered || since.isScattered || since.isMoved,
            },
      );
    }
  }
}

const noEdits: SheetEdits = { areas: [], valuesBefore: new Map(), isMoved: false, isScattered: false };

function addAreas(edits: SheetEdits, added: readonly AddressArea[]): Pick<SheetEdits, 'areas' | 'isScattered'> {
  if (edits.isScattered || edits.areas.length + added.length > MOST_AREAS) return { areas: [], isScattered: true };
  return { areas: [...edits.areas, ...added], isScattered: false };
}

function insertRows(edited: AddressArea, { firstRow, lastRow }: AddressArea): AddressArea[] {
  const count = lastRow - firstRow + 1;
  if (firstRow > edited.lastRow) return [edited];
  const first = firstRow <= edited.firstRow ? edited.firstRow + count : edited.firstRow;
  return [{ ...edited, firstRow: first, lastRow: edited.lastRow + count }];
}

function deleteRows(edited: AddressArea, { firstRow, lastRow }: AddressArea): AddressArea[] {
  const count = lastRow - firstRow + 1;
  const move = (row: number): number => (row > lastRow ? row - count : row);
  const first = edited.firstRow >= firstRow && edited.firstRow <= lastRow ? firstRow : move(edited.firstRow);
  const last = edited.lastRow >= firstRow && edited.lastRow <= lastRow ? firstRow - 1 : move(edited.lastRow);
  return first > last ? [] : [{ ...edited, firstRow: first, lastRow: last }];
}
