import type { FileRecord } from '../usecases/customerFiles';
import type { EditDecision, RecordAddition, RecordEdit, RecordEditing } from '../usecases/recordEditing';
import type { PlanRunner } from './PlanRunner';
import type { Surroundings } from './surroundings';
import type { Turns } from './Turns';

/** Changing records of the workbook beside this page. */
export class ExcelRecordEditing implements RecordEditing {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
    private readonly plans: PlanRunner,
  ) {}

  planEdit(_edit: RecordEdit): Promise<EditDecision> {
    return this.turns.take(() => Promise.resolve({ kind: 'unchanged' }));
  }

  planAddition(_addition: RecordAddition): Promise<EditDecision> {
    return this.turns.take(() => Promise.resolve({ kind: 'unchanged' }));
  }

  planClosing(_customer: FileRecord, _reason: string): Promise<EditDecision> {
    return this.turns.take(() => Promise.resolve({ kind: 'unchanged' }));
  }

  planRestoring(_entry: FileRecord): Promise<EditDecision> {
    return this.turns.take(() =>
      Promise.resolve({ kind: this.plans.undoable() === undefined ? 'unchanged' : 'unchanged' }),
    );
  }

  author(): string {
    return this.surroundings.storedAuthor();
  }

  setAuthor(name: string): void {
    this.surroundings.storeAuthor(name);
  }
}
