import { screen, waitFor, within } from '@testing-library/react';
import type { Language } from '../../../src/archive/language';
import { languages } from '../../../src/archive/language';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import { createSearched } from '../../support/searchedCustomers';
import { expectAccessible } from '../support/expectAccessible';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

// Menus are slow in jsdom.
const customers = [
  createSearched({
    number: 'C1',
    name: '万科企业股份有限公司',
    city: '深圳',
    tier: 'A',
    rating: 'AA',
    expectedValue: 900,
    details: [{ kind: 'contact', text: '张伟' }],
    filters: { tier: 'A', region: 'South' },
  }),
  createSearched({
    number: 'C2',
    name: 'Acme Ltd',
    tier: 'B',
    expectedValue: 50,
    filters: { tier: 'B', region: 'North' },
  }),
  createSearched({
    number: 'C3',
    name: 'Acorn KG',
    tier: 'B',
    expectedValue: 80,
    filters: { tier: 'B', region: 'South' },
  }),
];

async function openFind(given: readonly ReturnType<typeof createSearched>[] = customers, language: Language = 'en-US') {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({ customers: given.length }) });
  workbook.search.customers = given;
  const pane = await renderPane(workbook, language, language, 'find');
  const box = await screen.findByRole('combobox', { name: pane.strings.find.title });
  return { ...pane, workbook, box };
}

const names = (): (string | null)[] => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const activeName = (box: HTMLElement): string | null =>
  document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null;
const choose = async (user: Awaited<ReturnType<typeof openFind>>['user'], field: string, value: string) => {
  await user.click(screen.getByRole('button', { name: field }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: value }));
  await user.keyboard('{Escape}');
};

describe('the find view', () => {
  it('opens with the focus in the box, and the most valuable customers below it', async () => {
    const { box } = await openFind();
    await screen.findByText('3 customers');
    expect(document.activeElement).toBe(box);
    screen.getByText('The most valuable first');
    expect(names()).toEqual(['万科企业股份有限公司C1 · 深圳AAA', 'Acorn KGC3B', 'Acme LtdC2B']);
  });

  it('narrows the list with every key, and says how many fit and why', async () => {
    const { user, box } = await openFind();
    await screen.findByText('3 customers');
    await user.type(box, 'wkqy');
    expect(names()).toEqual(['万科企业股份有限公司C1 · 深圳AAA']);
    screen.getByText('1 of 3 customers');
    await user.clear(box);
    await user.type(box, 'zhangwei');
    screen.getByText('C1 · 深圳 · Person: 张伟');
    await user.clear(box);
    await user.type(box, 'acmr');
    screen.getByText('Nobody fits exactly. These differ by one letter:');
    await user.type(box, 'xxx');
    screen.getByText('No customer fits.');
    await user.click(screen.getByRole('button', { name: 'Clear the search box' }));
    expect(names()).toHaveLength(3);
    expect(document.activeElement).toBe(box);
  });

  it('is worked by arrow keys, Home and End; Enter goes to the row and to the card', async () => {
    const { user, box, workbook } = await openFind();
    await user.type(box, 'ac');
    expect(activeName(box)).toContain('Acorn');
    await user.keyboard('{ArrowDown}');
    expect(activeName(box)).toContain('Acme');
    await user.keyboard('{Home}');
    expect(activeName(box)).toContain('Acorn');
    await user.keyboard('{End}{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(workbook.selected).toEqual(['customers/C2']));
    expect(screen.getByRole('tab', { name: 'Customer' }).getAttribute('aria-selected')).toBe('true');
  });

  it('lists the customers seen last when it is opened again', async () => {
    const { user, box } = await openFind();
    await user.type(box, 'acme{Enter}');
    await user.keyboard('{Control>}{Shift>}F{/Shift}{/Control}');
    await user.clear(await screen.findByRole('combobox', { name: 'Find a customer' }));
    await screen.findByText('Those seen last, then the most valuable');
    expect(names()[0]).toContain('Acme');
  });

  it('filters by values that say how many have them, and takes each off again', async () => {
    const { user } = await openFind();
    await screen.findByText('3 customers');
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await choose(user, 'Tier', 'B (2)');
    expect(names()).toEqual(['Acorn KGC3B', 'Acme LtdC2B']);
    await choose(user, 'Region', 'North (1)');
    expect(names()).toEqual(['Acme LtdC2B']);
    screen.getByText('1 of 3 customers');
    await user.click(screen.getByRole('button', { name: 'Take off the filter Tier: B' }));
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(names()).toHaveLength(3);
  });

  it('filters the sheet by the same values, and clears it', async () => {
    const { user, workbook } = await openFind();
    await screen.findByText('3 customers');
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await choose(user, 'Region', 'South (2)');
    await user.click(screen.getByRole('button', { name: 'Filter the sheet' }));
    await screen.findByText('The Customers sheet is filtered the same way.');
    expect(workbook.search.applied).toEqual([{ region: ['south'] }]);
    await user.click(screen.getByRole('button', { name: 'Clear the sheet’s filter' }));
    await screen.findByText('The Customers sheet shows all rows again.');
    expect(workbook.search.clearedViews).toBe(1);
  });

  it('asks before it replaces a filter that somebody else has set', async () => {
    const { user, workbook } = await openFind();
    workbook.search.foreignFilters = ['Region'];
    await screen.findByText('3 customers');
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    await choose(user, 'Region', 'South (2)');
    await user.click(screen.getByRole('button', { name: 'Filter the sheet' }));
    await within(await screen.findByRole('main')).findByText('Somebody has already filtered the sheet by Region.');
    expect(workbook.search.applied).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Replace that filter' }));
    await waitFor(() => expect(workbook.search.applied).toHaveLength(1));
  });

  it('draws many customers a part at a time', async () => {
    const many = Array.from({ length: 1_000 }, (_, row) =>
      createSearched({ number: `N${row}`, name: `Customer ${row}` }),
    );
    const { user } = await openFind(many);
    await screen.findByText('1,000 customers');
    expect(names()).toHaveLength(50);
    await user.click(screen.getByRole('button', { name: 'Show 200 more' }));
    expect(names()).toHaveLength(250);
  });

  it('says what went wrong when the customers cannot be read, and tries again', async () => {
    const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });
    workbook.search.customers = customers;
    workbook.search.failNext(new WorkbookProblem('hostSilent', { seconds: 60 }));
    const { user } = await renderPane(workbook, 'en-US', 'en-US', 'find');
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText('3 customers');
  });

  it.each(languages)('is accessible in %s, with filters and without a hit', async (language) => {
    const { user, box, strings } = await openFind(customers, language);
    await screen.findAllByRole('option');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: strings.find.filters({ value: 0, text: '0' }) }));
    await user.type(box, 'qqqqqq');
    screen.getByText(strings.find.nothing);
    await expectAccessible();
  });
});
