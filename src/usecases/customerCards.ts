import type { RecordKey } from '../archive/plan';
import type { Work } from './archiveWorkbook';

/**
 * Customer cards and survey forms on paper (001, domain.md section 1). `src/excel` implements it. What it makes stands on a
 * sheet of its own; no sheet that was there before is touched.
 */
export interface CardPrinting {
  /** Whose cards could be printed now; never writes. */
  findPrintable(): Promise<PrintableCustomers>;
  /**
   * Makes a sheet with these cards, ready to print, and shows it. Where that fails or is cancelled, no sheet is left.
   * @throws WorkbookProblem `recordNotFound`, `cancelled`.
   */
  print(order: PrintOrder, work: Work): Promise<PrintedCards>;
  /**
   * Takes a printed sheet away again; one that is no longer there counts as taken away.
   * @throws WorkbookProblem `conflict` with the `sheet` if somebody has written on it.
   */
  remove(printed: PrintedCards): Promise<void>;
}

export interface PrintableCustomers {
  /** The customer to whom the selected row belongs. */
  readonly selected?: { readonly record: RecordKey; readonly name: string };
  /** Customers whose rows the filters of the sheet show. */
  readonly shown: number;
  /** All customers; `shown` is the same where nothing is filtered. */
  readonly all: number;
}

/** What the user asks for. */
export interface PrintOrder {
  readonly cards: CardChoice;
  readonly paper: CardPaper;
  /** Fields about a person (phone, sex, age, income …); without them their cells are left out, not empty. */
  readonly withPersonalFields: boolean;
}

export type CardChoice =
  | { readonly kind: 'customer'; readonly record: RecordKey }
  /** All customers whose rows the filters of the sheet show, in the order of the sheet. */
  | { readonly kind: 'shown' }
  /** Empty survey forms for collecting (客户信息调查表), one page each. */
  | { readonly kind: 'survey'; readonly form: CardForm };

/** 001 has a card for organisations and one for individuals. */
export type CardForm = 'organisation' | 'individual';

/** One card a page, or two of half the size side by side on a sheet of A4 to be cut. */
export type CardPaper = 'A4' | 'twoA5';

export interface PrintedCards {
  readonly sheetName: string;
  /** Stays the same when the sheet is renamed. */
  readonly sheetId: string;
  readonly cards: number;
  readonly pages: number;
}
