import type { Document, Element } from '@xmldom/xmldom';
import { childElements, complainAt, manifestLanguages, textOf, type Complaint } from './manifestDocument';

/** What the store and the schema say about the parts of the manifest that name the add-in. */
const rules: Readonly<Record<string, { readonly pattern: RegExp; readonly says: string }>> = {
  Id: {
    pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    says: 'must be a GUID in lower case',
  },
  Version: { pattern: /^\d{1,5}(\.\d{1,5}){2,3}$/, says: 'must be three or four numbers joined by full stops' },
  ProviderName: { pattern: /^.{1,125}$/, says: 'must have 1 to 125 characters' },
  DefaultLocale: { pattern: new RegExp(`^${manifestLanguages[0]}$`), says: `must be ${manifestLanguages[0]}` },
  Permissions: {
    pattern: /^ReadWriteDocument$/,
    says: 'must be ReadWriteDocument, the least that can write a cell (policy 1100.5)',
  },
};

/** Longest texts: the store shows 50 characters of a name (the schema would take 125) and 250 of a description. */
const longest: Readonly<Record<string, number>> = { DisplayName: 50, Description: 250 };

/** Complains about the elements at the top of the manifest: id, version, names, descriptions, permission. */
export function checkIdentity(manifest: Document): Complaint[] {
  const root = manifest.documentElement;
  return root === null ? [] : childElements(root).flatMap((element) => [...checkText(element), ...checkNames(element)]);
}

function checkText(element: Element): Complaint[] {
  const name = element.localName ?? '';
  const rule = rules[name];
  if (rule === undefined || rule.pattern.test(textOf(element))) return [];
  return [complainAt(element, `<${name}> ${rule.says}, but is "${textOf(element)}".`)];
}

function checkNames(element: Element): Complaint[] {
  const name = element.localName ?? '';
  const limit = longest[name];
  if (limit === undefined) return [];
  const texts = [
    element.getAttribute('DefaultValue'),
    ...childElements(element).map((each) => each.getAttribute('Value')),
  ];
  return [
    ...texts
      .filter((text) => text === null || text === '' || text.length > limit)
      .map((text) => complainAt(element, `<${name}> must have 1 to ${limit} characters, but is "${text ?? ''}".`)),
    ...checkLanguages(element, `<${name}>`),
  ];
}

/** Complains if a text is not there exactly once in every language of the add-in. */
export function checkLanguages(element: Element, name: string): Complaint[] {
  const found = childElements(element).map((override) => override.getAttribute('Locale'));
  const wanted = manifestLanguages.slice(1);
  if (found.join(' ') === wanted.join(' ')) return [];
  return [
    complainAt(
      element,
      `${name} must have an Override for ${wanted.join(' and ')}, but has ${found.join(' ') || 'none'}.`,
    ),
  ];
}
