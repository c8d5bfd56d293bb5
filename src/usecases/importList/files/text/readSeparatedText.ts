import { streamCsvRows } from 'hucre/csv';
import type { TextReading } from '../../listImport';
import type { SourceName, SourceSheet } from '../../sourceSheet';
import type { Steps } from '../../steps';
import { CellCollector } from '../CellCollector';
import type { Refuse } from '../refuseSource';
import { refuseLongFields } from './refuseLongFields';

/** The first line by which Excel is told the separator; it is none of the list. */
const SEPARATOR_LINE = /^sep=([,;\t|])(?:\r\n|\r|\n|$)/i;

/** So many fields a step. */
const SLICE = 8_000;

const AS_TEXT = '@';

/** `="00123"`: how programs write a text that Excel would take for a number; the text is what stands in the quotes. */
const KEPT_AS_TEXT = /^="([^"]*)"$/u;

/** Quotes and separator as the text is read. */
export type Separation = Pick<TextReading, 'separator' | 'quote'>;

/** The text without a line `sep=;` and the separator it names, where there is one. */
export function takeSeparatorLine(text: string): {
  readonly body: string;
  readonly separator: TextReading['separator'] | undefined;
} {
  const [line = '', separator] = SEPARATOR_LINE.exec(text) ?? [];
  return { body: text.slice(line.length), separator: separator as TextReading['separator'] | undefined };
}

/**
 * The fields of a separated text (RFC 4180, read as leniently as Excel does) as cells, every one the text that stands there.
 * @throws WorkbookProblem `fileRefused`: `empty`, `textTooLong`, or beyond the limits of a sheet.
 */
export function* readSeparatedText(
  text: string,
  separation: Separation,
  source: SourceName,
  refuse: Refuse,
): Steps<SourceSheet> {
  const { body } = takeSeparatorLine(text);
  yield* refuseLongFields(body, separation, refuse);
  const cells = new CellCollector(refuse);
  let row = 0;
  let done = 0;
  let fieldCount = 0;
  for (const fields of readFields(body, separation)) {
    fields.forEach((field, column) => {
      cells.add(row, column, field);
      done += field.length + 1;
    });
    row += 1;
    fieldCount += fields.length;
    if (fieldCount > SLICE) {
      fieldCount = 0;
      yield { done, total: text.length };
    }
  }
  return yield* cells.finish(source, AS_TEXT);
}

/** The first rows, as the user is shown how the text would be read. */
export function previewSeparatedText(text: string, separation: Separation, rowCount: number): string[][] {
  const rows: string[][] = [];
  for (const fields of readFields(takeSeparatorLine(text).body, separation)) {
    rows.push(fields);
    if (rows.length === rowCount) break;
  }
  return rows;
}

function* readFields(text: string, { separator, quote }: Separation): Generator<string[], void, undefined> {
  for (const fields of streamCsvRows(text, { delimiter: separator, quote, escape: quote })) {
    yield fields.map((field) => String(field ?? '').replace(KEPT_AS_TEXT, '$1'));
  }
}
