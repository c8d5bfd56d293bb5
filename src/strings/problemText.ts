import type { SettingFault } from '../usecases/settings/SettingValues';
import type { CellValue } from '../archive/cellValue';
import type { WorkbookProblemCode } from '../usecases/archiveWorkbook';
import type { RefusalReason } from '../usecases/importList/files/refuseSource';

/** What the user is told when something could not be done: what happened, why, and what to do next. */
export interface ProblemText {
  readonly title: string;
  readonly why: string;
  readonly next: string;
}

/** What a problem knows about itself, e.g. the name of the protected sheet; see `detailText`. */
export type ProblemDetails = Readonly<Record<string, CellValue>>;

/** `unexpected` is for a fault of the program, which is nobody's problem but ours. */
export type ProblemTexts = Readonly<
  Record<WorkbookProblemCode | 'unexpected', (details: ProblemDetails) => ProblemText>
>;

/**
 * The detail put into words, or the general words where the problem does not name it. Problems are read leniently: a
 * detail that is missing makes a message less exact, never wrong.
 */
export function wordDetail(
  details: ProblemDetails,
  name: DetailName,
  word: (detail: string) => string,
  general: string,
): string {
  const detail = Object.hasOwn(details, name) ? details[name] : undefined;
  return detail === undefined || detail === '' ? general : word(String(detail));
}

/** What is wrong with a scheme, by the fault that the problem names, or the general words. */
export function wordFault(
  details: ProblemDetails,
  faults: Readonly<Record<string, (tier: string) => string>>,
  general: string,
): string {
  const tier = wordDetail(details, 'tier', (name) => name, '');
  const word = (fault: string): string => (Object.hasOwn(faults, fault) ? faults[fault]?.(tier) : undefined) ?? general;
  return wordDetail(details, 'fault', word, general);
}

/** What is wrong with values of the Settings sheet, by the fault that readSettings names. */
export type SettingFaults = Readonly<Record<SettingFault, (value: string) => string>>;

/** Why values of the Settings sheet do not go together; the general text where each of them is wrong by itself. */
export function wordSettingFault(details: ProblemDetails, faults: SettingFaults, general: string): string {
  const value = wordDetail(details, 'value', (text) => text, '');
  const fault = wordDetail(details, 'fault', (name) => name, '');
  return isSettingFault(faults, fault) ? faults[fault](value) : general;
}

function isSettingFault(faults: SettingFaults, fault: string): fault is SettingFault {
  return Object.hasOwn(faults, fault);
}

/** Why a file was refused: the text of its reason, or that of a damaged file where a version of the add-in knows no such reason. */
export function wordRefusal(
  details: ProblemDetails,
  refusals: Readonly<Record<RefusalReason, (details: ProblemDetails) => ProblemText>>,
): ProblemText {
  const reason = Object.hasOwn(details, 'reason') ? String(details.reason) : '';
  return (isReason(reason, refusals) ? refusals[reason] : refusals.damaged)(details);
}

function isReason(reason: string, refusals: Readonly<Record<RefusalReason, unknown>>): reason is RefusalReason {
  return Object.hasOwn(refusals, reason);
}

/** Whether a conflict is about a record that is not there any more, and not about one of its values or a sheet. */
export function isAboutLostRecord(details: ProblemDetails): boolean {
  return Object.hasOwn(details, 'record') && !Object.hasOwn(details, 'field') && !Object.hasOwn(details, 'sheet');
}

type DetailName =
  | 'record'
  | 'sheet'
  | 'message'
  | 'mostRows'
  | 'mostColumns'
  | 'scheme'
  | 'fault'
  | 'tier'
  | 'setting'
  | 'value'
  | 'file'
  | 'format'
  | 'row'
  | 'most';
