import type { Engine } from '../engine/Engine';
import { collectContent } from './collectContent';
import type { DocumentSetting } from './workbookContent';
import type { AddInIdentity } from './xlsx/settingsPart';
import { writeXlsx } from './xlsx/writeXlsx';

/** What belongs into the file besides what the engine holds. */
export interface SaveExtras {
  /** Document settings of the add-in: keys and JSON texts. */
  readonly settings: readonly DocumentSetting[];
  readonly addIn: AddInIdentity;
}

/** The engine's content as an .xlsx file. Throws `FileProblem` for what the format cannot hold. */
export async function saveFile(engine: Engine, extras: SaveExtras): Promise<Uint8Array> {
  await engine.calculated();
  return writeXlsx(collectContent(engine, extras.settings), extras.addIn);
}
