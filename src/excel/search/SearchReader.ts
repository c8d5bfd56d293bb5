import { startRecordKeys } from '../../archive/recordKeys';
import type { ChineseReader } from '../../usecases/searchCustomers/chineseReader';
import { CustomerIndex } from '../../usecases/searchCustomers/CustomerIndex';
import {
  readContactDetails,
  readSearchedCustomer,
  searchedContactFields,
  searchedCustomerFields,
  type RowReader,
} from '../../usecases/searchCustomers/readSearchedCustomer';
import type { SearchedDetail } from '../../usecases/searchCustomers/searchEntry';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { readSearchRows, rowsFrom } from './readSearchRows';
import type { SearchedRows } from './readSearchRows';
import type { EditedRows, SearchEdits } from './SearchEdits';

/** Rows a turn: some hundred kilobytes, so that whoever clicks meanwhile waits for a fraction of a second at most. */
const BLOCK_ROWS = 2_048;

/** The people of a customer, row by row of Contacts. */
interface ContactRow {
  readonly customer: string;
  readonly details: readonly SearchedDetail[];
}

/** Reads the index, a part at a time, each in a turn of its own when nobody else wants the workbook. */
export class SearchReader {
  private contacts: ContactRow[] = [];
  /** Names the records of Customers in their order, also those that are added later. */
  private keyOf = startRecordKeys();

  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
    private readonly edits: SearchEdits,
  ) {}

  /**
   * Reads everything.
   * @param onPart called after each part with the index so far and how many rows there will be
   */
  async readAll(chinese: ChineseReader, onPart: (index: CustomerIndex, total: number) => void): Promise<CustomerIndex> {
    this.contacts = [];
    while (await this.readMoreContacts());
    const detailsOf = this.groupContacts();
    const index = new CustomerIndex(chinese);
    this.keyOf = startRecordKeys();
    for (let isMore = true; isMore;) {
      const { table, row } = await this.read('customers', rowsFrom(index.rows, BLOCK_ROWS));
      const total = table?.rowCount ?? 0;
      const end = Math.min(total, index.rows + BLOCK_ROWS);
      while (index.rows < end) this.append(index, row(index.rows), detailsOf);
      await this.prepare(index);
      onPart(index, total);
      isMore = index.rows < total;
    }
    return index;
  }

  /**
   * Reads rows again that were edited, and rows that were added below. Answers `false` if they no longer stand where the
   * index has them; then everything must be read.
   */
  async readAgain(index: CustomerIndex, edited: EditedRows): Promise<boolean> {
    const numbers = await this.readContactsAgain(edited.contacts);
    const wanted = (rowCount: number): readonly number[] =>
      listRows(index, edited.customers, numbers ?? none, rowCount);
    const { table, row } = await this.read('customers', wanted);
    const rowCount = table?.rowCount ?? 0;
    if (numbers === undefined || rowCount < index.rows) {
      return false;
    }
    const detailsOf = this.groupContacts();
    for (const place of wanted(rowCount)) {
      const read = row(place);
      const known = index.entryAt(place);
      if (known === undefined) {
        this.append(index, read, detailsOf);
      } else if (String(read('customerNumber')).trim() === known.number) {
        index.put(place, readSearchedCustomer(read, known.record, detailsOf(known.number)));
      } else {
        return false;
      }
    }
    await this.prepare(index);
    return true;
  }

  private append(
    index: CustomerIndex,
    read: RowReader,
    detailsOf: (number: string) => readonly SearchedDetail[],
  ): void {
    const number = read('customerNumber');
    index.put(index.rows, readSearchedCustomer(read, this.keyOf(number), detailsOf(String(number).trim())));
  }

  /** Answers whether there may be more. */
  private async readMoreContacts(): Promise<boolean> {
    const { contacts } = this;
    const { table, row } = await this.read('contacts', rowsFrom(contacts.length, BLOCK_ROWS));
    const total = table?.rowCount ?? 0;
    const end = Math.min(total, contacts.length + BLOCK_ROWS);
    while (contacts.length < end) contacts.push(toContactRow(row(contacts.length)));
    return contacts.length < total;
  }

  /** The numbers of the customers whose people may have changed; `undefined` if rows of Contacts are gone. */
  private async readContactsAgain(rows: readonly number[]): Promise<ReadonlySet<string> | undefined> {
    const { contacts } = this;
    const wanted = (rowCount: number): number[] => {
      const added = Array.from({ length: Math.max(0, rowCount - contacts.length) }, (_, row) => contacts.length + row);
      return [...rows.filter((row) => row < contacts.length), ...added];
    };
    const { table, row } = await this.read('contacts', wanted);
    const rowCount = table?.rowCount ?? 0;
    if (rowCount < contacts.length) {
      return undefined;
    }
    const numbers = new Set<string>();
    for (const place of wanted(rowCount)) {
      const now = toContactRow(row(place));
      numbers.add(contacts[place]?.customer ?? '').add(now.customer);
      contacts[place] = now;
    }
    numbers.delete('');
    return numbers;
  }

  /** A turn of its own, once nobody else wants the workbook. */
  private async read(
    id: 'customers' | 'contacts',
    choose: (rowCount: number) => readonly number[],
  ): Promise<SearchedRows> {
    const fields = id === 'customers' ? searchedCustomerFields : searchedContactFields;
    const rows = await this.turns.takeWhenIdle(() =>
      runInExcel(this.surroundings, (context) => readSearchRows(context, id, fields, choose)),
    );
    this.edits.place(id, rows.table);
    return rows;
  }

  private groupContacts(): (number: string) => readonly SearchedDetail[] {
    const groups = new Map<string, SearchedDetail[]>();
    for (const { customer, details } of this.contacts) {
      const group = groups.get(customer);
      if (group === undefined) groups.set(customer, [...details]);
      else group.push(...details);
    }
    return (number) => (number === '' ? [] : (groups.get(number) ?? []));
  }

  /** Works out what is compared, a little at a time, so that the pane goes on drawing and taking keys. */
  private async prepare(index: CustomerIndex): Promise<void> {
    while (index.prepareMore()) {
      await new Promise<void>((resolve) => this.surroundings.after(0, resolve));
    }
  }
}

const none: ReadonlySet<string> = new Set();

/** The rows of customers to read again: those that were edited, those whose people were, and those added below. */
function listRows(
  index: CustomerIndex,
  edited: readonly number[],
  numbers: ReadonlySet<string>,
  rowCount: number,
): readonly number[] {
  const rows = new Set(edited.filter((row) => row < Math.min(index.rows, rowCount)));
  for (let row = 0; row < rowCount; row += 1) {
    const number = index.entryAt(row)?.number;
    if (number === undefined || numbers.has(number)) rows.add(row);
  }
  return [...rows].sort((one, other) => one - other);
}

function toContactRow(read: RowReader): ContactRow {
  return { customer: String(read('customerNumber')).trim(), details: readContactDetails(read) };
}
