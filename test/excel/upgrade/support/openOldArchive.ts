import { createEngine } from '../../../../workbench/engine/createEngine';
import type { Engine } from '../../../../workbench/engine/Engine';
import { collectContent } from '../../../../workbench/files/collectContent';
import { openFile } from '../../../../workbench/files/openFile';
import type { WorkbookContent } from '../../../../workbench/files/workbookContent';
import { readFirstVersion } from '../../../support/archives/readFirstVersion';
import { readSecondVersion } from '../../../support/archives/readSecondVersion';
import { readThirdVersion } from '../../../support/archives/readThirdVersion';
import type { OpenWorkbook } from '../../support/openWorkbook';
import { openWorkbook } from '../../support/openWorkbook';

/** An archive of an earlier version, open, with what the workbook remembers of it. */
export interface OldArchive {
  readonly book: OpenWorkbook;
  readonly engine: Engine;
  readonly settings: Map<string, string>;
  /** Everything that a file would hold of the workbook now. */
  content(): Promise<WorkbookContent>;
  /** Closes the pane without a word and opens another on the same workbook. */
  reopen(): Promise<OldArchive>;
  close(): void;
}

export function openFirstVersion(): Promise<OldArchive> {
  return openSaved(readFirstVersion());
}

export function openSecondVersion(): Promise<OldArchive> {
  return openSaved(readSecondVersion());
}

export function openThirdVersion(): Promise<OldArchive> {
  return openSaved(readThirdVersion());
}

async function openSaved(bytes: Uint8Array): Promise<OldArchive> {
  const engine = await createEngine();
  const { settings } = await openFile(engine, 'archive.xlsx', bytes);
  return openOn(engine, new Map(settings));
}

async function openOn(engine: Engine, documentSettings: Map<string, string>): Promise<OldArchive> {
  const book = await openWorkbook({ engine, documentSettings });
  return {
    book,
    engine,
    settings: documentSettings,
    content: async () => {
      await book.host.idle();
      await engine.calculated();
      return collectContent(engine, [...documentSettings]);
    },
    reopen: () => openOn(engine, documentSettings),
    close: () => book.close(),
  };
}
