import { stringsFor } from '../../../src/strings/strings';
import { ageFile } from '../../../src/taskpane/card/ageFile';
import { groupFields } from '../../../src/taskpane/card/groupFields';
import { nameOf } from '../../../src/taskpane/card/nameOf';
import { summariseRecord } from '../../../src/taskpane/card/recordSummary';
import { showValue } from '../../../src/taskpane/card/showValue';
import { createFormats } from '../../../src/taskpane/createFormats';
import { defaultFreshness } from '../../../src/usecases/readFreshness';
import { createFullFile, createRecord } from '../support/openCard';

const formats = createFormats('en-US');
/** 2026-03-15. */
const march = 46_096;

describe('the age of a file', () => {
  const age = (values: Record<string, string | number>, today: string, freshness = defaultFreshness) =>
    ageFile(createRecord('customers', 'C1', values), today, freshness);

  it('counts whole months since the file was verified', () => {
    expect(age({ lastVerified: march }, '2026-04-14')?.months).toBe(0);
    expect(age({ lastVerified: march }, '2026-04-15')?.months).toBe(1);
    expect(age({ lastVerified: march }, '2027-03-15')?.months).toBe(12);
  });

  it('names the layers with a value that has outlived its freshness, and no empty ones', () => {
    const values = { lastVerified: march, creditLimit: 5, city: 'Boise', phone: '' };
    expect(age(values, '2026-09-14')?.aged).toEqual([]);
    expect(age(values, '2026-09-15')?.aged).toEqual(['credit']);
    expect(age(values, '2027-03-15')?.aged).toEqual(['basic', 'credit']);
  });

  it('goes by the months that the Settings give', () => {
    const values = { lastVerified: march, creditLimit: 5, city: 'Boise' };
    expect(age(values, '2026-06-15', { contact: 12, credit: 3, other: 24 })?.aged).toEqual(['credit']);
    expect(age(values, '2027-03-15', { contact: 13, credit: 18, other: 24 })?.aged).toEqual([]);
  });

  it('is not known of a file that nobody has verified', () => {
    expect(age({ lastVerified: '' }, '2026-09-15')).toBeUndefined();
  });
});

describe('the groups of a card', () => {
  it('hold every column once, the filled ones apart, and what the user has added in the last', () => {
    const { customer } = createFullFile({
      customerNumber: 'C1',
      kind: 'Household',
      city: 'Boise',
      'extra:Fax list': 'x',
    });
    const groups = groupFields(customer);
    expect(groups.map(({ layer }) => layer)).toEqual(['basic', 'credit', 'operating', 'file', 'other']);
    expect(groups[0]).toMatchObject({ filled: ['city'], empty: ['occupation'] });
    expect(groups.at(-1)).toMatchObject({ filled: ['extra:Fax list'], typed: ['extra:Fax list'] });
    const typed = groups.flatMap((group) => group.typed);
    expect(typed).toEqual(expect.arrayContaining(['name', 'stage', 'kind']));
    for (const field of ['tier', 'expectedValue']) expect(typed).not.toContain(field);
  });

  it('keep a value that does not fit the kind in sight', () => {
    const { customer } = createFullFile({ kind: 'Household', ownership: 'Private' });
    expect(groupFields(customer)[0]?.filled).toContain('ownership');
  });
});

describe('values on the card', () => {
  it.each([
    ['creditLimit', 8340.5, '8,340.50'],
    ['creditLimit', 80_000, '80,000'],
    ['expectedShare', 0.125, '12.5%'],
    ['grossMargin', 0.234, '23.4%'],
    ['founded', march, 'Mar 15, 2026'],
    ['founded', 'spring 1998', 'spring 1998'],
    ['name', 1234, '1234'],
    ['phone', 7_025_551_838, '7025551838'],
    ['an extra column', 1234, '1,234'],
  ])('are written as a person reads them: %s %s', (field, value, shown) => {
    expect(showValue('customers', field, value, formats)).toBe(shown);
  });

  it('put a record into a line, and name it by its key where nothing else is known', async () => {
    const words = { formats, strings: await stringsFor('en-US'), archiveLanguage: 'en-US' } as const;
    const order = { orderNumber: 'O1', date: march, goods: 'Hinges', amount: 12.5 };
    expect(summariseRecord(createRecord('orders', 'O1', order), words)).toEqual({
      main: 'Mar 15, 2026 · O1',
      detail: 'Hinges',
      aside: '12.50',
    });
    const invoice = { invoiceNumber: 424, date: march, due: march + 30, disputed: 'Yes' };
    expect(summariseRecord(createRecord('receivables', '424', invoice), words)).toEqual({
      main: 'Mar 15, 2026 · 424',
      detail: 'Due: Apr 14, 2026 · Disputed: Yes',
      aside: '',
    });
    expect(summariseRecord(createRecord('contacts', 'P1', { name: '' }), words).main).toBe('P1');
  });

  it('call a customer without a name by the number', () => {
    expect(nameOf(createRecord('customers', 'C1', { name: ' ' }))).toBe('C1');
  });
});
