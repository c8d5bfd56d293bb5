import type { RecordKey } from '../../archive/plan';

/** As many as one remembers; more would be a list to search in again. */
const MOST = 8;

let recent: readonly RecordKey[] = [];

/** The customers whose files were seen last in this pane, the latest first. They are forgotten when the pane is closed. */
export function recentCustomers(): readonly RecordKey[] {
  return recent;
}

export function rememberCustomer(customer: RecordKey): void {
  recent = [customer, ...recent.filter((known) => known !== customer)].slice(0, MOST);
}
