import type { DrawnIcon } from './conditionalFormatState';

/** From where on an icon is shown; the first criterion of a set only says which icon the lowest values get. */
export interface IconCriterion {
  readonly type: string;
  readonly formula: string;
  readonly operator: string;
  readonly customIcon?: DrawnIcon;
}

const COUNTS: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };

/** Office.js's names of the sets there are. */
export const ICON_SETS: readonly string[] = [
  'ThreeArrows',
  'ThreeArrowsGray',
  'ThreeFlags',
  'ThreeTrafficLights1',
  'ThreeTrafficLights2',
  'ThreeSigns',
  'ThreeSymbols',
  'ThreeSymbols2',
  'FourArrows',
  'FourArrowsGray',
  'FourRedToBlack',
  'FourRating',
  'FourTrafficLights',
  'FiveArrows',
  'FiveArrowsGray',
  'FiveRating',
  'FiveQuarters',
  'ThreeStars',
  'ThreeTriangles',
  'FiveBoxes',
];

/** How many icons a set has; its name begins with that. */
export function iconCount(set: string): number {
  return COUNTS[/^(?:Three|Four|Five)/.exec(set)?.[0] ?? 'Three'] ?? 3;
}

/** The criteria of a set, as many as it has icons; where none is given Excel divides evenly by percent. */
export function readIconCriteria(given: unknown, set: string): IconCriterion[] {
  const count = iconCount(set);
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  return Array.from({ length: count }, (_none, index) => {
    const criterion = (list[index] ?? {}) as Partial<Omit<IconCriterion, 'formula'>> & {
      readonly formula?: string | number;
    };
    const even = {
      type: 'Percent',
      formula: `=${Math.round((index * 100) / count)}`,
      operator: 'GreaterThanOrEqual',
    };
    const isGiven = index > 0 && criterion.type !== undefined && criterion.formula !== undefined;
    const { type = '', formula = '', operator = even.operator } = criterion;
    return {
      ...(isGiven ? { type, formula: String(formula), operator } : even),
      ...(criterion.customIcon ? { customIcon: criterion.customIcon } : {}),
    };
  });
}
