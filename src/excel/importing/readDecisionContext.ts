import type { ComparedImport } from '../../usecases/importList/comparison/comparedImport';
import type { DecisionContext } from '../../usecases/importList/decision/decisionContext';
import { writeLayoutSignature } from '../../usecases/importList/writeLayoutSignature';
import { nextNumber } from '../../usecases/nextNumber';
import type { FoundArchive } from '../findArchive';
import { requestLogStamp } from '../readLogStamp';
import type { Surroundings } from '../surroundings';
import { findBegun, readRegister } from './readRegister';

/** What is decided, and by what its source is known again. */
export interface DecidedSource {
  readonly comparison: ComparedImport;
  readonly fingerprint: string;
}

/**
 * Reads what deciding an import needs to know besides the comparison, as it is at this moment; `undefined` where the import was
 * begun since it was compared, or is no longer unfinished.
 */
export async function readDecisionContext(
  context: Excel.RequestContext,
  archive: FoundArchive,
  { comparison, fingerprint }: DecidedSource,
  surroundings: Surroundings,
): Promise<DecisionContext | undefined> {
  const stamp = requestLogStamp(context, archive, surroundings);
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const register = await readRegister(context, archive);
  const begun = findBegun(register, fingerprint);
  if (begun?.importNumber !== comparison.archive.unfinishedImport) {
    return undefined;
  }
  const numbers = register.map(({ importNumber }) => importNumber);
  return {
    importNumber: begun?.importNumber ?? nextNumber('imports', numbers),
    ...(begun && { begun: begun.totals }),
    importedAt: surroundings.now(),
    author: surroundings.storedAuthor(),
    stamp: stamp(),
    layout: writeLayoutSignature(comparison.table.columns),
    fingerprint,
    sheetNames: worksheets.items.map(({ name }) => name),
  };
}
