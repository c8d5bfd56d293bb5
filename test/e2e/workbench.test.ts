import { readFileSync } from 'node:fs';
import { clickUntilSelected, secondCellOfSecondRow } from './support/clickUntilSelected';
import { eventually } from './support/eventually';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the workbench', () => {
  it('shows the ribbon tab of the add-in with its buttons and its menu', async () => {
    const { page, workbench } = await openWorkbench();
    expect(await workbench.ribbon()).toMatchObject([
      { id: 'OpenArchive', tab: 'Customers', isEnabled: true },
      { id: 'ImportList', tab: 'Customers', isEnabled: true },
      ...['Reclassify', 'Evaluate', 'CreditCheck', 'ColourByTier', 'ColourByRating', 'ColourByNothing'].map((id) => ({
        id,
        tab: 'Customers',
        isEnabled: true,
      })),
    ]);
    await page.getByRole('tab', { name: 'Customers', selected: true }).waitFor();
    const icons = page.getByRole('tabpanel').locator('img');
    const readWidths = () =>
      icons.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    await eventually(async () => expect(await readWidths()).toEqual([32, 32, 32, 32, 32, 32]));
  });

  it("runs the add-in's page in the pane with the genuine office.js", async () => {
    const opened = await openWorkbench();
    const info = await opened.paneFrame().evaluate(async () => Office.onReady());
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  });

  it('calculates what is typed, and again when its inputs change', async () => {
    const { workbench } = await openWorkbench();
    await workbench.type('A1', '1,200');
    await workbench.type('A2', '30%');
    await workbench.type('B1', '=A1*A2');
    expect((await workbench.read('B1')).values).toEqual([[360]]);
    await workbench.type('A1', 100);
    expect(await workbench.read('A1:B2')).toMatchObject({
      values: [
        [100, 30],
        [0.3, ''],
      ],
      formulas: [
        [100, '=A1*A2'],
        [0.3, ''],
      ],
    });
  });

  it('takes what a person types with mouse and keyboard in the grid', async () => {
    const { page, workbench } = await openWorkbench();
    await workbench.type('A1', 20);
    await clickUntilSelected(page, secondCellOfSecondRow, 'B2');
    await page.keyboard.type('=A1*2');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.workbench.read('B2').values[0]?.[0] === 40);
    expect((await workbench.read('B2')).formulas).toEqual([['=A1*2']]);
  });

  it('opens a list, keeps what it says exactly, and finds it again in the file it saves', async () => {
    const { page, workbench } = await openWorkbench();
    await workbench.openFile('客户.csv', encode('编号,名称,金额\r\n000123,"上海, 电气",1200.5\r\n000124,=1+1,7\r\n'));
    const list = [
      ['编号', '名称', '金额'],
      ['000123', '上海, 电气', 1200.5],
      ['000124', '=1+1', 7],
    ];
    expect((await workbench.read('A1:C3')).values).toEqual(list);
    await page.getByRole('heading', { name: '客户.csv' }).waitFor();

    const saved = await workbench.saveFile();
    await workbench.openFile('saved.xlsx', saved);
    await workbench.ready();
    expect((await workbench.read('A1:C3')).values).toEqual(list);
  });

  it('keeps the workbook when a file cannot be read, and says why', async () => {
    const opened = await openWorkbench();
    await opened.workbench.type('A1', 'still here');
    await opened.page.locator('input[type=file]').setInputFiles({
      name: 'broken.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('PK, and then no archive'),
    });
    await opened.page.getByRole('alert').getByText('“broken.xlsx” cannot be opened').waitFor();
    expect((await opened.workbench.read('A1')).values).toEqual([['still here']]);
    await opened.forgetProblems();
  });

  it('opens a file that is dropped on the grid', async () => {
    const { page, workbench } = await openWorkbench();
    const dropped = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Customer\nBosch'], 'dropped.csv'));
      return transfer;
    });
    await page.dispatchEvent('.grid-area', 'dragover', { dataTransfer: dropped });
    await page.getByText('Drop an .xlsx or .csv file').waitFor();
    await page.dispatchEvent('.grid-area', 'drop', { dataTransfer: dropped });
    await page.getByRole('heading', { name: 'dropped.csv' }).waitFor();
    await workbench.ready();
    expect((await workbench.read('A1:A2')).values).toEqual([['Customer'], ['Bosch']]);
  });

  it('saves into the download folder under the name of the workbook', async () => {
    const { page, workbench } = await openWorkbench();
    await workbench.openFile('list.csv', encode('Customer\nBosch\n'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('list.xlsx');
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('switches the language of ribbon, add-in and its own words at once', async () => {
    const opened = await openWorkbench();
    await opened.page.getByRole('combobox', { name: 'Display language' }).selectOption('zh-CN');
    await opened.page.getByRole('button', { name: '打开', exact: true }).waitFor();
    await opened.workbench.ready();
    expect((await opened.workbench.ribbon())[0]).toMatchObject({ tab: '客户档案' });
    expect(await opened.paneFrame().evaluate(() => Office.context.displayLanguage)).toBe('zh-CN');
  });

  it('closes the pane and opens it again, the add-in living on', async () => {
    const { page, workbench } = await openWorkbench({ paneWidth: 320 });
    const frame = page.locator('.task-pane iframe');
    await page.getByRole('button', { name: 'Close the pane' }).click();
    await frame.waitFor({ state: 'hidden' });
    await workbench.press('OpenArchive');
    await frame.waitFor({ state: 'visible' });
    expect((await frame.boundingBox())?.width).toBeCloseTo(319, -1);
  });

  it('refuses addresses, buttons and languages that do not exist, by name', async () => {
    const { workbench } = await openWorkbench();
    await expect(workbench.read('Nowhere!A1')).rejects.toThrow('"Nowhere!A1" names no cells');
    await expect(workbench.press('Nothing')).rejects.toThrow('no button "Nothing"');
    await expect(workbench.setLanguage('tlh')).rejects.toThrow('not "tlh"');
  });
});
