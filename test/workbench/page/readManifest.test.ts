/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { displayLanguages } from '../../../workbench/page/language';
import type { DisplayLanguage } from '../../../workbench/page/language';
import { ManifestProblem } from '../../../workbench/page/manifestXml';
import { readManifest } from '../../../workbench/page/readManifest';

/** A manifest with one tab; the parts that tests vary are arguments. */
function manifestWith({ control = button('One'), resources = '' } = {}): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>11111111-2222-3333-4444-555555555555</Id><Version>1.2.3.4</Version>
  <DisplayName DefaultValue="Archive"><Override Locale="zh-CN" Value="档案" /></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/pane.html" /></DefaultSettings>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Document" /><Host xsi:type="Workbook"><DesktopFormFactor>
      <ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="Tab">
        <Group id="Group"><Label resid="Text" />${control}</Group>
        <Label resid="Text" />
      </CustomTab></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon" DefaultValue="https://localhost:3000/icon.png" /></bt:Images>
      <bt:ShortStrings><bt:String id="Text" DefaultValue="Customers"><bt:Override Locale="zh-CN" Value="客户" /></bt:String>
      ${resources}</bt:ShortStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;
}

function button(id: string, inside = '<Action xsi:type="ShowTaskpane" />'): string {
  return `<Control xsi:type="Button" id="${id}"><Label resid="Text" />
    <Supertip><Title resid="Text" /><Description resid="Text" /></Supertip>
    <Icon><bt:Image size="16" resid="Text" /><bt:Image size="32" resid="Icon" /></Icon>${inside}</Control>`;
}

const controlsOf = (xml: string) => readManifest(xml, 'en-US').tabs[0]?.groups[0]?.controls ?? [];
const labelOf = (control: { readonly tip: { readonly title: string } } | undefined) => control?.tip.title;

describe('the ribbon of a manifest', () => {
  it('has the texts of the display language, else the default', () => {
    const labels = (language: DisplayLanguage) => {
      const { displayName, tabs } = readManifest(manifestWith(), language);
      return [displayName, tabs[0]?.label, tabs[0]?.groups[0]?.label, labelOf(tabs[0]?.groups[0]?.controls[0])];
    };
    expect(labels('zh-CN')).toEqual(['档案', '客户', '客户', '客户']);
    expect(labels('zh-TW')).toEqual(['Archive', 'Customers', 'Customers', 'Customers']);
  });

  it('draws the picture for 32 pixels', () => {
    expect(controlsOf(manifestWith())[0]?.icon).toBe('https://localhost:3000/icon.png');
  });

  it('knows what each button does and whether it is on at the start', () => {
    const execute = '<Action xsi:type="ExecuteFunction"><FunctionName>classify</FunctionName></Action>';
    const control = button('One') + button('Two', `<Enabled>false</Enabled>${execute}`);
    expect(controlsOf(manifestWith({ control }))).toMatchObject([
      { id: 'One', action: { kind: 'showPane' }, isEnabledAtStart: true },
      { id: 'Two', action: { kind: 'execute', functionName: 'classify' }, isEnabledAtStart: false },
    ]);
  });

  it('has menus with their items', () => {
    const menu = button('More', '<Items>' + button('Inner').replaceAll('Control', 'Item') + '</Items>').replace(
      'xsi:type="Button" id="More"',
      'xsi:type="Menu" id="More"',
    );
    expect(controlsOf(manifestWith({ control: menu }))).toMatchObject([
      { id: 'More', items: [{ id: 'Inner', action: { kind: 'showPane' } }] },
    ]);
  });

  it('knows the page of a button that shows one of its own', () => {
    const action = '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Icon" /></Action>';
    expect(controlsOf(manifestWith({ control: button('One', action) }))).toMatchObject([
      { action: { kind: 'showPane', pageAddress: 'https://localhost:3000/icon.png' } },
    ]);
  });

  it('names what it does not draw', () => {
    const control = `${button('One')}<Control xsi:type="Gallery" id="More" />`;
    expect(readManifest(manifestWith({ control }), 'en-US').notImitated).toEqual(['Gallery More']);
  });

  it('is that of the newest overrides when older ones hold them', () => {
    const newest = /<VersionOverrides[\s\S]*<\/VersionOverrides>/.exec(manifestWith())?.[0] ?? '';
    const xml = manifestWith({ control: button('Old') }).replace(
      '</Resources>',
      `</Resources>${newest.replace('id="One"', 'id="New"').replace('V1_0', 'V1_1')}`,
    );
    expect(controlsOf(xml).map(({ id }) => id)).toEqual(['New']);
  });
});

