import { act, screen, within } from '@testing-library/react';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import { expectAccessible } from '../support/expectAccessible';
import { selectCustomer } from '../support/MemoryCustomerFiles';
import { alder, bluewater, createFullFile, openCard, type OpenedCard } from '../support/openCard';

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const input = (name: string) => screen.findByLabelText<HTMLInputElement>(name);

async function retype({ user }: OpenedCard, name: string, text: string): Promise<void> {
  const field = await input(name);
  await user.clear(field);
  await user.paste(text);
}

/** The card with the credit data of Alder & Finch open for editing. */
async function editCredit(locale = 'en-US'): Promise<OpenedCard> {
  const card = await openCard(alder, 'en-US', locale);
  await card.user.click(await button('Edit: Credit'));
  return card;
}

describe('editing in place', () => {
  it('begins at the first input, with the values as the locale writes them', async () => {
    await editCredit('de-DE');
    expect(document.activeElement).toBe(await screen.findByLabelText('Credit rating'));
    expect((await input('Credit limit')).value).toBe('80000,5');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Credit rating' }).value).toBe('AA');
  });

  it('begins at the field that is double-clicked, as Excel does', async () => {
    const { user } = await openCard(alder);
    await user.click(await button('Credit'));
    await user.dblClick(screen.getByText('80,000.50'));
    expect(document.activeElement).toBe(await input('Credit limit'));
  });

  it('plans only what was changed, from the record as it was, with the reason, and offers to undo it', async () => {
    const card = await editCredit();
    const { user, workbook } = card;
    await retype(card, 'Credit limit', '90000');
    await retype(card, 'Credit period (days)', '60');
    await user.click(await input('Reason for the change (optional)'));
    await user.paste('Paid promptly');
    await user.keyboard('{Enter}');
    await screen.findByText('Saved.');
    expect(workbook.editing.edits).toEqual([
      { record: alder.customer, inputs: { creditLimit: '90000' }, reason: 'Paid promptly' },
    ]);
    expect(workbook.applied.map(({ name }) => name)).toEqual(['editRecord']);
    expect(screen.queryByLabelText('Credit limit')).toBeNull();
    await user.click(await button('Undo'));
    await screen.findByText('The record is as it was before the edit.');
    expect(workbook.undoable()).toBeUndefined();
  });

  it('is given up by Escape, and nothing is planned', async () => {
    const card = await editCredit();
    await retype(card, 'Credit limit', '1');
    await card.user.keyboard('{Escape}');
    expect(screen.queryByLabelText('Credit limit')).toBeNull();
    expect(card.workbook.editing.edits).toEqual([]);
    await screen.findByText('80,000.50');
  });

  it('says beside each input what does not fit, and leads to the first of them', async () => {
    const card = await editCredit();
    const { user, workbook } = card;
    workbook.editing.decision = {
      kind: 'refused',
      faults: [
        { field: 'creditLimit', reason: 'notANumber' },
        { field: 'creditPeriod', reason: 'notAWholeNumber' },
      ],
    };
    await retype(card, 'Credit limit', 'much');
    await user.click(await button('Save'));
    await screen.findByText('Please put right 2 inputs. Nothing was saved yet.');
    const limit = await input('Credit limit');
    expect(limit.value).toBe('much');
    expect(limit.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(limit);
    screen.getByText('Enter a number.');
    screen.getByText('Enter a whole number.');
    await expectAccessible();
    await user.paste('9');
    expect(screen.queryByText('Enter a number.')).toBeNull();
    expect(document.activeElement).toBe(limit);
    expect(workbook.applied).toEqual([]);
  });

  it('keeps what was typed when the workbook refuses', async () => {
    const card = await editCredit();
    card.workbook.failNext('apply', new WorkbookProblem('sheetProtected', { sheet: 'Customers' }));
    await retype(card, 'Credit limit', '90000');
    await card.user.click(await button('Save'));
    await screen.findByText('The sheet “Customers” is protected');
    expect((await input('Credit limit')).value).toBe('90000');
  });

  it('reads days back as the locale writes them', async () => {
    const card = await openCard(alder, 'en-US', 'de-DE');
    await card.user.click(await button('Edit: Basic data'));
    await retype(card, 'Founded', '3.4.1998');
    await screen.findByText('= 03.04.1998');
  });

  it('notes with one button that the file was verified today', async () => {
    const { user, workbook } = await openCard(alder);
    workbook.editing.setAuthor('Hank');
    await user.click(await button('Mark verified today'));
    await screen.findByText('Saved.');
    expect(workbook.editing.edits).toEqual([
      {
        record: alder.customer,
        inputs: { lastVerified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), verifiedBy: 'Hank' },
      },
    ]);
  });
});

