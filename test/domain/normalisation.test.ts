import { checkSocialCreditCode } from '../../src/domain/checkSocialCreditCode';
import { checkTaiwanTaxNumber } from '../../src/domain/checkTaiwanTaxNumber';
import { normaliseCode } from '../../src/domain/normaliseCode';
import { normaliseCompanyName } from '../../src/domain/normaliseCompanyName';
import { normaliseEmail } from '../../src/domain/normaliseEmail';
import { normalisePhone } from '../../src/domain/normalisePhone';
import { readGoldenCases } from '../support/readGoldenCases';

const simplify = (text: string): string => text.replaceAll('華', '华').replaceAll('團', '团').replaceAll('會', '会');

describe.each<[string, (text: string) => unknown]>([
  ['checkSocialCreditCode', checkSocialCreditCode],
  ['checkTaiwanTaxNumber', checkTaiwanTaxNumber],
  ['normaliseCode', normaliseCode],
  ['normaliseEmail', normaliseEmail],
  ['normalisePhone', normalisePhone],
  ['normaliseCompanyName', (name) => normaliseCompanyName(name, simplify)],
])('%s', (folder, rule) => {
  it.each(readGoldenCases<string, unknown>(`domain/cases/${folder}`))('$title ($input)', ({ input, expected }) => {
    expect(rule(input)).toEqual(expected);
  });
});
