import { screen, waitFor, within } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import type { Language } from '../../../src/archive/language';
import type { CopyDecision } from '../../../src/usecases/issueCopy/copyIssuing';
import { expectAccessible } from '../support/expectAccessible';
import { createPlan, createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import type { RenderedPane } from '../support/renderPane';
import { renderPane } from '../support/renderPane';

const ready: CopyDecision = {
  kind: 'ready',
  plan: createPlan('issueCopy'),
  copy: {
    language: 'en-US',
    recipient: 'Fair Ltd.',
    purpose: 'Trade fair',
    issuedOn: '2026-11-22',
    issuedBy: '',
    reason: 'They call them',
    confidential: [{ table: 'customers', header: 'Phone' }],
    customers: 12,
    tables: [
      {
        table: 'customers',
        columns: [{ field: 'name', header: 'Customer name', values: [] }],
        emptyColumns: ['Fax'],
        rowCount: 12,
      },
    ],
  },
};

async function openTask(
  prepare: (workbook: MemoryWorkbook) => void = () => undefined,
  language: Language = 'en-US',
): Promise<RenderedPane & { readonly workbook: MemoryWorkbook }> {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({ language }) });
  workbook.copies.offer = {
    customers: 1_234,
    tables: [
      {
        table: 'customers',
        columns: [
          { field: 'customerNumber', confidence: 'open' },
          { field: 'name', confidence: 'open' },
          { field: 'phone', confidence: 'personal' },
          { field: 'creditLimit', confidence: 'internal' },
          { field: 'extra:Discount', confidence: 'unknown' },
        ],
      },
      { table: 'contacts', columns: [{ field: 'email', confidence: 'personal' }] },
    ],
  };
  workbook.copies.decision = ready;
  workbook.copies.files = [{ name: 'Copy.xlsx', type: 'x', bytes: new Uint8Array([1]) }];
  prepare(workbook);
  const pane = await renderPane(workbook, language);
  const task = new RegExp(`^${pane.strings.archiveTasks.issueCopy.name}`);
  await pane.user.click(await screen.findByRole('button', { name: task }));
  await screen.findByRole('heading', { name: pane.strings.copies.title });
  return { ...pane, workbook };
}

const openGroup = async ({ user }: RenderedPane, name: RegExp): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

