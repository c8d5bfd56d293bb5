import { screen, within } from '@testing-library/react';
import { compareCustomers } from '../../../src/usecases/mergeCustomers/compareCustomers';
import type { FileRecord } from '../../../src/usecases/customerFiles';
import { expectAccessible } from '../support/expectAccessible';
import { createPlan, createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import type { RenderedPane } from '../support/renderPane';
import { renderPane } from '../support/renderPane';

const customer = (number: string, values: FileRecord['values']): FileRecord => ({
  table: 'customers',
  record: number,
  values: { customerNumber: number, ...values },
});

const finding = {
  rule: 'duplicateCustomer',
  table: 'customers',
  record: 'C2',
  name: 'Acme Ltd',
  customer: 'C2',
  field: 'phone',
  value: '1',
  detail: 'C1 Acme',
  repeats: 'C1',
} as const;

/** Opens the merger of two customers from a finding of the check. */
async function openMerger(): Promise<RenderedPane & { readonly workbook: MemoryWorkbook }> {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });
  workbook.check.report = { recordsChecked: 2, rules: [{ rule: 'duplicateCustomer', count: 1, findings: [finding] }] };
  workbook.merging.comparison = compareCustomers(
    customer('C1', { name: 'Acme', city: '', region: 'North' }),
    customer('C2', { name: 'Acme Ltd', city: 'Rome', region: 'North' }),
  );
  workbook.merging.decision = {
    plan: createPlan('mergeCustomers'),
    following: [{ table: 'orders', count: 12 }],
    samePeople: [{ name: 'Ann Lee', kept: 'P1', other: 'P2' }],
    isDealerCleared: true,
    isLogged: true,
  };
  const pane = await renderPane(workbook);
  await pane.user.click(await screen.findByRole('button', { name: /^Check the archive/ }));
  await pane.user.click(await screen.findByRole('button', { name: /with the other one$/ }));
  await screen.findByRole('heading', { name: 'Acme and Acme Ltd' });
  return { ...pane, workbook };
}

describe('merging two customers in the pane', () => {
  it('shows both side by side, contradictions to be chosen and gaps that are filled', async () => {
    const { workbook } = await openMerger();
    expect(workbook.merging.compared).toEqual([['C1', 'C2']]);
    const name = screen.getByRole('radiogroup', { name: 'Customer name' });
    within(name).getByRole('radio', { name: 'Acme', checked: true });
    screen.getByText('City: Rome');
    await expectAccessible();
  });

  it('previews what follows and writes it, with what was chosen and undo at hand', async () => {
    const { user, workbook } = await openMerger();
    await user.click(screen.getByRole('radio', { name: 'Acme Ltd' }));
    await user.click(screen.getByRole('button', { name: 'Preview the merger' }));
    await screen.findByText(/: 12 records$/);
    const takenOver = screen.getByRole('region', { name: 'Acme takes from the other one' });
    expect(
      within(takenOver)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Customer name: Acme Ltd', 'City: Rome']);
    screen.getByText('Ann Lee (P1 and P2)');
    expect(workbook.merging.orders[0]?.taken).toEqual(['city', 'name']);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Merge the customers' }));
    await screen.findByText('The two are one now: Acme.');
    expect(workbook.applied.map(({ name }) => name)).toEqual(['mergeCustomers']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('The two customers are two again, each with its own records.');
  });

  it('keeps the other one instead where that is wanted', async () => {
    const { user, workbook } = await openMerger();
    await user.click(screen.getByRole('button', { name: 'Keep the other one instead' }));
    expect(workbook.merging.compared.at(-1)).toEqual(['C2', 'C1']);
  });
});
