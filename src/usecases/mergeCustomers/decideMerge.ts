import { catalogue } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import { isBlank } from '../../archive/isBlank';
import type { Language } from '../../archive/language';
import { mergeWords } from '../../archive/mergeWords';
import type { AppendedRecords, CellChange, ColumnChange, Plan, TakenOutRecords } from '../../archive/plan';
import type { ColumnValues } from '../checkChanges';
import type { FileRecord } from '../customerFiles';
import type { LogStamp } from '../logChanges';
import type { FieldChange } from '../recordEditing';
import { renumberRecord } from '../renumberRecord';
import type { FollowingRecords, MergeDecision, MergeOrder } from './customerMerging';
import { findSamePeople } from './findSamePeople';
import { logMerge } from './logMerge';
import { wouldSupplyItself } from './wouldSupplyItself';

/** What has to be known of the archive besides the two customers. */
export interface MergeSnapshot {
  readonly language: Language;
  /** The columns of `listMergeColumns`. */
  readonly columns: ColumnValues;
  /** The row of the customer that goes, whole. */
  readonly row: TakenOutRecords;
  /** Its moves between tiers, whole; absent where it has none. */
  readonly history?: TakenOutRecords;
  /** Absent where the archive has no change log yet. */
  readonly stamp?: LogStamp;
}

const dealerField = 'suppliedThrough';

/** The longest text that a cell holds. */
const LONGEST_TEXT = 32_767;

/**
 * Decides how two customers become one: the kept one takes the values that were chosen, all that refers to the other follows to
 * its number, the other's row goes. Its number and name stay in the remarks of the kept one, every value of it in the change
 * log (002: files are kept, never deleted).
 */
export function decideMerge(order: MergeOrder, snapshot: MergeSnapshot): MergeDecision {
  const { columns, row, history, stamp, language } = snapshot;
  const following = listFollowing(order, columns);
  const isDealerCleared = mustClearDealer(order, columns);
  const changes = changeKept(order, isDealerCleared, language);
  const moved = history && followHistory(order, history);
  const plan: Plan = {
    name: 'mergeCustomers',
    columnChanges: [
      ...changes.map(({ field, before, after }): ColumnChange => ({
        table: 'customers',
        field,
        changes: [{ record: order.kept.record, before, after }],
      })),
      ...following,
    ],
    appended: [
      ...(moved === undefined ? [] : [moved]),
      ...(stamp === undefined ? [] : [logMerge(order, changes, following, stamp)]),
    ],
    removed: [],
    takenOut: [row, ...(history === undefined ? [] : [history])],
    restoredColumns: [],
    ensuresColours: false,
  };
  return {
    plan,
    following: countFollowing(following, history),
    samePeople: findSamePeople(numberOf(order.kept), numberOf(order.other), columns),
    isDealerCleared,
    isLogged: stamp !== undefined,
  };
}

function numberOf({ values }: FileRecord): CellValue {
  return values[catalogue.customers.keyField] ?? '';
}

/**
 * The references that follow. Moves between tiers have no key but the number of their customer, so they go and come as whole
 * records; what the two customers say of each other is settled with their values.
 */
function listFollowing({ kept, other }: MergeOrder, columns: ColumnValues): ColumnChange[] {
  // To a blank number nobody refers, and what refers to a number that both have is right already.
  const isFollowed = !isBlank(numberOf(other)) && String(numberOf(other)) !== String(numberOf(kept));
  if (!isFollowed) return [];
  const own = new Set([kept.record, other.record]);
  const isOther = ({ record }: CellChange): boolean => !own.has(record);
  return renumberRecord('customers', numberOf(other), numberOf(kept), columns)
    .filter(({ table, field }) => field !== catalogue[table].keyField)
    .map((change) => (change.table === 'customers' ? { ...change, changes: change.changes.filter(isOther) } : change))
    .filter(({ changes }) => changes.length > 0);
}

function followHistory({ kept }: MergeOrder, { table, fields, records }: TakenOutRecords): AppendedRecords {
  const key = fields.indexOf(catalogue[table].keyField);
  return { table, fields, records: records.map((record) => record.with(key, numberOf(kept))) };
}

function countFollowing(changes: readonly ColumnChange[], history: TakenOutRecords | undefined): FollowingRecords[] {
  const counts = [
    ...changes.map((change) => ({ table: change.table, count: change.changes.length })),
    ...(history === undefined ? [] : [{ table: history.table, count: history.records.length }]),
  ];
  return Object.values(catalogue).flatMap(({ id }) => counts.filter(({ table }) => table === id));
}

/** The dealer that the kept customer has afterwards, before it is known whether that can be. */
function dealerAfter({ kept, other, taken }: MergeOrder): string {
  return String((taken.includes(dealerField) ? other : kept).values[dealerField] ?? '');
}

function mustClearDealer(order: MergeOrder, columns: ColumnValues): boolean {
  const dealer = dealerAfter(order);
  return (
    dealer !== '' && wouldSupplyItself(String(numberOf(order.kept)), String(numberOf(order.other)), dealer, columns)
  );
}

/** The cells of the kept customer that change. */
function changeKept({ kept, other, taken }: MergeOrder, isDealerCleared: boolean, language: Language): FieldChange[] {
  const after = new Map(taken.map((field) => [field, other.values[field] ?? '']));
  if (isDealerCleared) after.set(dealerField, '');
  const remarksField = 'remarks';
  if (remarksField in kept.values) {
    const remarks = after.get(remarksField) ?? kept.values[remarksField];
    after.set(remarksField, addFormerNumber(remarks, other, language));
  }
  return [...after]
    .map(([field, value]) => ({ field, before: kept.values[field] ?? '', after: value }))
    .filter((change) => change.before !== change.after);
}

/** So that whoever has the old number on paper finds the customer. A text that is full already stays as it is. */
function addFormerNumber(remarks: CellValue, other: FileRecord, language: Language): CellValue {
  const former = [numberOf(other), other.values['name'] ?? ''].filter((part) => !isBlank(part)).join(' ');
  const note = `${mergeWords.formerNumber[language]}${language === 'en-US' ? ' ' : ''}${former}`;
  const text = [String(remarks), note].filter((line) => line !== '').join('\n');
  return text.length > LONGEST_TEXT ? remarks : text;
}
