import { screen } from '@testing-library/react';
import type { Language } from '../../../src/archive/language';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane, type RenderedPane } from '../support/renderPane';

export interface OpenedImport extends RenderedPane {
  readonly workbook: MemoryWorkbook;
  /** Presses a button by its name. */
  readonly press: (name: string | RegExp) => Promise<void>;
}

/** The pane at the first step of an import. */
export async function openImport(
  prepare: (workbook: MemoryWorkbook) => void = () => undefined,
  language: Language = 'en-US',
): Promise<OpenedImport> {
  const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({ language }) });
  prepare(workbook);
  const pane = await renderPane(workbook, language);
  const press = async (name: string | RegExp): Promise<void> =>
    pane.user.click(await screen.findByRole('button', { name }));
  await press(pane.strings.home.importList);
  await screen.findByRole('heading', { level: 1, name: pane.strings.importing.title });
  return { ...pane, workbook, press };
}

/** The pane at the columns of the list on the active sheet. */
export async function openColumns(
  prepare: (workbook: MemoryWorkbook) => void = () => undefined,
  language: Language = 'en-US',
): Promise<OpenedImport> {
  const opened = await openImport(prepare, language);
  await opened.press(opened.strings.importSource.activeSheet('Fair 2026'));
  await screen.findByRole('heading', { level: 1, name: opened.strings.importColumns.heading });
  return opened;
}
