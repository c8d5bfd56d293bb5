import type { Element } from '@xmldom/xmldom';
import { attribute, children, listed, relationshipId, repeated } from './readParts';
import { overlap, parseRange, parseRanges } from './references';

type Report = (violation: string) => void;

/** What lies on the cells of a sheet lies on cells that there are, once, and complete. */
export function checkSheet(sheet: Element, differentialStyles: number, report: Report): void {
  checkColumns(sheet, report);
  checkMerges(sheet, report);
  checkRules(sheet, differentialStyles, report);
  checkValidations(sheet, report);
  checkLinks(sheet, report);
  checkPage(sheet, report);
  for (const element of [...children(sheet, 'dimension'), ...children(sheet, 'autoFilter')]) {
    if (!parseRange(attribute(element, 'ref') ?? '')) report(`<${element.localName}> has no area`);
  }
  for (const list of children(sheet, 'tableParts')) checkCount(list, 'tablePart', report);
}

function checkCount(list: Element, item: string, report: Report): void {
  const count = attribute(list, 'count');
  const actual = children(list, item).length;
  if (count !== undefined && Number(count) !== actual) report(`<${list.localName}> says ${count} and has ${actual}`);
  if (actual === 0) report(`<${list.localName}> is empty`);
}

function checkColumns(sheet: Element, report: Report): void {
  let last = 0;
  for (const list of children(sheet, 'cols')) if (children(list).length === 0) report('<cols> is empty');
  for (const column of listed(sheet, 'cols', 'col')) {
    const [from, to] = [Number(attribute(column, 'min')), Number(attribute(column, 'max'))];
    if (!(from > last && from <= to && to <= 16_384)) report(`the columns ${from} to ${to} follow column ${last}`);
    last = to;
  }
}

function checkMerges(sheet: Element, report: Report): void {
  for (const list of children(sheet, 'mergeCells')) checkCount(list, 'mergeCell', report);
  const references = listed(sheet, 'mergeCells', 'mergeCell').map((merge) => attribute(merge, 'ref') ?? '');
  const ranges = references.map(parseRange);
  ranges.forEach((range, index) => {
    if (!range || !references[index]?.includes(':')) report(`merges "${references[index]}"`);
    else if (ranges.slice(0, index).some((other) => other && overlap(range, other)))
      report(`merges ${references[index]} twice`);
  });
}

function checkRules(sheet: Element, differentialStyles: number, report: Report): void {
  for (const group of children(sheet, 'conditionalFormatting')) {
    if (!parseRanges(attribute(group, 'sqref') ?? '')) report(`formats the cells "${attribute(group, 'sqref')}"`);
    if (children(group, 'cfRule').length === 0) report('has a conditional format without a rule');
  }
  const rules = listed(sheet, 'conditionalFormatting', 'cfRule');
  for (const priority of repeated(rules.map((rule) => attribute(rule, 'priority') ?? ''))) {
    report(`has two rules of priority ${priority}`);
  }
  for (const rule of rules) {
    const type = attribute(rule, 'type') ?? '';
    const style = attribute(rule, 'dxfId');
    if (!/^[1-9]\d*$/.test(attribute(rule, 'priority') ?? '')) report(`has a rule of no priority`);
    if (style !== undefined && !(Number(style) < differentialStyles)) report(`has a rule with the format ${style}`);
    for (const name of REQUIRED_OF_RULES[type] ?? [])
      if (attribute(rule, name) === undefined) report(`has a rule ${type} without ${name}`);
    if (!Object.hasOwn(REQUIRED_OF_RULES, type)) report(`has a rule of the unknown type "${type}"`);
    if (GRAPHIC_RULES.includes(type)) checkGraphicRule(rule, type, report);
    if (FORMULA_RULES.includes(type) && children(rule, 'formula').length === 0)
      report(`has a rule ${type} without a formula`);
  }
}

