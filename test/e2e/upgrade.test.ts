import { firstVersionFile } from '../support/archives/readFirstVersion';
import { expectAccessible } from './support/expectAccessible';
import { setUpWorkbench } from './support/setUpWorkbench';
import type { WorkbenchPage } from './support/WorkbenchPage';

const openWorkbench = setUpWorkbench({
  openedFile: firstVersionFile,
  configuration: { displayLanguage: 'zh-CN', openedFile: '客户档案.xlsx' },
});

const sheetNames = async ({ workbench }: WorkbenchPage): Promise<readonly string[]> =>
  (await workbench.sheets()).map(({ name }) => name);

describe('an archive that the first version of the add-in has saved', () => {
  it('is upgraded in the pane with all that was in it, and is as it was after undoing', async () => {
    const opened = await openWorkbench({ locale: 'zh-CN' });
    const { workbench } = opened;
    const pane = opened.pane();
    const sheets = await sheetNames(opened);
    // The expected values of an opened file are calculated anew once the add-in has its functions.
    await workbench.idle();
    const customers = await workbench.read('Customers[#All]');

    await pane.getByRole('tab', { name: '档案' }).click();
    await pane.getByRole('button', { name: '查看升级内容' }).click();
    await pane.getByRole('heading', { name: '新增 14 张工作表' }).waitFor();
    await pane.getByRole('button', { name: '升级', exact: true }).waitFor();
    await expectAccessible(opened);
    await pane.getByRole('button', { name: '升级', exact: true }).click();
    await pane.getByText('客户档案已是最新版本。').waitFor();
    expect(await sheetNames(opened)).toEqual([
      ...sheets,
      '联系人',
      '订单与合同',
      '月度销售',
      '应收账款',
      '退货与折让',
      '产品',
      '客户评估',
      '信用评审',
      '信用调查',
      '拜访记录',
      '借阅登记',
      '导入登记',
      '政策历史',
      '变更记录',
    ]);
    await workbench.idle();
    const upgraded = await workbench.read('Customers[#All]');
    expect(upgraded.values.map((row) => row.slice(0, customers.values[0]?.length))).toEqual(customers.values);
    expect(upgraded.values[0]).toEqual(
      expect.arrayContaining(['结档日期', '结档原因', '导入来源', '评估得分', '额度使用率']),
    );

    await pane.getByRole('button', { name: '撤销升级' }).click();
    await pane.getByText('升级已撤销，新增内容已移除。').waitFor();
    expect(await sheetNames(opened)).toEqual(sheets);
    await workbench.idle();
    expect((await workbench.read('Customers[#All]')).values).toEqual(customers.values);
    await pane.getByRole('button', { name: '查看升级内容' }).waitFor();
  });
});
