import { fireEvent, screen, within } from '@testing-library/react';
import { createList, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';
import type { ListSnapshot } from '../../../src/usecases/listSnapshot';

const withList = { kind: 'none', activeSheetHasList: true, activeSheetName: 'Clients 2026' } as const;

async function openMapping(list: ListSnapshot) {
  const workbook = new MemoryWorkbook(withList, list);
  const pane = await renderPane(workbook);
  await pane.user.click(await screen.findByRole('button', { name: /Create from/ }));
  await screen.findByRole('heading', { level: 1, name: 'Check the columns' });
  return { ...pane, workbook };
}

// By label, because finding by role computes the name of each of 5 000 options, which takes jsdom seconds.
const selectOf = (header: string) => screen.getByLabelText<HTMLSelectElement>(`“${header}” goes into`);

describe('the mapping', () => {
  const list = createList({
    'Customer name': ['Alder', 'Bluewater', 'Cedar Lane', 'Dunmore'],
    Firm: ['Alder & Co.'],
    Void: [],
    '': ['x'],
  });

  it('shows each column with three sample values and what it is taken for', async () => {
    await openMapping(list);
    const items = within(screen.getByRole('main')).getAllByRole('listitem');
    expect(items).toHaveLength(4);
    expect(items[0]?.textContent).toContain('Alder · Bluewater · Cedar Lane');
    expect(items[0]?.textContent).not.toContain('Cedar Lane · Dunmore');
    expect(selectOf('Customer name').value).toBe('field:name');
    expect(selectOf('Firm').value).toBe('extra');
    expect(items[2]?.textContent).toContain('This column is empty.');
    expect(items[3]?.textContent).toContain('Column D (no header)');
  });

  it('groups the fields by layer, and offers none that the archive fills itself', async () => {
    await openMapping(list);
    const groups = [...selectOf('Firm').querySelectorAll('optgroup')].map((group) => group.label);
    expect(groups[0]).toBe('Not a field of the archive');
    expect(groups).toContain('Credit');
    expect(within(selectOf('Firm')).queryByRole('option', { name: /Expected value|To clear up/ })).toBeNull();
  });

  it('moves a field that is in use, says so, and keeps the other column as an extra one', async () => {
    const { user } = await openMapping(list);
    expect(within(selectOf('Firm')).getByRole('option', { name: 'Customer name (in use)' })).toBeTruthy();
    await user.selectOptions(selectOf('Firm'), 'Customer name (in use)');
    expect(selectOf('Firm').value).toBe('field:name');
    expect(selectOf('Customer name').value).toBe('extra');
    expect(
      screen.getByText('Customer name was taken from “Customer name”, which is now kept as an extra column.'),
    ).toBeTruthy();
    await user.selectOptions(selectOf('Customer name'), 'Leave out');
    expect(screen.queryByText(/was taken from/)).toBeNull();
  });

  it('counts what becomes of the columns', async () => {
    const { user } = await openMapping(list);
    const counts = () => screen.getByText(/rows ·/).textContent;
    expect(counts()).toBe('4 rows · 4 columns · 1 matched · 3 kept as extra');
    await user.selectOptions(selectOf('Void'), 'Leave out');
    expect(counts()).toBe('4 rows · 4 columns · 1 matched · 2 kept as extra · 1 left out');
  });

  it('warns when no column holds the names, but lets the user go on', async () => {
    const { user, workbook } = await openMapping(list);
    expect(screen.queryByText(/No column goes into/)).toBeNull();
    await user.selectOptions(selectOf('Customer name'), 'Leave out');
    expect(screen.getByText(/No column goes into “Customer name”/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await screen.findByRole('heading', { level: 1, name: 'Ready to create: 4 customers' });
    expect(workbook.created.at(-1)?.source?.mapping[0]).toEqual({ kind: 'leaveOut' });
  });

  it('holds sixty columns and an outlandish header', async () => {
    const columns = Object.fromEntries(Array.from({ length: 59 }, (_unused, index) => [`Thing ${index}`, [index]]));
    const { container } = await openMapping(createList({ ...columns, 'a\n"<b>`${c}`': ['x'] }));
    expect(container.querySelectorAll('select')).toHaveLength(60);
    fireEvent.change(selectOf('Thing 58'), { target: { value: 'field:city' } });
    expect(selectOf('Thing 58').value).toBe('field:city');
  });
});
