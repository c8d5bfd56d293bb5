import type { Work } from '../../usecases/archiveWorkbook';
import type { ArchiveSettings } from '../../usecases/readSettings';
import type { ReclassifySnapshot } from '../../usecases/reclassify';
import { requireArchive } from '../findArchive';
import { readArchiveSettings } from '../readArchiveSettings';
import { readReclassification } from '../readReclassification';

/** What the judgements about one customer are explained by, besides its own file. */
export interface ExplainedArchive {
  readonly settings: ArchiveSettings;
  /** What tiers are made from; absent while formulas are frozen to values. */
  readonly snapshot?: ReclassifySnapshot;
}

/** Reads the settings and, of all customers, the columns by which tiers are given. */
export async function readExplained(context: Excel.RequestContext, work: Work): Promise<ExplainedArchive> {
  const archive = await requireArchive(context);
  const settings = await readArchiveSettings(context, archive);
  if (archive.frozen !== undefined) return { settings };
  const { snapshot } = await readReclassification(context, work);
  return { settings, snapshot };
}
