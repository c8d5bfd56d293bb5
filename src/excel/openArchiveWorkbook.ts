import type { ArchiveWorkbook } from '../usecases/archiveWorkbook';
import { createArchiveWorkbook } from './createArchiveWorkbook';

/**
 * The archive in the workbook that is open beside this page. Ribbon buttons and pane share it, so that the pane
 * can undo what a button has done and neither disturbs the other.
 */
export const archiveWorkbook: ArchiveWorkbook = createArchiveWorkbook();
