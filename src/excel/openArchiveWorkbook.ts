import type { ArchiveWorkbook } from '../usecases/archiveWorkbook';
import { createArchiveWorkbook } from './createArchiveWorkbook';
import { takeTurns } from './takeTurns';

/**
 * The archive in the workbook that is open beside this page. Ribbon buttons and pane share it, in turns, so that the pane
 * can undo what a button has done and neither disturbs the other.
 */
export const archiveWorkbook: ArchiveWorkbook = takeTurns(createArchiveWorkbook());
