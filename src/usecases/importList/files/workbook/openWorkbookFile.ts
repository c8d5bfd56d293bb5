import type { SourceSheet } from '../../sourceSheet';
import type { Steps } from '../../steps';
import type { OpenedWorkbook } from '../openedSource';
import { refuserOf } from '../refuseSource';
import { ZipFile } from '../zip/ZipFile';
import { findSheets } from './findSheets';
import { readNumberFormats } from './readNumberFormats';
import { readSharedTexts } from './readSharedTexts';
import { readWorksheet, type WorkbookStyles } from './readWorksheet';

/** Parts that tell spreadsheets of other programs, and the ending by which people know them. */
const OTHER_KINDS: readonly (readonly [part: string, format: string])[] = [
  ['xl/workbook.bin', '.xlsb'],
  ['content.xml', '.ods'],
  ['Index/Document.iwa', '.numbers'],
];

const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Opens a workbook file (.xlsx, .xlsm): its sheets by name, each read when it is asked for.
 * @throws WorkbookProblem `fileRefused`
 */
export function* openWorkbookFile(file: string, bytes: Uint8Array): Steps<OpenedWorkbook> {
  const refuse = refuserOf({ file });
  const zip = new ZipFile(bytes, refuse);
  const other = OTHER_KINDS.find(([part]) => zip.has(part));
  if (other !== undefined) {
    throw refuse('oldFormat', { format: other[1] });
  }
  if (!zip.has(CONTENT_TYPES)) {
    throw refuse('notASpreadsheet');
  }
  const parts = yield* findSheets(zip);
  if (parts.sheets.size === 0) {
    throw refuse('empty');
  }
  const styles: WorkbookStyles = {
    numberFormats: parts.styles === undefined ? [] : yield* readNumberFormats(zip, parts.styles),
    sharedTexts: parts.sharedTexts === undefined ? [] : yield* readSharedTexts(zip, parts.sharedTexts),
    countsFrom1904: parts.countsFrom1904,
  };
  const readSheet = (sheet: string): Steps<SourceSheet> => {
    const refuseSheet = refuserOf({ file, sheet });
    const part = parts.sheets.get(sheet);
    if (part === undefined) {
      throw refuseSheet('damaged', { fault: 'no such sheet' });
    }
    return readWorksheet(zip, part, { file, sheet }, styles, refuseSheet);
  };
  return { kind: 'workbook', sheetNames: [...parts.sheets.keys()], readSheet };
}