describe('a manifest without a ribbon', () => {
  it('is a pane and the button that shows it', () => {
    const xml = manifestWith().replace(/<VersionOverrides[\s\S]*<\/VersionOverrides>/, '');
    const { pageAddress, tabs, displayName } = readManifest(xml, 'en-US', true);
    expect([displayName, pageAddress]).toEqual(['Archive', 'https://localhost:3000/pane.html']);
    expect(tabs[0]?.groups[0]?.controls).toMatchObject([{ action: { kind: 'showPane' }, isEnabledAtStart: true }]);
  });
});

describe('the runtimes of a manifest', () => {
  const functionFile = '<FunctionFile resid="Icon" />';
  const withPages = manifestWith().replace('<DesktopFormFactor>', `<DesktopFormFactor>${functionFile}`);
  const shared = withPages.replace(
    '<DesktopFormFactor>',
    '<Runtimes><Runtime resid="Icon" lifetime="long" /></Runtimes><DesktopFormFactor>',
  );

  it('are a page of its own for commands', () => {
    expect(readManifest(withPages, 'en-US').commandsAddress).toBe('https://localhost:3000/icon.png');
  });

  it('are one page for all with a shared runtime', () => {
    expect(readManifest(shared, 'en-US').commandsAddress).toBeUndefined();
  });

  it('know where keyboard shortcuts are declared', () => {
    const xml = manifestWith().replace(
      '</OfficeApp>',
      '<ExtendedOverrides Url="https://localhost:3000/k.json" /></OfficeApp>',
    );
    expect(readManifest(xml, 'en-US').shortcutsAddress).toBe('https://localhost:3000/k.json');
  });
});

describe('a manifest that cannot be used', () => {
  it.each([
    ['not XML', 'nonsense', /not the XML/],
    ['other XML', '<svg xmlns="http://www.w3.org/2000/svg" />', /not the XML/],
    [
      'no name',
      '<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" />',
      /lacks its <DisplayName>/,
    ],
    ['a unified manifest', '{ "$schema": "devPreview" }', /unified manifest/],
    ['a text that is not there', manifestWith().replace(' id="Text"', ' id="Other"'), /lack "Text"/],
    ['a button without action', manifestWith({ control: button('One', '') }), /<Control> lacks its <Action>/],
    [
      'an action of another kind',
      manifestWith({ control: button('One', '<Action xsi:type="Fly" />') }),
      /unknown type "Fly"/,
    ],
  ])('is refused with the reason: %s', (_case, xml, message) => {
    const read = () => readManifest(xml, 'en-US');
    expect(read).toThrow(ManifestProblem);
    expect(read).toThrow(message);
  });
});

describe("the add-in's own manifest", () => {
  const xml = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');

  it.each(displayLanguages)('is read whole in %s', (language) => {
    const manifest = readManifest(xml, language);
    expect(manifest.notImitated).toEqual([]);
    expect(manifest.functions?.namespace).toBe('CUSTOMER');
    expect(manifest.tabs).toHaveLength(1);
  });

  it('names its tab in the language of the reader', () => {
    expect(displayLanguages.map((language) => readManifest(xml, language).tabs[0]?.label)).toEqual([
      'Customers',
      '客户档案',
      '客戶檔案',
    ]);
  });
});
