import { writeCsv } from '../files/csv/writeCsv';
import { describeFileProblem } from './describeFile';
import type { Workbench } from './Workbench';

const CONTENT_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as const;

/** The kinds of files the workbook can be saved as. */
export type SavedKind = keyof typeof CONTENT_TYPES;

/** Saves the workbook, or as .csv its active sheet, into the browser's download folder, under its own name. */
export async function downloadWorkbook(workbench: Workbench, kind: SavedKind): Promise<void> {
  try {
    const bytes = kind === 'csv' ? await writeCsv(workbench.document.engine) : await workbench.saveFile();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: CONTENT_TYPES[kind] }));
    link.download = workbench.store.read().documentName.replace(/(\.\w+)?$/, `.${kind}`);
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (error) {
    workbench.report(workbench.strings.cannotSave(describeFileProblem(error, workbench.store.read().language)));
  }
}
