import { screen, within } from '@testing-library/react';
import { readEntry } from '../../../src/usecases/recordChanges/readEntry';
import { expectAccessible } from '../support/expectAccessible';
import { alder, createRecord, openCard } from '../support/openCard';

const change = readEntry(
  createRecord('changeLog', 'L1', {
    changedAt: 46_347.5,
    changedBy: 'Ben',
    way: 'Typed in the sheet',
    customerNumber: 'C1',
    table: 'Contacts',
    record: 'P1',
    field: 'Position',
    before: '',
    after: 'Buyer',
  }),
);
const move = createRecord('tierHistory', 'C1', { from: '', to: 'A', date: 46_300, scheme: 'Key accounts' });

describe('the history on the card of a customer', () => {
  it('shows changes and moves between tiers together, each a click from its row', async () => {
    const { user, workbook } = await openCard(alder);
    workbook.changes.history = [
      { kind: 'change', entry: change },
      { kind: 'tier', record: move },
    ];
    await user.click(await screen.findByRole('button', { name: 'History' }));
    const list = await screen.findByRole('list', { name: 'History' });
    const texts = within(list)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(texts).toEqual([
      expect.stringContaining('Position P1 · Contacts'),
      expect.stringContaining('Tier none becomes A'),
    ]);
    await expectAccessible();
    await user.click(within(list).getByRole('button', { name: /^Position/ }));
    await user.click(within(list).getByRole('button', { name: /^Tier/ }));
    expect(workbook.selected).toEqual(['contacts/P1', 'tierHistory/C1']);
  });

  it('says so where nothing was logged yet', async () => {
    const { user } = await openCard(alder);
    await user.click(await screen.findByRole('button', { name: 'History' }));
    await screen.findByText('Nothing has been logged for this customer yet.');
  });
});
