import type { Engine } from '../../engine/Engine';
import { CHART_KINDS } from './chartKinds';
import type { NotImitated } from './notImitated';

/** What an .xlsx file of ours does not keep, for the person to know before: kinds of charts that become a similar kind. */
export function listXlsxLosses(engine: Engine): NotImitated[] {
  return engine.sheets().flatMap(({ id, name }): NotImitated[] => {
    const count = engine.charts.list(id).filter(({ type }) => !Object.hasOwn(CHART_KINDS, type)).length;
    return count > 0 ? [{ feature: 'chartKinds', count, sheet: name }] : [];
  });
}
