import { normaliseCompanyName } from '../../src/domain/normaliseCompanyName';

const simplify = (text: string): string => text.replaceAll('華', '华').replaceAll('團', '团');

describe('The name by which a company is the same', () => {
  it.each([
    ['Acme', 'Ａcme Co., Ltd.', 'ACME LIMITED', 'acme, inc', 'Acme S.A.', 'Acme GmbH & Co. KG'],
    ['上海华明', '上海華明有限公司', '上海华明股份有限公司', '上海華明（集團）有限公司', '上海华明 公司'],
    ['Société Générale', 'SOCIETE GENERALE S.A.'],
    ['Nestlé Deutschland', 'Nestle Deutschland AG'],
  ])('of %s is the same in all spellings', (name, ...spellings) => {
    const names = spellings.map((spelling) => normaliseCompanyName(spelling, simplify));
    expect(new Set([...names, normaliseCompanyName(name, simplify)]).size).toBe(1);
  });

  it.each([
    ['Alder Foods Ltd', 'Alder Ltd'],
    ['华明食品有限公司', '华明纺织有限公司'],
    ['Company 1 Ltd', 'Company 2 Ltd'],
  ])('of %s is not that of %s', (one, other) => {
    expect(normaliseCompanyName(one, simplify)).not.toBe(normaliseCompanyName(other, simplify));
  });

  it('that is nothing but a legal form stays', () => {
    expect(normaliseCompanyName('有限公司', simplify)).toBe('有限公司');
    expect(normaliseCompanyName('Limited', simplify)).toBe('limited');
    expect(normaliseCompanyName('', simplify)).toBe('');
  });
});
