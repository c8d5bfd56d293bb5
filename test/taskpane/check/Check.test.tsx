import { screen, waitFor, within } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import type { CheckReport, Finding } from '../../../src/usecases/archiveCheck';
import { checkRules } from '../../../src/usecases/archiveCheck';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import { expectAccessible } from '../support/expectAccessible';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import type { RenderedPane } from '../support/renderPane';
import { renderPane } from '../support/renderPane';

const finding = (given: Partial<Finding>): Finding => ({
  rule: 'wrongType',
  table: 'customers',
  record: 'C1',
  name: 'Alder',
  customer: 'C1',
  field: 'creditLimit',
  value: 'plenty',
  ...given,
});

const toSum = finding({ value: '12,500', detail: 'textForNumber', fix: 12_500 });
const noSum = finding({ record: 'C2', name: 'Birch', detail: 'notANumber' });
const stray = finding({
  rule: 'strayCharacters',
  table: 'orders',
  record: 'O1',
  name: '',
  field: 'goods',
  value: ' tea',
  fix: 'tea',
});

const report: CheckReport = {
  recordsChecked: 1_200,
  rules: [
    { rule: 'wrongType', count: 2, findings: [toSum, noSum] },
    { rule: 'strayCharacters', count: 1, findings: [stray] },
  ],
};

async function openCheck(
  given: CheckReport,
  language?: (typeof languages)[number],
): Promise<RenderedPane & { readonly workbook: MemoryWorkbook }> {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });
  workbook.check.report = given;
  const pane = await renderPane(workbook, language);
  const task = new RegExp(`^${pane.strings.archiveTasks.check.name}`);
  await pane.user.click(await screen.findByRole('button', { name: task }));
  return { ...pane, workbook };
}

describe('the check of the archive', () => {
  it('begins at once and says so where nothing is wrong', async () => {
    await openCheck({ recordsChecked: 1, rules: [] });
    await screen.findByText('1 record checked. Nothing is wrong.');
  });

  it('lists what is wrong by rule, with what would stand there instead', async () => {
    const { user } = await openCheck(report);
    await screen.findByText('3 findings in 1,200 records. Choose one to go to its cell.');
    expect(screen.getByRole('button', { name: 'Not a number, date or code: 2 1 can be fixed safely' })).toBeTruthy();
    expect(screen.getByText('Credit limit: “12,500” → 12,500')).toBeTruthy();
    expect(screen.getByText('Credit limit: “plenty” (not a number)')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Stray spaces and signs: 1/ }));
    expect(screen.getByText('Goods: “ tea” → “tea”', { normalizer: (text) => text })).toBeTruthy();
    expect(screen.getByText('Orders and contracts')).toBeTruthy();
  });

  it('leads from a finding to its cell', async () => {
    const { user, workbook } = await openCheck(report);
    await user.click(await screen.findByRole('button', { name: /Birch/ }));
    await waitFor(() => expect(workbook.check.selected).toEqual([noSum]));
  });

  it('fixes one at a press, and offers no fix where a person has to judge', async () => {
    const { user, workbook } = await openCheck(report);
    await user.click(await screen.findByRole('button', { name: 'Fix Credit limit of Alder' }));
    await screen.findByText('1 cell was fixed.');
    expect(workbook.check.fixed).toEqual([[toSum]]);
    expect(workbook.applied.map(({ name }) => name)).toEqual(['fixFindings']);
    expect(screen.getByText('2 findings in 1,200 records. Choose one to go to its cell.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Fix Credit limit/ })).toBeNull();
  });

  it('fixes all safe ones after they were shown', async () => {
    const { user, workbook } = await openCheck(report);
    await user.click(await screen.findByRole('button', { name: 'Fix 2 safe ones…' }));
    await screen.findByRole('heading', { level: 1, name: 'Fix 2 cells?' });
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2);
    expect(workbook.applied).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Fix them' }));
    await screen.findByText('2 cells were fixed.');
    expect(workbook.check.fixed).toEqual([[toSum, stray]]);
  });

  it('checks anew where somebody has changed the cells meanwhile', async () => {
    const { user, workbook } = await openCheck(report);
    workbook.failNext('apply', new WorkbookProblem('conflict', {}));
    await user.click(await screen.findByRole('button', { name: 'Fix Credit limit of Alder' }));
    workbook.check.report = { recordsChecked: 3, rules: [] };
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText('3 records checked. Nothing is wrong.');
  });

  it.each(languages)('has words for every rule in %s, and can be worked by everybody', async (language) => {
    const rules = checkRules.map((rule) => ({ rule, count: 1, findings: [finding({ rule })] }));
    const { strings } = await openCheck({ recordsChecked: 1, rules }, language);
    for (const rule of checkRules) {
      await screen.findByText(strings.check.rules[rule].name({ value: 1, text: '1' }));
    }
    await expectAccessible();
  });
});
