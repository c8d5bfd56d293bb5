import { screen } from '@testing-library/react';
import { alder, openCard } from '../support/openCard';
import { createSale, eastStanding } from '../../support/createCredit';
import { expectAccessible } from '../support/expectAccessible';

const question = 'May I sell to Alder & Finch now?';

async function openQuestion() {
  const pane = await openCard(alder);
  await pane.user.click(await screen.findByRole('button', { name: 'May I sell?' }));
  return pane;
}

const cells = (): string[] => screen.getAllByRole('row').map(({ textContent }) => textContent);

describe('“May I sell?” on the card', () => {
  it('answers an amount and Enter with the calculation, line by line', async () => {
    const { user, workbook } = await openQuestion();
    workbook.credit.sale = createSale(30_001);
    await user.type(screen.getByRole('textbox', { name: question }), '30,001{Enter}');
    await screen.findByText('No, not on credit.');
    expect(workbook.credit.asked).toEqual([['C1', 30_001]]);
    expect(screen.getByText(/It would exceed the limit by 1\./)).toBeTruthy();
    expect(cells()).toEqual([
      'Credit limitas decided in Customers100,000',
      'Receivablesfrom 3 invoices-60,000',
      'Open ordersfrom open orders-10,000',
      'Room before this sale30,000',
      'This sale30,001',
      'Exposure after it100,001',
      'Over the limit by1',
      'Overduethe oldest for 40 days40,000',
    ]);
    await expectAccessible();
  });

  it('says yes where nothing stands against it, and drops the answer when another amount is typed', async () => {
    const { user, workbook } = await openQuestion();
    const receivables = { ...eastStanding.receivables, overdue: 0, daysOverdue: 0 };
    workbook.credit.sale = createSale(5_000, { receivables });
    await user.type(screen.getByRole('textbox', { name: question }), '5000{Enter}');
    await screen.findByText('Yes, you may.');
    await user.type(screen.getByRole('textbox', { name: question }), '0');
    expect(screen.queryByText('Yes, you may.')).toBeNull();
  });

  it('asks for an amount where there is none', async () => {
    const { user, workbook } = await openQuestion();
    await user.type(screen.getByRole('textbox', { name: question }), 'a lot{Enter}');
    expect(screen.getByText('Type an amount above zero, such as 12,000.')).toBeTruthy();
    expect(workbook.credit.asked).toEqual([]);
  });

  it('names what Settings do not count, and balances that were typed', async () => {
    const { user, workbook } = await openQuestion();
    workbook.credit.sale = createSale(1, {
      counts: { receivables: true, openOrders: false },
      sources: { receivables: 'customer', openOrders: 'none' },
    });
    await user.type(screen.getByRole('textbox', { name: question }), '1{Enter}');
    await screen.findByText('Ask the manager first.');
    expect(cells().slice(1, 3)).toEqual([
      'Receivablesas typed in Customers-60,000',
      'Open ordersnothing known · not counted by Settings-10,000',
    ]);
  });
});
