import type { CellValue } from './grid';
import { readTypedText } from './typing';

const OPERATOR = /^(<>|<=|>=|=|<|>)?(.*)$/s;

/**
 * Reads one criterion of a custom filter: an operator and a value (`>=10`, `<>a*`), a bare value meaning `=`. `=` alone
 * means blank cells, `<>` alone all others.
 * @returns whether a cell passes, by its value and the text it shows
 */
export function readCriterion(criterion: string): (value: CellValue, text: string) => boolean {
  const [, operator = '=', operand = ''] = OPERATOR.exec(criterion) ?? [];
  if (operand === '') return operator === '<>' ? (value) => value !== '' : (value) => value === '';
  const typed = readTypedText(operand).value;
  if (operator === '=' || operator === '<>') {
    const isSame = equalTo(operand, typed);
    return operator === '=' ? isSame : (value, text) => !isSame(value, text);
  }
  return (value) => {
    const order = compare(value, typed);
    if (order === undefined) return false;
    if (operator.startsWith('<')) return operator === '<=' ? order <= 0 : order < 0;
    return operator === '>=' ? order >= 0 : order > 0;
  };
}

function equalTo(operand: string, typed: CellValue): (value: CellValue, text: string) => boolean {
  if (typeof typed === 'string') {
    const pattern = wildcardPattern(operand);
    return (value, text) => typeof value === 'string' && value !== '' && pattern.test(text);
  }
  return (value) => value === typed;
}

/** Text is compared with text, numbers with numbers; `undefined` for what cannot be compared. */
function compare(value: CellValue, operand: CellValue): number | undefined {
  if (value === '') return undefined;
  if (typeof value === 'number' && typeof operand === 'number') return value - operand;
  if (typeof value === 'string' && typeof operand === 'string') {
    return value.localeCompare(operand, 'en', { sensitivity: 'accent' });
  }
  return undefined;
}

/** `*` stands for any text, `?` for one character, `~` takes away the meaning of what follows; letters without case. */
function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[\s\S]/gu, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    const character = part.length === 2 && part.startsWith('~') ? part.slice(1) : part;
    return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'isu');
}
