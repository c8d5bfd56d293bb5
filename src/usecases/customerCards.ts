import type { CardForm } from '../archive/cards/cardForm';
import type { Work } from './archiveWorkbook';
import type { FileRecord } from './customerFiles';

/**
 * Customer cards and survey forms on paper (001, domain.md section 1). `src/excel` implements it. What it makes stands on
 * sheets of its own; no sheet that was there before is touched.
 */
export interface CardPrinting {
  /** How many customers the filters of the sheet show; never writes. */
  countShown(): Promise<number>;
  /**
   * Makes sheets that are ready to print, and shows the first. Where that fails or is cancelled, none is left.
   * @throws WorkbookProblem `cancelled`, `noArchive`.
   */
  print(order: PrintOrder, work: Work): Promise<PrintedSheets>;
  /**
   * Takes printed sheets away again; one that is no longer there counts as taken away.
   * @throws WorkbookProblem `conflict` with the `sheet` if somebody has written on it.
   */
  remove(printed: PrintedSheets): Promise<void>;
}

/** What the user asks for. */
export type PrintOrder =
  | {
      readonly kind: 'cards';
      /** Their cards in this order; `shown`: of all customers whose rows the filters show, in the order of the sheet. */
      readonly customers: readonly FileRecord[] | 'shown';
      readonly paper: CardPaper;
      /** Fields about a person (phone, sex, age, income …); without them neither they nor their labels are on the card. */
      readonly withPersonalFields: boolean;
    }
  /** An empty form for collecting (客户信息调查表), a page of A4. */
  | { readonly kind: 'survey'; readonly form: CardForm };

/** One card a page, or two of half the size one above the other on a sheet of A4, to be cut. */
export type CardPaper = 'A4' | 'twoA5';

export interface PrintedSheets {
  /** More than one where a sheet of Excel cannot hold so many pages. */
  readonly sheets: readonly PrintedSheet[];
  /** 0 for a survey form. */
  readonly cards: number;
  readonly pages: number;
}

export interface PrintedSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
}