describe('a change of selection while something typed is not saved', () => {
  async function typeAndLeave(): Promise<OpenedCard> {
    const card = await editCredit();
    await retype(card, 'Credit limit', '90000');
    act(() => card.workbook.files.select(selectCustomer(bluewater)));
    await screen.findByText('Save the changes to Alder & Finch?');
    return card;
  }

  it('asks, stays on the customer until answered, and saves', async () => {
    const { user, workbook } = await typeAndLeave();
    await expectAccessible();
    expect((await input('Credit limit')).value).toBe('90000');
    workbook.files.files = { C1: alder, C2: bluewater };
    await user.click(await button('Save'));
    await screen.findByRole('heading', { level: 1, name: 'Bluewater' });
    expect(workbook.editing.edits).toEqual([{ record: alder.customer, inputs: { creditLimit: '90000' } }]);
  });

  it('discards when told to, and shows what is selected', async () => {
    const { user, workbook } = await typeAndLeave();
    await user.click(await button('Discard'));
    await screen.findByRole('heading', { level: 1, name: 'Bluewater' });
    expect(workbook.editing.edits).toEqual([]);
  });

  it('goes on editing when told to, and asks again at the next row', async () => {
    const { user, workbook } = await typeAndLeave();
    await user.click(await button('Keep editing'));
    expect(screen.queryByText('Save the changes to Alder & Finch?')).toBeNull();
    expect((await input('Credit limit')).value).toBe('90000');
    act(() => workbook.files.select(selectCustomer(createFullFile({ customerNumber: 'C5', name: 'Fernhill' }))));
    await screen.findByText('Save the changes to Alder & Finch?');
    await user.click(await button('Keep editing'));
    await user.click(await button('Cancel'));
    await screen.findByRole('heading', { level: 1, name: 'Fernhill' });
  });

  it('asks nothing when nothing was typed', async () => {
    const { workbook } = await editCredit();
    act(() => workbook.files.select(selectCustomer(bluewater)));
    await screen.findByRole('heading', { level: 1, name: 'Bluewater' });
    expect(screen.queryByLabelText('Credit limit')).toBeNull();
  });
});

describe('a change that somebody else has made meanwhile', () => {
  const changed = (values: Record<string, number>) => ({
    ...alder.customer,
    values: { ...alder.customer.values, ...values },
  });

  async function meetConflict(now: Record<string, number>): Promise<OpenedCard> {
    const card = await editCredit();
    await retype(card, 'Credit limit', '90000');
    await retype(card, 'Credit period (days)', '30');
    card.workbook.files.changedRecords = { 'customers/C1': changed(now) };
    card.workbook.editing.failNext(new WorkbookProblem('conflict'));
    await card.user.click(await button('Save'));
    return card;
  }

  it.each(['mine', 'now'] as const)('is shown side by side, and %s stands in the end', async (choice) => {
    const { user, workbook } = await meetConflict({ creditLimit: 70_000 });
    await screen.findByRole('heading', { level: 1, name: 'Changed by somebody else' });
    const value = screen.getByRole('region', { name: 'Credit limit' });
    within(value).getByText('Before: 80,000.50');
    const mine = within(value).getByRole('radio', { name: 'Yours 90000' });
    const theirs = within(value).getByRole('radio', { name: 'In the sheet now 70,000' });
    expect(screen.queryByRole('region', { name: 'Credit period (days)' })).toBeNull();
    await expectAccessible();
    const save = await button('Save my choices');
    expect(save.getAttribute('aria-disabled')).toBe('true');
    await user.click(choice === 'mine' ? mine : theirs);
    await user.click(save);
    await screen.findByText('Saved.');
    expect(workbook.editing.edits.at(-1)).toEqual({
      record: changed({ creditLimit: 70_000 }),
      inputs: choice === 'mine' ? { creditLimit: '90000', creditPeriod: '30' } : { creditPeriod: '30' },
    });
  });

  it('needs no decision where it is about other values', async () => {
    const { workbook } = await meetConflict({ overdueAmount: 12 });
    await screen.findByText('Saved.');
    expect(workbook.editing.edits.at(-1)?.record).toEqual(changed({ overdueAmount: 12 }));
  });

  it('can be left as it is', async () => {
    const { user, workbook } = await meetConflict({ creditLimit: 70_000 });
    await user.click(await button('Cancel'));
    await screen.findByRole('heading', { level: 1, name: 'Alder & Finch' });
    expect(workbook.applied).toEqual([]);
  });

  it('says so when the record is gone', async () => {
    const card = await editCredit();
    await retype(card, 'Credit limit', '90000');
    card.workbook.editing.failNext(new WorkbookProblem('recordNotFound', { record: 'C1' }));
    await card.user.click(await button('Save'));
    await screen.findByText(card.strings.problems.recordNotFound({}).title);
    expect((await input('Credit limit')).value).toBe('90000');
  });
});
