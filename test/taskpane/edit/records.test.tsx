import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import { expectAccessible } from '../support/expectAccessible';
import { selectCustomer } from '../support/MemoryCustomerFiles';
import { createPlan } from '../support/MemoryWorkbook';
import { alder, createFullFile, openCard } from '../support/openCard';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const input = (name: string | RegExp) => screen.findByLabelText<HTMLInputElement>(name);

describe('new records', () => {
  it('are for the customer shown, with what one has at hand first and the rest folded away', async () => {
    const { user, workbook } = await openCard(alder);
    await user.click(await button('New contact'));
    await screen.findByText('For Alder & Finch');
    expect(document.activeElement).toBe(await screen.findByLabelText(/^Contact name/));
    expect(screen.queryByLabelText('Department')).toBeNull();
    await expectAccessible();
    await user.paste('Owen Clarke');
    await user.keyboard('{Enter}');
    await screen.findByText(/^Added:/);
    expect(workbook.editing.additions).toEqual([
      { table: 'contacts', inputs: { customerNumber: 'C1', name: 'Owen Clarke' } },
    ]);
  });

  it('are added once, also where they cannot be shown at first', async () => {
    const { user, workbook } = await openCard(alder);
    await user.click(await button('New contact'));
    await user.paste('Owen Clarke');
    workbook.files.failNext(new WorkbookProblem('hostSilent'));
    await user.keyboard('{Enter}');
    await user.click(await button('Try again'));
    await screen.findByText(/^Added:/);
    expect(workbook.editing.additions).toHaveLength(1);
  });

  it('are not thrown away by the Escape that closes the list of a Chinese keyboard', async () => {
    const { user } = await openCard(alder);
    await user.click(await button('New contact'));
    await user.paste('王');
    const name = await input(/^Contact name/);
    fireEvent.keyDown(name, { key: 'Escape', isComposing: true });
    expect(name.value).toBe('王');
    await user.keyboard('{Escape}');
    expect(screen.queryByLabelText(/^Contact name/)).toBeNull();
  });

  it('unfold the rest where something there does not fit', async () => {
    const { user, workbook } = await openCard(alder);
    workbook.editing.decision = { kind: 'refused', faults: [{ field: 'contactNumber', reason: 'duplicateNumber' }] };
    await user.click(await button('New contact'));
    await user.paste('Owen');
    await user.keyboard('{Enter}');
    await screen.findByText('This number is taken already.');
    const number = await input(/^Contact No\./);
    await waitFor(() => expect(document.activeElement).toBe(number));
  });

  it.each(languages)('are offered in %s for the tables that the workbook has, and for customers', async (language) => {
    const { user, strings } = await openCard(alder, language);
    await user.click(await button(strings.card.add));
    const items = await screen.findAllByRole('menuitem');
    const { addNames } = strings.card;
    expect(items.map(({ textContent }) => textContent)).toEqual([
      addNames.organisation,
      addNames.household,
      addNames.contacts,
      addNames.orders,
    ]);
  });

  it('lead to the new customer', async () => {
    const { user, workbook } = await openCard(undefined);
    await user.click(await button('New'));
    await user.click(await screen.findByRole('menuitem', { name: 'Customer (household)' }));
    await user.click(await screen.findByLabelText(/^Customer name/));
    await user.paste('The Bells');
    workbook.files.selected = selectCustomer(createFullFile({ customerNumber: 'C9', name: 'The Bells' }));
    await user.click(await button('Add'));
    await screen.findByRole('heading', { level: 1, name: 'The Bells' });
    expect(workbook.selected).toEqual(['customers/C9']);
  });
});

describe('records of the customer', () => {
  it('are edited in a form of their own', async () => {
    const card = await openCard(alder);
    await card.user.click(await button('Edit: Maria Soto'));
    await screen.findByRole('heading', { level: 1, name: 'Edit Maria Soto' });
    const phone = await input('Phone');
    await card.user.clear(phone);
    await card.user.paste('555-0199');
    await card.user.click(await button('Save'));
    await screen.findByText('Saved.');
    expect(card.workbook.editing.edits).toEqual([
      { record: alder.related[0]?.records[0], inputs: { phone: '555-0199' } },
    ]);
  });
});

describe('closing a file', () => {
  it('asks for the reason, says that nothing is deleted, and can be undone', async () => {
    const { user, workbook } = await openCard(alder);
    workbook.editing.decision = {
      kind: 'ready',
      plan: createPlan('closeFile'),
      record: 'C1',
      changes: [],
      isLogged: true,
    };
    await user.click(await button('More'));
    await user.click(await screen.findByRole('menuitem', { name: 'Close the file…' }));
    await screen.findByText(/Nothing is deleted/);
    await expectAccessible();
    await user.click(await button('Close the file'));
    await screen.findByText('This must not be empty.');
    await user.click(screen.getByLabelText(/Reason for closing/));
    await user.paste('Out of business');
    await user.click(await button('Close the file'));
    await screen.findByText('The file was closed.');
    expect(workbook.editing.closings).toEqual([{ customer: alder.customer, reason: 'Out of business' }]);
    await user.click(await button('Undo'));
    expect(workbook.undoable()).toBeUndefined();
  });

  it('keeps the reason typed so far when another row is selected, and follows it once that is answered', async () => {
    const { user, workbook } = await openCard(alder);
    await user.click(await button('More'));
    await user.click(await screen.findByRole('menuitem', { name: 'Close the file…' }));
    await user.click(screen.getByLabelText(/Reason for closing/));
    await user.paste('Moved');
    act(() => workbook.files.select(selectCustomer(createFullFile({ customerNumber: 'C9', name: 'The Bells' }))));
    expect((await input(/Reason for closing/)).value).toBe('Moved');
    await user.click(await button('Cancel'));
    await screen.findByRole('heading', { level: 1, name: 'The Bells' });
  });
});
