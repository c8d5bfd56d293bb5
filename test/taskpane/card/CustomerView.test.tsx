import { act, screen, within } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import { expectAccessible } from '../support/expectAccessible';
import { selectCustomer } from '../support/MemoryCustomerFiles';
import { createSummary } from '../support/MemoryWorkbook';
import { alder, bluewater, createFullFile, createRecord, openCard } from '../support/openCard';

const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const part = (name: string) => screen.findByRole('button', { name });

describe('the card of the selected customer', () => {
  it('says at once who it is, what the customer is worth and how complete the file is', async () => {
    await openCard(alder, 'en-US', 'de-DE');
    await title('Alder & Finch');
    screen.getByText('C1 · Organisation · Existing · Hank');
    screen.getByRole('button', { name: 'Tier A Why?' });
    screen.getByRole('button', { name: 'Rating AA Why?' });
    expect(screen.getByText('Expected value').nextSibling?.textContent).toBe('450.000');
    const layers = within(screen.getByRole('list', { name: 'How complete the file is' })).getAllByRole('listitem');
    expect(layers.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Basic data5\/\d+$/),
      'Credit3/5',
      'Operating1/1',
      'Sales performance0/0',
    ]);
  });

  it('says what the customer’s tier means for service, in the words of the archive', async () => {
    const { workbook } = await openCard(alder);
    await title('Alder & Finch');
    const tiers = [{ tier: 'A', count: 1, service: 'Visits by the sales manager.' }];
    act(() => workbook.changeTo({ kind: 'found', summary: createSummary({ tiers }) }));
    await screen.findByText('Visits by the sales manager.');
  });

  it('says what should be verified again, by layer', async () => {
    await openCard(alder);
    await title('Alder & Finch');
    screen.getByText('Verified Mar 15, 2023');
    screen.getByText(/^\d+ months ago\. Please verify: Basic data and Credit\.$/);
  });

  it('shows what is filled, and what is empty only when asked for', async () => {
    const { user } = await openCard(alder);
    await user.click(await part('Credit'));
    expect(screen.getByText('Credit limit').nextSibling?.textContent).toBe('80,000.50');
    expect(screen.queryByText('Payment terms')).toBeNull();
    const panel = screen.getByText('Credit limit').closest('dl')!.parentElement!;
    const more = within(panel).getByRole('button', { name: 'Show 2 empty fields' });
    await user.click(more);
    expect(screen.getByText('Payment terms').nextSibling?.textContent).toBe('–');
    await user.click(within(panel).getByRole('button', { name: 'Hide empty fields' }));
    expect(screen.queryByText('Payment terms')).toBeNull();
  });

  it('asks a household for nothing that only companies have', async () => {
    const { user } = await openCard(createFullFile({ customerNumber: 'C7', name: 'The Bells', kind: 'Household' }));
    await title('The Bells');
    await user.click(screen.getByRole('button', { name: 'Edit: Basic data' }));
    await screen.findByLabelText('Occupation');
    expect(screen.queryByLabelText('Ownership')).toBeNull();
  });

  it('lists related records with their number, the newest first, each a click from its row', async () => {
    const { user, workbook } = await openCard(alder);
    const contacts = await screen.findByRole('list', { name: 'Contacts' });
    await user.click(within(contacts).getByRole('button', { name: /^Maria Soto/ }));
    expect(workbook.selected).toEqual(['contacts/P1']);
    await part('Orders and contracts (3)');
  });

  it('fetches the records that it does not show yet', async () => {
    const { user, workbook } = await openCard(alder);
    await user.click(await part('Orders and contracts (3)'));
    workbook.files.readRelated = async (_customer, table, from) => ({
      table,
      count: 3,
      records: [createRecord(table, `O${String(3 - from)}`, { orderNumber: 'O2', date: 45_000 })],
    });
    await user.click(screen.getByRole('button', { name: 'Show 2 more' }));
    const orders = screen.getByRole('list', { name: 'Orders and contracts' });
    await within(orders).findByRole('button', { name: /^Mar.*O2/ });
    await screen.findByRole('button', { name: 'Show 1 more' });
  });

  it('marks the record whose row is selected', async () => {
    const { workbook } = await openCard(alder);
    act(() => workbook.files.select({ kind: 'customer', file: alder, selected: { table: 'contacts', record: 'P1' } }));
    const contacts = await screen.findByRole('list', { name: 'Contacts' });
    expect(await within(contacts).findByRole('button', { current: true })).toBe(
      within(contacts).getByRole('button', { name: /^Maria Soto/ }),
    );
  });

  it('leads to the dealer and to the customers supplied through this one, and says what is at stake', async () => {
    const { user, workbook } = await openCard(alder);
    await user.click(await screen.findByRole('button', { name: 'Bluewater' }));
    expect(workbook.selected).toEqual(['customers/C2']);
    await user.click(await part('Supplied through this customer (1)'));
    expect(screen.getByText('At stake if this customer left').nextSibling?.textContent).toBe('690,000');
    await user.click(screen.getByRole('button', { name: /Cedar Lane/ }));
    expect(workbook.selected).toEqual(['customers/C2', 'customers/C3']);
  });

  it('shows a dealer that is not in the archive as such', async () => {
    await openCard({ ...alder, supply: { ...alder.supply, dealer: { number: 'C99' } } });
    await screen.findByText('C99 · not in the archive');
  });

  it('follows the selection, and keeps the last customer with a note when it goes elsewhere', async () => {
    const { workbook } = await openCard(alder);
    await title('Alder & Finch');
    act(() => workbook.files.select(selectCustomer(bluewater)));
    await title('Bluewater');
    workbook.files.files = { C2: bluewater };
    act(() => workbook.files.select({ kind: 'elsewhere' }));
    await screen.findByText(/The selection is elsewhere/);
    await title('Bluewater');
  });

  it('never takes the focus while somebody works in the sheet', async () => {
    const { workbook } = await openCard(alder);
    await title('Alder & Finch');
    document.hasFocus = () => false;
    const before = document.activeElement;
    act(() => workbook.files.select(selectCustomer(bluewater)));
    await title('Bluewater');
    expect(document.activeElement).toBe(before);
  });

  it('tells that the workbook could not be read, and tries again', async () => {
    const { user, workbook } = await openCard(alder);
    await title('Alder & Finch');
    workbook.files.failNext(new WorkbookProblem('hostSilent'));
    act(() => workbook.files.select(selectCustomer(bluewater)));
    await screen.findByText('Excel does not answer');
    await user.click(await part('Try again'));
    await title('Bluewater');
  });
});

