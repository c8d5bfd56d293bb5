import { stringsFor } from '../../src/strings/strings';
import { encodeText } from '../support/encodeText';
import { dropOnPane } from './support/dropOnPane';
import { expectAccessible } from './support/expectAccessible';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

/** A list of a fair, saved by a mainland Excel: one customer is in the archive, one has a credit limit that is no number. */
const list = [
  '春季展会名单,,,,',
  '客户名称,城市,成立日期,信用额度,展位',
  'Bluewater Kitchens,Orlando,2012-04-03,20000,A-07',
  '新田工具有限公司,杭州,2001-12-11,未知,A-08',
  '奥康纸业有限公司,北京,2010-03-02,5000,B-12',
  '',
].join('\r\n');

describe('importing a list', () => {
  it('leads from a dropped file to the archive, from the rows that were not taken to the rest, and back', async () => {
    const strings = await stringsFor('en-US');
    const opened = await openWorkbench({ width: 1400 });
    const { workbench } = opened;
    const pane = opened.pane();
    const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
    const title = (name: string) => pane.getByRole('heading', { level: 1, name }).waitFor();
    const names = async () => (await workbench.read('Customers[Customer name]')).values.map(([name]) => name);
    await pane.getByRole('button', { name: strings.firstRun.sample }).click();
    await title('12 customers');
    await workbench.idle();

    await dropOnPane(opened, '展会名单.csv', encodeText(list, 'gb18030'));
    await pane.getByRole('cell', { name: '奥康纸业有限公司' }).waitFor();
    await press('Continue');
    await pane.getByRole('radio', { name: '3 records · Headers in row 2 · Cells A2:E5' }).waitFor();
    await press('Continue');
    await title('Check the columns');
    await pane.getByLabel('“展位” goes into').selectOption({ label: 'Remarks' });
    await pane.getByText('2 of 3 values fit').waitFor();
    await expectAccessible(opened);
    await press('Continue');
    await title('How shall it come in?');
    await press('Continue');
    await pane.getByRole('radiogroup', { name: 'Row 3: Bluewater Kitchens' }).getByLabel('The same').check();
    await expectAccessible(opened);
    await press('Continue');
    await title('This is what will happen');
    await pane.getByText('信用额度: “未知” is not a number').waitFor();
    await expectAccessible(opened);
    await press('Import 1 customer, change 1');
    await title('Imported');
    await workbench.idle();
    expect((await names()).slice(12)).toEqual(['奥康纸业有限公司']);

    // The row that was not taken is put right where it stands, and taken.
    await press('Show the rows not imported');
    expect((await workbench.read("'Not imported'!B2:F2")).values).toEqual([
      [4, '新田工具有限公司', '杭州', '2001-12-11', '未知'],
    ]);
    await workbench.type("'Not imported'!F2", '30000');
    await press('Import the corrected rows');
    await pane.getByText(/^These columns were known/).waitFor();
    await press('Continue');
    await title('How shall it come in?');
    await press('Continue');
    await press('Import 1 customer');
    await title('Imported');
    await workbench.idle();
    expect((await names()).slice(12)).toEqual(['奥康纸业有限公司', '新田工具有限公司']);
    expect((await workbench.read('Customers[Credit limit]')).values.at(-1)).toEqual([30_000]);

    await press('Undo the import');
    await title('Import a list');
    await workbench.idle();
    expect((await names()).slice(12)).toEqual(['奥康纸业有限公司']);
  });
});
