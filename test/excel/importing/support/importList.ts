import type { ImportChoices, ImportDecision } from '../../../../src/usecases/importList/listImport';
import type { Work } from '../../../../src/usecases/archiveWorkbook';
import type { OpenWorkbook } from '../../support/openWorkbook';

/** What the wizard begins with, and every possible duplicate called the same. */
const choices: ImportChoices = { mode: 'addAndUpdate', emptyOverwrites: false, unfit: 'reject', answers: new Map() };

/** Decides the import of a pasted list, as the wizard does whose user changes nothing. */
export async function decideImport({ archive }: OpenWorkbook, text: string): Promise<ImportDecision> {
  const { importing } = archive;
  const sheet = await importing.readPasted({ text }, {});
  const [table] = await importing.findTables(sheet, {});
  if (table === undefined) {
    throw new Error('There is no table in the pasted text.');
  }
  const { mapping } = await importing.propose(table, undefined, {});
  const comparison = await importing.compare(table, mapping, {});
  const answers = new Map(comparison.duplicates.map(({ id }) => [id, 'same' as const]));
  return importing.decide(comparison, { ...choices, answers }, {});
}

/** Imports a pasted list. */
export async function importList(book: OpenWorkbook, text: string, work: Work = {}): Promise<void> {
  await book.archive.apply((await decideImport(book, text)).plan, work);
}
