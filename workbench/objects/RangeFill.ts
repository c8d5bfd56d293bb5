import type { FillPattern } from '../engine/cellStyle';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { colorScalar, readStyleProperty, tintScalar } from './styleScalars';
import type { StyleTarget } from './styleScalars';

const patterns: readonly FillPattern[] = [
  'Gray8',
  'Gray16',
  'Gray25',
  'Gray50',
  'Gray75',
  'SemiGray75',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
  'Grid',
  'CrissCross',
  'LightHorizontal',
  'LightVertical',
  'LightDown',
  'LightUp',
];

/** The background of cells, or of a named style. */
export class RangeFill extends HostObject {
  constructor(readonly styleTarget: StyleTarget) {
    super();
  }

  get hostClass(): HostClass {
    return rangeFillClass;
  }
}

const rangeFillClass = describeClass<RangeFill>('RangeFill', {
  scalars: {
    color: colorScalar('fillColor', '#FFFFFF'),
    pattern: { get: ({ styleTarget }) => readPattern(styleTarget), set: writePattern },
    patternColor: colorScalar('patternColor', '#000000'),
    tintAndShade: tintScalar('fillTint'),
    patternTintAndShade: tintScalar('patternTint'),
  },
  methods: { clear: ({ styleTarget }) => styleTarget.patchStyle({ fillColor: null }) },
  differs: {
    pattern: 'the page fills the cell with its colour and leaves out the lines and dots of the pattern',
    tintAndShade: 'color goes on answering the colour without its tint; whether Excel does was not verified',
  },
});

function readPattern(target: StyleTarget): unknown {
  const found = new Set(
    target.cellStyles().map((style) => style.fillPattern ?? (style.fillColor === undefined ? 'None' : 'Solid')),
  );
  return found.size > 1 ? null : ([...found][0] ?? 'None');
}

/** Gradients are refused as Excel refuses them. */
function writePattern({ styleTarget }: RangeFill, value: unknown): void {
  if (value === 'None') {
    styleTarget.patchStyle({ fillColor: null });
    return;
  }
  if (value === 'Solid') {
    const color = readStyleProperty(styleTarget, 'fillColor', '#FFFFFF');
    styleTarget.patchStyle({ fillPattern: null, ...(color === '#FFFFFF' ? { fillColor: color } : {}) });
    return;
  }
  const pattern = patterns.find((candidate) => candidate === value);
  if (pattern === undefined) {
    throw new ApiError('InvalidArgument');
  }
  styleTarget.patchStyle({ fillPattern: pattern });
}
