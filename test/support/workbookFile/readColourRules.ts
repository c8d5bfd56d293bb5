import type { Element } from '@xmldom/xmldom';
import { checkWorkbook } from './checkWorkbook';
import { attribute, children, listed, readParts } from './readParts';

/** A conditional format with a formula, as it stands in a file. */
export interface ColourRule {
  /** The areas it lies on, such as `A3:D9`. */
  readonly cells: string;
  readonly formula: string;
  /** `#RRGGBB`; '' where it leaves the colour as it is. */
  readonly fill: string;
  readonly font: string;
}

/**
 * The conditional formats with formulas on each sheet of a workbook file, those that win first; read from the parts themselves.
 * @throws Error where a part is missing or damaged.
 */
export function readColourRules(bytes: Uint8Array): ReadonlyMap<string, readonly ColourRule[]> {
  const parts = readParts(bytes, (place, violation) => {
    throw new Error(`${place}: ${violation}`);
  });
  const rootOf = (path: string | undefined): Element => {
    const root = parts.roots.get(path ?? '');
    if (root === undefined) throw new Error(`The file has no part ${String(path)}.`);
    return root;
  };
  const path = parts.relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const styles = rootOf(parts.relationships(path).find(({ kind }) => kind === 'styles')?.target);
  const formats = listed(styles, 'dxfs', 'dxf');
  const sheets = checkWorkbook(parts, path, rootOf(path));
  return new Map(sheets.map((sheet) => [sheet.name, listRules(rootOf(sheet.path), formats)]));
}

function listRules(sheet: Element, formats: readonly Element[]): ColourRule[] {
  return children(sheet, 'conditionalFormatting')
    .flatMap((group) => {
      const cells = attribute(group, 'sqref') ?? '';
      const rules = children(group, 'cfRule').filter((rule) => attribute(rule, 'type') === 'expression');
      return rules.map((rule) => ({ cells, rule, priority: Number(attribute(rule, 'priority')) }));
    })
    .sort((one, other) => one.priority - other.priority)
    .map(({ cells, rule }) => ({
      cells,
      formula: children(rule, 'formula')[0]?.textContent ?? '',
      ...readColours(formats[Number(attribute(rule, 'dxfId'))]),
    }));
}

/** In a format that only changes, the background colour of a solid fill is the one to be seen. */
function readColours(format: Element | undefined): Pick<ColourRule, 'fill' | 'font'> {
  if (format === undefined) return { fill: '', font: '' };
  const pattern = listed(format, 'fill', 'patternFill')[0];
  return {
    fill: toHex(pattern && children(pattern, 'bgColor')[0]),
    font: toHex(listed(format, 'font', 'color')[0]),
  };
}

function toHex(colour: Element | undefined): string {
  const text = colour && attribute(colour, 'rgb');
  return text === undefined ? '' : `#${text.slice(-6)}`;
}
