import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { StyleTarget } from './styleScalars';
import { choiceScalar, colorScalar, flagScalar, numberScalar, styleScalar, tintScalar } from './styleScalars';

const longestName = 31;
const largestSize = 409;

/** The font of cells, or of a named style. */
export class RangeFont extends HostObject {
  constructor(readonly styleTarget: StyleTarget) {
    super();
  }

  get hostClass(): HostClass {
    return rangeFontClass;
  }
}

const rangeFontClass = describeClass<RangeFont>('RangeFont', {
  scalars: {
    color: colorScalar('fontColor', '#000000'),
    name: styleScalar('fontName', 'Calibri', readName),
    size: numberScalar('fontSize', 11, (size) => size >= 1 && size <= largestSize),
    bold: flagScalar('bold', false),
    italic: flagScalar('italic', false),
    underline: choiceScalar('underline', 'None', ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']),
    strikethrough: flagScalar('strikethrough', false),
    subscript: flagScalar('subscript', false),
    superscript: flagScalar('superscript', false),
    tintAndShade: tintScalar('fontTint'),
  },
  differs: {
    underline: 'the page draws the accounting kinds as the plain ones',
    tintAndShade: 'color goes on answering the colour without its tint; whether Excel does was not verified',
  },
});

function readName(value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > longestName) {
    throw new ApiError('InvalidArgument');
  }
  return value;
}
