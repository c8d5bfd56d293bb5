import { tierColour } from '../archive/tierColours';
import type { TierScheme } from '../domain/tierScheme';
import { RANGE_BYTES } from './cellRuns';
import { holdsOurs, replaceColourRules, requestSheetRules } from './colourRows';
import type { ColouredArea, TierColour } from './colourRows';
import type { FoundArchive } from './findArchive';
import { tableOf } from './findArchive';
import { readBasicArchiveSettings } from './readArchiveSettings';
import type { Write } from './sendWrites';

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
  const { scheme } = await readBasicArchiveSettings(context, archive);
  replaceColourRules(context, rules, open, toColours(scheme));
  await context.sync();
}

/**
 * The write that spreads our colours over columns that the customers have got with the same request; none where the customers
 * are not coloured by us.
 */
export async function recolourCustomers(context: Excel.RequestContext, archive: FoundArchive): Promise<Write[]> {
  const table = tableOf(archive, 'customers');
  const rules = requestSheetRules(context, [table.sheetName]);
  const { scheme } = await readBasicArchiveSettings(context, archive);
  if (!rules.some(holdsOurs)) {
    return [];
  }
  const colours = toColours(scheme);
  return [
    {
      bytes: colours.length * 6 * RANGE_BYTES,
      cells: 0,
      enqueue: (sending) => {
        replaceColourRules(sending, rules, [{ table, tierField: 'tier', extent: 'rows' }], colours);
        return undefined;
      },
    },
  ];
}

function toColours({ tiers }: TierScheme): TierColour[] {
  return tiers.map(({ tier }, position) => ({ tier, ...tierColour(position) }));
}
