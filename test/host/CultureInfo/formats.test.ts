import { useHost } from '../useHost';

describe.each([
  ['en-US', '.', ',', 'M/d/yyyy', 'dddd, MMMM d, yyyy', 'h:mm:ss tt', '/'],
  ['de-DE', ',', '.', 'dd.MM.yyyy', 'dddd, d. MMMM yyyy', 'HH:mm:ss', '.'],
  ['zh-CN', '.', ',', 'yyyy/M/d', "yyyy'年'M'月'd'日'dddd", 'HH:mm:ss', '/'],
])('CultureInfo of %s', (language, decimal, group, shortDate, longDate, longTime, dateSeparator) => {
  const host = useHost(() => ({ contentLanguage: language }));

  it('gives the culture name in the format languagecode2-country/regioncode2', () =>
    host().Excel.run(async (context) => {
      const { cultureInfo } = context.workbook.application;
      cultureInfo.load('name');
      await context.sync();
      expect(cultureInfo.name).toBe(language);
    }));

  it('defines the culturally appropriate format of displaying numbers', () =>
    host().Excel.run(async (context) => {
      const { application } = context.workbook;
      const { numberFormat } = application.cultureInfo;
      numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      application.load('decimalSeparator,thousandsSeparator,useSystemSeparators');
      await context.sync();
      expect(numberFormat.toJSON()).toEqual({ numberDecimalSeparator: decimal, numberGroupSeparator: group });
      expect(application.toJSON()).toMatchObject({
        decimalSeparator: decimal,
        thousandsSeparator: group,
        useSystemSeparators: true,
      });
    }));

  it('defines the culturally appropriate format of displaying date and time', () =>
    host().Excel.run(async (context) => {
      const { datetimeFormat } = context.workbook.application.cultureInfo;
      datetimeFormat.load('shortDatePattern,longDatePattern,longTimePattern,dateSeparator,timeSeparator');
      await context.sync();
      expect(datetimeFormat.toJSON()).toEqual({
        shortDatePattern: shortDate,
        longDatePattern: longDate,
        longTimePattern: longTime,
        dateSeparator,
        timeSeparator: ':',
      });
    }));
});
