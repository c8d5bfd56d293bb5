import type { Element } from '@xmldom/xmldom';
import { attribute, children, listed, repeated } from './readParts';

/** How many formats of each kind there are to refer to. */
export interface StyleCounts {
  readonly cells: number;
  readonly differential: number;
}

const FIRST_OWN_NUMBER_FORMAT = 164;
const LISTS: readonly (readonly [list: string, item: string])[] = [
  ['numFmts', 'numFmt'],
  ['fonts', 'font'],
  ['fills', 'fill'],
  ['borders', 'border'],
  ['cellStyleXfs', 'xf'],
  ['cellXfs', 'xf'],
  ['cellStyles', 'cellStyle'],
  ['dxfs', 'dxf'],
];

/** Lists count right and refer to entries that exist. */
export function checkStyles(root: Element, report: (violation: string) => void): StyleCounts {
  for (const [list, item] of LISTS) {
    for (const element of children(root, list)) {
      const count = attribute(element, 'count');
      const actual = children(element, item).length;
      if (count !== undefined && Number(count) !== actual) report(`<${list}> says ${count} and has ${actual}`);
    }
  }
  const own = listed(root, 'numFmts', 'numFmt').map((element) => attribute(element, 'numFmtId') ?? '');
  for (const id of repeated(own)) report(`has two number formats ${id}`);
  for (const id of own) if (Number(id) < FIRST_OWN_NUMBER_FORMAT) report(`redefines the number format ${id}`);
  const limits = {
    fontId: listed(root, 'fonts', 'font').length,
    fillId: listed(root, 'fills', 'fill').length,
    borderId: listed(root, 'borders', 'border').length,
    xfId: listed(root, 'cellStyleXfs', 'xf').length,
  };
  const cellFormats = listed(root, 'cellXfs', 'xf');
  for (const [index, format] of cellFormats.entries()) {
    for (const [name, limit] of Object.entries(limits)) {
      if (Number(attribute(format, name) ?? 0) >= limit) report(`format ${index} has no ${name}`);
    }
    const numberFormat = attribute(format, 'numFmtId') ?? '0';
    if (Number(numberFormat) >= FIRST_OWN_NUMBER_FORMAT && !own.includes(numberFormat)) {
      report(`format ${index} has the undefined number format ${numberFormat}`);
    }
  }
  const [none, gray] = listed(root, 'fills', 'fill').flatMap((fill) => children(fill, 'patternFill'));
  if (none?.getAttribute('patternType') !== 'none' || gray?.getAttribute('patternType') !== 'gray125') {
    report('does not begin its fills with none and gray125');
  }
  return { cells: cellFormats.length, differential: listed(root, 'dxfs', 'dxf').length };
}
