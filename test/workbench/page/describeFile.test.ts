import { FileProblem } from '../../../workbench/files/FileProblem';
import { describeFileProblem, describeNotImitated } from '../../../workbench/page/describeFile';
import { fileStrings } from '../../../workbench/page/fileStrings';

describe('what is said of a file', () => {
  it('is why it cannot be opened, with the detail', () => {
    const problem = new FileProblem('damaged', 'xl/workbook.xml is missing');
    expect(describeFileProblem(problem, 'en-US')).toBe('it is damaged (xl/workbook.xml is missing)');
    expect(describeFileProblem(problem, 'zh-CN')).toBe('文件已损坏 (xl/workbook.xml is missing)');
  });

  it('is the message of any other failure', () => {
    expect(describeFileProblem(new Error('404 Not Found'), 'en-US')).toBe('404 Not Found');
    expect(describeFileProblem('plain', 'en-US')).toBe('plain');
  });

  it('is what the workbench leaves out, how many and where', () => {
    const found = [{ feature: 'charts', count: 2, sheet: '总览' } as const, { feature: 'macros', count: 1 } as const];
    expect(describeNotImitated(found, 'en-US')).toBe('charts (2, 总览); macros (1)');
    expect(describeNotImitated(found, 'zh-TW')).toBe('圖表 (2, 总览); 巨集 (1)');
  });

  it.each(['zh-CN', 'zh-TW'] as const)('is Chinese throughout in %s', (language) => {
    const { features, problems } = fileStrings[language];
    expect(
      [...Object.values(features), ...Object.values(problems)].filter((text) => !/\p{Script=Han}/u.test(text)),
    ).toEqual([]);
  });
});
