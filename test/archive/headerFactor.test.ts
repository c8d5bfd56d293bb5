import { findHeaderFactor, findHeaderUnit } from '../../src/archive/headerFactor';

describe('The unit of a header', () => {
  it.each([
    ['注册资本（万元）', 10_000],
    ['注册资本(人民币万元)', 10_000],
    ['資本額（億元）', 1e8],
    ['销售额（百万元）', 1e6],
    ['销售额（千元）', 1000],
    ['Sales (thousands)', 1000],
    ['Sales [k EUR]', 1000],
    ['Sales (USD millions)', 1e6],
    ['Sales (EUR)', 1],
    ['Sales in k$', 1000],
    ['Sales in thousands', 1000],
    ['Sales (TEUR)', 1000],
    ['销售额/万元', 10_000],
    ['销售额:千元', 1000],
    ['金额万元', 10_000],
    ['2024 (万元) / Q1', 10_000],
    ['Sales / Kunde', 1],
    ['Mio Sales', 1],
    ['注册资本', 1],
    ['Sales', 1],
  ])('of money under %s is %p', (header, factor) => {
    expect(findHeaderFactor(header, 'money')).toBe(factor);
  });

  it('of a share in per cent is a hundredth', () => {
    expect(findHeaderFactor('Expected share (%)', 'percent')).toBe(0.01);
    expect(findHeaderFactor('可能性（％）', 'probability')).toBe(0.01);
  });

  it('means nothing to other fields', () => {
    expect(findHeaderFactor('Phone (thousands)', 'identifier')).toBe(1);
  });

  it('is told from none, because a unit above the table goes for headers that name none', () => {
    expect(findHeaderUnit('单价（元）', 'money')).toBe(1);
    expect(findHeaderUnit('Sales (USD)', 'money')).toBe(1);
    expect(findHeaderUnit('Sales (2024)', 'money')).toBeUndefined();
    expect(findHeaderUnit('Sales', 'money')).toBeUndefined();
    expect(findHeaderUnit('份额%', 'percent')).toBe(0.01);
    expect(findHeaderUnit('Share', 'percent')).toBeUndefined();
  });
});
