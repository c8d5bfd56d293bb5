import { screen, within } from '@testing-library/react';
import type { Language } from '../../../src/archive/language';
import type { Portfolio } from '../../../src/usecases/portfolio/customerPortfolio';
import { createPortfolio } from '../support/createPortfolio';
import { expectAccessible } from '../support/expectAccessible';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

async function openPortfolio(portfolio: Portfolio = createPortfolio(), language: Language = 'en-US') {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({ language }) });
  workbook.portfolio.portfolio = portfolio;
  const pane = await renderPane(workbook, language);
  const { name } = pane.strings.archiveTasks.portfolio;
  await pane.user.click(await screen.findByRole('button', { name: new RegExp(name) }));
  await screen.findByRole('heading', { level: 1, name: pane.strings.portfolio.title });
  await screen.findByRole('tab', { name: pane.strings.portfolio.tabs.matrix });
  return { ...pane, workbook };
}

const rowsOf = (name: string): string[] =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('button')
    .map((row) => row.textContent);

describe('the matrix of volume and loyalty', () => {
  it('says of each quadrant how many stand there and what they buy, and where the cuts are', async () => {
    await openPortfolio();
    const cell = (name: RegExp): string => screen.getByRole('button', { name }).textContent;
    expect(cell(/^Most valuable asset/)).toBe('Most valuable asset2 customers400,000 · 80% of purchases');
    expect(cell(/^Most dangerous enemy/)).toBe('Most dangerous enemy0 customers');
    expect(cell(/^Tomorrow’s star/)).toContain('1 customer60,000 · 12%');
    expect(screen.getByText(/100,000 or more in 12 months, the median/)).toBeTruthy();
    expect(screen.getByText('Loyal: 60 points or more.')).toBeTruthy();
  });

  it('opens a quadrant to its advice and names; a name leads to its row', async () => {
    const { user, workbook } = await openPortfolio();
    await user.click(screen.getByRole('button', { name: /^Weed out/ }));
    expect(screen.getByText(/basic service only/)).toBeTruthy();
    expect(rowsOf('Weed out')).toEqual(['Dune40,000 · loyalty 10C']);
    await user.click(screen.getByRole('button', { name: /Dune/ }));
    expect(workbook.selected).toEqual(['customers/C4']);
  });

  it('lists who cannot be placed, and why', async () => {
    const { user } = await openPortfolio();
    await user.click(screen.getByRole('button', { name: 'Not placed (1)' }));
    expect(rowsOf('Not placed (1)')).toEqual(['ElmNeither purchases nor loyalty knownC']);
  });

  it('is narrowed down to one person’s customers, and says how many are left', async () => {
    const { user } = await openPortfolio();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Our salesperson' }), 'Li');
    expect(rowsOf('Most valuable asset')).toEqual(['Bluewater100,000 · loyalty 70B']);
    expect(screen.getByText('3 of 5 shown.')).toBeTruthy();
  });

  it('says that there is nobody to place where no customer is in business', async () => {
    const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });
    workbook.portfolio.portfolio = createPortfolio({ customers: [], ranked: [] });
    const { user } = await renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: /^Portfolio/ }));
    expect(await screen.findByText(/No customer has the stage “Existing” yet/)).toBeTruthy();
  });

  it.each(['zh-CN', 'zh-TW'] as const)('speaks %s', async (language) => {
    const { strings } = await openPortfolio(createPortfolio(), language);
    expect(screen.getByText(new RegExp(strings.portfolio.advice.asset))).toBeTruthy();
    expect(screen.getByRole('button', { name: /^最/, pressed: true }).textContent).toContain('2 家');
  });
});

describe('the ranking by importance', () => {
  it('names with sign and words who is worth more attention and who is over-served', async () => {
    const { user } = await openPortfolio();
    await user.click(screen.getByRole('tab', { name: 'Importance' }));
    expect(rowsOf('Customers by importance')).toEqual([
      'Alder & Finch+50 pp · under-served60% of the business · 10% of the timeA',
      'Bluewater0 pp · balanced20% of the business · 20% of the timeB',
      'Dune-22 pp · over-served8% of the business · 30% of the timeC',
      'Cedar Lane-28 pp · over-served12% of the business · 40% of the timeC',
    ]);
    await expectAccessible();
    await user.click(screen.getByRole('radio', { name: 'Over-served' }));
    expect(rowsOf('Customers by importance')[0]).toMatch(/^Cedar Lane/);
  });

  it('says where no visits are logged, and how to log them', async () => {
    const { user } = await openPortfolio(createPortfolio({ visits: 'none' }));
    await user.click(screen.getByRole('tab', { name: 'Importance' }));
    expect(
      screen.getByText(
        /No visits are logged, so nobody can be called under-served or over-served yet: .* Enter visits/,
      ),
    ).toBeTruthy();
    expect(screen.queryByText(/· under-served/)).toBeNull();
  });
});
