/** Files of workbooks that an add-in has made here, for the tab that shows each. */
const files = new Map<string, Uint8Array>();

declare global {
  interface Window {
    /** Gives the tab that was opened for it the file that it begins with, once. */
    takeCreatedWorkbook?: (key: string) => Uint8Array | undefined;
  }
}

/** Shows a new workbook in a tab of its own, in the same language. @throws Error where the browser refuses the tab. */
export function openCreatedWorkbook(file: Uint8Array | undefined, language: string): void {
  const key = crypto.randomUUID();
  if (file !== undefined) files.set(key, file);
  window.takeCreatedWorkbook = (asked) => {
    const bytes = files.get(asked);
    files.delete(asked);
    return bytes;
  };
  const query = new URLSearchParams({ locale: language, created: key });
  if (window.open(`${location.pathname}?${query.toString()}`) === null) {
    throw new Error('The browser has blocked the new tab.');
  }
}

/** The file that the tab which has opened this one holds for it. */
export function takeCreatedWorkbook(key: string): Uint8Array | undefined {
  const bytes = (window.opener as Window | null)?.takeCreatedWorkbook?.(key);
  // Of this tab's own classes, by which libraries know bytes.
  return bytes && new Uint8Array(bytes);
}
