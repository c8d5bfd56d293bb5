import { streamCsvRows } from 'hucre/csv';
import type { TextReading } from '../../listImport';

/** Likelier ones first among equals: commas also stand in numbers and in the names of companies. */
const SEPARATORS = ['\t', ';', '|', ','] as const;

const QUOTES = ['"', "'"] as const;

/** So many rows of the beginning tell. */
const MOST_ROWS = 200;

export interface DetectedSeparator extends Pick<TextReading, 'separator' | 'quote'> {
  /** Share of rows that have the same number of fields, more than one; 0 if nothing separates anything. */
  readonly share: number;
}

/** The separator and quote by which most rows have the same number of fields. @param sample Whole lines. */
export function detectSeparator(sample: string): DetectedSeparator {
  let best: DetectedSeparator = { separator: ',', quote: '"', share: 0 };
  for (const quote of QUOTES.filter((sign) => sign === '"' || isQuotedBy(sample, sign))) {
    for (const separator of SEPARATORS) {
      const share = shareOfUsualWidth(sample, separator, quote);
      if (share > best.share) {
        best = { separator, quote, share };
      }
    }
  }
  return best;
}

/** Apostrophes stand in names, too: they are quotes only where fields both begin and end with one and nothing is quoted otherwise. */
function isQuotedBy(sample: string, quote: string): boolean {
  return !sample.includes('"') && new RegExp(`(^|[\\t;|,])${quote}[^${quote}]*${quote}($|[\\t;|,])`, 'm').test(sample);
}

function shareOfUsualWidth(sample: string, delimiter: string, quote: string): number {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const fields of streamCsvRows(sample, { delimiter, quote, escape: quote, maxRows: MOST_ROWS })) {
    if (fields.some((field) => field !== '')) {
      rows += 1;
      counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
    }
  }
  counts.delete(1);
  return rows === 0 ? 0 : Math.max(0, ...counts.values()) / rows;
}
