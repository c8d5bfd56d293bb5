import type { TableId } from '../archive/field';
import { ratingColour } from '../archive/ratingColours';
import { tierColour } from '../archive/tierColours';
import { ratings } from '../domain/credit/creditPolicy';
import type { TierScheme } from '../domain/tierScheme';
import type { BasicSettings } from '../usecases/readBasicSettings';
import { holdsOurs, replaceColourRules, requestSheetRules } from './colourRows';
import type { ColouredArea, RuleSet, SheetRules, ValueColour } from './colourRows';
import type { FoundArchive } from './findArchive';
import { requestBasicSettings } from './readArchiveSettings';

/** The cells in which a credit rating stands; those of RatingBands are the legend. */
const ratingCells: readonly (readonly [TableId, string])[] = [
  ['customers', 'creditRating'],
  ['creditReviews', 'scoredRating'],
  ['creditReviews', 'cappedRating'],
  ['creditReviews', 'decidedRating'],
  ['ratingBands', 'rating'],
];

type Areas = Readonly<Record<RuleSet, readonly ColouredArea[]>>;

/** The tables that are coloured. */
const colouredTables: readonly TableId[] = ['customers', 'tierSchemes', 'creditReviews', 'ratingBands'];

/**
 * Makes sure that the customers' rows are coloured as the settings say, by tier, by credit rating or not at all; cells of ratings
 * in any case; and the legends in Settings, the tiers of the schemes and the ratings. Whatever stood there of ours before is replaced.
 * @param keepsRatings Whether rules of ratings that are there may stay: after a change of tiers alone.
 */
export async function colourArchive(
  context: Excel.RequestContext,
  archive: FoundArchive,
  keepsRatings = false,
): Promise<void> {
  const rules = requestRules(context, archive);
  const settings = requestBasicSettings(context, archive);
  await context.sync();
  replaceColourRules(context, rules, listAreas(archive, settings()), keepsRatings);
  await context.sync();
}

/** The same where our colours are there, and nothing where somebody has taken them all away. */
export async function recolourArchive(context: Excel.RequestContext, archive: FoundArchive): Promise<void> {
  const rules = requestRules(context, archive);
  await context.sync();
  if (rules.some(holdsOurs)) {
    await colourArchive(context, archive);
  }
}

/** A manager may well protect the Settings; that is no reason not to classify, the legend then stays as it is. */
function requestRules(context: Excel.RequestContext, archive: FoundArchive): SheetRules[] {
  const open = colouredTables.flatMap((id) => archive.tables.get(id) ?? []).filter(({ isProtected }) => !isProtected);
  return requestSheetRules(
    context,
    open.map(({ sheetName }) => sheetName),
  );
}

function listAreas(archive: FoundArchive, { scheme, rowsColouredBy }: BasicSettings): Areas {
  const tiers = colourTiers(scheme);
  const place = (id: TableId, field: string, extent: ColouredArea['extent'], colours: readonly ValueColour[]) => {
    const table = archive.tables.get(id);
    return table?.offsets.has(field) === true ? [{ table, field, extent, colours }] : [];
  };
  const legend = place('tierSchemes', 'tier', 'cells', tiers);
  if (archive.version < 4) {
    return { tier: [...place('customers', 'tier', 'rows', tiers), ...legend], rating: [] };
  }
  const rows = {
    tier: () => place('customers', 'tier', 'rows', tiers),
    rating: () => place('customers', 'creditRating', 'rows', ratingColours),
    none: () => [],
  };
  return {
    tier: [...rows[rowsColouredBy](), ...legend],
    rating: ratingCells.flatMap(([id, field]) => place(id, field, 'cells', ratingColours)),
  };
}

function colourTiers({ tiers }: TierScheme): ValueColour[] {
  return tiers.map(({ tier }, position) => ({ value: tier, ...tierColour(position) }));
}

const ratingColours: readonly ValueColour[] = ratings.flatMap((rating) => {
  const colour = ratingColour(rating);
  return colour === undefined ? [] : [{ value: rating, ...colour }];
});
