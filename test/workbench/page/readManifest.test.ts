/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { displayLanguages } from '../../../workbench/page/language';
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

const buttonsOf = (xml: string) => readManifest(xml, 'en-US').tabs[0]?.groups[0]?.buttons ?? [];

describe('the ribbon of a manifest', () => {
  it('has the texts of the display language, else the default', () => {
    const labels = (language: string) => {
      const { displayName, tabs } = readManifest(manifestWith(), language);
      return [displayName, tabs[0]?.label, tabs[0]?.groups[0]?.label, tabs[0]?.groups[0]?.buttons[0]?.tip.title];
    };
    expect(labels('zh-CN')).toEqual(['档案', '客户', '客户', '客户']);
    expect(labels('de-DE')).toEqual(['Archive', 'Customers', 'Customers', 'Customers']);
  });

  it('draws the picture for 32 pixels', () => {
    expect(buttonsOf(manifestWith())[0]?.icon).toBe('https://localhost:3000/icon.png');
  });

  it('knows what each button does and whether it is on at the start', () => {
    const execute = '<Action xsi:type="ExecuteFunction"><FunctionName>classify</FunctionName></Action>';
    const control = button('One') + button('Two', `<Enabled>false</Enabled>${execute}`);
    expect(buttonsOf(manifestWith({ control }))).toMatchObject([
      { id: 'One', action: { kind: 'showPane' }, isEnabledAtStart: true },
      { id: 'Two', action: { kind: 'execute', functionName: 'classify' }, isEnabledAtStart: false },
    ]);
  });

  it('names what it does not draw', () => {
    const control = `${button('One')}<Control xsi:type="Menu" id="More" />`;
    expect(readManifest(manifestWith({ control }), 'en-US').notImitated).toEqual(['Menu More']);
  });

  it('is that of the newest overrides when older ones hold them', () => {
    const newest = /<VersionOverrides[\s\S]*<\/VersionOverrides>/.exec(manifestWith())?.[0] ?? '';
    const xml = manifestWith({ control: button('Old') }).replace(
      '</Resources>',
      `</Resources>${newest.replace('id="One"', 'id="New"').replace('V1_0', 'V1_1')}`,
    );
    expect(buttonsOf(xml).map(({ id }) => id)).toEqual(['New']);
  });
});

describe('a manifest that cannot be used', () => {
  it.each([
    ['not XML', 'nonsense', /not the XML/],
    ['other XML', '<svg xmlns="http://www.w3.org/2000/svg" />', /not the XML/],
    ['no ribbon', '<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" />', /no ribbon/],
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
