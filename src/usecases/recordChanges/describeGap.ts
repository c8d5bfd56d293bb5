import { readImportedFrom } from '../../archive/importedFrom';
import type { Language } from '../../archive/language';
import { unknownFieldsReason, unknownValue } from '../../archive/logWords';
import type { LoggedChange } from '../logChanges';
import type { GapRecord } from './findGap';
import { customerOf, describeRecord } from './tableRecords';
import type { RecordValues, SeenTable } from './tableRecords';

/**
 * What was found changed since the fingerprint was taken, as the log is to tell it; what nobody has seen is called unknown. Records
 * that an import has added are told of by its own entry, also where the pane was closed before it could say so.
 */
export function describeGap(gap: readonly GapRecord[], seen: SeenTable, language: Language): LoggedChange[] {
  return gap.flatMap((record): LoggedChange[] => {
    const { kind, number } = record;
    const [values = []] = seen.records.get(number) ?? [];
    if (kind === 'added' && isImported(seen, values)) return [];
    if (kind !== 'changed') return [describeRecord(seen, number, values, kind)];
    const { table, fields } = seen;
    const about = { table, record: number, customer: customerOf(seen, number, values) };
    if (record.fields === undefined) {
      const name = String(values[fields.indexOf('name')] ?? '') || number;
      return [{ ...about, before: name, after: name, reason: unknownFieldsReason[language] }];
    }
    return record.fields.map(({ field, wasEmpty }) => ({
      ...about,
      field,
      before: wasEmpty ? '' : unknownValue[language],
      after: values[fields.indexOf(field)] ?? '',
    }));
  });
}

function isImported({ fields }: SeenTable, values: RecordValues): boolean {
  return readImportedFrom(String(values[fields.indexOf('importedFrom')] ?? '')) !== undefined;
}
