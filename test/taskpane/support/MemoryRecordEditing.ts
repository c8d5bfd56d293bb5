import type { FileRecord } from '../../../src/usecases/customerFiles';
import type { EditDecision, RecordAddition, RecordEdit, RecordEditing } from '../../../src/usecases/recordEditing';
import type { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';

/** Editing for tests of the pane: it remembers what it was asked and answers with the decision that the test gives it. */
export class MemoryRecordEditing implements RecordEditing {
  decision: EditDecision = { kind: 'unchanged' };
  readonly edits: RecordEdit[] = [];
  readonly additions: RecordAddition[] = [];
  readonly closings: { readonly customer: FileRecord; readonly reason: string }[] = [];
  readonly restored: FileRecord[] = [];
  private name = '';
  private failure: WorkbookProblem | undefined;

  /** The next plan is rejected with this problem. */
  failNext(problem: WorkbookProblem): void {
    this.failure = problem;
  }

  planEdit(edit: RecordEdit): Promise<EditDecision> {
    this.edits.push(edit);
    return this.decide();
  }

  planAddition(addition: RecordAddition): Promise<EditDecision> {
    this.additions.push(addition);
    return this.decide();
  }

  planClosing(customer: FileRecord, reason: string): Promise<EditDecision> {
    this.closings.push({ customer, reason });
    return this.decide();
  }

  planRestoring(entry: FileRecord): Promise<EditDecision> {
    this.restored.push(entry);
    return this.decide();
  }

  author(): string {
    return this.name;
  }

  setAuthor(name: string): void {
    this.name = name;
  }

  private async decide(): Promise<EditDecision> {
    const { failure } = this;
    this.failure = undefined;
    if (failure !== undefined) {
      throw failure;
    }
    return this.decision;
  }
}
