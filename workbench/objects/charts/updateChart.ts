import type { ChartPatch, ChartState } from '../../engine/Charts';
import type { WorkbookContext } from '../WorkbookContext';

/**
 * The one way in which add-ins change a chart.
 * @throws EngineError AccessDenied if the sheet is protected with its objects
 */
export function updateChart({ engine }: WorkbookContext, { id, sheet }: ChartState, patch: ChartPatch): void {
  engine.protections.check(sheet, 'allowEditObjects');
  engine.charts.update(id, patch);
}
