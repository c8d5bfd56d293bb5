import { strFromU8, unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { SaxesParser } from 'saxes';
import { runSteps } from '../../../src/usecases/importList/steps';
import type { IssuedCopy } from '../../../src/usecases/issueCopy/issuedCopy';
import { layOutCopy } from '../../../src/usecases/issueCopy/layOutCopy';

const copy: IssuedCopy = {
  language: 'zh-CN',
  recipient: '广交会',
  purpose: '参展邀请',
  issuedOn: '2026-11-22',
  dueBack: '2026-12-24',
  issuedBy: '李娜',
  reason: '需要电话联系',
  confidential: [{ table: 'customers', header: '电话' }],
  customers: 2,
  tables: [
    {
      table: 'customers',
      columns: [
        { field: 'customerNumber', header: '客户编号', values: ['00017', '00018'] },
        { field: 'name', header: '客户名称', values: ['万科企业', '=HYPERLINK("http://x")'] },
        { field: 'phone', header: '电话', values: ['+86 20 8888', '0755'] },
        { field: 'firstTraded', header: '首次交易', values: [46_348, ''] },
        { field: 'registeredCapital', header: '注册资本', values: [1_000_000.5, -2] },
      ],
      emptyColumns: [],
      rowCount: 2,
    },
  ],
};

const readBack = async () => readXlsx(await writeXlsx({ sheets: runSteps(layOutCopy(copy)) }), { readStyles: true });

describe('a copy as .xlsx', () => {
  it('says on its first sheet whom it is for, what for, since when, and what confidential is in it', async () => {
    const { sheets } = await readBack();
    expect(sheets.map(({ name }) => name)).toEqual(['副本说明', '客户档案']);
    const lines = new Map(sheets[0]?.rows.map(([label, value]) => [label, value] as const));
    expect(Object.fromEntries(lines)).toMatchObject({
      发给: '广交会',
      用途: '参展邀请',
      发放人: '李娜',
      客户档案: 2,
      包含的保密栏目: '电话',
      包含原因: '需要电话联系',
    });
    expect(lines.get('发放日期')).toEqual(new Date(Date.UTC(2026, 10, 22)));
    expect(lines.get('归还或删除期限')).toEqual(new Date(Date.UTC(2026, 11, 24)));
  });

  it('keeps numbers of records as texts, days as days, and no text becomes a formula', async () => {
    const { sheets } = await readBack();
    const [, table] = sheets;
    expect(table?.rows).toEqual([
      ['客户编号', '客户名称', '电话', '首次交易', '注册资本'],
      ['00017', '万科企业', '+86 20 8888', new Date(Date.UTC(2026, 10, 22)), 1_000_000.5],
      ['00018', '=HYPERLINK("http://x")', '0755', null, -2],
    ]);
    expect([...(table?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it('can be opened whatever its texts hold, and holds just these texts', async () => {
    const texts = ['a\uFFFEb\uFFFF', '_x0041_', 'half \uD83D of a pair', 'whole 😀', 'one\r\ntwo', 'bell \u0007'];
    const columns = [{ field: 'remarks', header: 'Re\uFFFFmarks', values: texts }];
    const hostile: IssuedCopy = {
      ...copy,
      recipient: '\uFFFE',
      tables: [{ table: 'customers', columns, emptyColumns: [], rowCount: texts.length }],
    };
    const parts = unzipSync(await writeXlsx({ sheets: runSteps(layOutCopy(hostile)) }));
    const xml = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
    const read: string[] = [];
    // Refuses what is no character of XML.
    const parser = new SaxesParser();
    parser.on('text', (text) => read.push(text));
    parser.write(xml).close();
    const shown = read.map((text) =>
      text.replace(/_x([\dA-F]{4})_/gu, (_escape, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    );
    expect(shown).toEqual(expect.arrayContaining(['Re\uFFFFmarks', '\uFFFE', ...texts]));
  });
});
