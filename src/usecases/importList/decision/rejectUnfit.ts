import { catalogue } from '../../../archive/catalogue';
import { identifiesRecord } from '../../../archive/identifiesRecord';
import type { ComparedImport } from '../comparison/comparedImport';
import { clearUpField } from '../comparison/listComparedColumns';
import { sheetRow } from '../comparison/SourceRecords';
import type { ImportChoices } from '../listImport';
import type { UnfitRecordValue } from '../readRecords';
import type { Steps } from '../steps';
import type { Rejections } from './Rejections';

/** Values a step. */
const STRETCH = 4000;

/** Values that are left out of their cells and kept as text with their record. */
export interface LeftOutValues {
  readonly isEmpty: boolean;
  /** `Header: value; Header: value` of a record that has some. */
  readonly noteOf: (table: UnfitRecordValue['table'], record: number) => string;
  /** Whether a cell of the source is empty only because its value does not fit. */
  readonly isLeftOut: (table: UnfitRecordValue['table'], record: number, field: string) => boolean;
}

/**
 * Decides on values that do not fit: their rows are rejected, or, as the user has chosen, taken without them. Then the values
 * stay with their records as text; where there is no place for that, or where nobody would know any more which record it is,
 * the row is rejected nevertheless, so that nothing is lost.
 */
export function* rejectUnfit(
  { read, table: source, archived }: ComparedImport,
  { unfit }: ImportChoices,
  rejections: Rejections,
): Steps<LeftOutValues> {
  const notes = new Map<string, string>();
  const leftOut = new Set<string>();
  for (const [index, each] of read.unfit.entries()) {
    if (index % STRETCH === STRETCH - 1) yield { done: index, total: read.unfit.length };
    const { table, record, field, header, value, reason } = each;
    const place = clearUpField(table);
    const hasPlace = place !== undefined && archived.get(table)?.fields.includes(place) === true;
    if (unfit === 'reject' || !hasPlace || isVital(each)) {
      rejections.reject(each.row - sheetRow(source, 0), { kind: 'unfit', header, value, reason });
      continue;
    }
    const key = `${table}:${record}`;
    const before = notes.get(key);
    notes.set(key, `${before === undefined ? '' : `${before}; `}${header}: ${value}`);
    leftOut.add(`${key}:${field}`);
  }
  return {
    isEmpty: notes.size === 0,
    noteOf: (table, record) => notes.get(`${table}:${record}`) ?? '',
    isLeftOut: (table, record, field) => leftOut.has(`${table}:${record}:${field}`),
  };
}

/** Without its number, its customer or its name a record would be another one or none. */
function isVital({ table, field }: UnfitRecordValue): boolean {
  return field === catalogue[table].keyField || identifiesRecord(table, field);
}
