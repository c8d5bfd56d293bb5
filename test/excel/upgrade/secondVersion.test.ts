import { ApiError } from '../../../workbench/richapi/ApiError';
import { readColumn, tableNamed } from '../support/customers';
import type { OldArchive } from './support/openOldArchive';
import { openSecondVersion } from './support/openOldArchive';

// The cut upgrade needs two workbooks for each batch at which it is cut. That of the first version is cut at every one.
let old: OldArchive;

beforeEach(async () => {
  old = await openSecondVersion();
});

afterEach(() => {
  old.close();
});

async function upgrade({ book }: OldArchive): Promise<void> {
  await book.archive.apply(await book.archive.upgrades.planUpgrade(), {});
}

describe('An archive of the second version', () => {
  it('asks for the upgrade before a list can be imported into it', async () => {
    expect(await old.book.archive.look()).toMatchObject({
      kind: 'found',
      summary: { customers: 8, outdated: { version: 2, tables: expect.arrayContaining(['imports']) as unknown } },
    });
    expect(await old.book.archive.importing.findUnfinished()).toBeUndefined();
  });

  it('gets the register of imports and a column in each table, and keeps all else', async () => {
    const headers = tableNamed(old.engine, 'Customers').columns.map(({ name }) => name);
    await upgrade(old);
    expect(await old.book.archive.look()).not.toHaveProperty('summary.outdated');
    expect(tableNamed(old.engine, 'Imports').columns.map(({ name }) => name)).toContain('匯入編號');
    const upgraded = tableNamed(old.engine, 'Customers').columns.map(({ name }) => name);
    expect(upgraded.slice(0, headers.length)).toEqual(headers);
    expect(upgraded).toContain('匯入來源');
    for (const table of ['Contacts', 'Orders', 'MonthlySales', 'Receivables', 'Returns', 'Products', 'Loans']) {
      expect(tableNamed(old.engine, table).columns.map(({ name }) => name)).toContain('匯入來源');
    }
    expect(readColumn(old.engine, 'Customers', '客戶名稱')[3]).toBe('中山食品工業');
    expect(readColumn(old.engine, 'ChangeLog', '異動後')).toContain('中山食品工業');
  });

  it('is as it was after the upgrade was undone', async () => {
    const before = await old.content();
    await upgrade(old);
    await old.book.archive.undoLast({});
    const after = await old.content();
    expect(after.sheets.map(({ name, cells }) => ({ name, cells }))).toEqual(
      before.sheets.map(({ name, cells }) => ({ name, cells })),
    );
    expect(after.names).toEqual(before.names);
    expect(await old.book.archive.look()).toHaveProperty('summary.outdated.version', 2);
  });

  it('is upgraded as well after an upgrade that was cut off early or late', async () => {
    old.book.host.resetTraffic();
    await upgrade(old);
    const { batches } = old.book.host.traffic();
    const expected = (await old.content()).sheets.map(({ name, cells }) => ({ name, cells }));
    expect(batches).toBeGreaterThan(3);
    for (const cut of [3, batches]) {
      const other = await openSecondVersion();
      other.book.host.resetTraffic();
      other.book.trouble.beforeBatch = (batch) => {
        if (batch >= cut) throw new ApiError('GeneralException');
      };
      await expect(upgrade(other)).rejects.toBeDefined();
      other.book.trouble.beforeBatch = () => undefined;
      const again = await other.reopen();
      await upgrade(again);
      expect((await again.content()).sheets.map(({ name, cells }) => ({ name, cells }))).toEqual(expected);
      again.close();
    }
  });
});
