import type { Language } from '../archive/language';
import type { FunctionMessages } from '../strings/functionMessages';
import { functionMessages as english } from '../strings/en-US/functionMessages';
import { functionMessages as simplified } from '../strings/zh-CN/functionMessages';
import { functionMessages as traditional } from '../strings/zh-TW/functionMessages';
import { chooseUiLanguage } from '../strings/chooseUiLanguage';

/** Small enough to be there always: a formula has no time to wait for a text to load. */
const messages: Readonly<Record<Language, FunctionMessages>> = {
  'en-US': english,
  'zh-CN': simplified,
  'zh-TW': traditional,
};

/** The texts in the language of Excel's screen; English where functions run before Office has told it. */
export function currentMessages(): FunctionMessages {
  const tag =
    typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined)?.displayLanguage;
  return messages[chooseUiLanguage(tag ?? 'en-US')];
}

/** `#VALUE!` with a message: what every function answers, and never throws, for an argument that it cannot use. */
export function answerInvalid(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** `#N/A` with a message, for what is not there. */
export function answerNotAvailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}
