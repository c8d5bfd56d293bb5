import { tierColour } from '../archive/tierColours';
import type { TierScheme } from '../domain/tierScheme';
import { replaceColourRules, requestSheetRules } from './colourRows';
import type { TierColour } from './colourRows';
import type { FoundArchive } from './findArchive';
import { tableOf } from './findArchive';
import { readArchiveSettings } from './readArchiveSettings';

/**
 * Makes sure that the customers' rows are coloured by tier, and the tiers of the schemes in Settings alike, which is the
 * legend. Whatever stood there of ours before is replaced.
 */
export async function colourArchive(context: Excel.RequestContext, archive: FoundArchive): Promise<void> {
  const customers = tableOf(archive, 'customers');
  const schemes = tableOf(archive, 'tierSchemes');
  const rules = requestSheetRules(context, [customers.sheetName, schemes.sheetName]);
  const { scheme } = await readArchiveSettings(context, archive);
  replaceColourRules(
    context,
    rules,
    [
      { table: customers, tierField: 'tier', extent: 'rows' },
      { table: schemes, tierField: 'tier', extent: 'tierCells' },
    ],
    toColours(scheme),
  );
  await context.sync();
}

function toColours({ tiers }: TierScheme): TierColour[] {
  return tiers.map(({ tier }, position) => ({ tier, ...tierColour(position) }));
}
