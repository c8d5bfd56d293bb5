import { catalogue } from '../../archive/catalogue';
import type { ReviewSnapshot } from '../../usecases/credit/planReview';
import { listReviewColumns } from '../../usecases/credit/planReview';
import { tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { requestLogStamp } from '../readLogStamp';
import { readNeededColumns } from '../readNeededColumns';
import type { Surroundings } from '../surroundings';

/**
 * Reads what has to be known to write reviews: the numbers that are taken, and where the change log ends.
 * @throws WorkbookProblem `archiveOutdated` where the archive has no reviews yet.
 */
export async function readReviewSnapshot(
  context: Excel.RequestContext,
  archive: FoundArchive,
  surroundings: Surroundings,
): Promise<ReviewSnapshot> {
  const tables = [tableOf(archive, 'creditReviews'), tableOf(archive, 'investigations'), tableOf(archive, 'customers')];
  const columns = await readNeededColumns(context, archive, listReviewColumns());
  const stamp = requestLogStamp(context, archive, surroundings);
  await context.sync();
  return {
    columns,
    stamp: stamp(),
    language: archive.language,
    today: surroundings.today(),
    author: surroundings.storedAuthor(),
    fieldsOf: (id) => {
      const table = tables.find((each) => each.id === id);
      const written = catalogue[id].fields.filter(({ type }) => type !== 'computed');
      return written.map((field) => field.id).filter((field) => table?.offsets.has(field) === true);
    },
  };
}
