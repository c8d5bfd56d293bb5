import { surveyForms } from '../../../src/archive/cards/surveyForm';
import { findField } from '../../../src/archive/catalogue';
import { languages } from '../../../src/archive/language';
import { layOutSurvey } from '../../../src/usecases/cards/layOutSurvey';
import { printable, surveyPaper } from '../../../src/usecases/cards/paper';

const forms = ['organisation', 'individual'] as const;

describe('A survey form', () => {
  it.each(languages.flatMap((language) => forms.map((form) => [form, language] as const)))(
    'for an %s fits on one page in %s, to its end',
    (form, language) => {
      const { page, values, rowHeight } = layOutSurvey(form, language);
      expect(values).toHaveLength(surveyPaper.rowsPerPage);
      expect(page).toHaveLength(surveyPaper.rowsPerPage);
      expect(page.length * rowHeight).toBeLessThanOrEqual(printable.height);
    },
  );

  it('asks who collected it, when and from where', () => {
    const texts = layOutSurvey('organisation', 'en-US').values.flat();
    expect(texts).toEqual(expect.arrayContaining(['Collected by', 'Date', 'Source']));
  });

  it('says to a household what is collected for, and asks for consent', () => {
    const texts = layOutSurvey('individual', 'zh-CN').values.flat();
    expect(texts).toEqual(expect.arrayContaining(['收集目的', '本人同意签字']));
  });

  it('has empty rows for contacts', () => {
    const { page } = layOutSurvey('organisation', 'en-US');
    expect(page.filter(({ look }) => look === 'entry')).toHaveLength(4);
  });

  it('prints choices to be ticked', () => {
    const { values } = layOutSurvey('organisation', 'zh-CN');
    expect(values.find(([label]) => label === '规模')?.[1]).toBe('□ 大型   □ 中型   □ 小型   □ 微型');
  });

  it('asks for fields that the archive has', () => {
    const entries = Object.values(surveyForms)
      .flat()
      .flatMap((line) => (line.kind === 'pair' ? [line.left, line.right] : line.kind === 'wide' ? [line.entry] : []));
    const unknown = entries.filter((entry) => 'field' in entry && findField('customers', entry.field) === undefined);
    expect(unknown).toEqual([]);
  });
});
