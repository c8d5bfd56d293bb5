import { catalogue } from '../../../archive/catalogue';
import { describeImport, listGap, pastedSource } from '../../../archive/importWords';
import type { AppendedRecords, ImportRegister } from '../../../archive/plan';
import { dateTimeToSerial } from '../../../domain/serialDateTime';
import { logChanges } from '../../logChanges';
import type { ComparedImport } from '../comparison/comparedImport';
import type { ImportCount } from '../listImport';
import { writeRememberedMapping } from '../rememberedMapping';
import type { DecisionContext } from './decisionContext';

/** What an import did, over all its tables. */
export interface ImportTotals {
  readonly counts: readonly ImportCount[];
  /** Rows of the source, not records. */
  readonly rejected: number;
}

/**
 * The entry in the register of imports.
 * @throws Error if the time of the import is not a local date and time.
 */
export function registerImport(
  { table, mapping, archive }: ComparedImport,
  { importNumber, importedAt, author, layout, fingerprint }: DecisionContext,
  { counts, rejected }: ImportTotals,
): ImportRegister {
  const importedOn = dateTimeToSerial(importedAt);
  if (importedOn === undefined) throw new Error(`Not a local date and time: ${importedAt}`);
  return {
    importNumber,
    values: {
      importedOn,
      importedBy: author,
      file: table.source.file ?? '',
      sheet: table.source.sheet,
      tables: counts.map((count) => catalogue[count.table].sheetName[archive.language]).join(listGap[archive.language]),
      rows: table.dataRows.length,
      added: sum(counts, 'added'),
      changed: sum(counts, 'changed'),
      rejected,
      layout,
      mapping: writeRememberedMapping(table.columns, mapping),
      fingerprint,
    },
    state: 'finished',
  };
}

/** The entry of the change log for the import as a whole; records that are added name their import themselves. */
export function logImport(
  { table, archive }: ComparedImport,
  { importNumber, stamp, begun }: DecisionContext,
  { counts }: ImportTotals,
  entriesBefore: number,
): readonly AppendedRecords[] {
  if (stamp === undefined) return [];
  const source = table.source.file ?? (table.source.sheet || pastedSource[archive.language]);
  const totals = begun ?? { added: sum(counts, 'added'), changed: sum(counts, 'changed') };
  const after = describeImport(archive.language, source, totals);
  const entry = { table: 'imports' as const, record: importNumber, customer: '', before: '', after };
  return [logChanges([entry], { ...stamp, firstNumber: stamp.firstNumber + entriesBefore })];
}

function sum(counts: readonly ImportCount[], fate: 'added' | 'changed'): number {
  return counts.reduce((total, count) => total + count[fate], 0);
}
