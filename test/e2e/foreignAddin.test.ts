import { serveForeignAddin } from './support/serveForeignAddin';
import type { ServedAddin } from './support/serveForeignAddin';
import { setUpWorkbench } from './support/setUpWorkbench';

jest.setTimeout(60_000);

const script = `
  Office.onReady(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [['Product', 'Sold'], ['Tea', 3], ['Coffee', 4]];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Sales';
      sheet.getRange('D1').formulas = [['=SUM(Sales[Sold])']];
      sheet.getRange('A1:B1').format.fill.color = '#FFE699';
      await context.sync();
    });
    document.body.textContent = 'written';
  });`;

let addin: ServedAddin;
// Filled in before the workbench starts, because only then the port of the foreign server is known.
const configuration = { displayLanguage: 'en-US' as const, addinPage: '' };

beforeAll(async () => {
  addin = await serveForeignAddin(script);
  configuration.addinPage = addin.pageAddress;
});

afterAll(() => {
  addin.close();
});

const openWorkbench = setUpWorkbench({ configuration });

describe('a workbench that is started with the address of another add-in', () => {
  it('hosts that page from its own server, and what it writes stands in the sheet', async () => {
    const opened = await openWorkbench();
    await opened.pane().getByText('written').waitFor();
    await opened.workbench.idle();
    expect(await opened.workbench.read('Sales')).toMatchObject({
      values: [
        ['Tea', 3],
        ['Coffee', 4],
      ],
    });
    expect((await opened.workbench.read('D1')).values).toEqual([[7]]);
    expect((await opened.workbench.read('A1')).fills).toEqual([['#FFE699']]);
    expect((await opened.workbench.ribbon()).map(({ label }) => label)).toEqual(['Show the pane']);
  });
});
