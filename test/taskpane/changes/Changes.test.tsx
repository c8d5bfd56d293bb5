import { act, screen, waitFor, within } from '@testing-library/react';
import type { CellValue } from '../../../src/archive/cellValue';
import { languages } from '../../../src/archive/language';
import type { LogEntry } from '../../../src/usecases/archiveChanges';
import { readEntry } from '../../../src/usecases/recordChanges/readEntry';
import { expectAccessible } from '../support/expectAccessible';
import { createPlan, createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

function makeEntry(number: number, given: Readonly<Record<string, CellValue>> = {}): LogEntry {
  const values = {
    changedAt: 46_347.646,
    changedBy: 'Anna',
    way: 'Add-in',
    customerNumber: 'C-1',
    table: 'Customers',
    record: 'C-1',
    field: 'Phone',
    before: '111',
    after: '222',
    reason: '',
    ...given,
  };
  return readEntry({ table: 'changeLog', record: `L${number}`, values });
}

async function openChanges(entries: readonly LogEntry[], language: (typeof languages)[number] = 'en-US') {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });
  workbook.changes.entries = entries;
  workbook.names = { 'C-1': 'Miller Ltd' };
  const { user, strings } = await renderPane(workbook, language);
  await user.click(
    await screen.findByRole('button', { name: (name) => name.startsWith(strings.archiveTasks.changes.name) }),
  );
  await screen.findByRole('heading', { level: 1, name: strings.changes.title });
  return { workbook, user, strings };
}

const rows = () => [...screen.getByRole<HTMLUListElement>('list', { name: 'Changes, the newest first' }).children];

describe('the list of changes', () => {
  it('tells what, of whom, from what to what, by whom, when and why', async () => {
    await openChanges([makeEntry(1, { reason: 'Moved' })]);
    await screen.findByText('1 change');
    await waitFor(() => expect(rows()[0]?.textContent).toContain('Miller Ltd'));
    const text = rows()[0]?.textContent ?? '';
    for (const part of ['Phone', 'C-1', '111 becomes 222', 'Anna · Add-in', 'Nov 21, 2026', 'Reason: Moved']) {
      expect(text).toContain(part);
    }
    await expectAccessible();
  });

  it('leads from a change to its record, whatever table that is in', async () => {
    const { user, workbook } = await openChanges([makeEntry(1, { table: 'Contacts', record: 'K-7' })]);
    await screen.findByText('1 change');
    await user.click(within(rows()[0] as HTMLElement).getByRole('button', { name: /^Phone/ }));
    expect(workbook.selected).toEqual(['contacts/K-7']);
  });

  it('chooses by customer and by person', async () => {
    const entries = [makeEntry(1), makeEntry(2, { customerNumber: 'C-2' }), makeEntry(3, { changedBy: 'Ben' })];
    const { user } = await openChanges(entries);
    await screen.findByText('3 changes');
    await user.selectOptions(screen.getByRole('combobox', { name: 'By' }), 'Anna');
    await screen.findByText('2 changes');
    await user.type(screen.getByRole('searchbox', { name: 'Customer No.' }), 'C-2');
    await screen.findByText('1 change');
    await user.type(screen.getByRole('searchbox', { name: 'Customer No.' }), '9');
    await screen.findByText('No change fits what you have chosen above.');
  });

  it('shows the first ones of many, and more of them when asked, and what is logged meanwhile', async () => {
    const entries = Array.from({ length: 27 }, (_, index) => makeEntry(index));
    const { user, workbook } = await openChanges(entries);
    await screen.findByText('27 changes');
    expect(rows()).toHaveLength(25);
    await user.click(screen.getByRole('button', { name: 'Show 2 more' }));
    await waitFor(() => expect(rows()).toHaveLength(27));
    act(() => workbook.changes.log(makeEntry(99)));
    await screen.findByText('28 changes');
  });

  it('puts a value back after showing what will stand there', async () => {
    const { user, workbook } = await openChanges([makeEntry(1)]);
    workbook.editing.decision = {
      kind: 'ready',
      plan: createPlan('restoreValue'),
      record: 'C-1',
      changes: [{ field: 'phone', before: '333', after: '111' }],
      isLogged: true,
    };
    await user.click(await screen.findByRole('button', { name: 'Put the earlier value of Phone back for C-1' }));
    await screen.findByRole('heading', { level: 1, name: 'Put the value back' });
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['333', '111']);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    await screen.findByText('The earlier value is back.');
    expect(workbook.applied.map(({ name }) => name)).toEqual(['restoreValue']);
  });

  it('offers no value to put back where none is known', async () => {
    await openChanges([makeEntry(1, { before: '(not known)' }), makeEntry(2, { field: '' })]);
    await screen.findByText('2 changes');
    expect(screen.queryByRole('button', { name: /^Put the earlier/ })).toBeNull();
  });

  it('says so where the value stands there already, and where nothing was logged yet', async () => {
    const { user, workbook } = await openChanges([makeEntry(1)]);
    await user.click(await screen.findByRole('button', { name: /^Put the earlier/ }));
    await screen.findByText('That value stands there already.');
    expect(workbook.applied).toEqual([]);
  });

  it.each(languages)('is complete and accessible in %s without any entry', async (language) => {
    const { strings } = await openChanges([], language);
    await screen.findByText(strings.changes.none);
    await expectAccessible();
  });
});
