import { indexOf } from '../../support/searchedCustomers';

const numbersOf = async (customers: Parameters<typeof indexOf>[0], query: string): Promise<string[]> => {
  const index = await indexOf(customers);
  return index
    .find(query, {})
    .page(0, 100)
    .map(({ number }) => number);
};

describe('finding customers', () => {
  it.each([
    ['its number', 'C-1001', { name: 'Acme' }],
    ['part of its number', '001', { name: 'Acme' }],
    ['its name in other letters', 'ÁCMÉ', { name: 'Acme Ltd' }],
    ['a name without the spaces it has', 'larochelle', { name: 'La Rochelle Gifts' }],
    ['a name with spaces it has not', 'la rochelle', { name: 'LaRochelle' }],
    ['words in another order', 'gifts rochelle', { name: 'La Rochelle Gifts' }],
    ['a name without its apostrophe', 'obrien', { name: "O'Brien & Sons" }],
    ['its name in simplified characters', '万科', { name: '萬科企業股份有限公司' }],
    ['its name in traditional characters', '萬科', { name: '万科企业股份有限公司' }],
    ['pinyin initials', 'wkqy', { name: '万科企业股份有限公司' }],
    ['pinyin initials from the middle', 'qygf', { name: '万科企业股份有限公司' }],
    ['full pinyin', 'wanke', { name: '万科企业股份有限公司' }],
    ['full pinyin with spaces', 'wan ke', { name: '万科企业股份有限公司' }],
    ['full pinyin with the apostrophe of a keyboard', "wan'ke'qi", { name: '万科企业股份有限公司' }],
    ['an unfinished syllable', 'wankeqiy', { name: '万科企业股份有限公司' }],
    ['pinyin of traditional characters', 'chongqing', { name: '重慶長安汽車' }],
    ['a character with several readings, in this word', 'xmyh', { name: '厦门银行' }],
    ['a surname with a reading of its own', 'shantianfang', { name: '单田芳' }],
    ['letters and characters', 'abckj', { name: 'ABC科技' }],
    ['another name', 'vanke', { name: '万科', details: [{ kind: 'otherName', text: 'China Vanke' }] }],
    ['a contact', 'zhang wei', { name: 'Acme', details: [{ kind: 'contact', text: 'Zhang Wei' }] }],
    ['a contact by pinyin', 'zw', { name: 'Acme', details: [{ kind: 'contact', text: '张伟' }] }],
    ['a phone', '0755 8888', { name: 'Acme', details: [{ kind: 'phone', text: '+86-755-88886666' }] }],
    ['an e-mail', 'info@acme', { name: 'X', details: [{ kind: 'email', text: 'info@acme.example' }] }],
    ['its city', 'lyon', { name: 'Acme', city: 'Lyon' }],
    ['its city by pinyin', 'shenzhen', { name: 'Acme', city: '深圳' }],
    ['name and city', 'acme lyon', { name: 'Acme', city: 'Lyon' }],
  ] as const)('finds one by %s', async (_by, query, customer) => {
    const other = { number: 'C-2002', name: 'Bolt', city: 'Rome' };
    expect(await numbersOf([other, { number: 'C-1001', ...customer }], query)).toEqual(['C-1001']);
  });

  it('does not take letters inside a syllable for pinyin', async () => {
    expect(await numbersOf([{ number: 'C-1', name: '万科' }], 'anke')).toEqual([]);
  });

  it('asks for every word', async () => {
    expect(await numbersOf([{ number: 'C-1', name: 'Acme' }], 'acme lyon')).toEqual([]);
  });

  it('begins a single letter at the beginning of words', async () => {
    const customers = [
      { number: 'C-1', name: 'Bacon' },
      { number: 'C-2', name: 'Big Apple' },
      { number: 'C-3', name: '安利' },
    ];
    expect(await numbersOf(customers, 'a')).toEqual(['C-2', 'C-3']);
  });

  it('has everybody without a query, those of most value first, and never a blank row', async () => {
    const index = await indexOf([
      { number: 'C-1', expectedValue: 5 },
      { number: 'C-2' },
      { number: 'C-3', expectedValue: 50 },
    ]);
    index.put(3, undefined);
    const result = index.find('  ', {});
    expect([result.count, index.customers]).toEqual([3, 3]);
    expect(result.page(0, 9).map(({ number }) => number)).toEqual(['C-3', 'C-1', 'C-2']);
    expect(result.page(1, 1).map(({ number }) => number)).toEqual(['C-1']);
    expect(result.page(3, 1)).toEqual([]);
  });

  it('ranks number, beginning of the name, other words, pinyin, people, and what is left, in this order', async () => {
    const customers = [
      { number: '7', name: 'X', details: [{ kind: 'email', text: 'x@wk.example' }] },
      { number: '6', name: 'X', details: [{ kind: 'contact', text: 'Wk' }] },
      { number: '5', name: 'Abcwk' },
      { number: '4', name: '万科' },
      { number: '3', name: 'Big WK Ltd' },
      { number: '2', name: 'WK Ltd' },
      { number: 'WK', name: 'X' },
    ] as const;
    expect(await numbersOf(customers, 'wk')).toEqual(['WK', '2', '3', '4', '5', '6', '7']);
  });

  it('has the more valuable of two equally good ones first', async () => {
    const customers = [
      { number: '1', name: 'Acme East', expectedValue: 10 },
      { number: '2', name: 'Acme West', expectedValue: 20 },
    ];
    expect(await numbersOf(customers, 'acme')).toEqual(['2', '1']);
  });

  it('looks for slips of the keyboard only where nobody fits, and says so', async () => {
    const index = await indexOf([
      { number: '1', name: 'Schmidt KG' },
      { number: '2', name: 'Schmitz KG' },
    ]);
    expect(index.find('schmidt', {})).toMatchObject({ count: 1, isApproximate: false });
    expect(index.find('shcmidt', {})).toMatchObject({ count: 1, isApproximate: true });
    expect(index.find('schmydt', {})).toMatchObject({ count: 1, isApproximate: true });
    expect(index.find('10O1', {})).toMatchObject({ count: 0, isApproximate: false });
    expect(index.find('qqqqqq', {})).toMatchObject({ count: 0, isApproximate: false });
  });

  it('says what made a hit where the row does not show it', async () => {
    const index = await indexOf([
      {
        number: 'C-1',
        name: '万科',
        city: '深圳',
        details: [
          { kind: 'otherName', text: 'Vanke' },
          { kind: 'contact', text: '张伟' },
          { kind: 'phone', text: '+86 138 0013 8000' },
        ],
      },
    ]);
    const reasonFor = (query: string): string | undefined => index.find(query, {}).page(0, 1)[0]?.reason?.text;
    expect(['万', 'wk', 'c-1', 'shenzhen'].map(reasonFor)).toEqual([undefined, undefined, undefined, undefined]);
    expect(reasonFor('vanke')).toBe('Vanke');
    expect(reasonFor('zhangwei')).toBe('张伟');
    expect(reasonFor('万科 zw')).toBe('张伟');
    expect(reasonFor('13800138000')).toBe('+86 138 0013 8000');
  });

  it('knows at once what was put over a row or added', async () => {
    const index = await indexOf([{ number: '1', name: 'Acme' }]);
    expect(index.find('bolt', {}).count).toBe(0);
    const { filters, ...entry } = { ...index.entryAt(0)!, filters: {} as never };
    index.put(0, { ...entry, name: 'Bolt', filters });
    index.put(1, { ...entry, number: '2', name: 'Boltzmann', filters });
    expect(index.find('bolt', {}).count).toBe(2);
    expect(index.find('acme', {}).count).toBe(0);
  });
});
