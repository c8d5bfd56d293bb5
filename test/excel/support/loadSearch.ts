import type { OpenWorkbook } from './openWorkbook';

/** Reads the index, and lets what it waits for between its parts go on. */
export async function loadSearch(book: OpenWorkbook): Promise<void> {
  const progress = { isLoaded: false };
  const loading = book.archive.search.load().finally(() => (progress.isLoaded = true));
  while (!progress.isLoaded) {
    book.timers.run(0);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await loading;
}
