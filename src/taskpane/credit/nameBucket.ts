import type { AgeingBucket } from '../../usecases/credit/creditOverview';
import type { Wording } from './saleLines';

/** What a bucket is called: not due, so many days overdue, or more than so many. */
export function nameBucket({ from, upTo }: Pick<AgeingBucket, 'from' | 'upTo'>, { strings, formats }: Wording): string {
  const texts = strings.credit;
  if (upTo === 0) return texts.notDue;
  return upTo === undefined
    ? texts.moreThanDays(formats.count(from - 1).text)
    : texts.days(formats.count(from).text, formats.count(upTo).text);
}
