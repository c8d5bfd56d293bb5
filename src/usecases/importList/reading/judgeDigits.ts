import type { CellValue } from '../../../archive/cellValue';
import type { Field } from '../../../archive/field';
import { showByDigits } from '../../../archive/numberFormat';
import type { UnfitReason } from '../../../archive/unfitReason';
import type { Steps } from '../steps';
import type { ColumnValues } from './columnValues';

/** What all values of a column say about the digits that one of them may have lost. */
export interface DigitJudgement {
  /** The length that numbers of the column have, where shorter ones have lost zeros at their beginning. */
  readonly fixedLength?: number;
  /** A shorter one lacks at most so many digits. */
  readonly mostLost: number;
  /** All numbers of more than 15 digits end with zeros from the sixteenth on. */
  readonly areRounded: boolean;
}

interface Length {
  count: number;
  begunWithZero: number;
  readonly firstDigits: Set<string>;
}

/** Excel holds so many digits of a number. */
const digitsOfExcel = 15;

/** One number in a thousand ends with three zeros by chance. */
const fewestZeros = 3;

/** Of phones only the one zero gets lost that stands before the area or the mobile network; shorter ones are of other kinds. */
const phoneFields: ReadonlySet<string> = new Set(['phone', 'mobile', 'fax']);

export function* judgeDigits(values: ColumnValues, field: Field): Steps<DigitJudgement> {
  const lengths = new Map<number, Length>();
  const long = { zerosAtEnd: 0, withoutZeros: 0 };
  yield* values.forEach((value, numberFormat) => {
    const digits = digitsOf(value, numberFormat);
    if (digits === undefined) return undefined;
    const length = lengths.get(digits.length) ?? { count: 0, begunWithZero: 0, firstDigits: new Set() };
    lengths.set(digits.length, length);
    length.count += 1;
    length.begunWithZero += digits.startsWith('0') ? 1 : 0;
    length.firstDigits.add(digits.charAt(0));
    if (digits.length <= digitsOfExcel) return undefined;
    if (/^0+$/u.test(digits.slice(digitsOfExcel))) long.zerosAtEnd += digits.length - digitsOfExcel;
    else long.withoutZeros += 1;
    return undefined;
  });
  const fixedLength = findFixedLength(lengths, field);
  return {
    ...(fixedLength !== undefined && { fixedLength }),
    mostLost: phoneFields.has(field.id) ? 1 : (fixedLength ?? 0) - 1,
    areRounded: long.withoutZeros === 0 && long.zerosAtEnd >= fewestZeros,
  };
}

/** Why a value cannot be taken as it is, as far as the others of its column tell. Nothing is repaired: nobody knows the digits. */
export function findLostDigits(
  value: CellValue,
  numberFormat: string,
  { fixedLength, mostLost, areRounded }: DigitJudgement,
): UnfitReason | undefined {
  if (fixedLength === undefined && !areRounded) return undefined;
  const digits = digitsOf(value, numberFormat);
  if (digits === undefined) return undefined;
  if (areRounded && digits.length > digitsOfExcel) return 'digitsLost';
  const lost = (fixedLength ?? 0) - digits.length;
  return lost > 0 && lost <= mostLost && !digits.startsWith('0') ? 'leadingZerosLost' : undefined;
}

/**
 * The length that numbers have been padded to: one begins with a zero, at least half are as long and none is longer. Without
 * such a proof it takes nine of ten with the same length and various first digits, the others one or two shorter, in a field that is
 * not counted up: customers 1 to 1 000 have lost nothing.
 */
function findFixedLength(lengths: ReadonlyMap<number, Length>, field: Field): number | undefined {
  const all = [...lengths.values()].reduce((sum, { count }) => sum + count, 0);
  const longest = Math.max(0, ...lengths.keys());
  const length = lengths.get(longest);
  if (length === undefined || lengths.size < 2) return undefined;
  const isPadded = length.begunWithZero > 0 && length.count >= Math.max(2, all / 2);
  const isCountedUp = field.type === 'reference' || field.isRequired === true;
  const isUniform =
    !isCountedUp &&
    !phoneFields.has(field.id) &&
    longest >= 5 &&
    length.count >= Math.max(10, all * 0.9) &&
    length.firstDigits.size >= 3 &&
    [...lengths.keys()].every((each) => each >= longest - 2);
  return isPadded || isUniform ? longest : undefined;
}

/** The digits that a cell shows, if it shows nothing else. */
function digitsOf(value: CellValue, numberFormat: string): string | undefined {
  const text = typeof value === 'number' ? (showByDigits(value, numberFormat) ?? String(value)) : String(value).trim();
  return /^\d+$/u.test(text) ? text : undefined;
}
