import { languages, type Localised } from '../../archive/language';
import { normaliseHeader } from '../../archive/normaliseHeader';

/** The headers of the two columns that stand in front of the source's own on a sheet of rejected rows. */
export const rejectedColumnHeaders: { readonly reason: Localised; readonly sourceRow: Localised } = {
  reason: { 'en-US': 'Why not imported', 'zh-CN': '未导入原因', 'zh-TW': '未匯入原因' },
  sourceRow: { 'en-US': 'Row in the source', 'zh-CN': '来源行号', 'zh-TW': '來源列號' },
};

const reasons = normaliseAll(rejectedColumnHeaders.reason);
const sourceRows = normaliseAll(rejectedColumnHeaders.sourceRow);

/**
 * How many columns of a list are those of rejected rows that are imported again: 2 where both stand in front, otherwise 0. They
 * are left out, and a list with them has the same layout as its source.
 */
export function countRejectedColumns(columns: readonly { readonly header: string }[]): 0 | 2 {
  const [first, second] = columns;
  const isRejected =
    first !== undefined &&
    second !== undefined &&
    reasons.has(normaliseHeader(first.header)) &&
    sourceRows.has(normaliseHeader(second.header));
  return isRejected ? 2 : 0;
}

function normaliseAll(texts: Localised): ReadonlySet<string> {
  return new Set(languages.map((language) => normaliseHeader(texts[language])));
}
