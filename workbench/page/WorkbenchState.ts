import type { AddinManifest } from './AddinManifest';
import type { DisplayLanguage } from './language';

/** What the page shows around the grid. */
export interface WorkbenchState {
  readonly language: DisplayLanguage;
  /** With its extension. */
  readonly documentName: string;
  readonly manifest: AddinManifest;
  readonly isPaneVisible: boolean;
  /** Buttons and tabs the add-in has switched (`Office.ribbon.requestUpdate`), by id. */
  readonly switchedControls: Readonly<Record<string, boolean>>;
  readonly activity: Activity;
  /** The id of the ribbon button whose command is running. */
  readonly runningCommand: string | undefined;
  readonly traffic: { readonly batches: number; readonly bytes: number };
  /** What went wrong since the list was last cleared, the oldest first, in the language of its time. */
  readonly faults: readonly string[];
}

export type Activity = 'starting' | 'calculating' | 'ready';
