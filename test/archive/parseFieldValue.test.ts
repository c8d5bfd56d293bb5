import { fieldOf } from '../../src/archive/catalogue';
import type { CellValue } from '../../src/archive/cellValue';
import type { ValueContext } from '../../src/archive/parseFieldValue';
import { parseFieldValue } from '../../src/archive/parseFieldValue';

const english: ValueContext = { language: 'en-US', numberFormat: 'General', headerFactor: 1 };

function parse(field: string, value: CellValue, context: Partial<ValueContext> = {}): CellValue {
  const parsed = parseFieldValue(fieldOf('customers', field), value, { ...english, ...context });
  return parsed.ok ? parsed.value : `! ${parsed.problem}`;
}

describe('A value of a list', () => {
  it('stays empty in every field when it is', () => {
    for (const field of ['name', 'phone', 'creditLimit', 'probability', 'founded', 'stage', 'employees']) {
      expect(parse(field, '')).toBe('');
    }
    expect(parse('creditLimit', '　 ')).toBe('');
  });

  it('that is an error of the sheet does not fit anywhere', () => {
    for (const field of ['name', 'phone', 'creditLimit', 'probability', 'founded', 'stage']) {
      expect(parse(field, '#N/A')).toBe('! errorValue');
    }
    expect(parse('name', '#1 Shop')).toBe('#1 Shop');
  });
});

describe('Text and identifiers', () => {
  it.each([
    '=1+1',
    '+44 20',
    '-x',
    '@home',
    '000123',
    ' spaced ',
    '2023-08-31',
    '张三\n李四',
    '110101199003071234',
    '<b>',
    '__proto__',
  ])('keep %j to the character', (text) => {
    expect(parse('name', text)).toBe(text);
    expect(parse('customerNumber', text)).toBe(text);
  });

  it.each([
    [103, 'General', '103'],
    [123, '000000', '000123'],
    [1_234_567, '000000', '1234567'],
    [123_456, '000-000', '123-456'],
    [7_025_551_838, 'General', '7025551838'],
    [40.5, 'General', '40.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [123_456_789_012_345, '0', '123456789012345'],
    [45_169, 'yyyy-mm-dd', '2023-08-31'],
    [-5, '000', '-5'],
  ])('show the number %p under the format %s as %s', (number, numberFormat, text) => {
    expect(parse('customerNumber', number, { numberFormat })).toBe(text);
  });

  it.each([1.10101199003071e17, 1e15, 1.5e-7, 1e300])('refuse %p, of which the sheet has lost digits', (number) => {
    expect(parse('bankAccount', number)).toBe('! digitsLost');
  });

  it('write a boolean as the sheet shows it', () => {
    expect(parse('category', true)).toBe('TRUE');
  });
});

describe('Money', () => {
  it.each([
    [1234.5, 1234.5],
    ['1,234.50', 1234.5],
    ['¥1,200', 1200],
    ['3.5万', 35_000],
    ['(20)', '! negative'],
    [-20, '! negative'],
    ['twelve', '! notANumber'],
    ['1,5', '! notANumber'],
    [true, '! notANumber'],
    ['12345678901234567', '! digitsLost'],
  ])('%j becomes %p', (value, expected) => {
    expect(parse('creditLimit', value)).toBe(expected);
  });

  it('may be negative where returns can outweigh sales', () => {
    expect(parse('currentBusiness', '(20)')).toBe(-20);
  });

  it('is multiplied by the unit of its header, but not twice', () => {
    expect(parse('creditLimit', 12.5, { headerFactor: 10_000 })).toBe(125_000);
    expect(parse('creditLimit', '0.07', { headerFactor: 10_000 })).toBe(700);
    expect(parse('creditLimit', '3万', { headerFactor: 10_000 })).toBe(30_000);
  });
});

describe('Shares and probabilities', () => {
  it.each([
    [0.25, 0.25],
    ['25%', 0.25],
    ['25', '! notAShare'],
    [25, '! notAShare'],
    [-0.1, '! notAShare'],
    ['a quarter', '! notANumber'],
  ])('a share %j becomes %p', (value, expected) => {
    expect(parse('expectedShare', value)).toBe(expected);
  });

  it('under a header with per cent are hundredths', () => {
    expect(parse('expectedShare', 25, { headerFactor: 0.01 })).toBe(0.25);
    expect(parse('expectedShare', 0.25, { headerFactor: 0.01, numberFormat: '0%' })).toBe(0.25);
    expect(parse('expectedShare', '25%', { headerFactor: 0.01 })).toBe(0.25);
  });

  it('of a grade keep its name, in the language of the archive', () => {
    expect(parse('probability', '高')).toBe('High');
    expect(parse('probability', 'medium', { language: 'zh-CN' })).toBe('中');
    expect(parse('probability', '30%')).toBe(0.3);
    expect(parse('probability', 80)).toBe('! notAProbability');
    expect(parse('probability', 'perhaps')).toBe('! notAProbability');
    expect(parse('probability', true)).toBe('! notAProbability');
  });
});

describe('Whole numbers', () => {
  it.each([
    ['1,200', 1200],
    [30, 30],
    [12.5, '! notAWholeNumber'],
    ['-3', '! negative'],
    ['many', '! notANumber'],
  ])('%j becomes %p', (value, expected) => {
    expect(parse('employees', value)).toBe(expected);
  });
});

describe('Dates', () => {
  it.each([
    ['2023-08-31', 45_169],
    ['2023年8月31日', 45_169],
    ['112/08/31', 45_169],
    [20_230_831, 45_169],
    [1_120_831, 45_169],
    [45_169, 45_169],
    ['2023-02-30', '! noSuchDay'],
    [20_230_230, '! noSuchDay'],
    ['03/04/2023', '! ambiguousDate'],
    ['yesterday', '! notADate'],
    [1996, '! notADate'],
    [-3, '! notADate'],
    [true, '! notADate'],
    ['1850-01-01', '! notADate'],
  ])('%j becomes %p', (value, expected) => {
    expect(parse('founded', value)).toBe(expected);
  });

  it('that are serials lose their time of day, and old ones are known by their format', () => {
    expect(parse('founded', 45_169.75, { numberFormat: 'yyyy/m/d h:mm' })).toBe(45_169);
    expect(parse('founded', 1996, { numberFormat: 'd-mmm-yy' })).toBe(1996);
  });

  it('are read in the order that their column proves', () => {
    expect(parse('founded', '03/04/2023', { dateOrder: 'dayFirst' })).toBe(parse('founded', '2023-04-03'));
  });
});

describe('Choices', () => {
  it.each([
    ['Existing', 'Existing'],
    ['existing customer', 'Existing'],
    ['现有客户', 'Existing'],
    ['潛在客戶', 'Prospect'],
    ['ＦＯＲＭＥＲ', 'Former'],
    ['retired', '! unknownChoice'],
    ['__proto__', '! unknownChoice'],
    [1, '! unknownChoice'],
  ])('%j becomes %p', (value, expected) => {
    expect(parse('stage', value)).toBe(expected);
  });

  it('are written in the language of the archive', () => {
    expect(parse('stage', 'Prospect', { language: 'zh-TW' })).toBe('潛在客戶');
  });
});
