import type { CellValue } from '../../archive/cellValue';
import type { AppendedRecords } from '../../archive/plan';
import { isoToSerial } from '../../domain/isoToSerial';
import { isoToPlainDate, plainDateToIso } from '../../domain/plainDate';
import { serialToPlainDate } from '../../domain/serialDate';
import type { TableColumns } from '../figures/figuresSnapshot';
import { startNumbers } from '../nextNumber';
import type { LocatedValue } from './locateValues';
import { locateValues } from './locateValues';
import { overlayDraft } from './overlayDraft';
import type { PolicyDraft } from './policyDraft';
import type { PolicySheets } from './policySheets';
import type { PolicyHistoryEntry, PolicyValueId } from './policyView';

/** The columns of the policy's history, all of them. */
export const historyFields = [
  'entryNumber',
  'table',
  'item',
  'itemName',
  'field',
  'value',
  'validFrom',
  'validUntil',
  'changedBy',
  'reason',
] as const;

/** The history as the sheet holds it, newest first; a row without the day until which it was valid says nothing. */
export function readHistory({ rowCount, columns }: TableColumns): readonly PolicyHistoryEntry[] {
  const cell = (field: (typeof historyFields)[number], row: number): CellValue => columns.get(field)?.[row] ?? '';
  const entries = Array.from({ length: rowCount }, (_, row) => row).flatMap((row): PolicyHistoryEntry[] => {
    const validUntil = readDay(cell('validUntil', row));
    const validFrom = readDay(cell('validFrom', row));
    if (validUntil === undefined) return [];
    return [
      {
        entryNumber: String(cell('entryNumber', row)),
        id: [cell('table', row), cell('item', row), cell('field', row)].join('/'),
        name: String(cell('itemName', row)),
        value: readValue(cell('value', row)),
        ...(validFrom !== undefined && { validFrom }),
        validUntil,
        changedBy: String(cell('changedBy', row)),
        reason: String(cell('reason', row)),
      },
    ];
  });
  return entries.sort(
    (one, other) => compare(other.validUntil, one.validUntil) || compare(other.entryNumber, one.entryNumber),
  );
}

/**
 * The Settings as they were in force on a day: those of today with the entries of the history laid over them whose days hold
 * that day. What nobody has changed through the add-in is as it is today.
 * @param day ISO date.
 */
export function policyOn(sheets: PolicySheets, history: readonly PolicyHistoryEntry[], day: string): PolicySheets {
  const then = new Map<PolicyValueId, CellValue>();
  for (const { id, validFrom, validUntil, value } of history) {
    if ((validFrom === undefined || validFrom <= day) && day < validUntil) then.set(id, value);
  }
  return overlayDraft(sheets, locateValues(sheets), then);
}

/** Who changes the policy, and when. */
export interface PolicyStamp {
  /** ISO date: the first day of the new values. */
  readonly today: string;
  /** '' where nobody has said so. */
  readonly changedBy: string;
}

/**
 * Entries for values that a draft changes: what each was, since when, and that it ends today. Why is said by `giveReason`.
 * @param numbers Of the entries that there are.
 * @throws Error if the day is none that a spreadsheet can hold.
 */
export function writeHistory(
  values: readonly LocatedValue[],
  draft: PolicyDraft,
  history: readonly PolicyHistoryEntry[],
  numbers: readonly CellValue[],
  { today, changedBy }: PolicyStamp,
): AppendedRecords {
  const nextNumber = startNumbers('policyHistory', numbers);
  // The newest entry of a value comes first.
  const begun = new Map([...history].reverse().map(({ id, validUntil }) => [id, validUntil]));
  const until = isoToSerial(today);
  const records = values
    .filter(({ id }) => draft.has(id))
    .map((value): readonly CellValue[] => {
      const from = begun.get(value.id);
      return [
        nextNumber(),
        value.table,
        value.item,
        value.name,
        value.field,
        String(value.value),
        from === undefined ? '' : isoToSerial(from),
        until,
        changedBy,
        '',
      ];
    });
  return { table: 'policyHistory', fields: historyFields, records };
}

function readDay(cell: CellValue): string | undefined {
  if (typeof cell === 'number') {
    const date = serialToPlainDate(Math.floor(cell));
    return date && plainDateToIso(date);
  }
  const typed = typeof cell === 'string' ? isoToPlainDate(cell.trim()) : undefined;
  return typed && plainDateToIso(typed);
}

/** A number is written exactly, as the shortest text that reads as the same number again. */
function readValue(cell: CellValue): CellValue {
  if (typeof cell !== 'string') return cell;
  const number = cell.trim() === '' ? Number.NaN : Number(cell);
  return String(number) === cell.trim() ? number : cell;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
