import type {
  CopiedCustomers,
  CopyDecision,
  CopyFile,
  CopyFormat,
  CopyIssuing,
  CopyOffer,
  CopyOrder,
} from '../../../src/usecases/issueCopy/copyIssuing';
import type { IssuedCopy } from '../../../src/usecases/issueCopy/issuedCopy';

/** Offers what a test gives it, and remembers what was ordered, made and opened. */
export class MemoryCopyIssuing implements CopyIssuing {
  offer: CopyOffer = { customers: 0, tables: [] };
  decision: CopyDecision = { kind: 'refused', faults: [] };
  files: readonly CopyFile[] = [];
  readonly asked: CopiedCustomers[] = [];
  readonly orders: CopyOrder[] = [];
  readonly opened: CopyFile[] = [];

  readOffer(customers: CopiedCustomers): Promise<CopyOffer> {
    this.asked.push(customers);
    return Promise.resolve(this.offer);
  }

  planCopy(order: CopyOrder): Promise<CopyDecision> {
    this.orders.push(order);
    return Promise.resolve(this.decision);
  }

  makeFiles(_copy: IssuedCopy, _format: CopyFormat): Promise<readonly CopyFile[]> {
    return Promise.resolve(this.files);
  }

  open(file: CopyFile): Promise<void> {
    this.opened.push(file);
    return Promise.resolve();
  }
}
