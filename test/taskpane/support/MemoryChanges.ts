import type {
  ArchiveChanges,
  ChangesQuestion,
  CustomerHistory,
  HistoryEvent,
  LogEntry,
  LoggedChanges,
} from '../../../src/usecases/archiveChanges';

/** A log of changes for tests of the pane: it answers the entries that a test gives it, the newest first. */
export class MemoryChanges implements ArchiveChanges {
  entries: readonly LogEntry[] = [];
  history: readonly HistoryEvent[] = [];
  readonly questions: ChangesQuestion[] = [];
  private readonly listeners = new Set<() => void>();

  record(): () => void {
    return () => undefined;
  }

  flush(): Promise<void> {
    return Promise.resolve();
  }

  readChanges(question: ChangesQuestion): Promise<LoggedChanges> {
    this.questions.push(question);
    const { customer, person, from, count } = question;
    const fitting = this.entries.filter(
      ({ record: { values } }) =>
        (customer === undefined || values['customerNumber'] === customer) &&
        (person === undefined || values['changedBy'] === person),
    );
    const people = [...new Set(this.entries.map(({ record }) => String(record.values['changedBy'])))];
    return Promise.resolve({
      total: fitting.length,
      entries: fitting.slice(from, from + count),
      people: people.sort(),
    });
  }

  readHistory(_customer: string, count: number): Promise<CustomerHistory> {
    return Promise.resolve({ total: this.history.length, events: this.history.slice(0, count) });
  }

  onLogged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Something that was typed has been entered. */
  log(entry: LogEntry): void {
    this.entries = [entry, ...this.entries];
    [...this.listeners].forEach((listener) => listener());
  }
}
