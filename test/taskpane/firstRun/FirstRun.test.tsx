import { screen, waitFor, within } from '@testing-library/react';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import { createList, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

const blank = { kind: 'none', activeSheetHasList: false, activeSheetName: 'Sheet1' } as const;
const withList = { kind: 'none', activeSheetHasList: true, activeSheetName: 'Clients 2026' } as const;
const clients = createList({
  'Customer No.': ['0001', '0002'],
  'Company name': ['Alder', 'Bluewater'],
  Nickname: ['Al', 'Blue'],
});

const find = (name: string | RegExp) => screen.findByRole('button', { name });
const selectOf = (header: string) => screen.findByLabelText<HTMLSelectElement>(`“${header}” goes into`);

describe('the first run', () => {
  it('offers the list of the active sheet first, by the name of the sheet', async () => {
    await renderPane(new MemoryWorkbook(withList, clients));
    await screen.findByRole('heading', { level: 1, name: 'Start your customer archive' });
    const choices = within(screen.getByRole('region', { name: 'How do you want to start?' })).getAllByRole('button');
    expect(choices.map((choice) => choice.textContent)).toEqual([
      expect.stringContaining('Create from “Clients 2026”'),
      expect.stringContaining('Start from a file'),
      expect.stringContaining('Start with an empty archive'),
      expect.stringContaining('Try it with sample data'),
    ]);
    expect(screen.getByText(/Nothing leaves this workbook/)).toBeTruthy();
  });

  it('says how to start from a list where the active sheet has none', async () => {
    const workbook = new MemoryWorkbook(blank);
    await renderPane(workbook);
    await screen.findByText(/There is no list on “Sheet1”/);
    expect(screen.queryByRole('button', { name: /Create from/ })).toBeNull();
    workbook.changeTo(withList);
    await find(/Create from “Clients 2026”/);
  });

  it('creates an empty archive in the language and currency that the locale suggests', async () => {
    const workbook = new MemoryWorkbook(blank);
    const { user } = await renderPane(workbook, 'zh-TW', 'de-DE');
    await user.click(await find(/建立空白檔案/));
    await screen.findByRole('heading', { level: 1, name: '還沒有客戶' });
    expect(workbook.created).toEqual([{ language: 'zh-TW', currency: 'EUR' }]);
    expect(screen.getByText('檔案已建好。請在客戶表中填寫第一家客戶。')).toBeTruthy();
  });

  it('creates an archive of sample customers in the language and currency that the user chose', async () => {
    const workbook = new MemoryWorkbook(blank);
    const { user } = await renderPane(workbook);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Archive language' }), '简体中文');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'CNY');
    await user.click(await find(/sample data/));
    await screen.findByRole('heading', { level: 1, name: '12 customers' });
    expect(workbook.created[0]).toMatchObject({ language: 'zh-CN', currency: 'CNY' });
    expect(workbook.created[0]?.source?.list.columns[1]?.header).toBe('客户名称');
  });

  it('goes from the list through its columns and the preview to the archive, by keyboard alone', async () => {
    const workbook = new MemoryWorkbook(withList, clients);
    const { user } = await renderPane(workbook);
    (await find(/Create from/)).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Check the columns' })).toBe(document.activeElement);
    expect((await selectOf('Company name')).value).toBe('field:name');
    (await find('Continue')).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Ready to create: 2 customers' });
    expect(screen.getByText('Every value fits its field.')).toBeTruthy();
    expect(workbook.applied).toHaveLength(0);
    (await find('Create archive')).focus();
    await user.keyboard(' ');
    await screen.findByText('The archive is ready, with 2 customers.');
    expect(workbook.applied.map((plan) => plan.name)).toEqual(['createArchive']);
  });

  it('keeps the corrections when the user goes back from the preview', async () => {
    const { user } = await renderPane(new MemoryWorkbook(withList, clients));
    await user.click(await find(/Create from/));
    await user.selectOptions(await selectOf('Nickname'), 'Leave out');
    await user.click(await find('Continue'));
    await user.click(await find('Back'));
    expect((await selectOf('Nickname')).value).toBe('leaveOut');
    await user.click(await find('Back'));
    await find(/Create from/);
  });

  it('lists the values that do not fit, and leads to their cells in the source sheet', async () => {
    const workbook = new MemoryWorkbook(withList, clients);
    workbook.unfit = [
      { header: 'Founded', address: 'D3', row: 3, field: 'founded', value: '30/02/2020', reason: 'noSuchDay' },
    ];
    const { user } = await renderPane(workbook);
    await user.click(await find(/Create from/));
    await user.click(await find('Continue'));
    await screen.findByRole('heading', { level: 2, name: '1 value does not fit' });
    await user.click(await find(/30\/02\/2020: no such day.*Row 3, Founded/));
    expect(workbook.selected).toEqual(['Clients 2026!D3']);
  });

  it('says which row of totals is left out', async () => {
    const workbook = new MemoryWorkbook(withList, clients);
    workbook.totalsRow = { row: 1204, label: 'Total' };
    const { user } = await renderPane(workbook);
    await user.click(await find(/Create from/));
    await user.click(await find('Continue'));
    await screen.findByText(/^Row 1204, “Total”, is left out/);
  });

  it('draws a long list of such values in portions', async () => {
    const workbook = new MemoryWorkbook(withList, clients);
    workbook.unfit = Array.from({ length: 1000 }, (_unused, index) => ({
      header: 'Phone',
      address: `D${index}`,
      row: index,
      field: 'phone',
      value: index,
      reason: 'digitsLost' as const,
    }));
    const { user } = await renderPane(workbook);
    await user.click(await find(/Create from/));
    await user.click(await find('Continue'));
    await screen.findByText('and 950 more');
    expect(screen.getAllByRole('listitem')).toHaveLength(50);
    await user.click(await find('Show 200 more'));
    expect(screen.getAllByRole('listitem')).toHaveLength(250);
  });

  it('says why a list cannot be read, and reads it when the user tries again', async () => {
    const workbook = new MemoryWorkbook(withList, clients);
    workbook.failNext('readActiveList', new WorkbookProblem('cellBeingEdited'));
    const { user } = await renderPane(workbook);
    await user.click(await find(/Create from/));
    const alert = await screen.findByText('A cell is being edited');
    expect(alert.closest('[role=alert]')).not.toBeNull();
    expect(screen.getByText(/Finish the cell with Enter or Esc/)).toBeTruthy();
    await user.click(await find('Try again'));
    await screen.findByRole('heading', { level: 1, name: 'Check the columns' });
    expect(screen.queryByText('A cell is being edited')).toBeNull();
  });

  it('shows the progress of creating, and stops when the user cancels', async () => {
    const workbook = new MemoryWorkbook(blank);
    const release = workbook.holdNext('apply');
    const { user } = await renderPane(workbook);
    await user.click(await find(/empty archive/));
    const bar = await screen.findByRole('progressbar', { name: 'Creating the archive' });
    expect(bar.getAttribute('aria-valuetext')).toBe('Writing to the workbook: 25%');
    const cancel = await find('Cancel');
    expect(cancel).toBe(document.activeElement);
    await user.click(cancel);
    expect(screen.getByText('Stopping…')).toBeTruthy();
    release();
    await screen.findByText('Stopped part-way. Run it again to finish.');
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(workbook.applied).toHaveLength(0);
  });

  it('cannot be pressed twice while it is at work', async () => {
    const workbook = new MemoryWorkbook(blank);
    const release = workbook.holdNext('apply');
    const { user } = await renderPane(workbook);
    await user.click(await find(/empty archive/));
    await screen.findByRole('progressbar');
    expect(screen.getByRole('main').hasAttribute('inert')).toBe(true);
    release();
    await screen.findByRole('heading', { level: 1, name: 'No customers yet' });
    expect(workbook.applied).toHaveLength(1);
  });
});
