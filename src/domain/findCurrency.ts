/** Signs and names of currencies; the longer ones first, for `NT$` holds a `$`. 元 alone says nothing: it is that of many. */
const currencies: readonly (readonly [currency: string, pattern: RegExp])[] = [
  ['TWD', /NT\$|NTD|TWD|[台臺][币幣]/iu],
  ['HKD', /HK\$|HKD|港[币幣元]/iu],
  ['USD', /\$|USD|美元|美金/iu],
  ['CNY', /RMB|CNY|人民[币幣]/iu],
  ['JPY', /JPY|日[元圆圓]|円/iu],
  ['CNY', /¥/u],
  ['EUR', /€|EUR|[欧歐]元/iu],
  ['GBP', /£|GBP|英[镑鎊]/iu],
  ['KRW', /₩|KRW/iu],
  ['INR', /₹|INR/iu],
];

/**
 * The currency that an amount names, as its ISO 4217 code; `undefined` where it names none. `$` alone counts as the US dollar and
 * `¥` as the renminbi: it only matters whether two amounts name the same.
 */
export function findCurrency(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  return currencies.find(([, pattern]) => pattern.test(plain))?.[0];
}
