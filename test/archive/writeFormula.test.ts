import { fieldOf } from '../../src/archive/catalogue';
import { quoteHeader, quoteText, writeColumnReference, writeRowReference } from '../../src/archive/quoteHeader';
import { writeDefinedName, writeFormula } from '../../src/archive/writeFormula';

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
  it('chooses the rule by the stage and leaves the cell empty until its three inputs are there', () => {
    const cell = (header: string): string => `Customers[[#This Row],[${header}]]`;
    const ofExisting = ['Current business', 'Additional volume', 'Probability'].map(cell).join(',');
    const ofProspect = ['Market potential', 'Expected share', 'Probability'].map(cell).join(',');
    expect(writeFormula(expectedValue, { language: 'en-US' })).toBe(
      `=IF(OR(${cell('Stage')}="Existing",AND(${cell('Stage')}="Former",FormerCountAs="Existing")),` +
        `IF(COUNTA(${ofExisting})<3,"",CUSTOMER.EVEXISTING(${ofExisting},ProbabilityGrades)),` +
        `IF(COUNTA(${ofProspect})<3,"",CUSTOMER.EV(${ofProspect},ProbabilityGrades)))`,
    );
  });

  it('is written in the words of the archive', () => {
    const formula = writeFormula(expectedValue, {
      language: 'zh-CN',
      tables: { customers: 'Customers_2' },
      definedNames: { formerCountAs: 'FormerCountAs_2' },
      headers: (_table, field) => (field === 'stage' ? '阶段#' : undefined),
    });
    expect(formula).toContain('Customers_2[[#This Row],[市场需求潜力]]');
    expect(formula).toContain("Customers_2[[#This Row],[阶段'#]]");
    expect(formula).toContain('FormerCountAs_2="现有客户"');
    expect(formula).toContain('ProbabilityGrades)');
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

describe('A defined name', () => {
  const setting = (key: string, usual: string): string => {
    const value = `INDEX(Settings[Value],MATCH("${key}",Settings[Key],0))`;
    return `IFERROR(IF(${value}="",${usual},${value}),${usual})`;
  };

  it('reads a setting by its key, or has the default', () => {
    expect(writeDefinedName('formerCountAs', { language: 'en-US' })).toBe(`=${setting('formerCountAs', '"Prospect"')}`);
    const shares = [
      setting('probabilityHigh', '0.8'),
      setting('probabilityMedium', '0.5'),
      setting('probabilityLow', '0.2'),
    ];
    expect(writeDefinedName('probabilityGrades', { language: 'en-US' })).toBe(`=CHOOSE({1,2,3},${shares.join(',')})`);
  });

  it('is written in the words of the archive', () => {
    const names = { language: 'zh-TW', tables: { settings: 'Settings_2' } } as const;
    expect(writeDefinedName('formerCountAs', names)).toBe(
      '=IFERROR(IF(INDEX(Settings_2[值],MATCH("formerCountAs",Settings_2[索引鍵],0))="","潛在客戶",' +
        'INDEX(Settings_2[值],MATCH("formerCountAs",Settings_2[索引鍵],0))),"潛在客戶")',
    );
  });
});
