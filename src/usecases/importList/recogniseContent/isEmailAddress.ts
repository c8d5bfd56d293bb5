import { normaliseEmail } from '../../../domain/normaliseEmail';

/** Whether a text is one e-mail address, with or without a name before it. */
export function isEmailAddress(text: string): boolean {
  return normaliseEmail(text) !== '';
}
