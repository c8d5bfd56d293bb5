import type { Language } from '../archive/language';
import type { OperandProblem } from '../domain/operand';
import type { FunctionArgument, FunctionMessages, FunctionReason } from '../strings/functionMessages';
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

/** The language of Excel's screen; English where functions run before Office has told it. */
export function currentLanguage(): Language {
  return chooseUiLanguage(currentContext()?.displayLanguage ?? 'en-US');
}

/** In which the document writes numbers; American English where functions run before Office has told it. */
export function currentLocale(): string {
  return currentContext()?.contentLanguage ?? 'en-US';
}

/** The texts in the language of Excel's screen. */
export function currentMessages(): FunctionMessages {
  return messages[currentLanguage()];
}

function currentContext(): Partial<Office.Context> | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context;
}

/** `#VALUE!` with a message that names the argument and says what is wrong with it. */
export function answerProblem({
  argument,
  reason,
}: OperandProblem<FunctionArgument, FunctionReason>): CustomFunctions.Error {
  const texts = currentMessages();
  return answerInvalid(texts.operand[reason](texts.argumentNames[argument]));
}

/** `#VALUE!` with a message: what every function answers, and never throws, for an argument that it cannot use. */
export function answerInvalid(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** `#N/A` with a message, for what is not there. */
export function answerNotAvailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}
