import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import type { CopyDecision, CopyOrder } from '../../../src/usecases/issueCopy/copyIssuing';
import type { IssuedCopy } from '../../../src/usecases/issueCopy/issuedCopy';
import type { Plan } from '../../../src/archive/plan';
import { createFromList, makeList, readColumn, tableNamed } from '../support/customers';
import type { OpenWorkbook } from '../support/openWorkbook';
import { addRecords } from '../support/relatedRecords';
import { useWorkbook } from '../support/useWorkbook';

const order = (given: Partial<CopyOrder> = {}): CopyOrder => ({
  customers: { kind: 'all' },
  format: 'xlsx',
  columns: ['customerNumber', 'name', 'expectedValue'].map((field) => ({ table: 'customers', field })),
  inputs: { recipient: 'Fair Ltd.', purpose: 'Trade fair', dueBack: '', reason: 'They rank them' },
  ...given,
});

function ready(decision: CopyDecision): { readonly copy: IssuedCopy; readonly plan: Plan } {
  if (decision.kind !== 'ready') throw new Error(JSON.stringify(decision.faults));
  return decision;
}

describe('a copy of customers’ files', () => {
  const book = useWorkbook({ hasFunctions: true });
  const copies = (): OpenWorkbook['archive']['copies'] => book().archive.copies;
  const loans = (header: string) => readColumn(book().host.engine, 'Loans', header);

  const hideRow = (position: number): void => {
    const { engine } = book().host;
    const { area } = tableNamed(engine, 'Customers');
    engine.setHiddenRows(area.sheet, area.row + 1 + position, 1, true, 'person');
  };

  it('is offered with what the archive has, for all customers or for those that the sheet shows', async () => {
    await createFromList(book(), makeList(3));
    hideRow(1);
    const all = await copies().readOffer({ kind: 'all' });
    const shown = await copies().readOffer({ kind: 'shown' });
    expect([all.customers, shown.customers]).toEqual([3, 2]);
    expect(all.tables.map(({ table }) => table)).toContain('contacts');
    expect(all.tables[0]?.columns).toContainEqual({ field: 'phone', confidence: 'personal' });
    expect((await copies().readOffer({ kind: 'records', records: ['C-000002'] })).customers).toBe(1);
  });

  it('holds values where formulas stand, typed as in the archive', async () => {
    await createFromList(book(), makeList(3));
    const { copy } = ready(await copies().planCopy(order(), {}));
    const [file] = await copies().makeFiles(copy, 'xlsx', {});
    expect(file?.name).toBe('Customer file copy - Fair Ltd. - Trade fair - 2026-11-21.xlsx');
    const { sheets } = await readXlsx(file?.bytes ?? new Uint8Array());
    expect(sheets[1]?.rows).toEqual([
      ['Customer No.', 'Customer name', 'Expected value'],
      ['C-000001', 'Customer 1', 4500],
      ['C-000002', 'Customer 2', 3000],
      ['C-000003', 'Customer 3', 1500],
    ]);
  });

  it('of those that the sheet shows holds them and their contacts, as a .csv each', async () => {
    await createFromList(book(), makeList(3));
    addRecords(book().host.engine, 'contacts', [
      { contactNumber: 'P1', customerNumber: 'C-000002', name: 'Ng' },
      { contactNumber: 'P2', customerNumber: 'C-000003', name: "'=Wu" },
    ]);
    hideRow(1);
    const columns = [
      { table: 'customers', field: 'name' },
      { table: 'contacts', field: 'name' },
    ] as const;
    const { copy } = ready(await copies().planCopy(order({ customers: { kind: 'shown' }, columns }), {}));
    const files = await copies().makeFiles(copy, 'csv', {});
    const texts = files.map(({ bytes }) => parseCsv(new TextDecoder().decode(bytes)));
    expect(texts[0]?.slice(0, 3)).toEqual([['Customer name'], ['Customer 1'], ['Customer 3']]);
    expect(texts[1]?.[1]).toEqual(["'=Wu"]);
  });

  it('is entered in the register of loans, which undo takes back while the change log keeps both', async () => {
    await createFromList(book(), makeList(2));
    const { plan } = ready(await copies().planCopy(order(), {}));
    await book().archive.apply(plan, {});
    expect(loans('Customer No.')).toEqual(['C-000001', 'C-000002']);
    expect(loans('Loan No.')).toEqual(['B000001', 'B000002']);
    expect(loans('Who has it')).toEqual(['Fair Ltd.', 'Fair Ltd.']);
    expect(book().archive.undoable()).toBe('issueCopy');
    await book().archive.undoLast({});
    expect(loans('Customer No.')).toEqual(['']);
    expect(readColumn(book().host.engine, 'ChangeLog', 'Reason')).toEqual(['Trade fair', 'Undone']);
  });

  it('is refused where nobody is left, and where somebody has just taken the number', async () => {
    await createFromList(book(), makeList(2));
    const gone = order({ customers: { kind: 'records', records: ['C-000009'] } });
    await expect(copies().planCopy(gone, {})).rejects.toMatchObject({ code: 'recordNotFound' });
    const { plan } = ready(await copies().planCopy(order(), {}));
    addRecords(book().host.engine, 'loans', [{ loanNumber: 'B000001', customerNumber: 'C-000001' }]);
    await expect(book().archive.apply(plan, {})).rejects.toMatchObject({ code: 'conflict' });
  });

  it('reads the archive in no more round trips for more customers', async () => {
    await createFromList(book(), makeList(60));
    const before = book().host.traffic().batches;
    ready(await copies().planCopy(order(), {}));
    expect(book().host.traffic().batches - before).toBeLessThanOrEqual(6);
  });
});
