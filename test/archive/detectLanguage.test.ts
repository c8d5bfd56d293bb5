import { detectLanguage } from '../../src/archive/detectLanguage';
import { languages } from '../../src/archive/language';
import { customersTable } from '../../src/archive/tables/customersTable';

describe('The language of an archive', () => {
  it.each(languages)('%s is seen by its headers', (language) => {
    expect(
      detectLanguage(
        customersTable,
        customersTable.fields.map(({ header }) => header[language]),
      ),
    ).toBe(language);
  });

  it('is that of most headers', () => {
    expect(detectLanguage(customersTable, ['Tier', '客户编号', '客户名称', 'Mine'])).toBe('zh-CN');
  });

  it('is English where none is known', () => {
    expect(detectLanguage(customersTable, ['__proto__', ''])).toBe('en-US');
  });
});
