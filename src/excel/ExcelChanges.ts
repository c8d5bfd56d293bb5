import { keyOfRecord } from '../archive/recordKeys';
import type { RecordKey } from '../archive/plan';
import type { ArchiveChanges, ChangesQuestion, CustomerHistory, LoggedChanges } from '../usecases/archiveChanges';
import { readChangeLog, readCustomerHistory } from './readChangeLog';
import { ChangeRecorder } from './recording/ChangeRecorder';
import { runInExcel } from './runInExcel';
import type { Surroundings } from './surroundings';
import type { Turns } from './Turns';

/** The changes of the archive in the workbook: recorded as they are made, and read from its log. */
export class ExcelChanges implements ArchiveChanges {
  readonly recorder: ChangeRecorder;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {
    this.recorder = new ChangeRecorder(surroundings, turns, () => {
      [...this.listeners].forEach((listener) => listener());
    });
  }

  record(): () => void {
    return this.recorder.begin();
  }

  flush(): Promise<void> {
    return this.turns.take(() => this.recorder.recordNow());
  }

  readChanges(question: ChangesQuestion): Promise<LoggedChanges> {
    return this.turns.take(async () => {
      await this.recorder.recordNow();
      return runInExcel(this.surroundings, (context) => readChangeLog(context, question));
    });
  }

  readHistory(customer: RecordKey, count: number): Promise<CustomerHistory> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, (context) => readCustomerHistory(context, keyOfRecord(customer), count)),
    );
  }

  onLogged(listener: () => void): () => void {
    const subscriber = (): void => listener();
    this.listeners.add(subscriber);
    return () => {
      this.listeners.delete(subscriber);
    };
  }
}
