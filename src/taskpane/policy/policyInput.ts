import { fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { Field } from '../../archive/field';
import type { InputSigns } from '../../archive/inputSigns';
import { plainSigns } from '../../archive/inputSigns';
import { readInput } from '../../archive/readInput';
import { writeInput } from '../../archive/writeInput';
import { readNumber } from '../../domain/operand';
import type { PolicyValue } from '../../usecases/policy/policyView';
import type { Formats } from '../createFormats';

/** A field whose numbers are typed and written in the same way. */
function fieldFor(kind: PolicyValue['kind']): Field {
  return kind === 'share' ? fieldOf('tierSchemes', 'upTo') : fieldOf('ratingBands', 'limitFactor');
}

/**
 * What a person has typed for a value of the policy: a number as the document's locale writes it, `15%` or `15` for a share. A text that
 * is none stays the text, so that it can be named and nothing typed is lost.
 */
export function readPolicyInput(value: PolicyValue, text: string, signs: InputSigns): CellValue {
  const typed = text.trim();
  if (value.kind === 'choice' || value.choices?.includes(typed) === true) return typed;
  const read = readInput(fieldFor(value.kind), typed, { language: 'en-US', signs });
  return read.ok && typed !== '' ? read.value : typed;
}

/** A value as the text that a person edits; `readPolicyInput` reads the same value from it. */
export function writePolicyInput({ kind }: PolicyValue, value: CellValue, signs: InputSigns): string {
  return writeInput(fieldFor(kind), numberOf(value) ?? value, signs);
}

/** A value as it is shown in a sentence. */
export function showPolicyValue({ kind }: Pick<PolicyValue, 'kind'>, value: CellValue, formats: Formats): string {
  const number = numberOf(value);
  if (number === undefined || kind === 'choice') return String(value);
  if (kind === 'share') return formats.share(number);
  return kind === 'money' || kind === 'choiceOrMoney' ? formats.money(number) : formats.exact(number);
}

/** The number that a value is; `undefined` for a choice and for what is no number. */
export function numberOf(value: CellValue): number | undefined {
  const number = readNumber(value);
  return number.ok ? number.value : undefined;
}

/**
 * What a value is called under the heading of its group: without what stands before the colon in the Settings sheet, which repeats the
 * heading.
 */
export function shortName({ name, table }: PolicyValue): string {
  const short = table === 'settings' ? name.replace(/^[^:：]*[:：]\s*/u, '') : name;
  return short.charAt(0).toLocaleUpperCase() + short.slice(1);
}

/** The value written so that it can be read again anywhere, for comparing texts. */
export function plainText(value: PolicyValue, content: CellValue): string {
  return writePolicyInput(value, content, plainSigns);
}
