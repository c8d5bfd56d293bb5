import type { CustomerIndex } from '../../src/usecases/searchCustomers/CustomerIndex';
import { indexOf } from '../support/searchedCustomers';
import { readCsvList } from './support/readCsvList';

/** The values of a column by its header. */
function readColumns(...segments: readonly string[]): (header: string) => readonly string[] {
  const { columns } = readCsvList(...segments);
  return (header) => {
    const column = columns.find((candidate) => candidate.header === header);
    if (column === undefined) throw new Error(`There is no column ${header}.`);
    return column.values.map(String);
  };
}

const firstNames = (index: CustomerIndex, query: string): string[] =>
  index
    .find(query, {})
    .page(0, 5)
    .map(({ name }) => name);

describe('the companies of the Shenzhen exchange', () => {
  let index: CustomerIndex;
  beforeAll(async () => {
    const column = readColumns('cn_companies_szse', 'szse_a_shares.csv');
    const [codes, names, shorts] = [column('A股代码'), column('公司全称'), column('A股简称')];
    index = await indexOf(
      names.map((name, row) => ({
        number: codes[row] ?? '',
        name,
        details: [{ kind: 'otherName', text: shorts[row] ?? '' }],
      })),
    );
  });

  it.each([
    ['wanke', '万科企业股份有限公司'],
    ['wkqy', '万科企业股份有限公司'],
    ['萬科', '万科企业股份有限公司'],
    ['pinganyinhang', '平安银行股份有限公司'],
    ['payh', '平安银行股份有限公司'],
    ['000001', '平安银行股份有限公司'],
    ['zhongxingtongxun', '中兴通讯股份有限公司'],
    ['zxtx', '中兴通讯股份有限公司'],
    ['wuliangye', '宜宾五粮液股份有限公司'],
    ['changanqiche', '重庆长安汽车股份有限公司'],
    ['chongqingchangan', '重庆长安汽车股份有限公司'],
    ['byd', '比亚迪股份有限公司'],
    ['ningdeshidai', '宁德时代新能源科技股份有限公司'],
    ['geli', '珠海格力电器股份有限公司'],
  ])('are found by %s', (query, name) => {
    expect(firstNames(index, query)).toContain(name);
  });

  it('are each found by their code, before all others', () => {
    const codes = index
      .find('', {})
      .page(0, 3_000)
      .map(({ number }) => number);
    expect(codes.length).toBeGreaterThan(2_800);
    const others = codes.filter((code) => index.find(code, {}).page(0, 1)[0]?.number !== code);
    expect(others).toEqual([]);
  });
});

describe('the customers of classicmodels', () => {
  let index: CustomerIndex;
  beforeAll(async () => {
    const column = readColumns('classicmodels', 'customers.csv');
    const names = column('customerName');
    const [numbers, phones, lastNames] = [column('customerNumber'), column('phone'), column('contactLastName')];
    const firstNamesOf = column('contactFirstName');
    index = await indexOf(
      names.map((name, row) => ({
        number: numbers[row] ?? '',
        name,
        details: [
          { kind: 'contact', text: `${firstNamesOf[row] ?? ''} ${lastNames[row] ?? ''}` },
          { kind: 'phone', text: phones[row] ?? '' },
        ],
      })),
    );
  });

  it.each([
    ['alpha cognac', 'Alpha Cognac'],
    ['larochelle', 'La Rochelle Gifts'],
    ['carine schmitt', 'Atelier graphique'],
    ['40322555', 'Atelier graphique'],
    ['baane', 'Baane Mini Imports'],
    ['Kommission', 'Kommission Auto'],
    ['103', 'Atelier graphique'],
    ['rance', 'Daedalus Designs Imports'],
    ['frederique citeaux', 'Mini Caravy'],
  ])('are found by %s', (query, name) => {
    expect(firstNames(index, query)).toContain(name);
  });
});
