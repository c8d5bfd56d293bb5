import type { Policy } from '../policy/policy';
import type { Steps } from '../importList/steps';
import type { ArchiveFigures } from './customerFigures';
import type { FiguresSnapshot } from './figuresSnapshot';

/**
 * What the archive's tables say about each customer as of a day, in one pass a table (domain.md sections 4 to 7). The order of the
 * rows does not matter.
 * @param asOf ISO date; what is dated later has not happened yet.
 * @throws Error if `asOf` is not an ISO date.
 */
// eslint-disable-next-line require-yield
export function* gatherFigures(_snapshot: FiguresSnapshot, _asOf: string, _policy: Policy): Steps<ArchiveFigures> {
  throw new Error('not there yet');
}
