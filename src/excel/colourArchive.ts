import { tierColour } from '../archive/tierColours';
import type { TierScheme } from '../domain/tierScheme';
import { replaceColourRules, requestSheetRules } from './colourRows';
import type { ColouredArea, TierColour } from './colourRows';
import type { FoundArchive } from './findArchive';
import { tableOf } from './findArchive';
import { readArchiveSettings } from './readArchiveSettings';

/**
 * Makes sure that the customers' rows are coloured by tier, and the tiers of the schemes in Settings alike, which is the
 * legend. Whatever stood there of ours before is replaced.
 */
export async function colourArchive(context: Excel.RequestContext, archive: FoundArchive): Promise<void> {
  const areas: ColouredArea[] = [
    { table: tableOf(archive, 'customers'), tierField: 'tier', extent: 'rows' },
    { table: tableOf(archive, 'tierSchemes'), tierField: 'tier', extent: 'tierCells' },
  ];
  // A manager may well protect the Settings; that is no reason not to classify, the legend then stays as it is.
  const open = areas.filter(({ table }) => !table.isProtected);
  const rules = requestSheetRules(
    context,
    open.map(({ table }) => table.sheetName),
  );
  const { scheme } = await readArchiveSettings(context, archive);
  replaceColourRules(context, rules, open, toColours(scheme));
  await context.sync();
}

function toColours({ tiers }: TierScheme): TierColour[] {
  return tiers.map(({ tier }, position) => ({ tier, ...tierColour(position) }));
}
