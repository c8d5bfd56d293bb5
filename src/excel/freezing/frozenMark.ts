import type { FrozenState } from '../../usecases/freezing/formulaFreezing';

/** Key of the workbook setting that says that formulas are frozen; there is none while they calculate. */
const FROZEN_SETTING = 'customer-archive-frozen';

/** A day, and who it was. */
const markText = /^(?<on>\d{4}-\d{2}-\d{2}) ?(?<by>.*)$/u;

/** Asks along with the next round trip since when formulas are frozen. */
export function requestFrozenMark(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(FROZEN_SETTING).load('value');
}

/** What was answered; `undefined` while formulas calculate. */
export function readFrozenMark(setting: Excel.Setting): FrozenState | undefined {
  if (setting.isNullObject) {
    return undefined;
  }
  // Whatever stands there, formulas are frozen.
  const { on = '', by = '' } = markText.exec(String(setting.value))?.groups ?? {};
  return { on, by };
}

/** Has the workbook remember, with the next round trip, that formulas are frozen. */
export function setFrozenMark(context: Excel.RequestContext, { on, by }: FrozenState): void {
  context.workbook.settings.add(FROZEN_SETTING, `${on} ${by}`);
}

/** Has it forget that again; only where it remembers. */
export function deleteFrozenMark(context: Excel.RequestContext): void {
  context.workbook.settings.getItem(FROZEN_SETTING).delete();
}
