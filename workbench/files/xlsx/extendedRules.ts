import type { Element } from '@xmldom/xmldom';
import { appendElement, childElements, descendants } from './FilePackage';
import { needElement } from './placeElement';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** By these a rule says that it has a second half, and a sheet that it has such halves ([MS-XLSX] 2.3.1, 2.6.1). */
const LINK = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const LIST = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** The part of a conditional format that Excel 2007 did not know. */
export interface ExtendedRule {
  readonly element: Element;
  /** The cells, for a rule that is nowhere else in the file. */
  readonly areas: string;
}

/** What the newer part of a sheet says of its conditional formats, by the rule's id. */
export function readExtendedRules(sheet: Element): Map<string, ExtendedRule> {
  const groups = descendants(sheet, 'conditionalFormatting').filter((group) => group.namespaceURI === X14);
  return new Map(
    groups.flatMap((group) => {
      const areas = childElements(group, 'sqref')[0]?.textContent ?? '';
      return childElements(group, 'cfRule').map((element) => [element.getAttribute('id') ?? '', { element, areas }]);
    }),
  );
}

/** The id by which a rule of the older part names its other half; `''` for none. */
export function readLink(rule: Element): string {
  return descendants(rule, 'id')[0]?.textContent?.trim() ?? '';
}

/** Makes a rule name its other half. */
export function linkRule(rule: Element, id: string): void {
  const extension = appendElement(appendElement(rule, 'extLst', {}), 'ext', { uri: LINK, 'xmlns:x14': X14 });
  appendElement(extension, 'x14:id', {}, id);
}

/** Adds a rule to the newer part of a sheet; `fill` writes what is in it, with the prefixes `x14` and `xm`. */
export function appendExtendedRule(
  sheet: Element,
  areas: string,
  attributes: Record<string, string>,
  fill: (rule: Element) => void,
): void {
  const extensions = needElement(sheet, 'extLst');
  const known = childElements(extensions, 'ext').find((element) => element.getAttribute('uri') === LIST);
  const extension = known ?? appendElement(extensions, 'ext', { uri: LIST, 'xmlns:x14': X14 });
  const list =
    childElements(extension, 'conditionalFormattings')[0] ?? appendElement(extension, 'x14:conditionalFormattings', {});
  const group = appendElement(list, 'x14:conditionalFormatting', { 'xmlns:xm': XM });
  fill(appendElement(group, 'x14:cfRule', attributes));
  appendElement(group, 'xm:sqref', {}, areas);
}

/** Adds a point, whose value is a formula there. */
export function appendExtendedPoint(
  parent: Element,
  { type, value }: { readonly type: string; readonly value?: string },
  exclusive = false,
): void {
  const point = appendElement(parent, 'x14:cfvo', { type, ...(exclusive && { gte: '0' }) });
  if (value !== undefined) appendElement(point, 'xm:f', {}, value);
}

export function newRuleId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
