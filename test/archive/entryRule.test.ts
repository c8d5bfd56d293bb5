import { catalogue, fieldOf } from '../../src/archive/catalogue';
import { keyListNames } from '../../src/archive/definedNames';
import { entryRuleOf } from '../../src/archive/entryRule';
import { languages } from '../../src/archive/language';

const fields = Object.values(catalogue).flatMap((table) => table.fields.map((field) => ({ table: table.id, field })));

describe('What a column accepts when somebody types', () => {
  it.each([
    ['customers', 'founded', { kind: 'date' }, 'Enter a date, such as 2026-03-31.'],
    ['monthlySales', 'month', { kind: 'date' }, 'Enter a month, such as 2026-03.'],
    ['orders', 'amount', { kind: 'number', isWhole: false, least: 0 }, 'Enter a number of 0 or more.'],
    ['monthlySales', 'amount', { kind: 'number', isWhole: false }, 'Enter a number.'],
    ['customers', 'employees', { kind: 'number', isWhole: true, least: 0 }, 'Enter a whole number of 0 or more.'],
    ['customers', 'expectedShare', { kind: 'number', isWhole: false, least: 0, most: 1 }, expect.any(String)],
    ['orders', 'status', { kind: 'choices' }, 'Choose one of the entries in the list.'],
  ] as const)('is, of %s %s, nothing but %j', (table, field, accepts, message) => {
    const rule = entryRuleOf(fieldOf(table, field));
    expect(rule).toMatchObject({ accepts, otherwise: 'refuse' });
    expect(rule?.message['en-US']).toEqual(message);
  });

  it('is the number of a record, though a person may insist on another', () => {
    expect(entryRuleOf(fieldOf('receivables', 'orderNumber'))).toMatchObject({
      accepts: { kind: 'keys', table: 'orders' },
      otherwise: 'ask',
      message: { 'en-US': 'No order or contract in the archive has this number yet.' },
    });
    expect(entryRuleOf(fieldOf('customers', 'suppliedThrough'))?.accepts).toEqual({ kind: 'keys', table: 'customers' });
  });

  it('is a grade or a share for a probability, so its list only suggests', () => {
    expect(entryRuleOf(fieldOf('customers', 'probability'))?.otherwise).toBe('suggest');
  });

  it.each(['text', 'identifier', 'computed'] as const)('is everything where a field is of the type %s', (type) => {
    const ofType = fields.filter(({ field }) => field.type === type);
    expect(ofType.length).toBeGreaterThan(0);
    for (const { field } of ofType) expect(entryRuleOf(field)).toBeUndefined();
  });

  it('is told in three languages, in words that an alert has room for', () => {
    const rules = fields.map(({ field }) => entryRuleOf(field)).filter((rule) => rule !== undefined);
    for (const { message } of rules.filter((rule) => rule.otherwise !== 'suggest')) {
      for (const language of languages) {
        expect(message[language]).not.toBe('');
        expect(message[language].length).toBeLessThanOrEqual(255);
      }
    }
  });

  it('can be looked up for every table that others refer to', () => {
    const referredTo = fields.flatMap(({ field }) => field.references ?? []);
    expect(new Set(referredTo)).toEqual(new Set(Object.keys(keyListNames)));
    const ofUnknownKind = fields.filter(({ field }) => field.type === 'reference' && field.references === undefined);
    expect(ofUnknownKind).toEqual([]);
  });
});
