import type { Work } from '../../usecases/archiveWorkbook';
import { refuseSource } from '../../usecases/importList/files/refuseSource';
import type { OpenedFile, SourceFile, TextReading } from '../../usecases/importList/listImport';
import type { CarryOut } from './carryOut';

/** Larger files would not fit into a pane's memory once they are read. */
const MOST_BYTES = 200_000_000;

/**
 * Opens a file that the user has chosen; what reads files is loaded only now.
 * @throws WorkbookProblem `fileRefused` with its `reason`.
 */
export async function openFile(file: SourceFile, carryOut: CarryOut, work: Work): Promise<OpenedFile> {
  if (file.size > MOST_BYTES) {
    throw refuseSource('tooLarge', { file: file.name, most: MOST_BYTES / 1_000_000 });
  }
  const [{ openSourceFile }, buffer] = await Promise.all([
    import('../../usecases/importList/files/openSourceFile'),
    readBytes(file),
  ]);
  const opened = await carryOut(openSourceFile(file.name, new Uint8Array(buffer)), work, 'reading');
  if (opened.kind === 'text') {
    const { readText, ...text } = opened;
    return { ...text, read: (reading: TextReading, reads: Work) => carryOut(readText(reading), reads, 'reading') };
  }
  const { readSheet, ...workbook } = opened;
  return { ...workbook, read: (sheetName: string, reads: Work) => carryOut(readSheet(sheetName), reads, 'reading') };
}

/** A file that was moved, renamed or is held by another program since it was chosen cannot be read any more. */
async function readBytes(file: SourceFile): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    throw refuseSource('damaged', { file: file.name }, error);
  }
}
