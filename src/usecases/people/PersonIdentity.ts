import { isBlank } from '../../archive/isBlank';
import { normaliseEmail } from '../../domain/normaliseEmail';
import type { PersonAddress } from './personalData';
import type { FileRecord } from '../customerFiles';

/** How surely a text is about the person. */
export type Mention =
  | { readonly kind: 'none' }
  /** The text is nothing but this: a name, a number, an address. */
  | { readonly kind: 'whole'; readonly isUnique: boolean }
  /** It stands in a longer text, parted from the rest of it, and can be taken out. */
  | { readonly kind: 'part'; readonly isUnique: boolean; readonly replace: (by: string) => string }
  /**
   * The same signs stand in a longer word, so it may be somebody else: `李明` in `李明华`. Or it is a telephone that a company has
   * as well.
   */
  | { readonly kind: 'unsure' };

interface Sign {
  readonly text: string;
  /** Nobody else has it: an e-mail address or a mobile, but not a name. */
  readonly isUnique: boolean;
}

/** Shorter ones would be found anywhere. */
const SHORTEST_NAME = 2;
const SHORTEST_NUMBER = 6;

/** By what a person is known in texts: name, e-mail address, mobile and telephone, as they stand in the person's record. */
export class PersonIdentity {
  private readonly signs: readonly Sign[];
  /** What says of a text only that somebody should look at it. */
  private readonly shared: readonly string[];

  constructor({ table, values }: FileRecord & PersonAddress) {
    const read = (field: string): string => String(values[field] ?? '').trim();
    const isLongEnough = (text: string, shortest: number): boolean => text.length >= shortest;
    const phone = isLongEnough(read('phone'), SHORTEST_NUMBER) ? [read('phone')] : [];
    // A household's telephone is its own; that of a contact may be the company's.
    const isOwnPhone = table === 'customers';
    const unique = [
      ...(normaliseEmail(read('email')) === '' ? [] : [read('email')]),
      ...(isLongEnough(read('mobile'), SHORTEST_NUMBER) ? [read('mobile')] : []),
      ...(isOwnPhone ? phone : []),
    ];
    const names = isLongEnough(read('name'), SHORTEST_NAME) ? [read('name')] : [];
    this.signs = [
      ...unique.map((text) => ({ text, isUnique: true })),
      ...names.map((text) => ({ text, isUnique: false })),
    ];
    this.shared = isOwnPhone || unique.includes(phone[0] ?? '') ? [] : phone;
  }

  /** What the text says of the person; the surest of all that it says. */
  find(text: string): Mention {
    if (isBlank(text)) return { kind: 'none' };
    const folded = fold(text);
    const whole = this.signs.find((sign) => fold(sign.text) === folded);
    if (whole !== undefined) return { kind: 'whole', isUnique: whole.isUnique };
    const parts = this.signs.filter((sign) => boundedBy(sign.text).test(text));
    if (parts.length > 0) {
      return {
        kind: 'part',
        isUnique: parts.some(({ isUnique }) => isUnique),
        replace: (by) => parts.reduce((left, sign) => left.replace(boundedBy(sign.text), () => by), text),
      };
    }
    const unsure = [...this.signs.map((sign) => sign.text), ...this.shared];
    return unsure.some((sign) => folded.includes(fold(sign))) ? { kind: 'unsure' } : { kind: 'none' };
  }
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** Finds the text wherever neither letter nor digit stands right before or behind it, whatever its case. */
function boundedBy(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
}
