import { workbenchStrings } from '../../../workbench/page/strings';
import type { WorkbenchStrings } from '../../../workbench/page/strings';

const keys = Object.keys(workbenchStrings['en-US']) as (keyof WorkbenchStrings)[];

/** A text, with numbers and names put into those that take some. */
function spoken(strings: WorkbenchStrings, key: keyof WorkbenchStrings): string {
  const text = strings[key] as string | ((...values: unknown[]) => string);
  return typeof text === 'string' ? text : text(2, 3);
}

describe('the texts of the workbench', () => {
  it.each(['zh-CN', 'zh-TW'] as const)('are Chinese throughout in %s', (language) => {
    const strings = workbenchStrings[language];
    const notChinese = keys.filter((key) => !/\p{Script=Han}/u.test(spoken(strings, key)));
    expect(notChinese).toEqual([]);
  });

  it('say all they are told, in every language', () => {
    const taking = keys.filter((key) => typeof workbenchStrings['en-US'][key] === 'function');
    const forgetful = Object.values(workbenchStrings).flatMap((strings) =>
      taking.filter((key) => !spoken(strings, key).includes('2')),
    );
    expect(forgetful).toEqual([]);
  });

  it('count in English as English does', () => {
    const english = workbenchStrings['en-US'];
    expect([english.problems(1), english.problems(2)]).toEqual(['1 problem', '2 problems']);
    expect([english.traffic(1, '0.5'), english.traffic(2, '1.0')]).toEqual(['1 batch, 0.5 kB', '2 batches, 1.0 kB']);
  });
});
