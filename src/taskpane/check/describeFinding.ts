import type { CellValue } from '../../archive/cellValue';
import type { Language } from '../../archive/language';
import { keyOfRecord } from '../../archive/recordKeys';
import type { UnfitReason } from '../../archive/unfitReason';
import type { Strings } from '../../strings/strings';
import type { Finding } from '../../usecases/archiveCheck';
import type { FreshnessGroup } from '../../usecases/readFreshness';
import { showValue } from '../card/showValue';
import { headerOf } from '../catalogue/headerOf';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import type { Formats } from '../createFormats';

/** In what words findings are told. */
export interface FindingWords {
  readonly strings: Strings;
  readonly formats: Formats;
  /** The language of the archive, in which its columns are named. */
  readonly archiveLanguage: Language;
}

/** A finding in the words of the person who has to deal with it. */
export interface FindingText {
  /** The record. */
  readonly title: string;
  /** Its table and number, as far as the title does not say them. */
  readonly place: string;
  /** The field's name. */
  readonly field: string;
  /** What stands there and what is wrong with it, or what would stand there instead. */
  readonly matter: string;
}

export function describeFinding(finding: Finding, words: FindingWords): FindingText {
  const { strings, archiveLanguage } = words;
  const { table, record, name, field } = finding;
  const number = keyOfRecord(record);
  const title = name.trim() || number.trim() || strings.check.noNumber;
  const place = [
    ...(table === 'customers' ? [] : [sheetNameOf(table, archiveLanguage)]),
    ...(title === number || number === '' ? [] : [number]),
  ].join(' · ');
  const header = headerOf(table, field, archiveLanguage);
  const matter =
    finding.rule === 'missingRequired'
      ? describeMissing(finding, words)
      : strings.check.value(header, describeMatter(finding, words));
  return { title, place, field: header, matter };
}

function describeMissing({ table, detail = '' }: Finding, { formats, archiveLanguage }: FindingWords): string {
  return formats.list(
    String(detail)
      .split(' ')
      .map((field) => headerOf(table, field, archiveLanguage)),
  );
}

function describeMatter(finding: Finding, words: FindingWords): string {
  const { check } = words.strings;
  const { rule, value, fix } = finding;
  if (rule === 'stale' && value === '') return check.because(check.neverVerified, describeDetail(finding, words));
  const shown = show(finding, value, words);
  if (fix !== undefined) return check.change(shown, show(finding, fix, words));
  const reason = describeDetail(finding, words);
  return reason === '' ? shown : check.because(shown, reason);
}

/** Texts stand in quotation marks where the spaces around them are the matter. */
function show({ table, field, rule }: Finding, value: CellValue, { strings, formats }: FindingWords): string {
  if (value === '') return strings.check.nothing;
  const isText = typeof value === 'string' && (rule === 'strayCharacters' || rule === 'wrongType');
  return isText ? strings.check.quoted(value) : showValue(table, field, value, formats);
}

function describeDetail(finding: Finding, { strings, formats }: FindingWords): string {
  const { check } = strings;
  const { rule, table, field, detail = '' } = finding;
  switch (rule) {
    case 'wrongType':
      return describeReason(String(detail), strings);
    case 'duplicateNumber':
      return check.sameAs(detail === '' ? check.another : String(detail));
    case 'duplicateCustomer':
      return check.sameAs(String(detail));
    case 'paidBeyondInvoice':
      return check.invoiced(showValue(table, 'amount', detail, formats));
    case 'datesReversed':
      return check.before(showValue(table, field, detail, formats));
    case 'stale':
      return formats.list(
        String(detail)
          .split(' ')
          .map((group) => check.groups[group as FreshnessGroup]),
      );
    case 'supplyCycle':
      return String(detail);
    default:
      return '';
  }
}

function describeReason(reason: string, { check, unfitReasons }: Strings): string {
  if (reason === 'textForNumber' || reason === 'numberForText') return check[reason];
  return unfitReasons[reason as UnfitReason];
}
