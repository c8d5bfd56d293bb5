import type { ComparedImport } from '../../usecases/importList/comparison/comparedImport';
import type { DecisionContext } from '../../usecases/importList/decision/decisionContext';
import { writeLayoutSignature } from '../../usecases/importList/writeLayoutSignature';
import { nextNumber } from '../../usecases/nextNumber';
import type { FoundArchive } from '../findArchive';
import { requestLogStamp } from '../readLogStamp';
import type { Surroundings } from '../surroundings';
import { readRegister } from './readRegister';

/** Reads what deciding an import needs to know besides the comparison, as it is at this moment. */
export async function readDecisionContext(
  context: Excel.RequestContext,
  archive: FoundArchive,
  { table, archive: compared }: ComparedImport,
  surroundings: Surroundings,
): Promise<Omit<DecisionContext, 'fingerprint'>> {
  const stamp = requestLogStamp(context, archive, surroundings);
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const register = await readRegister(context, archive);
  const begun = register.find(({ importNumber }) => importNumber === compared.unfinishedImport);
  const numbers = register.map(({ importNumber }) => importNumber);
  return {
    importNumber: compared.unfinishedImport ?? nextNumber('imports', numbers),
    ...(begun && { begun: begun.totals }),
    importedAt: surroundings.now(),
    author: surroundings.storedAuthor(),
    stamp: stamp(),
    layout: writeLayoutSignature(table.columns),
    sheetNames: worksheets.items.map(({ name }) => name),
  };
}
