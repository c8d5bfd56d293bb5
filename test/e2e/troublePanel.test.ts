import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

describe('the panel for trouble on demand', () => {
  it('is opened, worked and closed with the keyboard, and shows what is open', async () => {
    const opened = await openWorkbench({ width: 1400 });
    const { page, workbench } = opened;
    const opener = page.getByRole('button', { name: 'Trouble', exact: true });
    await opener.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Trouble' });
    await panel.getByRole('button', { name: 'Close the trouble panel' }).waitFor();
    await panel.getByLabel('What happens').selectOption('fail');
    await panel.getByLabel('Error code').selectOption('AccessDenied');
    await panel.getByLabel('Request number, from now').fill('3');
    await page.keyboard.press('Enter');
    await panel.getByText('It fails – request 3, counting every request').waitFor();
    expect(await workbench.faults.planned()).toEqual([
      { batch: 3, counted: 'all', trouble: { kind: 'fail', code: 'AccessDenied' } },
    ]);
    await opened.screenshot('trouble-panel');
    await panel.getByRole('button', { name: 'End all trouble' }).click();
    await panel.getByText('Nothing is planned.').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await opener.and(page.locator(':focus')).waitFor();
  });

  it('lets another person change a value now, which the add-in is told as remote', async () => {
    const opened = await openWorkbench({ width: 1400 });
    const { page, workbench } = opened;
    await opened.paneFrame().evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          document.title = `${event.address} ${event.source}`;
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    await page.getByRole('button', { name: 'Trouble', exact: true }).click();
    const panel = page.getByRole('complementary', { name: 'Trouble' });
    await panel.getByLabel('What happens').selectOption('setValue');
    await panel.getByRole('textbox', { name: 'Address' }).fill('B2');
    await panel.getByRole('textbox', { name: 'Value' }).fill('theirs');
    await panel.getByRole('button', { name: 'Do it now' }).click();
    await workbench.idle();
    expect((await workbench.read('B2')).values).toEqual([['theirs']]);
    await opened.paneFrame().waitForFunction(() => document.title === 'B2 Remote');
    await panel.getByText('WorksheetCollection.onChanged').waitFor();
  });

  it('imitates another Excel: older ones have fewer requirement sets', async () => {
    const opened = await openWorkbench({ locale: 'zh-CN', width: 1400 });
    await opened.page.getByRole('button', { name: '故障模拟', exact: true }).click();
    await opened.page.getByLabel('模拟的 Excel').selectOption('2021');
    await opened.workbench.ready();
    const supported = await opened.paneFrame().evaluate(async () => {
      await Office.onReady();
      return ['1.14', '1.15'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version));
    });
    expect(supported).toEqual([true, false]);
    await opened.screenshot('trouble-panel-zh-CN');
  });
});

describe('a click on a cell', () => {
  it('is told to the add-in with the place in the cell, in points', async () => {
    const opened = await openWorkbench();
    const frame = opened.paneFrame();
    await frame.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.onSingleClicked.add((event) => {
          document.title = JSON.stringify([event.address, event.offsetX, event.offsetY]);
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    // Somewhere in cell B2: below formula bar, letters and one row, right of the numbers and one column.
    const click = () => opened.page.locator('.grid-area').click({ position: { x: 154, y: 78 } });
    await click();
    // A grid that is still being drawn takes no click.
    const isTold = () => frame.evaluate(() => document.title.startsWith('["B2"'));
    for (let attempt = 0; attempt < 20 && !(await isTold()); attempt += 1) {
      await click();
      await opened.workbench.idle();
    }
    const [address, offsetX, offsetY] = JSON.parse(await frame.evaluate(() => document.title)) as [
      string,
      number,
      number,
    ];
    expect(address).toBe('B2');
    // Columns are 72 pixels wide and rows 20 high; a pixel is three quarters of a point.
    expect(offsetX > 0 && offsetX < 54).toBe(true);
    expect(offsetY > 0 && offsetY < 15).toBe(true);
  });
});
