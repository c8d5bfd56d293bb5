import { mayBeMistaken, toExactInput } from '../../src/excel/typedText';

describe('writing a text so that it stays a text', () => {
  it.each([
    '=SUM(A1)',
    '+49 30 1234',
    '-12',
    '@home',
    "'quoted",
    '#N/A',
    '000123',
    '1.5E3',
    '2024-01-31',
    '3/4',
    'Mar 5',
    ' =Name',
    '＝客户名称',
  ])('says that %s is text by an apostrophe', (text) => {
    expect(toExactInput(text, 'General')).toBe(`'${text}`);
  });

  it.each(['30%', '￥1,200', '（500）5', '２０２４年１月', '上午 10:30', 'TRUE', ' false ', '2023年8月31日'])(
    'says that %s is text in whatever language the document is',
    (text) => {
      expect(mayBeMistaken(text)).toBe(true);
    },
  );

  it.each(['', 'Acme', '上海贸易有限公司', 'True North Ltd', 'a=b'])('leaves %j as it is', (text) => {
    expect(toExactInput(text, 'General')).toBe(text);
  });

  it('gives cells of text format no apostrophe, because there it would stay', () => {
    expect(toExactInput('000123', '@')).toBe('000123');
    expect(toExactInput('=1+1', '@')).toBe('=1+1');
  });

  it('leaves numbers and booleans what they are', () => {
    expect(toExactInput(12.5, 'General')).toBe(12.5);
    expect(toExactInput(true, '0.00')).toBe(true);
  });

  it.each(['9'.repeat(96), `-${'1,'.repeat(40)}0`, `USD ${'7'.repeat(60)}`, `${'3'.repeat(60)}E5`])(
    'says that %s is text: a number of any length is one to Excel',
    (text) => {
      expect(toExactInput(text, 'General')).toBe(`'${text}`);
    },
  );

  it('leaves long prose with a digit alone, which no language takes for a number', () => {
    const prose = 'Founded in 1987 by two brothers who made parts for looms in a shed behind the house.';
    expect(toExactInput(prose, 'General')).toBe(prose);
  });
});
