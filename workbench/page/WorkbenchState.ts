import type { ProfileName } from '../protocol/hostProfile';
import type { AddinManifest, RibbonTab } from './AddinManifest';
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
  /** Tabs the add-in has made (`Office.ribbon.requestCreateControls`). */
  readonly contextualTabs: readonly RibbonTab[];
  /** The page a ribbon button has put into the pane, if it is not the manifest's first. */
  readonly shownPage: string | undefined;
  /** What a custom function says of the error in the selected cell. */
  readonly cellMessage: string | undefined;
  readonly activity: Activity;
  /** The id of the ribbon button whose command is running. */
  readonly runningCommand: string | undefined;
  readonly traffic: { readonly batches: number; readonly bytes: number };
  /** What went wrong since the list was last cleared, the oldest first, in the language of its time. */
  readonly problems: readonly string[];
  /** A request of the add-in waits until the person has left the cell that is open for editing. */
  readonly isEditAwaited: boolean;
  /** The sheet that is shown is. */
  readonly isSheetProtected: boolean;
  /** The order, names and number of its sheets are. */
  readonly isWorkbookProtected: boolean;
  /** The Excel that is imitated. */
  readonly profile: ProfileName;
  /** Whether the panel for trouble on demand is open. */
  readonly isTroubleShown: boolean;
}

export type Activity = 'starting' | 'calculating' | 'ready';
