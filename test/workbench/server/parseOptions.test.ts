import { OptionProblem, parseOptions } from '../../../workbench/server/parseOptions';

describe('the options of the workbench command', () => {
  it('are all optional', () => {
    expect(parseOptions([])).toEqual({ port: 3100, displayLanguage: 'en-US', opensBrowser: true });
  });

  it('are read together', () => {
    const commandLine = ['--port', '0', '--open', 'lists/客户.csv', '--locale=zh-CN', '--no-browser'];
    expect(parseOptions([...commandLine, '--addin', 'https://localhost:3000/other.html'])).toEqual({
      port: 0,
      displayLanguage: 'zh-CN',
      opensBrowser: false,
      file: 'lists/客户.csv',
      addinPage: 'https://localhost:3000/other.html',
    });
  });

  it('name the manifest of another add-in', () => {
    expect(parseOptions(['--manifest', 'other/manifest.xml'])).toMatchObject({ manifest: 'other/manifest.xml' });
  });

  it('name the Excel to imitate', () => {
    expect(parseOptions(['--profile', '2021'])).toMatchObject({ profile: '2021' });
  });

  it('ask for help in two ways', () => {
    expect([parseOptions(['--help']), parseOptions(['-h'])]).toEqual(['help', 'help']);
  });

  it.each([
    [['--prot', '1'], /Unknown option '--prot'[\s\S]*--port N/],
    [['file.csv'], /file\.csv[\s\S]*--open FILE/],
    [['--port'], /--port/],
    [['--port', '65536'], /0 to 65535, not "65536"/],
    [['--port', '-1'], /--port/],
    [['--port', '1e3'], /not "1e3"/],
    [['--locale', 'de-DE'], /en-US, zh-CN, zh-TW, not "de-DE"/],
    [['--profile', '1997'], /web, desktop, 2024, 2021, 2019, 2016, not "1997"/],
    [['--open', 'customers.pdf'], /\.xlsx or \.csv file, not "customers\.pdf"/],
    [['--addin', 'http://localhost/'], /https:\/\/localhost, not "http:/],
    [['--addin', 'https://example.com/'], /own host name/],
    [['--addin', 'nonsense'], /not "nonsense"/],
    [['--manifest', 'manifest.json'], /unified manifest \(JSON\)/],
    [['--manifest', 'manifest.xml', '--addin', 'https://localhost:1/'], /leave out --addin/],
  ])('are refused with what is wrong and what is possible: %j', (commandLine, message) => {
    const parse = () => parseOptions(commandLine);
    expect(parse).toThrow(OptionProblem);
    expect(parse).toThrow(message);
  });
});
