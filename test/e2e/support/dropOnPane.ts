import type { WorkbenchPage } from './WorkbenchPage';

/** Drops a file onto the pane, as from the desktop. */
export async function dropOnPane(opened: WorkbenchPage, name: string, bytes: Uint8Array): Promise<void> {
  await opened.paneFrame().evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], fileName));
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, [...bytes]] as const,
  );
}
