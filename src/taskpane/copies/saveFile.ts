import type { CopyFile } from '../../usecases/issueCopy/copyIssuing';

/** A download may begin after the click has ended; until then the file must be there. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a file to the browser, or to the Excel around it, which asks where to save it or puts it among the downloads. */
export function saveFile({ name, type, bytes }: CopyFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
