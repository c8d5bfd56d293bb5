import type {
  CustomerMerging,
  MergeComparison,
  MergeDecision,
  MergeOrder,
} from '../../../src/usecases/mergeCustomers/customerMerging';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';

/** Compares and decides what a test gives it, and remembers what was asked. */
export class MemoryCustomerMerging implements CustomerMerging {
  comparison: MergeComparison | undefined;
  readonly compared: (readonly [string, string])[] = [];
  readonly orders: MergeOrder[] = [];

  constructor(public decision: MergeDecision) {}

  compare(kept: string, other: string): Promise<MergeComparison> {
    this.compared.push([kept, other]);
    const { comparison } = this;
    return comparison === undefined
      ? Promise.reject(new WorkbookProblem('recordNotFound', { record: other }))
      : Promise.resolve(comparison);
  }

  plan(order: MergeOrder): Promise<MergeDecision> {
    this.orders.push(order);
    return Promise.resolve(this.decision);
  }
}
