import { fieldOf } from '../../archive/catalogue';
import { recogniseChoice } from '../../archive/recogniseChoice';
import type { FilterField } from './customerSearch';

/** A value by which customers can be filtered. */
export interface KnownValue {
  readonly key: string;
  /** As it is spelt first in the sheet. */
  readonly label: string;
  /** Every spelling of it in the sheet. */
  readonly texts: ReadonlySet<string>;
  /** Its place among the field's choices; `Infinity` for a field without choices or a text that is none of them. */
  readonly place: number;
}

/** One column to filter by: every value has a code, so that 100 000 customers are filtered by comparing numbers. */
export class FilterColumn {
  private readonly known: (KnownValue & { readonly texts: Set<string> })[] = [];
  private readonly codesByText = new Map<string, number>();
  private readonly codesByKey = new Map<string, number>();
  private readonly codesByRow: number[] = [];

  constructor(readonly field: FilterField) {}

  /** The values by code. */
  get values(): readonly KnownValue[] {
    return this.known;
  }

  put(row: number, text: string): void {
    let code = this.codesByText.get(text);
    if (code === undefined) this.codesByText.set(text, (code = this.encode(text)));
    this.codesByRow[row] = code;
  }

  codeAt(row: number): number {
    return this.codesByRow[row] ?? -1;
  }

  /** Choices count as the same in every language, other texts if they differ in case, width and spaces only. */
  private encode(text: string): number {
    const choices = fieldOf('customers', this.field).choices ?? [];
    const choice = recogniseChoice(choices, text);
    const label = text.trim();
    const key = choice?.id ?? label.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
    const code = this.codesByKey.get(key);
    if (code !== undefined) {
      this.known[code]?.texts.add(text);
      return code;
    }
    const place = choice === undefined ? Infinity : choices.indexOf(choice);
    this.codesByKey.set(key, this.known.length);
    return this.known.push({ key, label, texts: new Set([text]), place }) - 1;
  }
}
