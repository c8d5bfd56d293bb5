import type { TextReading } from '../listImport';
import type { SourceSheet } from '../sourceSheet';
import type { Steps } from '../steps';

/** A file whose bytes were looked at: a workbook with sheets, or text that can be read in several ways. */
export type OpenedSource =
  | {
      readonly kind: 'workbook';
      /** Sheets that are shown first, hidden ones after them. */
      readonly sheetNames: readonly string[];
      readonly readSheet: (sheetName: string) => Steps<SourceSheet>;
    }
  | {
      readonly kind: 'text';
      readonly detected: TextReading;
      /** The first rows as they look when the text is read so. */
      readonly preview: (reading: TextReading) => readonly (readonly string[])[];
      readonly readText: (reading: TextReading) => Steps<SourceSheet>;
    };

/**
 * Looks what the file is, by its bytes and never by its name: a text called .xlsx and a workbook called .csv are read as what they are.
 * @param name Only for being named in the result and in problems.
 * @throws WorkbookProblem `fileRefused` with its `reason`.
 */
export function* openSourceFile(name: string, bytes: Uint8Array): Steps<OpenedSource> {
  yield { done: 0, total: bytes.length };
  throw new Error(`Files are not read yet: ${name}`);
}
