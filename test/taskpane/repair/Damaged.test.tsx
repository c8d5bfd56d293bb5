import { screen } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

const damaged = {
  kind: 'damaged',
  language: 'zh-CN',
  missing: [{ table: 'customers', field: 'tier' }, { table: 'tierHistory' }],
} as const;

describe('a damaged archive', () => {
  it('is said to lack what it lacks, in the words of the archive', async () => {
    await renderPane(new MemoryWorkbook(damaged));
    await screen.findByRole('heading', { level: 1, name: 'The archive needs a repair' });
    expect(screen.getByText('2 parts are missing, perhaps deleted by mistake. Nothing else was changed.')).toBeTruthy();
    expect(screen.getByText('Column “客户等级” of the table 客户档案')).toBeTruthy();
    expect(screen.getByText(/The whole table \p{Script=Han}+/u)).toBeTruthy();
  });

  it.each(languages)('promises in %s no undo of Excel for a sheet that was deleted', async (language) => {
    const { strings } = await renderPane(new MemoryWorkbook(damaged), language);
    const hint = await screen.findByText(strings.repair.hint);
    const promise = { 'en-US': /column or table/, 'zh-CN': /列或表格/, 'zh-TW': /欄或表格/ }[language];
    const exception = {
      'en-US': /deleted sheet .*earlier version/,
      'zh-CN': /工作表.*较早版本/,
      'zh-TW': /工作表.*較早版本/,
    };
    expect(hint.textContent).toMatch(promise);
    expect(hint.textContent).toMatch(exception[language]);
  });

  it('is repaired at one press', async () => {
    const workbook = new MemoryWorkbook(damaged);
    const { user } = await renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: 'Repair' }));
    await screen.findByText('The archive is whole again.');
    expect(workbook.applied.map((plan) => plan.name)).toEqual(['repairArchive']);
  });

  it('is found whole again when the user brought the column back', async () => {
    const workbook = new MemoryWorkbook(damaged);
    const { user } = await renderPane(workbook);
    const lookAgain = await screen.findByRole('button', { name: 'Look again' });
    workbook.state = { kind: 'found', summary: createSummary({}) };
    await user.click(lookAgain);
    await screen.findByRole('heading', { level: 1, name: '20 customers' });
  });
});
