import type { DuplicateAnswer } from '../../../../src/usecases/importList/listImport';
import { MemoryArchive } from '../../support/MemoryArchive';
import type { TriedImport } from '../support/importRows';
import { importRows } from '../support/importRows';

const archive = (): MemoryArchive =>
  new MemoryArchive({ customers: [{ customerNumber: 'C1', name: 'Alder Foods Ltd', city: 'Bath' }] });

function importNamed(name: string, answer?: DuplicateAnswer): TriedImport {
  const source = {
    columns: ['customers.customerNumber', 'customers.name', 'contacts.name'],
    rows: [['C1', name, 'Ann Lee']],
  };
  return importRows(archive(), source, { answer: () => answer });
}

describe('A customer of a list who has the number of quite another one', () => {
  it('is neither renamed nor added before the user has said which it is', () => {
    const { decision } = importNamed('Globex');
    expect(decision.changes).toEqual([]);
    expect(decision.rejected).toEqual([{ row: 2, reasons: [{ kind: 'undecidedDuplicate', because: ['number'] }] }]);
  });

  it('is renamed when the user calls it the same', () => {
    const { decision } = importNamed('Globex', 'same');
    expect(decision.rejected).toEqual([]);
    expect(decision.changes).toMatchObject([{ record: 'C1', before: 'Alder Foods Ltd', after: 'Globex' }]);
    expect(decision.counts).toMatchObject([
      { table: 'customers', changed: 1 },
      { table: 'contacts', added: 1 },
    ]);
  });

  it('is rejected with its contacts when the user calls it another: nobody can have a number that is taken', () => {
    const { decision } = importNamed('Globex', 'different');
    expect(decision.changes).toEqual([]);
    expect(decision.plan.appended.map(({ table }) => table)).not.toContain('contacts');
    expect(decision.rejected).toEqual([{ row: 2, reasons: [{ kind: 'numberTaken', value: 'C1' }] }]);
    expect(decision.plan.addedSheets?.[0]?.columns[0]?.values).toEqual([
      '“C1” is the number of another customer: correct it, or delete it to get a new one',
    ]);
  });

  it('is passed over when the user says so', () => {
    const { decision } = importNamed('Globex', 'skip');
    expect(decision.rejected).toEqual([]);
    expect(decision.changes).toEqual([]);
  });

  it.each(['Alder', 'ALDER FOODS GmbH', 'Alderfoods International', ''])(
    'is not asked about when a part of the name stays: %s',
    (name) => {
      expect(importNamed(name).comparison.duplicates).toEqual([]);
    },
  );
});
