import type { Element } from '@xmldom/xmldom';
import type { DataValidation } from 'hucre';
import { FileProblem } from '../FileProblem';
import { formatRectangle, parseRectangles } from '../rectangle';
import type { ValidationContent } from '../workbookContent';
import { asText } from './asText';
import { childElements, descendants, readFlag } from './FilePackage';
import { spellForEngine, spellForFile } from './formulaSpelling';

type FileType = DataValidation['type'];

/** The names Office.js has for the kinds of validation of the file. */
const KINDS = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const satisfies Partial<Record<FileType, string>>;

const OPERATORS: Readonly<Record<string, NonNullable<DataValidation['operator']>>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

/** Excel calls a file damaged whose list of choices, message or title is longer. */
const LIST_LENGTH_LIMIT = 255;
const MESSAGE_LENGTH_LIMIT = 255;
const TITLE_LENGTH_LIMIT = 32;

/** The validations of a sheet; those that newer versions keep apart (lists on other sheets) are among them. */
export function readValidations(sheet: Element): ValidationContent[] {
  return descendants(sheet, 'dataValidation').flatMap((element) => {
    const areas = parseRectangles(element.getAttribute('sqref') || childText(element, 'sqref'));
    const rule = readRule(element);
    return areas.length > 0 && rule ? [{ areas, rule, ...readMessages(element) }] : [];
  });
}

function readRule(element: Element): Record<string, unknown> | undefined {
  const type = element.getAttribute('type') ?? 'none';
  const formula1 = childText(element, 'formula1').trim();
  const formula2 = childText(element, 'formula2').trim();
  if (type === 'list') {
    // The file's flag says the opposite of its name: showDropDown hides the arrow.
    return { list: { inCellDropDown: !readFlag(element, 'showDropDown'), source: readListSource(formula1) } };
  }
  if (type === 'custom') return { custom: { formula: `=${spellForEngine(formula1)}` } };
  const kind = (KINDS as Readonly<Record<string, string>>)[type];
  if (!kind) return undefined;
  const operator = element.getAttribute('operator') || 'between';
  const name = Object.keys(OPERATORS).find((key) => OPERATORS[key] === operator) ?? 'Between';
  return {
    [kind]: { formula1: readOperand(formula1), ...(formula2 && { formula2: readOperand(formula2) }), operator: name },
  };
}

function readListSource(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${spellForEngine(formula)}`;
}

function readOperand(formula: string): string | number {
  return formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${spellForEngine(formula)}`;
}

function readMessages(element: Element): Pick<ValidationContent, 'errorAlert' | 'prompt' | 'ignoreBlanks'> {
  const style = element.getAttribute('errorStyle') || 'stop';
  return {
    errorAlert: {
      showAlert: readFlag(element, 'showErrorMessage'),
      style: style.charAt(0).toUpperCase() + style.slice(1),
      title: element.getAttribute('errorTitle') ?? '',
      message: element.getAttribute('error') ?? '',
    },
    prompt: {
      showPrompt: readFlag(element, 'showInputMessage'),
      title: element.getAttribute('promptTitle') ?? '',
      message: element.getAttribute('prompt') ?? '',
    },
    ignoreBlanks: readFlag(element, 'allowBlank'),
  };
}

function childText(element: Element, name: string): string {
  return childElements(element, name)[0]?.textContent ?? '';
}

/** A validation as the writer takes it. Throws `FileProblem` for a list of choices that no file can hold. */
export function writeValidation(validation: ValidationContent): DataValidation | undefined {
  const rule = writeRule(validation);
  if (!rule) return undefined;
  const { errorAlert = {}, prompt = {} } = validation;
  const style = asText(errorAlert['style']).toLowerCase();
  return {
    ...rule,
    range: validation.areas.map(formatRectangle).join(' '),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: errorAlert['showAlert'] !== false,
    showInputMessage: prompt['showPrompt'] !== false,
    ...(style === 'warning' || style === 'information' ? { errorStyle: style } : {}),
    errorTitle: limitText(errorAlert['title'], TITLE_LENGTH_LIMIT),
    errorMessage: limitText(errorAlert['message'], MESSAGE_LENGTH_LIMIT),
    inputTitle: limitText(prompt['title'], TITLE_LENGTH_LIMIT),
    inputMessage: limitText(prompt['message'], MESSAGE_LENGTH_LIMIT),
  };
}

function limitText(value: unknown, limit: number): string {
  const text = asText(value);
  if (text.length > limit) {
    throw new FileProblem('cannotBeStored', `the message of a validation is longer than ${limit} characters: ${text}`);
  }
  return text;
}

/** Whether the arrow of a list is hidden: the writer does not know of it. */
export function hidesDropDown({ rule }: ValidationContent): boolean {
  return (rule['list'] as { inCellDropDown?: boolean } | undefined)?.inCellDropDown === false;
}

function writeRule({
  rule,
  areas,
}: ValidationContent): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> | undefined {
  const list = rule['list'] as { source?: unknown } | undefined;
  if (list) return { type: 'list', formula1: writeListSource(asText(list.source), areas) };
  const custom = rule['custom'] as { formula?: unknown } | undefined;
  if (custom) return { type: 'custom', formula1: writeOperand(custom.formula) };
  for (const [type, kind] of Object.entries(KINDS) as [keyof typeof KINDS, string][]) {
    const basic = rule[kind] as { formula1?: unknown; formula2?: unknown; operator?: string } | undefined;
    if (!basic) continue;
    return {
      type,
      operator: OPERATORS[basic.operator ?? 'Between'] ?? 'between',
      formula1: writeOperand(basic.formula1),
      ...(basic.formula2 !== undefined && basic.formula2 !== '' && { formula2: writeOperand(basic.formula2) }),
    };
  }
  return undefined;
}

function writeListSource(source: string, areas: ValidationContent['areas']): string {
  if (source.startsWith('=')) return spellForFile(source.slice(1));
  if (source.length > LIST_LENGTH_LIMIT) {
    const where = areas.map(formatRectangle).join(' ');
    throw new FileProblem(
      'cannotBeStored',
      `the list of choices at ${where} is longer than ${LIST_LENGTH_LIMIT} characters`,
    );
  }
  return `"${source.replaceAll('"', '""')}"`;
}

function writeOperand(operand: unknown): string {
  return asText(operand).startsWith('=') ? spellForFile(asText(operand).slice(1)) : asText(operand);
}