describe('issuing a copy', () => {
  it('lets only open columns of the customers go along, and says of the others why they stay', async () => {
    const pane = await openTask();
    await screen.findByRole('radio', { name: 'All 1,234 customers' });
    await openGroup(pane, /^Basic data 2 of 3/);
    expect(await screen.findByRole('checkbox', { name: 'Customer name' })).toHaveProperty('checked', true);
    expect(screen.getByRole('checkbox', { name: 'Phone' })).toHaveProperty('checked', false);
    screen.getByText('Stays here unless you tick it:');
    screen.getByText('personal');
    await openGroup(pane, /^Your own columns 0 of 1/);
    expect(screen.getByRole('checkbox', { name: 'Discount' })).toHaveProperty('checked', false);
    await pane.user.click(screen.getByRole('radio', { name: 'All 1,234 customers' }));
    await pane.user.click(screen.getByRole('button', { name: 'Prepare the copy' }));
    await screen.findByRole('heading', { name: 'Copy for Fair Ltd.' });
    expect(pane.workbook.copies.orders).toMatchObject([
      {
        customers: { kind: 'all' },
        format: 'xlsx',
        columns: [
          { table: 'customers', field: 'customerNumber' },
          { table: 'customers', field: 'name' },
        ],
      },
    ]);
  });

  it('asks why as soon as something personal goes along, and takes all open columns of a group at once', async () => {
    const pane = await openTask();
    await openGroup(pane, /^Basic data/);
    expect(screen.queryByRole('textbox', { name: /^Why personal/ })).toBeNull();
    await pane.user.click(await screen.findByRole('checkbox', { name: 'Phone' }));
    await pane.user.type(await screen.findByRole('textbox', { name: /^Why personal/ }), 'They call them');
    await pane.user.click(screen.getByRole('checkbox', { name: 'All that may go out' }));
    await pane.user.click(screen.getByRole('button', { name: 'Prepare the copy' }));
    await screen.findByRole('heading', { name: 'Copy for Fair Ltd.' });
    expect(pane.workbook.copies.orders).toMatchObject([
      { columns: [{ table: 'customers', field: 'phone' }], inputs: { reason: 'They call them' } },
    ]);
  });

  it('says at each input what is missing, and keeps what was typed', async () => {
    const { user, workbook } = await openTask((book) => {
      book.copies.decision = { kind: 'refused', faults: [{ field: 'recipient', reason: 'required' }] };
    });
    await user.type(await screen.findByRole('textbox', { name: 'What for' }), 'Trade fair');
    await user.click(screen.getByRole('button', { name: 'Prepare the copy' }));
    await screen.findByText('This must not be empty.');
    const recipient = screen.getByRole('textbox', { name: 'Who gets it' });
    expect(recipient.getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(recipient));
    expect(screen.getByRole('textbox', { name: 'What for' })).toHaveProperty('value', 'Trade fair');
    expect(workbook.applied).toEqual([]);
  });

  it('shows what leaves, enters it in Loans, and only then gives the file out', async () => {
    const { user, workbook } = await openTask();
    await user.click(await screen.findByRole('button', { name: 'Prepare the copy' }));
    await screen.findByText('Personal or internal columns go along: Phone.');
    screen.getByText('Customers: 12 rows, 1 column');
    screen.getByText('Left out because nothing stands in them: Fax');
    expect(workbook.applied).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Issue the copy' }));
    await screen.findByRole('heading', { name: 'The copy is ready' });
    expect(workbook.applied.map(({ name }) => name)).toEqual(['issueCopy']);
    await user.click(screen.getByRole('button', { name: 'Open as a new workbook' }));
    await screen.findByText(/opened as a new workbook/);
    expect(workbook.copies.opened.map(({ name }) => name)).toEqual(['Copy.xlsx']);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await user.click(await screen.findByRole('button', { name: 'Undo the entry in Loans' }));
    await screen.findByText(/The file itself, if you gave it out, is still out\./);
  });

  it('saves the file under its name', async () => {
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:copy';
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push(`${this.download} ${this.href}`);
    });
    const { user } = await openTask();
    await user.click(await screen.findByRole('button', { name: 'Prepare the copy' }));
    await user.click(await screen.findByRole('button', { name: 'Issue the copy' }));
    await user.click(await screen.findByRole('button', { name: 'Save Copy.xlsx' }));
    await screen.findByText(/^Copy\.xlsx was handed/);
    expect(saved).toEqual(['Copy.xlsx blob:copy']);
    click.mockRestore();
  });

  it('registers nothing where the file cannot be made', async () => {
    const { user, workbook } = await openTask();
    workbook.copies.makeFiles = () => Promise.reject(new Error('No memory.'));
    await user.click(await screen.findByRole('button', { name: 'Prepare the copy' }));
    await user.click(await screen.findByRole('button', { name: 'Issue the copy' }));
    await screen.findByText(/No memory\./);
    expect(workbook.applied).toEqual([]);
  });

  it('is not offered by an archive that has no register yet', async () => {
    const outdated = { version: 1 as const, tables: ['loans' as const], columns: [] };
    await renderPane(new MemoryWorkbook({ kind: 'found', summary: createSummary({ outdated }) }));
    await screen.findByRole('button', { name: /^Check the archive/ });
    expect(screen.queryByRole('button', { name: /^Issue a copy/ })).toBeNull();
  });

  it.each(languages)('can be used by everybody in %s', async (language) => {
    const pane = await openTask(undefined, language);
    const { copies } = pane.strings;
    const groups = within(await screen.findByRole('region', { name: copies.columns }));
    for (const group of await groups.findAllByRole('button')) await pane.user.click(group);
    await expectAccessible();
    await pane.user.click(screen.getByRole('button', { name: copies.prepare }));
    await screen.findByRole('button', { name: copies.issue });
    await expectAccessible();
    await pane.user.click(screen.getByRole('button', { name: copies.issue }));
    await screen.findByRole('button', { name: copies.open });
    await expectAccessible();
  });
});
