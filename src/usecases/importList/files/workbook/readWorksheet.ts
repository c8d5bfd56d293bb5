import type { CellValue } from '../../../../archive/cellValue';
import { isDateFormat } from '../../../../archive/numberFormat';
import type { CellArea, SourceName, SourceSheet } from '../../sourceSheet';
import type { Steps } from '../../steps';
import { CellCollector } from '../CellCollector';
import type { Refuse } from '../refuseSource';
import type { ZipFile } from '../zip/ZipFile';
import { decodeEscapes } from './decodeEscapes';
import { columnOf, parseCellArea } from './cellNames';
import { readXmlPart } from './readXmlPart';

/** What the cells of a sheet point at. */
export interface WorkbookStyles {
  readonly sharedTexts: readonly string[];
  /** By the number of the cell's style. */
  readonly numberFormats: readonly string[];
  readonly countsFrom1904: boolean;
}

const GENERAL = 'General';

/** Days between the two beginnings that Excel counts from. */
const DAYS_TO_1904 = 1_462;

/**
 * Reads the cells of a worksheet: of formulas the values they had when the file was saved, errors as their texts, days as
 * their numbers, counted from 1900.
 * @throws WorkbookProblem `fileRefused`
 */
export function* readWorksheet(
  zip: ZipFile,
  part: string,
  source: SourceName,
  styles: WorkbookStyles,
  refuse: Refuse,
): Steps<SourceSheet> {
  const sheet = new WorksheetReader(styles, refuse);
  yield* readXmlPart(zip, part, {
    onOpen: (name, attributes) => sheet.open(name, attributes),
    onText: (text) => sheet.addText(text),
    onClose: (name) => sheet.close(name),
  });
  const read = yield* sheet.cells.finish(source, GENERAL, sheet.merges);
  const hidden = sheet.countHidden(read);
  return hidden.rows + hidden.columns === 0 ? read : { ...read, hidden };
}

type Attributes = Readonly<Record<string, string>>;

/** Follows the elements of a worksheet (ECMA-376-1, 18.3.1) and takes what matters of them. */
class WorksheetReader {
  readonly cells: CellCollector;
  readonly merges: CellArea[] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  private row = -1;
  private column = -1;
  /** Of the cell that is open; `undefined` between cells. There are millions of them, so that none becomes an object. */
  private type: string | undefined;
  private format = GENERAL;
  private text = '';
  private isValue = false;
  private isPronunciation = false;

  constructor(
    private readonly styles: WorkbookStyles,
    private readonly refuse: Refuse,
  ) {
    this.cells = new CellCollector(refuse);
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.openRow(attributes);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
      case 't':
        this.isValue = this.type !== undefined && !this.isPronunciation;
        break;
      case 'rPh':
        this.isPronunciation = true;
        break;
      case 'col':
        if (isTrue(attributes.hidden)) {
          this.hiddenColumns.push({ first: Number(attributes.min) - 1, last: Number(attributes.max) - 1 });
        }
        break;
      case 'mergeCell':
        this.takeMerge(attributes.ref ?? '');
    }
  }

  addText(text: string): void {
    if (this.isValue) {
      this.text += text;
    }
  }

  close(name: string): void {
    if (name === 'v' || name === 't') {
      this.isValue = false;
    } else if (name === 'rPh') {
      this.isPronunciation = false;
    } else if (name === 'c' && this.type !== undefined) {
      this.cells.add(this.row, this.column, this.valueOf(this.type, this.text), this.format);
      this.type = undefined;
    }
  }

  /** Among the rows and columns that were read: people also hide all that lies beyond a list. */
  countHidden({ row, rowCount, column, columns }: SourceSheet): { readonly rows: number; readonly columns: number } {
    const isRead = (index: number): boolean => index >= row && index < row + rowCount;
    const lastColumn = column + columns.length - 1;
    const countRead = (count: number, { first, last }: { readonly first: number; readonly last: number }): number =>
      count + Math.max(0, Math.min(last, lastColumn) - Math.max(first, column) + 1);
    return { rows: this.hiddenRows.filter(isRead).length, columns: this.hiddenColumns.reduce(countRead, 0) };
  }

  private openRow({ r: number, hidden }: Attributes): void {
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0) {
      throw this.refuse('damaged', { fault: `row ${number ?? ''}` });
    }
    if (isTrue(hidden)) {
      this.hiddenRows.push(this.row);
    }
  }

  /** A cell without a name stands right of the one before it. */
  private openCell(attributes: Attributes): void {
    const name = attributes.r;
    this.column = name === undefined ? this.column + 1 : columnOf(name, this.row);
    if (this.column < 0) {
      throw this.refuse('damaged', { fault: `cell ${name ?? ''} in row ${this.row + 1}` });
    }
    this.type = attributes.t ?? 'n';
    this.format = this.styles.numberFormats[Number(attributes.s ?? 0)] ?? GENERAL;
    this.text = '';
  }

  private valueOf(type: string, text: string): CellValue {
    switch (type) {
      case 's':
        return text === '' ? '' : this.sharedText(Number(text));
      case 'str':
      case 'inlineStr':
        return decodeEscapes(text);
      case 'b':
        return text === '' ? '' : isTrue(text.trim());
      case 'e':
      case 'd':
        return text;
      default:
        return this.numberOf(text.trim());
    }
  }

  private numberOf(text: string): CellValue {
    const number = Number(text);
    if (text === '' || !Number.isFinite(number)) {
      return text;
    }
    return this.styles.countsFrom1904 && isDateFormat(this.format) ? number + DAYS_TO_1904 : number;
  }

  private sharedText(index: number): string {
    const text = this.styles.sharedTexts[index];
    if (text === undefined) {
      throw this.refuse('damaged', { fault: `text ${index} is missing` });
    }
    return text;
  }

  private takeMerge(ref: string): void {
    const area = parseCellArea(ref);
    if (area !== undefined) {
      this.merges.push(area);
    }
  }
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