describe('where no customer can be shown', () => {
  it.each(languages)('invites in %s to select a row', async (language) => {
    const { strings } = await openCard(undefined, language);
    await screen.findByText(strings.card.nothing);
    await expectAccessible();
  });

  it('invites to add the first customer', async () => {
    const { workbook } = await openCard(undefined);
    await screen.findByText(/Click a row/);
    act(() => workbook.changeTo({ kind: 'found', summary: createSummary({ customers: 0 }) }));
    await screen.findByText(/There are no customers yet/);
  });

  it('says which number points nowhere, and offers to add that customer', async () => {
    const { user, workbook } = await openCard(undefined);
    await screen.findByText(/Click a row/);
    act(() =>
      workbook.files.select({
        kind: 'dangling',
        selected: { table: 'contacts', record: 'P1' },
        customerNumber: 'C99',
      }),
    );
    await title('There is no customer C99');
    await expectAccessible();
    await user.click(await part('Add customer C99'));
    await user.click(await screen.findByLabelText(/Customer name/));
    await user.paste('Ironbridge');
    await user.click(await part('Add'));
    expect(workbook.editing.additions).toEqual([
      { table: 'customers', inputs: { customerNumber: 'C99', kind: 'Organisation', name: 'Ironbridge' } },
    ]);
  });
});

describe('the views of the pane', () => {
  it.each(languages)('are accessible in %s', async (language) => {
    const { user, strings } = await openCard(alder, language);
    await title('Alder & Finch');
    await expectAccessible();
    await user.click(screen.getByRole('tab', { name: strings.navigation.views.archive }));
    await screen.findByRole('button', { name: strings.home.reclassify });
    await expectAccessible();
  });

  it('keep what was typed in them, and hear nothing of the workbook, while another is shown', async () => {
    const { user, workbook } = await openCard(alder);
    await title('Alder & Finch');
    await user.click(screen.getByRole('button', { name: 'Edit: Credit' }));
    const limit = await screen.findByLabelText('Credit limit');
    await user.clear(limit);
    await user.paste('90000');
    await user.click(screen.getByRole('tab', { name: 'Archive' }));
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
    expect(workbook.files.listenerCount).toBe(0);
    await user.click(screen.getByRole('tab', { name: 'Customer' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Credit limit')).value).toBe('90000');
    expect(workbook.files.listenerCount).toBe(1);
  });
});
