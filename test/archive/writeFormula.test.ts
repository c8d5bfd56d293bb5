import { fieldOf } from '../../src/archive/catalogue';
import { quoteHeader, quoteText, writeColumnReference, writeRowReference } from '../../src/archive/quoteHeader';
import { writeFormula } from '../../src/archive/writeFormula';

const expectedValue = fieldOf('customers', 'expectedValue');

describe('A header in a reference', () => {
  it.each([
    ['Tier', 'Tier'],
    ['客户名称', '客户名称'],
    ['电话（手机）', '电话（手机）'],
    ['备注#1', "备注'#1"],
    ['a[b]', "a'[b']"],
    ["O'Neil", "O''Neil"],
    ['@home', "'@home"],
    ['two\nlines', 'two\nlines'],
    ['a: b, c', 'a: b, c'],
  ])('%j is spelt %j', (header, quoted) => {
    expect(quoteHeader(header)).toBe(quoted);
    expect(writeRowReference('Customers', header)).toBe(`Customers[[#This Row],[${quoted}]]`);
    expect(writeColumnReference('Settings', header)).toBe(`Settings[${quoted}]`);
  });

  it('stands apart from text, whose quotes are doubled', () => {
    expect(quoteText('say "A"')).toBe('"say ""A"""');
  });
});

describe('The formula of the expected value', () => {
  it('chooses the rule by the stage, and looks grades and the rule for former customers up in the settings', () => {
    const cell = (header: string): string => `Customers[[#This Row],[${header}]]`;
    const lookUp = (place: string, text: string): string =>
      `LOOKUP(2,1/((Settings[${place}]=${text})*(Settings[Value]<>"")),Settings[Value])`;
    const grade = cell('Probability');
    const probability = `IF(${grade}="","",IFERROR(${lookUp('Setting', `"Probability: "&${grade}`)},${grade}))`;
    const inputs = ['Market potential', 'Expected share', 'Probability', 'Current business', 'Additional volume'];
    expect(writeFormula(expectedValue, { language: 'en-US' })).toBe(
      `=IF(COUNTA(${inputs.map(cell).join(',')})=0,"",` +
        `IF(IF(${cell('Stage')}="Former",IFERROR(${lookUp('Key', '"formerCountAs"')},"Prospect"),${cell('Stage')})="Existing",` +
        `CUSTOMER.EVEXISTING(${cell('Current business')},${cell('Additional volume')},${probability}),` +
        `CUSTOMER.EV(${cell('Market potential')},${cell('Expected share')},${probability})))`,
    );
  });

  it('is written in the words of the archive', () => {
    const formula = writeFormula(expectedValue, {
      language: 'zh-CN',
      tables: { customers: 'Customers_2' },
      headers: (_table, field) => (field === 'stage' ? '阶段#' : undefined),
    });
    expect(formula).toContain('Customers_2[[#This Row],[市场需求潜力]]');
    expect(formula).toContain("Customers_2[[#This Row],[阶段'#]]");
    expect(formula).toContain('"现有客户"');
    expect(formula).toContain('"可能性："&');
    expect(formula).not.toMatch(/Stage|"Existing"/);
  });

  it('is shorter than the longest formula a cell takes', () => {
    for (const language of ['en-US', 'zh-CN', 'zh-TW'] as const) {
      expect(writeFormula(expectedValue, { language }).length).toBeLessThan(8192);
    }
  });

  it('is refused for a field that has none', () => {
    expect(() => writeFormula(fieldOf('customers', 'name'), { language: 'en-US' })).toThrow('no formula');
  });
});
