import { catalogue } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { TableId } from '../archive/field';

/** Digits of the first number of a table, so that numbers sort as text. */
export const usualWidth = 6;

/** What stands before a number's last digits, and these; more than 15 could not be counted on exactly. */
const countable = /^(.*?)(\d{1,15})$/u;

/** How some of a table's numbers are written. */
interface NumberForm {
  count: number;
  highest: number;
  /** Digits of the highest. */
  width: number;
}

/** The numbers of a table, taken in one after the other, and those that follow them. */
export class NumberSeries {
  private readonly taken = new Set<string>();
  /** By what stands before the digits. */
  private readonly forms = new Map<string, NumberForm>();

  constructor(private readonly table: TableId) {}

  take(number: CellValue): void {
    const text = String(number);
    if (this.taken.has(text)) return;
    this.taken.add(text);
    const [, prefix, digits] = countable.exec(text) ?? [];
    if (prefix === undefined || digits === undefined) return;
    const form = this.forms.get(prefix) ?? { count: 0, highest: -1, width: 0 };
    form.count += 1;
    if (Number(digits) > form.highest) {
      form.highest = Number(digits);
      form.width = digits.length;
    }
    this.forms.set(prefix, form);
  }

  /** Each call gives the next number, written as most of those are that were taken in. */
  start(): () => string {
    const [prefix, { highest, width }] = this.findUsualForm();
    let last = highest;
    return () => {
      let number: string;
      do {
        last += 1;
        number = prefix + String(last).padStart(width, '0');
      } while (this.taken.has(number));
      return number;
    };
  }

  /** The form that most numbers have; of two that are equally frequent the one that stands first. */
  private findUsualForm(): readonly [prefix: string, form: NumberForm] {
    const none: NumberForm = { count: 0, highest: 0, width: usualWidth };
    let usual: readonly [string, NumberForm] = [catalogue[this.table].numberPrefix ?? '', none];
    for (const entry of this.forms) {
      if (entry[1].count > usual[1].count) usual = entry;
    }
    return usual;
  }
}
