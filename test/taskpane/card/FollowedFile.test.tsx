import { FollowedFile, type Followed } from '../../../src/taskpane/card/FollowedFile';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import type { SelectedFile } from '../../../src/usecases/customerFiles';
import { createCustomerFile, MemoryCustomerFiles, selectCustomer } from '../support/MemoryCustomerFiles';

const fileOf = (customerNumber: string) => createCustomerFile({ customerNumber, name: `Name of ${customerNumber}` });
const select = (customerNumber: string) => selectCustomer(fileOf(customerNumber));
const elsewhere: SelectedFile = { kind: 'elsewhere' };
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** Files whose readings end when the test lets them. */
class SlowFiles extends MemoryCustomerFiles {
  readonly begun: (() => void)[] = [];

  override readSelected(): Promise<SelectedFile> {
    const { selected } = this;
    return new Promise((resolve) => this.begun.push(() => resolve(selected)));
  }
}

function follow(files: MemoryCustomerFiles) {
  const problems: unknown[] = [];
  const followed = new FollowedFile(files, (error) => problems.push(error));
  const seen: Followed[] = [];
  followed.subscribe(() => seen.push(followed.getFollowed()));
  return { followed, problems, seen, stop: followed.begin() };
}

const shownNumber = (state: Followed | undefined) =>
  state?.kind === 'customer' ? state.file.customer.record : state?.kind;

describe('following the selection', () => {
  it('shows only the last of quick successive selections, with one reading at a time', async () => {
    const files = new SlowFiles();
    files.selected = select('C1');
    const { seen } = follow(files);
    for (const number of ['C2', 'C3', 'C4']) files.select(select(number));
    expect(files.begun).toHaveLength(1);
    files.begun[0]!();
    await settle();
    expect(files.begun).toHaveLength(2);
    files.begun[1]!();
    await settle();
    expect(seen.map(shownNumber)).toEqual(['C4']);
  });

  it('keeps the customer looked at last, as it now is, when something else is selected', async () => {
    const files = new MemoryCustomerFiles();
    files.selected = select('C1');
    const { followed } = follow(files);
    await settle();
    files.files = { C1: createCustomerFile({ customerNumber: 'C1', name: 'Renamed' }) };
    files.select(elsewhere);
    await settle();
    const state = followed.getFollowed();
    expect(state).toMatchObject({ kind: 'customer', file: { customer: { values: { name: 'Renamed' } } } });
    expect(state).not.toHaveProperty('selected');
  });

  it('shows nobody when the customer looked at last was deleted', async () => {
    const files = new MemoryCustomerFiles();
    files.selected = select('C1');
    const { followed, problems } = follow(files);
    await settle();
    files.select(elsewhere);
    await settle();
    expect(followed.getFollowed()).toEqual({ kind: 'nothing' });
    expect(problems).toEqual([]);
  });

  it('does not go back to a customer that was being shown again when another was selected', async () => {
    const files = new MemoryCustomerFiles();
    files.selected = select('C1');
    const { followed } = follow(files);
    await settle();
    let answer = (): void => undefined;
    files.read = () => new Promise((resolve) => (answer = () => resolve(fileOf('C1'))));
    const shown = followed.show('C1');
    files.select(select('C2'));
    await settle();
    answer();
    await shown;
    expect(shownNumber(followed.getFollowed())).toBe('C2');
  });

  it('holds a customer until it is let go, and then shows what is selected by now', async () => {
    const files = new MemoryCustomerFiles();
    files.selected = select('C1');
    const { followed } = follow(files);
    await settle();
    followed.hold(true);
    files.select(select('C2'));
    await settle();
    expect(followed.getFollowed()).toMatchObject({ file: { customer: { record: 'C1' } }, waiting: 'customers/C2' });
    files.select({ kind: 'dangling', selected: { table: 'orders', record: 'O1' }, customerNumber: 'C9' });
    await settle();
    expect(followed.getFollowed()).toMatchObject({ file: { customer: { record: 'C1' } }, waiting: 'orders/O1' });
    followed.hold(false);
    expect(followed.getFollowed()).toMatchObject({ kind: 'dangling', customerNumber: 'C9' });
  });

  it('does not wait for another row of the customer that it holds', async () => {
    const files = new MemoryCustomerFiles();
    files.selected = select('C1');
    const { followed } = follow(files);
    await settle();
    followed.hold(true);
    files.select({ kind: 'customer', file: fileOf('C1'), selected: { table: 'orders', record: 'O1' } });
    await settle();
    expect(followed.getFollowed()).not.toHaveProperty('waiting');
    expect(followed.getFollowed()).toMatchObject({ selected: { table: 'orders', record: 'O1' } });
  });

  it('tells what cannot be read, and follows on', async () => {
    const files = new MemoryCustomerFiles();
    const problem = new WorkbookProblem('hostSilent');
    files.failNext(problem);
    const { followed, problems } = follow(files);
    await settle();
    expect(problems).toEqual([problem]);
    expect(followed.getFollowed()).toEqual({ kind: 'nothing' });
    files.select(select('C1'));
    await settle();
    expect(shownNumber(followed.getFollowed())).toBe('C1');
  });

  it('hears nothing any more once it has stopped', async () => {
    const files = new MemoryCustomerFiles();
    const { stop, followed } = follow(files);
    await settle();
    stop();
    files.select(select('C1'));
    await settle();
    expect(files.listenerCount).toBe(0);
    expect(followed.getFollowed()).toEqual({ kind: 'nothing' });
  });
});
