import type { Document, Element } from '@xmldom/xmldom';
import { childElements, complainAt, type Complaint } from './manifestDocument';

/**
 * The order of children in Microsoft's schema (MS-OWEMXML: OfficeAppManifest 1.1, TaskPaneAppVersionOverrides 1.0), as
 * far as this manifest goes. Written like a regular expression over names; an element that is not here has no children.
 */
const childOrder: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
    'AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets? Methods?',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  Host: '(Runtimes? AllFormFactors? DesktopFormFactor)?',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint+',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  ExtensionPoint: '(Script Page Metadata Namespace) | CustomTab+ | OfficeTab+',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  CustomTab: '(Group | OfficeGroup)+ Label (InsertAfter | InsertBefore)?',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+',
  // A button acts, a menu has items.
  Control: '(Label Supertip Icon Action Enabled?) | (Label Supertip Icon Items)',
  Items: 'Item+',
  Item: 'Label Supertip Icon? Action Enabled?',
  Supertip: 'Title Description',
  Icon: 'Image+',
  Action: '(TaskpaneId? SourceLocation Title?) | FunctionName',
  Resources: 'Images? Urls? ShortStrings? LongStrings?',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
  Image: 'Override*',
  Url: 'Override*',
  String: 'Override*',
};

/** Complains about every element whose children are missing, unknown or out of the schema's order. */
export function checkStructure(manifest: Document): Complaint[] {
  const root = manifest.documentElement;
  if (root?.localName !== 'OfficeApp' || root.getAttribute('xsi:type') !== 'TaskPaneApp') {
    return [{ text: 'The manifest must be an <OfficeApp xsi:type="TaskPaneApp">.' }];
  }
  return [root, ...root.getElementsByTagName('*')].flatMap(checkChildren);
}

function checkChildren(element: Element): Complaint[] {
  const name = element.localName ?? '';
  const order = childOrder[name] ?? '';
  const children = childElements(element).map((child) => child.localName ?? '');
  const expected = new RegExp(`^(?:${order.replaceAll(/[A-Za-z]+/g, '(?:$&,)').replaceAll(' ', '')})$`);
  if (expected.test(children.map((child) => `${child},`).join(''))) return [];
  const allowed = order === '' ? 'nothing' : order;
  return [complainAt(element, `<${name}> may contain ${allowed}, in this order, but contains ${children.join(' ')}.`)];
}
