import { ApiError } from '../../../workbench/richapi/ApiError';
import type { WorkbookContent } from '../../../workbench/files/workbookContent';
import { readColumn, tableNamed, typeInto } from '../support/customers';
import type { OldArchive } from './support/openOldArchive';
import { openFirstVersion } from './support/openOldArchive';

const newSheets = [
  '联系人',
  '订单与合同',
  '应收账款',
  '退货与折让',
  '月度销售',
  '产品',
  '借阅登记',
  '导入登记',
  '变更记录',
  '客户评估',
  '信用评审',
  '信用调查',
  '拜访记录',
  '政策历史',
].sort();

// The cut upgrade is tried at every one of its batches, each in a workbook of its own.
let old: OldArchive;

beforeEach(async () => {
  old = await openFirstVersion();
});

afterEach(() => {
  const { problems } = old.book.host;
  old.close();
  expect(problems.filter(({ kind }) => kind !== 'batchFailed')).toEqual([]);
});

const sheetNames = (): string[] => old.engine.sheets().map(({ name }) => name);

async function upgrade(): Promise<void> {
  await old.book.archive.apply(await old.book.archive.upgrades.planUpgrade(), {});
}

async function upgradeWhole(): Promise<{ readonly expected: WorkbookContent; readonly batches: number }> {
  const whole = await openFirstVersion();
  await whole.book.archive.apply(await whole.book.archive.upgrades.planUpgrade(), {});
  const expected = await whole.content();
  const { batches } = whole.book.host.traffic();
  whole.close();
  return { expected, batches };
}

/** From this batch on the host answers no more; the pane cannot even take away what it has made. */
async function upgradeUntil({ book }: OldArchive, cut: number): Promise<void> {
  book.host.resetTraffic();
  book.trouble.beforeBatch = (batch) => {
    if (batch >= cut) throw new ApiError('GeneralException');
  };
  const upgrading = book.archive.upgrades.planUpgrade().then((plan) => book.archive.apply(plan, {}));
  await expect(upgrading).rejects.toBeDefined();
  book.trouble.beforeBatch = () => undefined;
}

/** Rows below a table that were filled once keep the format of its columns, as in Excel. */
const dropFormatsOfBlanks = (content: WorkbookContent): WorkbookContent => ({
  ...content,
  sheets: content.sheets.map((sheet) => {
    const formatOf = sheet.formatOf.slice(0, sheet.cells.length);
    const last = Math.max(0, ...formatOf.flat());
    return { ...sheet, formatOf, formats: sheet.formats.slice(0, last + 1) };
  }),
});

