import { describeFileProblem } from './describeFile';
import type { Workbench } from './Workbench';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves the workbook as .xlsx into the browser's download folder, under its own name. */
export async function downloadWorkbook(workbench: Workbench): Promise<void> {
  try {
    const bytes = await workbench.saveFile();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: contentType }));
    link.download = workbench.store.read().documentName.replace(/(\.\w+)?$/, '.xlsx');
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (error) {
    workbench.report(workbench.strings.cannotSave(describeFileProblem(error, workbench.store.read().language)));
  }
}
