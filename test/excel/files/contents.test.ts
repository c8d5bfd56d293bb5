import { catalogue } from '../../../src/archive/catalogue';
import type { Language } from '../../../src/archive/language';
import { languages } from '../../../src/archive/language';
import { createFromList, makeList, tableNamed, typeInto } from '../support/customers';
import { follow, selectRow } from '../support/following';
import { addRecords } from '../support/relatedRecords';
import { useWorkbook } from '../support/useWorkbook';
import { openFirstVersion } from '../upgrade/support/openOldArchive';

describe('what a file holds', () => {
  const book = useWorkbook();

  /** Types a value into a column of customers, under the header that the archive's language gives it. */
  const type = (field: string, row: number, value: string | number, language: Language = 'en-US') => {
    const header = catalogue.customers.fields.find(({ id }) => id === field)?.header[language] ?? '';
    typeInto(book().host.engine, 'Customers', header, row, value);
  };

  /** Customer 1 supplies 2 and 3; 3 supplies 4; 5 names a dealer that is not there. */
  const supplyThroughDealers = (language?: Language) => {
    type('suppliedThrough', 1, 'C-000001', language);
    type('suppliedThrough', 2, 'C-000001', language);
    type('suppliedThrough', 3, 'C-000003', language);
    type('suppliedThrough', 4, 'C-777777', language);
    [1_000, 200, 300].forEach((sales, row) => type('recentPurchases', row, sales, language));
  };

  const select = async (row: number) => {
    selectRow(book().host.engine, 'Customers', row);
    const selected = await book().archive.files.readSelected();
    return selected.kind === 'customer' ? selected.file : undefined;
  };

  it.each(languages)('of a dealer are its indirect customers and what would be lost with it (%s)', async (language) => {
    await createFromList(book(), makeList(6), language);
    supplyThroughDealers(language);
    await follow(book()).settle();
    expect((await select(0))?.supply).toEqual({
      indirect: {
        customers: [
          { record: 'C-000003', name: 'Customer 3', sales: 300 },
          { record: 'C-000002', name: 'Customer 2', sales: 200 },
          { record: 'C-000004', name: 'Customer 4' },
        ],
        count: 3,
        sales: 500,
        withoutSales: 1,
        salesAtStake: 1_500,
      },
    });
  });

  it('of a dealer is what its customers buy now, also where that is calculated', async () => {
    await createFromList(book(), makeList(3));
    const { engine } = book().host;
    const { area } = tableNamed(engine, 'Customers');
    const note = { sheet: area.sheet, row: 40, column: 0, rows: 1, columns: 1 };
    engine.write(note, 70, 'person');
    type('suppliedThrough', 1, 'C-000001');
    type('recentPurchases', 1, '=$A$41*2');
    await engine.calculated();
    const follower = follow(book());
    await follower.settle();
    expect((await select(0))?.supply.indirect).toMatchObject({ count: 1, sales: 140 });
    engine.write(note, 90, 'person');
    await engine.calculated();
    const at = await follower.settle();
    expect(at).toMatchObject({ file: { supply: { indirect: { customers: [{ sales: 180 }], sales: 180 } } } });
  });

  it('of an indirect customer is the dealer by name, and by number alone if nobody has it', async () => {
    await createFromList(book(), makeList(6));
    supplyThroughDealers();
    await follow(book()).settle();
    expect((await select(3))?.supply.dealer).toEqual({ number: 'C-000003', name: 'Customer 3' });
    expect((await select(4))?.supply.dealer).toEqual({ number: 'C-777777' });
    const { supply } = (await select(2)) ?? {};
    expect(supply).toMatchObject({ dealer: { number: 'C-000001' }, indirect: { count: 1, sales: 0, withoutSales: 1 } });
  });

  it('of customers that supply each other in a circle is the same as of others', async () => {
    await createFromList(book(), makeList(3));
    type('suppliedThrough', 0, 'C-000002');
    type('suppliedThrough', 1, 'C-000001');
    await follow(book()).settle();
    expect((await select(0))?.supply).toMatchObject({
      dealer: { number: 'C-000002', name: 'Customer 2' },
      indirect: { count: 1, customers: [{ record: 'C-000002' }] },
    });
  });

  it('goes on beyond what is shown at first, page by page', async () => {
    await createFromList(book(), makeList(2));
    const { engine } = book().host;
    const orders = Array.from({ length: 40 }, (_, index) => ({
      orderNumber: `O-${index}`,
      customerNumber: `C-00000${1 + (index % 2)}`,
      date: 45_000 + index,
    }));
    addRecords(engine, 'orders', orders);
    await follow(book()).settle();
    const { files } = book().archive;
    const [first, second, third] = [
      await files.readRelated('C-000001', 'orders', 0),
      await files.readRelated('C-000001', 'orders', 15),
      await files.readRelated('C-000001', 'orders', 20),
    ];
    expect([first.count, first.records.length, second.records.length, third.records.length]).toEqual([20, 20, 5, 0]);
    expect(first.records.map(({ record }) => record)).toEqual(
      Array.from({ length: 20 }, (_, index) => `O-${38 - 2 * index}`),
    );
    expect(second.records).toEqual(first.records.slice(15));
  });

  it('can be read by number, and a single record of it again', async () => {
    await createFromList(book(), makeList(3));
    const { engine } = book().host;
    addRecords(engine, 'contacts', [{ contactNumber: 'P-1', customerNumber: 'C-000002', name: 'Ann' }]);
    const { files } = book().archive;
    expect((await files.read('C-000003')).customer.values['name']).toBe('Customer 3');
    expect(await files.readRecord('contacts', 'P-1')).toMatchObject({ record: 'P-1', values: { name: 'Ann' } });
    await follow(book()).settle();
    expect(await files.readRecord('contacts', 'P-1')).toMatchObject({ values: { name: 'Ann' } });
    expect((await files.read('C-000002')).related.find(({ table }) => table === 'contacts')?.count).toBe(1);
    await expect(files.read('C-000009')).rejects.toMatchObject({
      code: 'recordNotFound',
      details: { record: 'C-000009' },
    });
    await expect(files.readRecord('loans', 'B-1')).rejects.toMatchObject({ code: 'recordNotFound' });
  });

  it('of a customer being typed, without a number yet, is what stands there', async () => {
    await createFromList(book(), makeList(3));
    type('customerNumber', 2, '');
    await follow(book()).settle();
    expect(await select(2)).toMatchObject({
      customer: { record: '', values: { name: 'Customer 3' } },
      supply: { indirect: { count: 0 } },
    });
  });

  it('are personal facts too, by way of the contacts, where the archive has them', async () => {
    await createFromList(book(), makeList(3));
    const { engine } = book().host;
    await book().archive.apply(await book().archive.upgrades.planPersonalFacts(true), {});
    addRecords(engine, 'contacts', [
      { contactNumber: 'P-1', customerNumber: 'C-000002' },
      { contactNumber: 'P-2', customerNumber: 'C-000003' },
      { contactNumber: 'P-3', customerNumber: 'C-000002' },
    ]);
    addRecords(engine, 'personalFacts', [
      { factNumber: 'F-1', contactNumber: 'P-1', fact: 'golf', recordedOn: 45_000 },
      { factNumber: 'F-2', contactNumber: 'P-2', fact: 'chess', recordedOn: 45_001 },
      { factNumber: 'F-3', contactNumber: 'P-3', fact: 'tea', recordedOn: 45_002 },
      { factNumber: 'F-4', contactNumber: 'P-9', fact: 'nobody knows whose' },
    ]);
    await follow(book()).settle();
    const facts = (await select(1))?.related.find(({ table }) => table === 'personalFacts');
    expect(facts).toMatchObject({ count: 2, records: [{ record: 'F-3' }, { record: 'F-1' }] });
    selectRow(engine, 'PersonalFacts', 1);
    expect(await book().archive.files.readSelected()).toMatchObject({ file: { customer: { record: 'C-000003' } } });
    selectRow(engine, 'PersonalFacts', 3);
    expect(await book().archive.files.readSelected()).toMatchObject({ kind: 'dangling', customerNumber: '' });
  });
});

describe('the file of a customer in an archive of the first version', () => {
  it('holds what that archive has: the customer and the changes of its tier', async () => {
    const old = await openFirstVersion();
    try {
      selectRow(old.engine, 'Customers', 0);
      const selected = await follow(old.book).settle();
      expect(selected).toMatchObject({
        kind: 'customer',
        file: { awaited: [], related: [{ table: 'tierHistory', count: 1, records: [{ table: 'tierHistory' }] }] },
      });
    } finally {
      old.close();
    }
  });
});