describe('An archive of the first version', () => {
  it('is found, and says what an upgrade would add', async () => {
    const state = await old.book.archive.look();
    expect(state).toMatchObject({
      kind: 'found',
      summary: {
        customers: 12,
        outdated: {
          version: 1,
          columns: expect.arrayContaining([
            { table: 'customers', field: 'loyalty' },
            { table: 'customers', field: 'closedOn' },
            { table: 'customers', field: 'importedFrom' },
            { table: 'tierHistory', field: 'changedBy' },
          ]) as unknown,
        },
      },
    });
  });

  it('can be reclassified without being upgraded', async () => {
    typeInto(old.engine, 'Customers', '当前业务量', 10, 9_000_000);
    const { plan, moves } = await old.book.archive.planReclassification({});
    expect(moves).not.toEqual([]);
    await old.book.archive.apply(plan, {});
    expect((await old.book.archive.planReclassification({})).moves).toEqual([]);
  });

  it('is brought up to date by its upgrade', async () => {
    const { archive } = old.book;
    const plan = await archive.upgrades.planUpgrade();
    const sheets = plan.extension?.tables.map(({ sheetName }) => sheetName) ?? [];
    expect(sheets.filter((name) => name !== '设置').sort()).toEqual(newSheets);
    expect(sheets.filter((name) => name === '设置')).toHaveLength(3);
    expect(plan.appended.map(({ table }) => table)).toEqual(['settings']);
    const keys = plan.appended.flatMap(({ records }) => records.map(([key]) => key));
    expect(keys).toEqual(expect.arrayContaining(['freshContact', 'freshCredit', 'freshOther', 'passMark']));
    await archive.apply(plan, {});
    const state = await archive.look();
    expect(state).toMatchObject({
      kind: 'found',
      summary: { customers: 12, tiers: [{ count: 2 }, { count: 2 }, { count: 8 }] },
    });
    expect(state).not.toHaveProperty('summary.outdated');
    expect(sheetNames()).toEqual(expect.arrayContaining(newSheets));
  });

  it('keeps every cell, format, rule, name and setting of before', async () => {
    const before = await old.content();
    await upgrade();
    const after = await old.content();
    for (const sheet of before.sheets) {
      const now = after.sheets.find(({ name }) => name === sheet.name);
      sheet.cells.forEach((row, index) => {
        row.forEach((cell, column) => {
          expect([sheet.name, index, column, now?.cells[index]?.[column] ?? null]).toEqual([
            sheet.name,
            index,
            column,
            cell ?? null,
          ]);
        });
      });
      expect(now?.tables.map(({ name }) => name)).toEqual(expect.arrayContaining(sheet.tables.map(({ name }) => name)));
      expect(now?.validations).toEqual(expect.arrayContaining([...sheet.validations]));
      expect(now?.conditionalFormats.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(sheet.conditionalFormats.map(({ rule }) => rule)),
      );
    }
    expect(after.names).toEqual(expect.arrayContaining([...before.names]));
  });

  it('is as it was, to the last cell, after the upgrade was undone', async () => {
    const before = dropFormatsOfBlanks(await old.content());
    await upgrade();
    expect(old.book.archive.undoable()).toBe('upgradeArchive');
    await old.book.archive.undoLast({});
    expect(dropFormatsOfBlanks(await old.content())).toEqual(before);
    expect(await old.book.archive.look()).toHaveProperty('summary.outdated.version', 1);
  });

  it.each([
    ['a new sheet', '联系人', () => typeInto(old.engine, 'Contacts', '联系人姓名', 0, '王芳')],
    ['a new column', '客户档案', () => typeInto(old.engine, 'Customers', '结档原因', 3, '迁走')],
  ])('keeps its upgrade once somebody has worked in %s', async (_what, sheet, work) => {
    await upgrade();
    work();
    const before = await old.content();
    await expect(old.book.archive.undoLast({})).rejects.toMatchObject({ code: 'undoConflict', details: { sheet } });
    expect(await old.content()).toEqual(before);
  });

  it('keeps what a second user enters while the upgrade is being undone, and stays upgraded', async () => {
    await upgrade();
    const { engine, book } = old;
    const settings = (): number => tableNamed(engine, 'Settings').area.rows;
    const whole = settings();
    book.trouble.beforeBatch = () => {
      if (settings() === whole) return;
      book.trouble.beforeBatch = () => undefined;
      typeInto(engine, 'Orders', '商品', 0, '轴承');
    };
    await expect(book.archive.undoLast({})).rejects.toMatchObject({ code: 'undoConflict' });
    expect(readColumn(engine, 'Orders', '商品')).toEqual(['轴承']);
    expect(settings()).toBe(whole);
    expect(sheetNames()).toEqual(expect.arrayContaining(newSheets));
    expect(await book.archive.look()).toMatchObject({ kind: 'found' });
  });

  it('ends up the same wherever the upgrade was cut off, once the pane that was opened anew has done what it offers', async () => {
    const { expected, batches } = await upgradeWhole();
    expect(batches).toBeGreaterThan(5);
    for (let cut = 1; cut <= batches; cut += 1) {
      const attempt = await openFirstVersion();
      await upgradeUntil(attempt, cut);
      const again = await attempt.reopen();
      const state = await again.book.archive.look();
      if (state.kind === 'found' && state.summary.outdated !== undefined) {
        await again.book.archive.apply(await again.book.archive.upgrades.planUpgrade(), {});
      }
      expect(await again.book.archive.look()).not.toHaveProperty('summary.outdated');
      const { sheets, names } = await again.content();
      expect({ cut, sheets, names }).toEqual({ cut, sheets: expected.sheets, names: expected.names });
      again.close();
    }
  });

  it('gets a sheet of another name where the user has one of the same name', async () => {
    const own = old.engine.addSheet('产品', 'person');
    old.engine.write({ sheet: own, row: 0, column: 0, rows: 1, columns: 1 }, [["'我的产品"]], 'person');
    const plan = await old.book.archive.upgrades.planUpgrade();
    expect(plan.extension?.tables).toContainEqual({ table: 'products', sheetName: '产品 (2)' });
    await old.book.archive.apply(plan, {});
    expect(sheetNames()).toEqual(expect.arrayContaining(['产品', '产品 (2)']));
    expect(tableNamed(old.engine, 'Products').area.sheet).not.toBe(own);
  });

  it('is left alone by the upgrade where a sheet is protected that would get a column', async () => {
    const before = await old.content();
    const { sheet } = tableNamed(old.engine, 'Customers').area;
    old.engine.protections.protectSheet(sheet, 'person');
    await expect(upgrade()).rejects.toMatchObject({ code: 'sheetProtected', details: { sheet: '客户档案' } });
    old.engine.protections.unprotectSheet(sheet, 'person');
    expect(await old.content()).toEqual(before);
  });
});

describe('An archive of a version that is not known yet', () => {
  it('is left alone, and said to be newer', async () => {
    const mark = old.settings.get('customer-archive') ?? '';
    old.settings.set('customer-archive', mark.replace('\\"version\\":1', '\\"version\\":9'));
    await expect(old.book.archive.look()).rejects.toMatchObject({ code: 'archiveNewer', details: { version: 9 } });
    await expect(old.book.archive.planReclassification({})).rejects.toMatchObject({ code: 'archiveNewer' });
  });
});

describe('Personal facts', () => {
  it('get their table on request, which can be taken away while it is empty', async () => {
    const { archive } = old.book;
    await expect(archive.upgrades.planPersonalFacts(true)).rejects.toMatchObject({ code: 'archiveOutdated' });
    await upgrade();
    const before = await old.content();
    expect(await archive.upgrades.hasPersonalFacts()).toBe(false);
    await archive.apply(await archive.upgrades.planPersonalFacts(true), {});
    expect(await archive.upgrades.hasPersonalFacts()).toBe(true);
    expect(sheetNames()).toContain('个人情况');
    await archive.apply(await archive.upgrades.planPersonalFacts(false), {});
    expect(await old.content()).toEqual(before);
    await archive.undoLast({});
    expect(await archive.upgrades.hasPersonalFacts()).toBe(true);
  });

  it('are not thrown away with their table', async () => {
    const { archive } = old.book;
    await upgrade();
    await archive.apply(await archive.upgrades.planPersonalFacts(true), {});
    typeInto(old.engine, 'PersonalFacts', '内容', 0, '喜欢钓鱼');
    await expect(archive.upgrades.planPersonalFacts(false)).rejects.toMatchObject({
      code: 'conflict',
      details: { sheet: '个人情况' },
    });
    expect(sheetNames()).toContain('个人情况');
  });
});
