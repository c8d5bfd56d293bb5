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

  it('knows the kind of a customer, in the language of the archive, and the number where there is one', () => {
    expect(initialOfAddition('household', 'C9', 'zh-TW')).toEqual({ customerNumber: 'C9', kind: '家庭型' });
    expect(initialOfAddition('contacts', '', 'en-US')).toEqual({});
  });
});
