import { checkFunctionNames } from '../../../.build/manifest/checkFunctionNames';

const entry = (name: string, helpUrl = 'https://archive.example/help.html') => ({
  id: name,
  name,
  helpUrl,
  parameters: [],
});

const complaintsAbout = (names: readonly string[], namespace = 'CUSTOMER'): string[] =>
  checkFunctionNames({ functions: names.map((name) => entry(name)), enums: [] }, namespace).map(({ text }) => text);

describe('Checking function names', () => {
  it('accepts capital letters, digits and full stops', () => {
    expect(complaintsAbout(['EV', 'TIERS', 'RATE.2'])).toEqual([]);
  });

  it.each(['ev', '客户', 'EV_2', '2EV', 'E V'])('complains about the name %s', (name) => {
    expect(complaintsAbout([name])).toEqual([expect.stringContaining('capital ASCII letters only')]);
  });

  it.each(['EV1', 'XFD1048576', 'R1C1', 'RC', 'R2C'])('complains about %s, which reads like a cell address', (name) => {
    expect(complaintsAbout([name])).toEqual([expect.stringContaining('reads like a cell address')]);
  });

  it('complains about two functions of one name', () => {
    expect(complaintsAbout(['EV', 'TIER', 'EV'])).toEqual(['There are two functions named EV.']);
  });

  it('complains about a function without an https help address', () => {
    const metadata = { functions: [entry('EV', 'help.html')], enums: [] };
    expect(checkFunctionNames(metadata, 'CUSTOMER')).toEqual([
      { text: expect.stringContaining('help address') as string },
    ]);
  });

  it.each(['', 'CU', 'Customer', '客户'])('complains about the namespace "%s"', (namespace) => {
    expect(complaintsAbout(['EV'], namespace)).toEqual([expect.stringContaining('namespace')]);
  });
});
