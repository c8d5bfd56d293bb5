import type { TextEncodingName, TextReading } from '../../listImport';
import type { SourceSheet } from '../../sourceSheet';
import { runSteps, type Steps } from '../../steps';
import type { OpenedText } from '../openedSource';
import { refuserOf, type Refuse } from '../refuseSource';
import { decodeText } from './decodeText';
import { detectEncoding } from './detectEncoding';
import { detectSeparator } from './detectSeparator';
import { previewSeparatedText, readSeparatedText, takeSeparatorLine } from './readSeparatedText';

/** So much of the beginning tells the separator, and is shown. */
const SAMPLE_BYTES = 65_536;
const PREVIEW_ROWS = 20;

/** More control characters than one in fifty: that is no text. */
const MOST_CONTROLS = 0.02;

/** Beginnings of what is text only to a computer, and the ending by which people know it; `''` where it is no spreadsheet at all. */
const OTHER_KINDS: readonly (readonly [beginning: RegExp, format: string])[] = [
  [/^\s*(?:<!doctype html|<html|<table|<meta)/i, '.html'],
  [/^\s*<\?xml/i, '.xml'],
  [/^(?:%PDF-|\{\\rtf)/, ''],
];

/**
 * Opens a text file: how it is likely to be read, and reading it so or otherwise.
 * @throws WorkbookProblem `fileRefused`
 */
export function* openTextFile(file: string, bytes: Uint8Array): Steps<OpenedText> {
  const refuse = refuserOf({ file });
  const encoding = yield* detectEncoding(bytes);
  const sample = decodeBeginning(bytes, encoding);
  refuseOtherKinds(sample, refuse);
  const { body, separator } = takeSeparatorLine(sample);
  const detected = detectSeparator(body);
  return {
    kind: 'text',
    detected: { encoding, separator: separator ?? detected.separator, quote: detected.quote },
    preview: (reading) => previewSeparatedText(decodeBeginning(bytes, reading.encoding), reading, PREVIEW_ROWS),
    readText: (reading) => readText(file, bytes, reading, refuse),
  };
}

function* readText(file: string, bytes: Uint8Array, reading: TextReading, refuse: Refuse): Steps<SourceSheet> {
  const text = yield* decodeText(bytes, reading.encoding);
  return yield* readSeparatedText(text, reading, { file, sheet: '' }, refuse);
}

/** Whole lines from the beginning. */
function decodeBeginning(bytes: Uint8Array, encoding: TextEncodingName): string {
  const text = runSteps(decodeText(bytes.subarray(0, SAMPLE_BYTES), encoding));
  const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  return bytes.length > SAMPLE_BYTES && end > 0 ? text.slice(0, end) : text;
}

function refuseOtherKinds(sample: string, refuse: Refuse): void {
  const other = OTHER_KINDS.find(([beginning]) => beginning.test(sample));
  if (other !== undefined) {
    throw other[1] === '' ? refuse('notASpreadsheet') : refuse('oldFormat', { format: other[1] });
  }
  if (countControls(sample) > sample.length * MOST_CONTROLS) {
    throw refuse('notASpreadsheet');
  }
}

/** Control characters apart from those that texts have: tabs, line and page breaks; those above 127 are misread letters. */
function countControls(text: string): number {
  return text.replace(/[^\p{Cc}]+|[\t\n\v\f\r\x80-\x9f]+/gu, '').length;
}
