import { findHeaderFactor } from '../../src/archive/headerFactor';

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
});
