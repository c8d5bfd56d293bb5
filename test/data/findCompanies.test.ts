import { readFileSync } from 'node:fs';
import { createArchiveFromSheet } from '../e2e/support/archiveJourney';
import { eventually } from '../e2e/support/eventually';
import { setUpWorkbench } from '../e2e/support/setUpWorkbench';
import { chineseWords } from '../support/customerLists';
import { stringsFor } from '../../src/strings/strings';
import { sharedData } from './sharedData';
import { readCsvRecords } from './support/readCsvRecords';

const openWorkbench = setUpWorkbench();

describe('The 2 880 companies of the Shenzhen exchange, in the browser', () => {
  it('are found by pinyin, opened with Enter, and filtered by region in the pane and on the sheet', async () => {
    const { find, navigation } = await stringsFor('zh-CN');
    const opened = await openWorkbench({ locale: 'zh-CN', width: 1400, paneWidth: 450 });
    const { page, workbench } = opened;
    const list = readFileSync(sharedData('cn_companies_szse', 'szse_a_shares.csv'));
    await workbench.openFile('szse_a_shares.csv', new Uint8Array(list));
    await workbench.ready();
    await createArchiveFromSheet(opened, chineseWords);
    const pane = opened.pane();
    await pane.getByRole('tab', { name: navigation.views.find }).click();
    const box = pane.getByRole('combobox', { name: find.title });
    const results = pane.getByRole('listbox', { name: find.results });
    for (const [query, name] of [
      ['wkqy', '万科企业股份有限公司'],
      ['pinganyinhang', '平安银行股份有限公司'],
      ['萬科', '万科企业股份有限公司'],
      ['ningdeshidai', '宁德时代新能源科技股份有限公司'],
      ['zxtx', '中兴通讯股份有限公司'],
    ] as const) {
      await box.fill(query);
      await results.getByRole('option').filter({ hasText: name }).first().waitFor();
    }
    await opened.screenshot('companies-found');
    await box.fill('ningdeshidai');
    await results.getByRole('option').first().filter({ hasText: '宁德时代' }).waitFor();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { level: 1, name: '宁德时代新能源科技股份有限公司' }).waitFor();
    await opened.screenshot('companies-card');
    // The row, some two thousand below the first, has come into sight: a click lands near it.
    const nameBox = page.locator('.grid-area input').first();
    await eventually(async () => {
      await page.locator('.grid-area').click({ position: { x: 200, y: 300 } });
      expect(await nameBox.inputValue()).toMatch(/^B21\d\d$/u);
    });

    const southern = readCsvRecords('cn_companies_szse', 'szse_a_shares.csv').filter(
      ({ 地区 }) => 地区 === '华南',
    ).length;
    await pane.getByRole('tab', { name: navigation.views.find }).click();
    await box.fill('');
    await pane.getByRole('button', { name: find.filters({ value: 0, text: '0' }), exact: true }).click();
    await pane.getByRole('button', { name: '地区' }).click();
    await pane.getByRole('menuitemcheckbox', { name: `华南（${southern}）` }).click();
    await page.keyboard.press('Escape');
    await pane
      .getByText(find.foundOf({ value: southern, text: String(southern) }, { value: 2_880, text: '2,880' }))
      .waitFor();
    await pane.getByRole('button', { name: find.applyView }).click();
    await pane.getByText(find.viewApplied).waitFor();
    await opened.screenshot('companies-filtered');
  });
});
