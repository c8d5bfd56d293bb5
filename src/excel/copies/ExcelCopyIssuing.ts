import type { CopyDecision, CopyFile, CopyIssuing, CopyOffer } from '../../usecases/issueCopy/copyIssuing';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** Copies of the workbook beside this page. */
export class ExcelCopyIssuing implements CopyIssuing {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  readOffer(): Promise<CopyOffer> {
    return this.turns.take(() => Promise.resolve({ customers: 0, tables: [] }));
  }

  planCopy(): Promise<CopyDecision> {
    return this.turns.take(() => Promise.resolve({ kind: 'refused', faults: [] }));
  }

  makeFiles(): Promise<readonly CopyFile[]> {
    return Promise.resolve([]);
  }

  canOpen(): boolean {
    return this.surroundings.isSetSupported('ExcelApi', '1.8');
  }

  open(): Promise<void> {
    return this.turns.take(() => Promise.resolve());
  }
}
