import type { Steps } from '../steps';
import type { OpenedSource } from './openedSource';
import { refuserOf } from './refuseSource';
import { openTextFile } from './text/openTextFile';
import { openWorkbookFile } from './workbook/openWorkbookFile';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** What Office files were before they were zip files, and what encrypted ones still are (MS-CFB). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** First record of a workbook of Excel 2 to 4 (BOF), which is no compound file. */
const EARLY_EXCEL = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

/**
 * Looks what the file is, by its bytes and never by its name: a text called .xlsx and a workbook called .csv are read as what they are.
 * @param name Only for being named in the result and in problems.
 * @throws WorkbookProblem `fileRefused` with its `reason`.
 */
export function* openSourceFile(name: string, bytes: Uint8Array): Steps<OpenedSource> {
  const refuse = refuserOf({ file: name });
  if (bytes.length === 0) {
    throw refuse('empty');
  }
  if (beginsWith(bytes, ZIP)) {
    return yield* openWorkbookFile(name, bytes);
  }
  if (beginsWith(bytes, COMPOUND)) {
    throw refuseCompound(name, bytes);
  }
  if (EARLY_EXCEL.some((beginning) => beginsWith(bytes, beginning))) {
    throw refuse('oldFormat', { format: '.xls' });
  }
  return yield* openTextFile(name, bytes);
}

function refuseCompound(name: string, bytes: Uint8Array): Error {
  const refuse = refuserOf({ file: name });
  if (holdsName(bytes, 'EncryptedPackage')) {
    return refuse('encrypted');
  }
  const isWorkbook = holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book');
  return isWorkbook ? refuse('oldFormat', { format: '.xls' }) : refuse('notASpreadsheet');
}

/** Whether a stream of the compound file has this name: its directory has names in UTF-16, at beginnings of 128 bytes. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from({ length: 2 * name.length + 2 }, (_, at) =>
    at % 2 === 0 ? name.charCodeAt(at / 2) : 0,
  );
  for (let at = 0; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) {
      return true;
    }
  }
  return false;
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
