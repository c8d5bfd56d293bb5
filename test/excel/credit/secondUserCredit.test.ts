import type { SaleCheck } from '../../../src/usecases/credit/saleCheck';
import type { Engine } from '../../../workbench/engine/Engine';
import { applySecondUserEdit } from '../../../workbench/protocol/secondUserEdit';
import { createEmpty } from '../support/customers';
import { addRecords } from '../support/relatedRecords';
import { useWorkbook } from '../support/useWorkbook';

/** 21 November 2026, the day of these tests. */
const day = 46_347;

describe('a sale asked about while somebody else sorts the invoices', () => {
  const book = useWorkbook();

  const fill = async (): Promise<void> => {
    await createEmpty(book());
    addRecords(book().host.engine, 'customers', [
      { customerNumber: 'C1', name: 'East Trading', stage: 'Existing', creditLimit: 100_000 },
      { customerNumber: 'C2', name: 'West Trading', stage: 'Existing', creditLimit: 100_000 },
    ]);
    addRecords(
      book().host.engine,
      'receivables',
      ['C1', 'C2', 'C2', 'C1', 'C2'].map((customerNumber, index) => ({
        invoiceNumber: `R${index}`,
        customerNumber,
        date: day - 20,
        due: day + 10,
        amount: 10_000 * (index + 1),
      })),
    );
  };

  const sort = (engine: Engine, ascending: boolean): void =>
    applySecondUserEdit(engine, { kind: 'sortRows', address: 'Receivables', column: 1, ascending });

  const ask = (): Promise<SaleCheck> => book().archive.credit.maySell('C1', 30_000);

  it('is answered from all its invoices, whenever the sort comes', async () => {
    await fill();
    book().host.resetTraffic();
    const { answer, standing } = await ask();
    expect(standing.receivables).toMatchObject({ invoices: 2, balance: 50_000 });
    const { batches } = book().host.traffic();
    for (let batch = 1; batch <= batches; batch += 1) {
      book().host.resetTraffic();
      book().trouble.beforeBatch = (current) => {
        if (current === batch) sort(book().host.engine, batch % 2 === 0);
      };
      expect((await ask()).answer).toEqual(answer);
    }
  });

  it('is not answered at all where the sorting does not end', async () => {
    await fill();
    let isAscending = false;
    book().trouble.beforeBatch = () => {
      isAscending = !isAscending;
      sort(book().host.engine, isAscending);
    };
    await expect(ask()).rejects.toMatchObject({ code: 'conflict', details: { table: 'receivables' } });
  });
});
