import type { Workbench } from './Workbench';

/** Opens a file the person chose or dropped; what goes wrong stands in the list of problems. */
export async function openChosenFile(workbench: Workbench, file: File): Promise<void> {
  try {
    await workbench.openFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    workbench.reportUnopened(file.name, error);
  }
}
