import { createFromList, makeList, reclassify, typeInto } from './support/customers';
import type { OpenWorkbook } from './support/openWorkbook';
import { openWorkbook } from './support/openWorkbook';

/** What goes over the wire for a list of this length. */
async function measure(count: number, work: (book: OpenWorkbook) => Promise<unknown>): Promise<number> {
  const book = await openWorkbook();
  try {
    await createFromList(book, makeList(count));
    book.host.resetTraffic();
    await work(book);
    await book.host.idle();
    return book.host.traffic().batches;
  } finally {
    book.close();
  }
}

describe('round trips', () => {
  it('are as many for 2 000 customers as for 100, and at most 12, when all are classified', async () => {
    const few = await measure(100, reclassify);
    expect(few).toBeLessThanOrEqual(12);
    expect(await measure(2_000, reclassify)).toBe(few);
  });

  it('are as many for 2 000 customers as for 100 when the archive is made', async () => {
    const make = async (count: number): Promise<number> => {
      const book = await openWorkbook();
      await createFromList(book, makeList(count));
      const { batches } = book.host.traffic();
      book.close();
      return batches;
    };
    expect(await make(2_000)).toBe(await make(100));
  });

  it('carry little when little changed', async () => {
    const book = await openWorkbook();
    await createFromList(book, makeList(1_000));
    await reclassify(book);
    typeInto(book.host.engine, 'Customers', 'Market potential', 999, 1_000_000_000);
    const { plan } = await book.archive.planReclassification({});
    book.host.resetTraffic();
    await book.archive.apply(plan, {});
    const { requestBytes, responseBytes } = book.host.traffic();
    book.close();
    // Most of it says what tables and columns there are, which version 4 has more of; a thousand whole rows would be ten times as much.
    expect(requestBytes + responseBytes).toBeLessThan(120_000);
  });

  it('stay below the limit of Excel on the web, also for long texts in Chinese', async () => {
    const book = await openWorkbook();
    const [headers = [], ...customers] = makeList(1_500);
    const longNames = customers.map((row) => [
      row[0] ?? '',
      '深圳市前海客户档案管理有限公司'.repeat(40),
      ...row.slice(2),
    ]);
    await createFromList(book, [headers, ...longNames]);
    await reclassify(book);
    const { largestBytes } = book.host.traffic();
    book.close();
    expect(largestBytes).toBeLessThan(5_000_000);
    expect(largestBytes).toBeGreaterThan(1_000_000);
  });
});