const FORMULA_RULES = [
  'expression',
  'cellIs',
  'containsText',
  'notContainsText',
  'beginsWith',
  'endsWith',
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
  'timePeriod',
];
const GRAPHIC_RULES = ['colorScale', 'dataBar', 'iconSet'];
const REQUIRED_OF_RULES: Readonly<Record<string, readonly string[]>> = {
  expression: [],
  cellIs: ['operator'],
  colorScale: [],
  dataBar: [],
  iconSet: [],
  top10: ['rank'],
  aboveAverage: [],
  uniqueValues: [],
  duplicateValues: [],
  containsText: ['operator', 'text'],
  notContainsText: ['operator', 'text'],
  beginsWith: ['operator', 'text'],
  endsWith: ['operator', 'text'],
  containsBlanks: [],
  notContainsBlanks: [],
  containsErrors: [],
  notContainsErrors: [],
  timePeriod: ['timePeriod'],
};

function checkGraphicRule(rule: Element, type: string, report: Report): void {
  const graphic = children(rule, type)[0];
  if (!graphic) {
    report(`has a rule ${type} without its <${type}>`);
    return;
  }
  const points = children(graphic, 'cfvo');
  const colors = children(graphic, 'color').length;
  const set = attribute(graphic, 'iconSet') ?? '3TrafficLights1';
  const wanted = type === 'dataBar' ? 2 : type === 'iconSet' ? Number(set.charAt(0)) : colors;
  if (points.length !== wanted || points.length < 2) report(`has a ${type} of ${points.length} points`);
  if (type === 'dataBar' && colors !== 1) report(`has a data bar of ${colors} colours`);
  for (const point of points) {
    const needsValue = !['min', 'max'].includes(attribute(point, 'type') ?? '');
    if (needsValue && attribute(point, 'val') === undefined) report(`has a ${type} with a point of no value`);
  }
}

function checkValidations(sheet: Element, report: Report): void {
  for (const list of children(sheet, 'dataValidations')) checkCount(list, 'dataValidation', report);
  for (const validation of listed(sheet, 'dataValidations', 'dataValidation')) {
    const type = attribute(validation, 'type') ?? 'none';
    const areas = attribute(validation, 'sqref') ?? '';
    if (!parseRanges(areas)) report(`validates the cells "${areas}"`);
    const [first, second] = ['formula1', 'formula2'].map((name) => children(validation, name)[0]?.textContent ?? '');
    if (type !== 'none' && !first) report(`validates ${areas} by nothing`);
    if (type === 'list' && first?.startsWith('"') && first.length > 257) report(`has too long a list at ${areas}`);
    const isRange = ['between', 'notBetween'].includes(attribute(validation, 'operator') ?? 'between');
    if (['whole', 'decimal', 'date', 'time', 'textLength'].includes(type) && isRange && !second) {
      report(`validates ${areas} by one bound`);
    }
    for (const [name, limit] of [
      ['errorTitle', 32],
      ['promptTitle', 32],
      ['error', 255],
      ['prompt', 255],
    ] as const) {
      if ((attribute(validation, name)?.length ?? 0) > limit) report(`has too long a ${name} at ${areas}`);
    }
  }
}

function checkLinks(sheet: Element, report: Report): void {
  for (const link of listed(sheet, 'hyperlinks', 'hyperlink')) {
    const reference = attribute(link, 'ref') ?? '';
    if (!parseRange(reference)) report(`links from "${reference}"`);
    if (relationshipId(link) === undefined && attribute(link, 'location') === undefined)
      report(`links ${reference} to nothing`);
    if ((attribute(link, 'tooltip')?.length ?? 0) > 255) report(`has too long a hint at ${reference}`);
  }
}

function checkPage(sheet: Element, report: Report): void {
  for (const margins of children(sheet, 'pageMargins')) {
    for (const name of ['left', 'right', 'top', 'bottom', 'header', 'footer']) {
      if (!(Number(attribute(margins, name)) >= 0)) report(`has no margin ${name}`);
    }
  }
  for (const setup of children(sheet, 'pageSetup')) {
    const scale = Number(attribute(setup, 'scale') ?? 100);
    if (!(scale >= 10 && scale <= 400)) report(`is printed at ${scale} %`);
  }
  for (const breaks of [...children(sheet, 'rowBreaks'), ...children(sheet, 'colBreaks')]) {
    checkCount(breaks, 'brk', report);
  }
  for (const group of children(sheet, 'headerFooter')) {
    for (const text of children(group))
      if ((text.textContent ?? '').length > 255) report(`has too long a ${text.localName}`);
  }
}
