import { compareWithArchive } from '../../../src/usecases/importList/comparison/compareWithArchive';
import { decideImport } from '../../../src/usecases/importList/decision/decideImport';
import type { ImportMapping } from '../../../src/usecases/importList/importMapping';
import type { ImportDecision } from '../../../src/usecases/importList/listImport';
import { proposeImport } from '../../../src/usecases/importList/proposeImport';
import { readImportedRecords } from '../../../src/usecases/importList/reading/readImportedRecords';
import type { SourceTable } from '../../../src/usecases/importList/sourceTable';
import { runSteps } from '../../../src/usecases/importList/steps';
import type { MemoryArchive } from '../../usecases/support/MemoryArchive';

/** What a test decides in the place of the user. */
export interface Decided {
  readonly correct?: (mapping: ImportMapping) => ImportMapping;
  readonly unfit?: 'reject' | 'leaveOut';
}

/** Imports a table into an archive by the pure way: as it is proposed, each possible duplicate a record of its own. */
export function importTable(
  archive: MemoryArchive,
  table: SourceTable,
  { correct = (mapping) => mapping, unfit = 'reject' }: Decided = {},
): ImportDecision {
  const { language } = archive;
  const known = archive.recordsOf('customers');
  const customerNumbers = new Set(known.map((record) => String(record['customerNumber'])));
  const customerNames = new Set(known.map((record) => String(record['name'])));
  const proposal = runSteps(
    proposeImport(table, { language, extraHeaders: new Map(), customerNumbers, customerNames }),
  );
  const mapping = correct(proposal.mapping);
  const read = runSteps(readImportedRecords(table, mapping, { language }));
  const comparison = runSteps(compareWithArchive({ table, mapping, read }, archive.snapshot()));
  const answers = new Map(comparison.duplicates.map(({ id }) => [id, 'different'] as const));
  const choices = { mode: 'addAndUpdate', emptyOverwrites: false, unfit, answers } as const;
  const decision = runSteps(decideImport(comparison, choices, archive.context()));
  archive.apply(decision.plan);
  return decision;
}
