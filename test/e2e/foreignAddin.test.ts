import { setUpForeignAddin } from './support/setUpForeignAddin';

describe('an add-in whose commands have a page of their own, hosted by its manifest', () => {
  const openWorkbench = setUpForeignAddin('commands');

  it('shows its buttons and menus in the ribbon', async () => {
    const { workbench } = await openWorkbench();
    expect((await workbench.ribbon()).map(({ tab, label }) => [tab, label])).toEqual([
      ['Home', 'Write budget'],
      ['Home', 'Highlight overruns'],
      ['Home', 'Show details'],
    ]);
  });

  it('writes a table with formulas, names, formats, a rule and a validation by its commands', async () => {
    const opened = await openWorkbench();
    const { page, workbench } = opened;
    await workbench.press('Budget.Write');
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Highlight overruns' }).click();
    await workbench.idle();
    const budget = await workbench.read('Budget');
    expect(budget.values).toEqual([
      ['Rent', 1200, 1200, 0],
      ['Travel', 300, 450, -150],
      ['Samples', 200, 90, 110],
    ]);
    expect(budget.texts.map(([, planned]) => planned)).toEqual(['1,200.00', '300.00', '200.00']);
    expect(budget.fills.map((row) => row[3] === '#FFC7CE')).toEqual([false, true, false]);
    expect((await workbench.read('F1')).values).toEqual([[1700]]);
    await opened.screenshot('foreign-commands');
  });

  it('shows another of its pages when the ribbon asks for it', async () => {
    const opened = await openWorkbench();
    await opened.pane().getByText('first page').waitFor();
    await opened.workbench.press('Budget.Second');
    await opened.pane().getByText('second page').waitFor();
    await opened.workbench.press('Budget.Write');
    expect((await opened.workbench.read('Budget[#Headers]')).values).toEqual([['Item', 'Planned', 'Spent', 'Left']]);
  });
});

describe('an add-in with a shared runtime, hosted by its manifest', () => {
  const openWorkbench = setUpForeignAddin('runtime');

  it('has its functions in cells, streams included', async () => {
    const opened = await openWorkbench();
    const { workbench } = opened;
    await workbench.type('A1', '=CLOCK.ADD(2,40)');
    await workbench.type('A2', '=CLOCK.COUNT(5)');
    await workbench.idle();
    expect((await workbench.read('A1')).values).toEqual([[42]]);
    await opened.page.waitForFunction(() => Number(window.workbench.read('A2').values[0]?.[0]) >= 10);
    await workbench.type('A2', 'over');
    await opened.pane().getByText('cancelled').waitFor();
    expect((await workbench.read('A2')).values).toEqual([['over']]);
  });

  it('tells why a function refuses when its cell is selected', async () => {
    const { page, workbench } = await openWorkbench();
    await workbench.type('A1', '=CLOCK.FIND("tea")');
    await workbench.idle();
    expect((await workbench.read('A1')).values).toEqual([['#N/A']]);
    await workbench.select('A1');
    await page.getByText('There is no "tea".').waitFor();
  });

  it('runs its action when the shortcut is pressed in the grid or in the pane', async () => {
    const opened = await openWorkbench();
    const { page, workbench } = opened;
    await workbench.select('B2');
    await page.keyboard.press('Control+Alt+9');
    await page.waitForFunction(() => window.workbench.read('B2').values[0]?.[0] === 'stamped');
    await workbench.select('B3');
    await opened.pane().getByRole('button', { name: 'Remember' }).press('Control+Alt+9');
    await page.waitForFunction(() => window.workbench.read('B3').values[0]?.[0] === 'stamped');
  });

  it('switches its buttons and shows a contextual tab', async () => {
    const opened = await openWorkbench();
    const { page, workbench } = opened;
    await workbench.idle();
    await page.getByRole('button', { name: 'Stop' }).click();
    await opened.pane().getByText('stopped').waitFor();
    await opened.pane().getByRole('button', { name: 'Contextual tab' }).click();
    await page.getByRole('tab', { name: 'In context' }).click();
    await page.getByRole('button', { name: 'Act' }).click();
    await opened.pane().getByText('contextual button').waitFor();
    await opened.screenshot('foreign-runtime');
  });

  it('hears of changes, keeps settings and talks to a dialog', async () => {
    const opened = await openWorkbench();
    const { context, workbench } = opened;
    await workbench.type('C3', 7);
    await opened.pane().getByText('C3 Local').waitFor();
    await opened.pane().getByRole('button', { name: 'Remember' }).click();
    await opened.pane().getByText('visits: 3').waitFor();
    const dialog = context.waitForEvent('page');
    await opened.pane().getByRole('button', { name: 'Dialog' }).click();
    await (await dialog).getByRole('button', { name: 'Send' }).click();
    await opened.pane().getByText('from the dialog').waitFor();
  });
});

describe('an add-in without a ribbon, hosted by its manifest', () => {
  const openWorkbench = setUpForeignAddin('pane');

  it('works on the document by the API from before the Excel API', async () => {
    const opened = await openWorkbench();
    await opened.workbench.select('B2:C2');
    await opened.pane().getByRole('button', { name: 'Write' }).click();
    await opened.pane().getByText('succeeded: old\tnew').waitFor();
    expect((await opened.workbench.read('B2:C2')).values).toEqual([['old', 'new']]);
    expect((await opened.workbench.ribbon()).map(({ label }) => label)).toEqual(['Show the pane']);
  });

  it('is given the file it works on', async () => {
    const opened = await openWorkbench();
    await opened.pane().getByRole('button', { name: 'Size of the file' }).click();
    await opened.pane().getByText('1 slice, begins with PK').waitFor();
  });
});
