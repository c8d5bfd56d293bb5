import type { TableId } from '../../../archive/field';
import { importableTables, listMappableFields } from '../../../archive/importableTables';
import { languages } from '../../../archive/language';
import { normaliseHeader } from '../../../archive/normaliseHeader';
import { lastSerial } from '../../../domain/serialDate';
import type { ImportTarget } from '../importMapping';

const longestHeader = 255;
const measures = ['amount', 'cost', 'target'] as const;
const nameParts = ['givenName', 'familyName'] as const;

type Unchecked = Readonly<Record<string, unknown>>;

/**
 * The targets that a stored mapping has for a number of columns. `undefined` in the place of one that is none, or that does not fit
 * the catalogue; instead of all of them where the number of columns is another.
 */
export function readTargets(stored: unknown, columnCount: number): readonly (ImportTarget | undefined)[] | undefined {
  if (!Array.isArray(stored) || stored.length !== columnCount) return undefined;
  const used = new Set<string>();
  return stored.map((each: unknown) => {
    const target = isObject(each) ? readTarget(each) : undefined;
    if (target === undefined || target.kind === 'leaveOut') return target;
    const key = JSON.stringify(target.kind === 'field' ? [target.table, target.field, target.part] : target);
    if (used.has(key)) return undefined;
    used.add(key);
    return target;
  });
}

/**
 * Answers that the user gave about columns, by their positions.
 * @param answers that there are
 * @param passed columns that stand in front of those that were stored
 */
export function readAnswers<Answer extends string>(
  stored: unknown,
  answers: readonly Answer[],
  columnCount: number,
  passed: number,
): Readonly<Record<number, Answer>> {
  const read: Record<number, Answer> = {};
  for (const each of asList(stored)) {
    const [column, given] = asList(each);
    const answer = answers.find((known) => known === given);
    const isColumn = typeof column === 'number' && Number.isInteger(column) && column >= 0 && column < columnCount;
    if (isColumn && answer !== undefined) read[column + passed] = answer;
  }
  return read;
}

function readTarget(stored: Unchecked): ImportTarget | undefined {
  const table = importableTables.find((id) => id === stored['table']);
  switch (stored['kind']) {
    case 'leaveOut':
      return { kind: 'leaveOut' };
    case 'month':
      return readMonth(stored);
    case 'extra':
      return table && readExtra(table, stored['header']);
    case 'field':
      return table && readField(table, stored);
    default:
      return undefined;
  }
}

function readMonth({ month, measure }: Unchecked): ImportTarget | undefined {
  const known = measures.find((each) => each === measure);
  const isSerial = typeof month === 'number' && Number.isInteger(month) && month > 0 && month <= lastSerial;
  return known !== undefined && isSerial ? { kind: 'month', month, measure: known } : undefined;
}

function readExtra(table: TableId, header: unknown): ImportTarget | undefined {
  if (typeof header !== 'string' || header.trim() === '' || header.length > longestHeader) return undefined;
  const name = normaliseHeader(header);
  const isOwn = listMappableFields(table).some((field) =>
    languages.some((language) => normaliseHeader(field.header[language]) === name),
  );
  return isOwn ? undefined : { kind: 'extra', table, header };
}

function readField(table: TableId, { field, part }: Unchecked): ImportTarget | undefined {
  const known = listMappableFields(table).find(({ id }) => id === field);
  if (known === undefined) return undefined;
  const namePart = nameParts.find((each) => each === part);
  return { kind: 'field', table, field: known.id, ...(namePart && { part: namePart }) };
}

function isObject(value: unknown): value is Unchecked {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
