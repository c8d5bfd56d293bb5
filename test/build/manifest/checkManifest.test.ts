import { readFileSync } from 'node:fs';
import path from 'node:path';
import { developmentAddress, readdress, resolvePublishedAddress } from '../../../.build/addresses';
import { checkManifest } from '../../../.build/manifest/checkManifest';

const project = path.join(__dirname, '../../..');
const sound = readFileSync(path.join(project, 'manifest.xml'), 'utf8');

/** The manifest with one thing changed. Fails if there was nothing to change, so no test can pass by accident. */
function spoil(pattern: string | RegExp, replacement: string): string {
  const spoiled = sound.replace(pattern, replacement);
  expect(spoiled).not.toBe(sound);
  return spoiled;
}

const complaintsAbout = (xml: string): string[] =>
  checkManifest(xml, developmentAddress, project).map(({ text }) => text);

describe('The manifest of the add-in', () => {
  it('is in order', () => {
    expect(complaintsAbout(sound)).toEqual([]);
  });

  it('is in order under the address it is published at', () => {
    const address = resolvePublishedAddress('https://archive.example/excel');
    expect(checkManifest(readdress(sound, address), address, project)).toEqual([]);
  });

  it('names the tab in the three languages', () => {
    expect(sound).toMatch(/CustomersTab\.Label" DefaultValue="Customers">\s*<.*"客户档案" \/>\s*<.*"客戶檔案" \/>/);
  });
});

describe('Checking a manifest', () => {
  it.each([
    ['an unclosed element', /<\/Resources>/, '', 'not well-formed'],
    ['another root', 'xsi:type="TaskPaneApp"', 'xsi:type="MailApp"', 'must be an <OfficeApp xsi:type="TaskPaneApp">'],
    ['a missing required element', /<SupportUrl .*/, '', '<OfficeApp> may contain'],
    ['elements out of order', /(<Version>.*)\s*(<ProviderName>.*)/, '$2$1', '<OfficeApp> may contain'],
    ['an unknown element', '<Permissions>', '<Permission/><Permissions>', '<OfficeApp> may contain'],
    ['a tab without a label', '<Label resid="CustomersTab.Label" />', '', '<CustomTab> may contain'],
    ['an id that is no GUID', /<Id>1100/, '<Id>xyz', '<Id> must be a GUID'],
    ['a version of two numbers', /<Version>.*<\/Version>/, '<Version>0.1</Version>', '<Version> must be three or four'],
    ['another permission', 'ReadWriteDocument<', 'ReadAllDocument<', '<Permissions> must be ReadWriteDocument'],
    ['a name too long for the store', '"Customer archive"', `"${'n'.repeat(51)}"`, '<DisplayName> must have 1 to 50'],
    ['an empty name in one language', 'Value="客户档案" />', 'Value="" />', '<DisplayName> must have 1 to 50'],
    [
      'a description too long',
      /Description DefaultValue="[^"]*"/,
      `Description DefaultValue="${'d'.repeat(251)}"`,
      '1 to 250',
    ],
    [
      'a missing language',
      /<Override Locale="zh-TW" Value="客戶檔案" \/>/,
      '',
      'must have an Override for zh-CN and zh-TW',
    ],
    [
      'a tag without its region',
      '<bt:Override Locale="zh-CN" Value="档案"',
      '<bt:Override Locale="zh" Value="档案"',
      'must have an Override',
    ],
    [
      'a reference to nothing',
      'resid="Reclassify.Tip"',
      'resid="Reclassify.Tap"',
      'no resource with the id "Reclassify.Tap"',
    ],
    [
      'a resource nobody uses',
      'resid="Reclassify.Tip"',
      'resid="OpenArchive.Tip"',
      'Nothing refers to the resource "Reclassify.Tip"',
    ],
    [
      'a long text used as a label',
      'Label resid="Reclassify.Label"',
      'Label resid="Reclassify.Tip"',
      '<Label> needs a resource among ShortStrings',
    ],
    [
      'two resources of one id',
      'bt:Url id="Help.Url"',
      'bt:Url id="Taskpane.Url"',
      'two resources with the id "Taskpane.Url"',
    ],
    ['an id of 33 characters', /ArchiveGroup\.Label/g, 'A'.repeat(33), 'longer than 32'],
    ['a label too long', 'DefaultValue="Reclassify"', `DefaultValue="${'l'.repeat(126)}"`, '1 to 125'],
    [
      'an unencrypted address',
      'https://localhost:3000/taskpane.html',
      'http://localhost:3000/taskpane.html',
      'must start with https://',
    ],
    [
      'functions on another domain',
      'https://localhost:3000/functions.json',
      'https://cdn.example/functions.json',
      'must start with https://',
    ],
    ['a missing icon', 'assets/archive-32.png', 'assets/lost-32.png', 'There is no file for'],
    [
      'an icon of the wrong size',
      'assets/archive-32.png',
      'assets/archive-64.png',
      'must have 32 x 32 pixels, but has 64 x 64',
    ],
    ['a store icon of the wrong size', 'assets/addin-32.png', 'assets/addin-80.png', 'must have 32 x 32 pixels'],
    [
      'a button without its 80 pixel icon',
      /<bt:Image size="80" resid="Archive.80" \/>/,
      '',
      'must come in 16, 32, 64, 80',
    ],
  ])('complains about %s', (_what, pattern, replacement, complaint) => {
    expect(complaintsAbout(spoil(pattern, replacement)).join('\n')).toContain(complaint);
  });

  it('says on which line the trouble is', () => {
    const line = sound.split('\n').findIndex((text) => text.includes('<FunctionFile')) + 1;
    expect(
      checkManifest(spoil('FunctionFile resid="Taskpane.Url"', 'FunctionFile resid="x"'), developmentAddress, project),
    ).toEqual([{ line, text: 'There is no resource with the id "x".' }]);
  });
});
