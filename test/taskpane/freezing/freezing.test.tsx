import { screen } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import type { Language } from '../../../src/archive/language';
import type { FrozenState } from '../../../src/usecases/freezing/formulaFreezing';
import { expectAccessible } from '../support/expectAccessible';
import { createPlan, createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

const sheets = [
  { sheetName: 'Customers', formulas: 1_234 },
  { sheetName: 'My sums', formulas: 1 },
];

function open(frozen?: FrozenState, language: Language = 'en-US') {
  const workbook = new MemoryWorkbook({
    kind: 'found',
    summary: createSummary({ language, ...(frozen && { frozen }) }),
  });
  workbook.freezing.freeze = { plan: createPlan('freezeValues'), sheets };
  workbook.freezing.restore = {
    plan: createPlan('restoreFormulas'),
    sheets,
    left: [{ sheetName: 'My sums', address: 'C7' }],
  };
  return renderPane(workbook, language).then((pane) => ({ ...pane, workbook }));
}

describe('freezing to values', () => {
  it('shows which formulas it is about before it does anything', async () => {
    const { user, workbook } = await open();
    await user.click(await screen.findByRole('button', { name: /^Freeze to values/ }));
    await screen.findByText('Customers: 1,234 formulas');
    screen.getByText('My sums: 1 formula');
    expect(workbook.applied).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Freeze to values' }));
    await screen.findByText(/^1,235 formulas now show values\./);
    expect(workbook.applied.map(({ name }) => name)).toEqual(['freezeValues']);
  });

  it('has nothing to do where no formula needs the add-in', async () => {
    const { user, workbook } = await open();
    workbook.freezing.freeze = { plan: createPlan('freezeValues'), sheets: [] };
    await user.click(await screen.findByRole('button', { name: /^Freeze to values/ }));
    await screen.findByText('No formula in this workbook needs the add-in.');
    expect(screen.queryByRole('button', { name: 'Freeze to values' })).toBeNull();
  });
});

describe('a frozen archive', () => {
  it('says so above every view, and leads back to formulas', async () => {
    const { user, workbook } = await open({ on: '2026-11-22', by: 'Li Na' });
    await screen.findByText('Frozen to values by Li Na on Nov 22, 2026: expected values do not follow changes.');
    expect(screen.queryByRole('button', { name: /^Freeze to values/ })).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Find' }));
    await user.click(screen.getAllByRole('button', { name: 'Back to formulas' })[0] as HTMLElement);
    await screen.findByText('1 cell was changed meanwhile and stays as it is');
    await user.click(screen.getByRole('button', { name: 'My sums, C7' }));
    expect(workbook.selected).toEqual(['My sums!C7']);
    await user.click(screen.getByRole('button', { name: 'Back to formulas' }));
    await screen.findByText('The formulas calculate again.');
    expect(workbook.applied.map(({ name }) => name)).toEqual(['restoreFormulas']);
  });

  it.each([
    [{ on: '2026-11-22', by: '' }, 'Frozen to values since Nov 22, 2026: expected values do not follow changes.'],
    [{ on: '', by: '' }, 'Frozen to values: expected values do not follow changes.'],
  ])('says what is known of it: %j', async (frozen, text) => {
    await open(frozen);
    await screen.findByText(text);
  });

  it.each(languages)('can be used by everybody in %s', async (language) => {
    const pane = await open({ on: '2026-11-22', by: 'Li Na' }, language);
    const texts = pane.strings.freezing;
    await screen.findByText(
      texts.noticeBy(
        new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(2026, 10, 22)),
        'Li Na',
      ),
    );
    await expectAccessible();
    await pane.user.click(screen.getAllByRole('button', { name: texts.restore })[0] as HTMLElement);
    await screen.findByText(texts.restoredBySheet);
    await expectAccessible();
  });
});
