import type { ProfileName } from '../protocol/hostProfile';
import type { DisplayLanguage } from './language';

/** What the server tells the page at start; served as `/workbench.json`. */
export interface WorkbenchConfiguration {
  /** The language the page starts in; the person can switch. */
  readonly displayLanguage: DisplayLanguage;
  /** The Excel that is imitated at the start; Excel on the web without it. */
  readonly profile?: ProfileName;
  /** The address of a foreign add-in page (`--addin`); without it the page hosts ours, as the manifest says. */
  readonly addinPage?: string;
  /** The manifest at `/manifest.xml` is of an add-in that its own server serves (`--manifest`). */
  readonly isForeignManifest?: boolean;
  /** The name of the file given by `--open`; its bytes are at `/opened-file`. */
  readonly openedFile?: string;
}
