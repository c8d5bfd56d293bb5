import type { ConditionalAppearance, DrawnIcon } from './conditionalFormatState';
import { iconCount } from './iconCriteria';

/** What Univer's drawing of bars and icons looks for in a cell. */
export interface CellGraphics {
  dataBar?: { color: string; value: number; startPoint: number; isGradient: boolean; isShowValue: boolean };
  iconSet?: { iconType: string; iconId: string; isShowValue: boolean };
  fontRenderExtension?: { isSkip?: boolean; leftOffset?: number };
}

const COUNT_DIGITS: Readonly<Record<string, string>> = { Three: '3', Four: '4', Five: '5' };
/** Room for an icon before the text, in pixels. */
const ICON_PIXELS = 17;

/** The bar and the icon of a cell in Univer's terms; it counts icons from the one of the highest values. */
export function drawGraphics({ bar, icon, isValueHidden = false }: ConditionalAppearance): CellGraphics {
  if (!bar && !icon) return {};
  const isShowValue = !isValueHidden;
  return {
    ...(bar
      ? {
          dataBar: {
            color: bar.color,
            value: bar.length,
            startPoint: bar.start,
            isGradient: bar.isGradient,
            isShowValue,
          },
        }
      : {}),
    ...(icon ? { iconSet: { ...nameIcon(icon), isShowValue } } : {}),
    fontRenderExtension: { isSkip: isValueHidden, ...(icon ? { leftOffset: ICON_PIXELS } : {}) },
  };
}

function nameIcon({ set, index }: DrawnIcon): { iconType: string; iconId: string } {
  return {
    iconType: set.replace(/^(?:Three|Four|Five)/, (word) => COUNT_DIGITS[word] ?? word),
    iconId: String(iconCount(set) - 1 - index),
  };
}
