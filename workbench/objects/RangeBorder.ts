import type { BorderStyle, BorderWeight } from '../engine/cellStyle';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { BorderTarget, Side } from './borderLines';
import { noLine } from './borderLines';
import { readColor } from './readColor';
import { isTint, readNumber } from './styleScalars';

const lineStyles: readonly BorderStyle['style'][] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
];

const weights: readonly BorderWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** The line on one side of cells. */
export class RangeBorder extends HostObject {
  constructor(
    readonly target: BorderTarget,
    readonly side: Side,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return rangeBorderClass;
  }

  /** The line all cells of the side share; null where they differ. */
  read(): BorderStyle | null {
    const [first = noLine, ...others] = this.target.lines(this.side);
    return others.every((line) => JSON.stringify(line) === JSON.stringify(first)) ? first : null;
  }

  isDrawn(): boolean {
    return this.target.lines(this.side).some((line) => line.style !== 'None');
  }

  /** One property of the lines, if all share it. */
  readPart(part: 'style' | 'color' | 'weight' | 'tint', unset: unknown): unknown {
    const values = new Set(this.target.lines(this.side).map((line) => line[part] ?? unset));
    return values.size > 1 ? null : ([...values][0] ?? unset);
  }

  draw(change: Partial<BorderStyle>): void {
    this.target.draw(this.side, { ...(this.read() ?? noLine), ...change });
  }

  /** What is given to a line that is not there yet draws it, as Excel does. */
  drawVisibly(change: Partial<BorderStyle>): void {
    const { style } = this.read() ?? noLine;
    this.draw({ style: style === 'None' ? 'Continuous' : style, ...change });
  }
}

const rangeBorderClass = describeClass<RangeBorder>('RangeBorder', {
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    sideIndex: ({ side }) => side,
    style: {
      get: (border) => border.readPart('style', 'None'),
      set: (border, value) => border.draw({ style: readChoice(value, lineStyles) }),
    },
    color: {
      get: (border) => border.readPart('color', '#000000'),
      set: (border, value) => border.drawVisibly({ color: readColor(value) ?? '#000000', tint: 0 }),
    },
    weight: {
      get: (border) => border.readPart('weight', 'Thin'),
      set: (border, value) => border.drawVisibly(weighLine(border.read(), readChoice(value, weights))),
    },
    tintAndShade: {
      get: (border) => border.readPart('tint', 0),
      set: (border, value) => border.drawVisibly({ tint: readNumber(value, isTint) }),
    },
  },
  differs: {
    weight: 'a weight that the style of the line does not have makes the line continuous; Excel was not asked',
  },
});

/** Dashes are thin or medium, dots thin: another weight is only to be had with a continuous line. */
function weighLine(line: BorderStyle | null, weight: BorderWeight): Partial<BorderStyle> {
  const style = line?.style ?? 'None';
  const isDashed = style === 'Dash' || style === 'DashDot' || style === 'DashDotDot';
  const fits =
    style === 'None' ||
    style === 'Continuous' ||
    (isDashed && (weight === 'Thin' || weight === 'Medium')) ||
    (style === 'Dot' && weight === 'Thin') ||
    (style === 'Double' && weight === 'Thick') ||
    (style === 'SlantDashDot' && weight === 'Medium');
  return fits ? { weight } : { style: 'Continuous', weight };
}

function readChoice<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    throw new ApiError('InvalidArgument');
  }
  return choice;
}
