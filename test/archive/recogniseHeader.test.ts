import { recogniseHeader } from '../../src/archive/recogniseHeader';

describe('A header', () => {
  it.each([
    ['Customer No.', 'customerNumber'],
    ['customer_no', 'customerNumber'],
    ['CUSTOMER  NO', 'customerNumber'],
    ['ＣＵＳＴＯＭＥＲ　ＮＯ．', 'customerNumber'],
    ['customerNumber', 'customerNumber'],
    ['Customer #', 'customerNumber'],
    ['Customer', 'name'],
    ['Customer\nname', 'name'],
    ['客户\r\n名称', 'name'],
    ['客戶名稱', 'name'],
    ['　客户名称　', 'name'],
    ['*客户名称', 'name'],
    ['注册资本（万元）', 'registeredCapital'],
    ['Credit limit [EUR]', 'creditLimit'],
    ['电话（手机）', 'phone'],
    ['电话【座机】', 'phone'],
    ['E-Mail', 'email'],
    ['Expected share (%)', 'expectedShare'],
    ['Credit period (days)', 'creditPeriod'],
    ['信用期限', 'creditPeriod'],
  ])('%j means %s', (header, field) => {
    expect(recogniseHeader(header, 'customers')?.field).toBe(field);
  });

  it('of the archive itself is surer than an alias, and an alias surer than one without its brackets', () => {
    const [own, alias, loose] = ['Phone', 'Mobile', 'Phone (home)'].map(
      (header) => recogniseHeader(header, 'customers')?.rank,
    );
    expect(own).toBeLessThan(alias ?? 0);
    expect(alias).toBeLessThan(loose ?? 0);
  });

  it.each(['', ' ', '()', '%', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Colour', '颜色'])(
    '%j means nothing',
    (header) => {
      expect(recogniseHeader(header, 'customers')).toBeUndefined();
    },
  );

  it.each(['Expected value', '预期价值', 'To clear up', '待清理'])(
    '%j means nothing, because the archive fills that column',
    (header) => {
      expect(recogniseHeader(header, 'customers')).toBeUndefined();
    },
  );
});
