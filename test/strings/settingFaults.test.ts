import { problems as english } from '../../src/strings/en-US/problems';
import { problems as simplified } from '../../src/strings/zh-CN/problems';
import { problems as traditional } from '../../src/strings/zh-TW/problems';

describe('What is told of settings that do not go together', () => {
  it.each([
    ['en-US', english, 'Together they make 105; they have to make 100.'],
    ['zh-CN', simplified, '合计为 105，应为 100。'],
    ['zh-TW', traditional, '合計為 105，應為 100。'],
  ])('names the sum in %s', (_language, problems, why) => {
    const details = { setting: 'Points', value: 105, fault: 'wrongSum' };
    expect(problems.settingInvalid(details).why).toBe(why);
  });

  it.each([
    { setting: 'Pass mark', value: 'high' },
    { setting: 'Pass mark', value: 'high', fault: 'unknown' },
  ])('is the value itself where nothing else is known: %j', (details) => {
    expect(english.settingInvalid(details)).toMatchObject({
      title: 'A setting cannot be used: Pass mark',
      why: '“high” is not one of the values it may have.',
    });
  });
});
