import { screen, waitFor, within } from '@testing-library/react';
import type { Language } from '../../../src/archive/language';
import type { CustomerFile } from '../../../src/usecases/customerFiles';
import type { CustomerExplanation } from '../../../src/usecases/portfolio/customerExplanation';
import { createExplanation } from '../support/createExplanation';
import { expectAccessible } from '../support/expectAccessible';
import { createFullFile, createRecord, openCard } from '../support/openCard';

const file: CustomerFile = createFullFile(
  {
    customerNumber: 'C1',
    name: 'Alder & Finch',
    stage: 'Existing',
    tier: 'B',
    creditRating: 'BBB',
    score: 75,
    scoreGrade: 'Good',
    quadrant: 'Most valuable asset',
    marketPotential: '',
    enteredLoyalty: '',
  },
  {
    related: [
      {
        table: 'monthlySales',
        count: 1,
        records: [createRecord('monthlySales', 'C1', { customerNumber: 'C1', amount: 5 })],
      },
    ],
  },
);

async function ask(mark: RegExp, explanation: CustomerExplanation = createExplanation(), language: Language = 'en-US') {
  const card = await openCard(file, language);
  card.workbook.portfolio.explanation = explanation;
  await card.user.click(await screen.findByRole('button', { name: mark }));
  await screen.findByRole('tab', { name: card.strings.why.topics.tier });
  await waitFor(() => expect(screen.queryByText(card.strings.why.explaining)).toBeNull());
  return card;
}

/** The lines of a calculation, as they are read. */
const linesOf = (name: string): string[] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => within(row).getByRole('rowheader').textContent + ' = ' + within(row).getByRole('cell').textContent);

describe('the chips of the card', () => {
  it('show tier, rating, score and quadrant, each asking why', async () => {
    await openCard(file);
    for (const name of [/^Tier B Why\?/, /^Rating BBB Why\?/, /^Score 75 · Good Why\?/, /^Most valuable asset Why\?/]) {
      expect(await screen.findByRole('button', { name })).toBeTruthy();
    }
  });
});

describe('why this tier', () => {
  it('shows rank, calculation, the boundaries in money, and what one more order would do', async () => {
    await ask(/^Tier B/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Why? Alder & Finch');
    expect(screen.getByText(/B: rank 12 of 340\. Scheme: Key accounts\./)).toBeTruthy();
    expect(linesOf('How it comes about')).toEqual([
      'Current business = 400,000',
      'Additional volume × Probability100,000 × 50% = 50,000',
      'Expected value = 450,000',
    ]);
    expect(linesOf('How far the boundaries are')).toEqual([
      'Up to Afrom 470,000 on = 20,000 more',
      'Down to Cbelow 300,000 = 150,000 less',
      'One more average order12,500.33, the mean of 20 orders = stays B, rank 11',
    ]);
    expect(linesOf('Then and now')).toEqual([
      'B since Mar 1, 2026Key accounts, Li Wei = 400,000',
      'TodayKey accounts = 450,000',
    ]);
    await expectAccessible();
  });

  it('says that the sheet is out of date where today’s values give another tier', async () => {
    const { tier } = createExplanation();
    await ask(/^Tier B/, createExplanation({ tier: { ...tier, tier: 'C' } }));
    expect(screen.getByText(/The sheet says C\. By today’s values it would be B/)).toBeTruthy();
  });

  it('leads to what is missing where the customer is not classified', async () => {
    const { tier } = createExplanation();
    const standing = { kind: 'unranked', reason: 'missing', field: 'marketPotential' } as const;
    const { user } = await ask(/^Tier B/, createExplanation({ tier: { ...tier, standing } }));
    expect(screen.getByText('Not classified: Market potential is missing.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Enter Market potential' }));
    expect(await screen.findByRole('textbox', { name: /Market potential/ })).toBeTruthy();
  });
});

