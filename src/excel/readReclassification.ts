import type { CellValue } from '../archive/cellValue';
import type { RankedBy } from '../domain/tierScheme';
import { findBlankRows } from '../usecases/findBlankRows';
import { rankedFields } from '../usecases/rankCustomers';
import type { ReclassifyInput, ReclassifySnapshot } from '../usecases/reclassify';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { Work } from '../usecases/archiveWorkbook';
import { requireArchive, tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { readBasicArchiveSettings } from './readArchiveSettings';
import { readTable } from './readTable';
import { readRows } from './recordRuns';

/** The columns of customers by which an expected value is calculated, and the tier that they have. */
const neededFields = [
  'customerNumber',
  'stage',
  'marketPotential',
  'expectedShare',
  'probability',
  'currentBusiness',
  'additionalVolume',
  'tier',
] as const;

/** What reclassifying needs and nothing else, with the policy that stands in the Settings. */
export async function readReclassification(
  context: Excel.RequestContext,
  work: Work,
): Promise<Omit<ReclassifyInput, 'today' | 'changedBy'>> {
  const archive = await requireArchive(context);
  refuseFrozen(archive);
  const { scheme, classification } = await readBasicArchiveSettings(context, archive);
  return { scheme, policy: classification, snapshot: await readRanking(context, archive, scheme.rankedBy, work) };
}

/**
 * Every expected value of a frozen archive looks as if a person had typed it.
 * @throws WorkbookProblem `archiveFrozen`.
 */
export function refuseFrozen(archive: FoundArchive): void {
  if (archive.frozen !== undefined) {
    throw new WorkbookProblem('archiveFrozen');
  }
}

/**
 * Reads of all customers what they are ranked by. Of the expected values only those are read that a person has typed; the others
 * follow from the inputs, whether Excel has calculated them already or not.
 */
export async function readRanking(
  context: Excel.RequestContext,
  archive: FoundArchive,
  rankedBy: RankedBy,
  work: Work,
): Promise<ReclassifySnapshot> {
  const table = tableOf(archive, 'customers');
  const rankedField = rankedBy === 'expectedValue' ? undefined : rankedFields[rankedBy];
  const fields = new Set<string>(neededFields);
  if (rankedField !== undefined && table.offsets.has(rankedField)) {
    fields.add(rankedField);
  }
  const content = await readTable(
    context,
    table,
    { fields: [...fields], typedConstantsOf: rankedFields.expectedValue },
    work,
  );
  const column = (field: string): readonly CellValue[] => content.columns.get(field) ?? [];
  const blankRows = findBlankRows(
    table.rowCount,
    neededFields.map((field) => column(field)),
  );
  const numbers = column('customerNumber');
  const names = await readRows(context, table, ['name'], blankRows, work);
  return {
    // One a row, also of a table whose only row is blank so far but for a name.
    numbers: Array.from({ length: table.rowCount }, (_, row) => numbers[row] ?? ''),
    stages: column('stage'),
    marketPotentials: column('marketPotential'),
    expectedShares: column('expectedShare'),
    probabilities: column('probability'),
    currentBusinesses: column('currentBusiness'),
    additionalVolumes: column('additionalVolume'),
    tiers: column('tier'),
    namesOfBlankRows: names.get('name') ?? new Map(),
    typedExpectedValues: content.typedConstants,
    rankedValues: rankedField === undefined ? [] : column(rankedField),
    firstRow: table.firstRow,
  };
}
