import { stringsFor } from '../../../src/strings/strings';
import { describeFinding } from '../../../src/taskpane/check/describeFinding';
import { createFormats } from '../../../src/taskpane/createFormats';
import type { Finding } from '../../../src/usecases/archiveCheck';

const base: Finding = {
  rule: 'stale',
  table: 'customers',
  record: 'C1',
  name: 'Alder',
  customer: 'C1',
  field: 'lastVerified',
  value: 45_000,
};

async function describeIn(language: 'en-US' | 'zh-CN', given: Partial<Finding>): Promise<readonly string[]> {
  const strings = await stringsFor(language);
  const words = { strings, formats: createFormats(language), archiveLanguage: language } as const;
  const { title, place, matter } = describeFinding({ ...base, ...given }, words);
  return [title, place, matter];
}

describe('The words for a finding', () => {
  it.each([
    [{ detail: 'credit contact' }, 'Last verified: Mar 15, 2023 (credit and competitors and contact data and sales)'],
    [{ value: '', detail: 'contact' }, 'Last verified: never (contact data and sales)'],
    [
      { rule: 'duplicateCustomer', field: 'name', value: 'ALDER', detail: 'C0 Alder Ltd' },
      'Customer name: ALDER (as C0 Alder Ltd)',
    ],
    [
      { rule: 'duplicateNumber', field: 'customerNumber', value: 'C1', detail: '' },
      'Customer No.: C1 (as another record)',
    ],
    [
      { rule: 'supplyCycle', field: 'suppliedThrough', value: 'B', detail: 'A → B → A' },
      'Supplied through: B (A → B → A)',
    ],
    [{ rule: 'missingRequired', field: 'phone', value: '', detail: 'phone owner' }, 'Phone and Our salesperson'],
    [{ rule: 'missingNumber', field: 'customerNumber', value: '', fix: 'C7' }, 'Customer No.: (empty) → C7'],
    [{ rule: 'wrongType', field: 'founded', value: '2015-03-31', fix: 42_094 }, 'Founded: “2015-03-31” → Mar 31, 2015'],
  ] as const)('tell of %j', async (given, matter) => {
    expect((await describeIn('en-US', given))[2]).toBe(matter);
  });

  it('name an invoice by its table and number, and say what it is held against', async () => {
    const invoice = { table: 'receivables', record: 'R1', name: '' } as const;
    const paid = await describeIn('en-US', {
      ...invoice,
      rule: 'paidBeyondInvoice',
      field: 'paid',
      value: 120,
      detail: 100,
    });
    expect(paid).toEqual(['R1', 'Receivables', 'Paid: 120 (invoiced: 100)']);
    const due = await describeIn('zh-CN', {
      ...invoice,
      rule: 'datesReversed',
      field: 'due',
      value: 44_999,
      detail: 45_000,
    });
    expect(due).toEqual(['R1', '应收账款', '到期日：2023年3月14日（早于 2023年3月15日）']);
  });

  it('give a record without name and number a name', async () => {
    expect((await describeIn('en-US', { record: '\u001F2', name: ' ', detail: 'contact' })).slice(0, 2)).toEqual([
      'No number',
      '',
    ]);
  });
});
