import type { TextReading } from '../listImport';
import type { SourceSheet } from '../sourceSheet';
import type { Steps } from '../steps';

export interface OpenedWorkbook {
  readonly kind: 'workbook';
  /** Sheets that are shown first, hidden ones after them. */
  readonly sheetNames: readonly string[];
  readonly readSheet: (sheetName: string) => Steps<SourceSheet>;
}

export interface OpenedText {
  readonly kind: 'text';
  readonly detected: TextReading;
  /** The first rows as they look when the text is read so. */
  readonly preview: (reading: TextReading) => readonly (readonly string[])[];
  readonly readText: (reading: TextReading) => Steps<SourceSheet>;
}

/** A file whose bytes were looked at: a workbook with sheets, or text that can be read in several ways. */
export type OpenedSource = OpenedWorkbook | OpenedText;
