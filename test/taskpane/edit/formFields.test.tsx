import { catalogue } from '../../../src/archive/catalogue';
import { mustBeFilled } from '../../../src/archive/mustBeFilled';
import { additions, fieldsOfAddition, initialOfAddition, tableOfAddition } from '../../../src/taskpane/edit/formFields';
import { createSummary } from '../support/MemoryWorkbook';

const summary = createSummary({});

describe('the form for a new record', () => {
  it.each(additions)('asks first for what must not be empty, and for nothing that is calculated: %s', (addition) => {
    const table = catalogue[tableOfAddition(addition)];
    const { first, rest } = fieldsOfAddition(addition, summary);
    const required = table.fields.filter(
      (field) => mustBeFilled(field) && field.id !== table.keyField && field.id !== 'customerNumber',
    );
    expect(first).toEqual(expect.arrayContaining(required.map(({ id }) => id)));
    expect([...first, ...rest]).toContain(table.keyField);
    const types = [...first, ...rest].map((id) => table.fields.find((field) => field.id === id)?.type);
    expect(types).not.toContain('computed');
    expect(new Set([...first, ...rest]).size).toBe(first.length + rest.length);
  });

  it('asks companies and households for what fits them', () => {
    const organisation = fieldsOfAddition('organisation', summary);
    const household = fieldsOfAddition('household', summary);
    expect([...organisation.first, ...organisation.rest]).not.toContain('age');
    expect([...household.first, ...household.rest]).not.toContain('ownership');
  });

  it('leaves out the columns that an archive of an earlier version does not have', () => {
    const columns = [{ table: 'customers', field: 'closedOn' }] as const;
    const older = createSummary({ outdated: { version: 1, tables: [], columns } });
    expect(fieldsOfAddition('organisation', summary).rest).toContain('closedOn');
    expect(fieldsOfAddition('organisation', older).rest).not.toContain('closedOn');
  });

  it('knows the number where there is one, and what most new records have in common, in the archive’s language', () => {
    const today = '2026-11-22';
    const given = { customerNumber: 'C9', today, language: 'zh-TW' } as const;
    expect(initialOfAddition('household', given)).toEqual({ customerNumber: 'C9', kind: '家庭型' });
    expect(initialOfAddition('orders', given)).toEqual({
      customerNumber: 'C9',
      kind: '訂單',
      status: '未完成',
      date: today,
    });
    expect(initialOfAddition('loans', given)).toEqual({ customerNumber: 'C9', kind: '借閱', lentOn: today });
    expect(initialOfAddition('contacts', { customerNumber: '', today, language: 'en-US' })).toEqual({});
  });
});
