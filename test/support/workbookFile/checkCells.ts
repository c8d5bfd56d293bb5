import type { Element } from '@xmldom/xmldom';
import { attribute, children, listed } from './readParts';
import { nameCell, parseRange } from './references';

/** What cells may refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly cellFormats: number;
  /** Entries of `cellMetadata`, which `cm` counts from 1. */
  readonly cellMetadata: number;
}

const TYPES = ['b', 'd', 'e', 'inlineStr', 'n', 's', 'str'];
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA'];

/** Rows and cells stand in order and hold what their type says. Answers the texts by cell. */
export function checkCells(
  sheet: Element,
  { sharedStrings, cellFormats, cellMetadata }: CellContext,
  report: (violation: string) => void,
): Map<string, string> {
  const texts = new Map<string, string>();
  const checkIndex = (name: string, element: Element, attributeName: string, limit: number): void => {
    const value = attribute(element, attributeName);
    if (value !== undefined && !(Number(value) < limit)) report(`${name} has ${attributeName}="${value}" of ${limit}`);
  };
  let lastRow = 0;
  for (const row of listed(sheet, 'sheetData', 'row')) {
    const number = Number(attribute(row, 'r'));
    if (!(number > lastRow && number <= 1_048_576)) report(`row ${number} follows row ${lastRow}`);
    lastRow = number;
    checkIndex(`row ${number}`, row, 's', cellFormats);
    let lastColumn = 0;
    for (const cell of children(row, 'c')) {
      const name = attribute(cell, 'r') ?? '';
      const place = parseRange(name);
      if (place?.top !== number || place.left <= lastColumn || nameCell(place.top, place.left) !== name) {
        report(`the cell "${name}" is out of order in row ${number}`);
      }
      lastColumn = place?.left ?? lastColumn;
      checkIndex(name, cell, 's', cellFormats);
      checkIndex(name, cell, 'cm', cellMetadata + 1);
      const text = checkContent(cell, name, sharedStrings, report);
      if (text !== undefined) texts.set(name, text);
    }
  }
  return texts;
}

function checkContent(
  cell: Element,
  name: string,
  sharedStrings: readonly string[],
  report: (violation: string) => void,
): string | undefined {
  const type = attribute(cell, 't') ?? 'n';
  const value = children(cell, 'v')[0]?.textContent ?? undefined;
  if (!TYPES.includes(type)) report(`${name} has the unknown type ${type}`);
  if (type === 'n' && value !== undefined && !Number.isFinite(value === '' ? Number.NaN : Number(value))) {
    report(`${name} has the number "${value}"`);
  }
  if (type === 'b' && value !== '0' && value !== '1') report(`${name} has the truth value "${value}"`);
  if (type === 'e' && !ERRORS.includes(value ?? '')) report(`${name} has the unknown error "${value}"`);
  for (const formula of children(cell, 'f')) checkFormula(formula, name, report);
  if (type === 's') {
    if (sharedStrings[Number(value)] === undefined) report(`${name} has the missing text ${value}`);
    return sharedStrings[Number(value)];
  }
  return type === 'inlineStr' ? readText(children(cell, 'is')[0]) : undefined;
}

function checkFormula(formula: Element, name: string, report: (violation: string) => void): void {
  const text = formula.textContent ?? '';
  const kind = attribute(formula, 't') ?? 'normal';
  if (text.startsWith('=')) report(`${name} has a formula that begins with an equals sign`);
  if (text.length > 8_192) report(`${name} has a formula of ${text.length} characters`);
  if (text === '' && kind !== 'shared') report(`${name} has an empty formula`);
  if (kind === 'array' && !parseRange(attribute(formula, 'ref') ?? '')) report(`${name} has an array without an area`);
}

/** The text of an `si`, `is` or `text` element, without its phonetic hints, unescaped. */
export function readText(element: Element | undefined): string {
  if (!element) return '';
  const texts = [...children(element, 't'), ...listed(element, 'r', 't')].map((one) => one.textContent ?? '');
  return texts
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}
