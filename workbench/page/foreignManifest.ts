import type { AddinManifest } from './AddinManifest';
import type { DisplayLanguage } from './language';
import { paneRibbon } from './paneRibbon';

/** Stands for the manifest of an add-in of which only the page's address is known (`--addin`): one button, its pane. */
export function foreignManifest(pageAddress: string, language: DisplayLanguage): AddinManifest {
  const displayName = new URL(pageAddress).host;
  return {
    // Nobody's id: settings that a file keeps for it are found again, and no other add-in's are touched.
    id: '00000000-0000-0000-0000-000000000000',
    version: '1.0.0.0',
    displayName,
    pageAddress,
    isHostedElsewhere: true,
    tabs: paneRibbon(displayName, pageAddress, language),
    notImitated: [],
  };
}