describe('why this rating', () => {
  it('shows factors and weights, what capped the rating, and the decision beside the suggestion', async () => {
    const { user, workbook } = await ask(/^Rating BBB/);
    expect(linesOf('How it comes about')).toEqual([
      'Character90 × 35% = 31.5',
      'Capacity80 × 25% = 20',
      'Capital70 × 20% = 14',
      'Collateralno data, counts as 0 × 10% = 0',
      'Conditions60 × 10% = 6',
      'Score = 71.5 → A',
    ]);
    expect(screen.getByText('Capped at BBB: 35 days overdue')).toBeTruthy();
    expect(linesOf('Suggested and decided')).toEqual([
      'Suggested = BBB, limit 90,000, 30 days',
      'DecidedMay 6, 2026, Ana · Reason: Growing slowly = BBB, limit 80,000, 30 days',
    ]);
    await user.click(screen.getByRole('button', { name: 'Show the review' }));
    expect(workbook.selected).toEqual(['creditReviews/K0001']);
  });
});

describe('why this score', () => {
  it('shows each part’s points, rule and data, and what the rules of today would say (003)', async () => {
    await ask(/^Score 75/);
    expect(linesOf('How it comes about')).toEqual([
      'Performance4,000,000 of 5,000,000: 80% of the target = 40\u00a0/\u00a050',
      'AttitudeGraded Good = 15\u00a0/\u00a020',
      'Credit3 late, 1 on time; each late one beyond those on time costs 5 = 10\u00a0/\u00a020',
      'InformationGraded Excellent = 10\u00a0/\u00a010',
      'Total = 75\u00a0/\u00a0100',
    ]);
    expect(
      screen.getByText('By the rules of Jan 10, 2026. By the rules of today the same data give 70 points.'),
    ).toBeTruthy();
  });

  it('filters a sheet by the customer, and asks before it replaces another filter', async () => {
    const { user, workbook } = await ask(/^Score 75/);
    workbook.portfolio.foreignFilter = 'Customer No.';
    await user.click(screen.getByRole('button', { name: 'Show the months' }));
    expect(await screen.findByText(/already filtered by something else in “Customer No\.”/)).toBeTruthy();
    expect(workbook.portfolio.shown).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Replace the filter' }));
    expect(workbook.portfolio.shown).toEqual(['monthlySales/C1']);
    expect(workbook.selected).toEqual(['monthlySales/C1']);
  });
});

describe('why this loyalty', () => {
  it('shows the parts, the quadrant with its advice, and importance', async () => {
    const { user } = await ask(/^Most valuable asset/);
    expect(linesOf('How it comes about')).toEqual([
      'Share of wallet50% of what they buy of such goods = 20\u00a0/\u00a040',
      'Regular orders6 months of 12 with an order = 15\u00a0/\u00a030',
      'Last order30 days before the figures = 15\u00a0/\u00a015',
      'Years of business5.7 years since the first deal = 15\u00a0/\u00a015',
      'Loyalty = 65\u00a0/\u00a0100',
    ]);
    expect(screen.getByRole('heading', { name: 'Quadrant · Most valuable asset' })).toBeTruthy();
    expect(linesOf('Importance')).toEqual([
      'Share of sales and gross profit = 12%',
      'Share of your time = − 5%',
      'Importanceunder-served = +7 pp',
    ]);
    await user.click(screen.getByRole('button', { name: 'Enter the loyalty' }));
    expect(await screen.findByRole('textbox', { name: /Entered loyalty/ })).toBeTruthy();
  });

  it.each(['zh-CN', 'zh-TW'] as const)('speaks %s on every tab', async (language) => {
    const { user, strings } = await ask(/^最有价值|^Most valuable asset/, createExplanation(), language);
    for (const topic of ['tier', 'rating', 'score', 'loyalty'] as const) {
      await user.click(screen.getByRole('tab', { name: strings.why.topics[topic] }));
      expect(screen.getByRole('table', { name: strings.why.calculation })).toBeTruthy();
    }
  });
});
