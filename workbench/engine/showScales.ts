import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFValueType,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { toRange } from './area';
import type { SheetId } from './grid';
import type { ConditionalFormatState } from './conditionalFormatState';
import type { EngineParts } from './engineParts';
import { WORKBOOK_ID } from './univerHost';

/**
 * Lets Univer draw colour scales and data bars. Rules that choose cells are drawn by `DrawnStyles`; icon sets are kept
 * but not drawn.
 */
export function showScales(parts: EngineParts): void {
  const shown = new Map<SheetId, string[]>();
  parts.conditionalFormats.onChange((sheet) => {
    const target = { unitId: WORKBOOK_ID, subUnitId: sheet };
    const { commands } = parts.host;
    parts.events.act(() => {
      for (const cfId of shown.get(sheet) ?? []) {
        commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...target, cfId });
      }
      const drawn = parts.conditionalFormats.list(sheet).flatMap((format) => {
        const rule = drawnRule(format);
        return rule ? [{ cfId: format.id, ranges: format.areas.map(toRange), stopIfTrue: false, rule }] : [];
      });
      for (const rule of drawn) commands.syncExecuteCommand(AddConditionalRuleMutation.id, { ...target, rule });
      shown.set(
        sheet,
        drawn.map((rule) => rule.cfId),
      );
    });
  });
}

interface Point {
  readonly type?: string;
  readonly formula?: string | number;
  readonly color?: string;
}

function drawnRule({ rule }: ConditionalFormatState) {
  const detail = (rule.detail ?? {}) as Record<string, unknown>;
  if (rule.type === 'ColorScale') {
    const criteria = (detail['criteria'] ?? detail) as Record<string, Point | undefined>;
    const points = ['minimum', 'midpoint', 'maximum'].flatMap((name) => criteria[name] ?? []);
    if (points.length < 2) return undefined;
    return {
      type: CFRuleType.colorScale,
      config: points.map((point, index) => ({ index, color: point.color ?? '#FFFFFF', value: drawnValue(point) })),
    };
  }
  if (rule.type !== 'DataBar') return undefined;
  const positive = detail['positiveFormat'] as { fillColor?: string; gradientFill?: boolean } | undefined;
  return {
    type: CFRuleType.dataBar,
    isShowValue: detail['showDataBarOnly'] !== true,
    config: {
      min: drawnValue(detail['lowerBoundRule'] ?? {}, CFValueType.min),
      max: drawnValue(detail['upperBoundRule'] ?? {}, CFValueType.max),
      isGradient: positive?.gradientFill !== false,
      positiveColor: positive?.fillColor ?? '#638EC6',
      nativeColor: '#FF0000',
    },
  };
}

function drawnValue(
  point: Point,
  automatic: CFValueType = CFValueType.min,
): { type: CFValueType; value?: number | string } {
  const formula = point.formula ?? 0;
  const number = Number(String(formula).replace(/^=/, ''));
  switch (point.type) {
    case 'LowestValue':
      return { type: CFValueType.min };
    case 'HighestValue':
      return { type: CFValueType.max };
    case 'Number':
      return { type: CFValueType.num, value: number };
    case 'Percent':
      return { type: CFValueType.percent, value: number };
    case 'Percentile':
      return { type: CFValueType.percentile, value: number };
    case 'Formula':
      return { type: CFValueType.formula, value: String(formula) };
    default:
      return { type: automatic };
  }
}
