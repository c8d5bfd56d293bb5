import { ICON_SETS, readIconCriteria } from '../engine/iconCriteria';
import { ApiError } from '../richapi/ApiError';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { ConditionalFormat } from './ConditionalFormat';
import { choose, readBarBound, readColorCriteria, readIconCriterionList } from './readConditionalRule';
import { readColor } from './readColor';

/** A colour scale, data bar or icon set; each keeps its Office.js members in the engine. */
abstract class ScaleFormat extends HostObject {
  constructor(readonly format: ConditionalFormat) {
    super();
  }

  member(name: string): unknown {
    return (this.format.state.rule.detail as Record<string, unknown> | undefined)?.[name];
  }
}

export class ColorScaleConditionalFormat extends ScaleFormat {
  get hostClass(): HostClass {
    return colorScaleClass;
  }
}

export class DataBarConditionalFormat extends ScaleFormat {
  get hostClass(): HostClass {
    return dataBarClass;
  }
}

export class IconSetConditionalFormat extends ScaleFormat {
  get hostClass(): HostClass {
    return iconSetClass;
  }
}

/** How the bars of one sign look. */
abstract class BarFormat extends HostObject {
  abstract readonly part: 'positiveFormat' | 'negativeFormat';

  constructor(readonly bar: DataBarConditionalFormat) {
    super();
  }

  members(): Readonly<Record<string, unknown>> {
    return (this.bar.member(this.part) ?? {}) as Record<string, unknown>;
  }
}

class ConditionalDataBarPositiveFormat extends BarFormat {
  readonly part = 'positiveFormat';

  get hostClass(): HostClass {
    return positiveClass;
  }
}

class ConditionalDataBarNegativeFormat extends BarFormat {
  readonly part = 'negativeFormat';

  get hostClass(): HostClass {
    return negativeClass;
  }
}

const initialSet = 'ThreeTrafficLights1';

const colorScaleClass = describeClass<ColorScaleConditionalFormat>('ColorScaleConditionalFormat', {
  scalars: {
    criteria: {
      get: (scale) => scale.member('criteria') ?? null,
      set: ({ format }, value) => format.updateDetail({ criteria: readColorCriteria(value) }),
    },
    threeColorScale: (scale) =>
      (scale.member('criteria') as { midpoint?: unknown } | undefined)?.midpoint !== undefined,
  },
  differs: { criteria: 'the colours a new scale begins with were not compared with Excel' },
});

const dataBarClass = describeClass<DataBarConditionalFormat>('DataBarConditionalFormat', {
  scalars: {
    showDataBarOnly: detail('showDataBarOnly', false, readFlag),
    barDirection: detail('barDirection', 'Context', (value) =>
      choose(value, ['Context', 'LeftToRight', 'RightToLeft']),
    ),
    axisFormat: detail('axisFormat', 'Automatic', (value) => choose(value, ['Automatic', 'None', 'CellMidPoint'])),
    axisColor: detail('axisColor', '#000000', readColorOrNone),
    lowerBoundRule: detail('lowerBoundRule', { type: 'Automatic' }, readBarBound),
    upperBoundRule: detail('upperBoundRule', { type: 'Automatic' }, readBarBound),
  },
  navigation: {
    positiveFormat: (bar) => new ConditionalDataBarPositiveFormat(bar),
    negativeFormat: (bar) => new ConditionalDataBarNegativeFormat(bar),
  },
  storedOnly: ['axisColor'],
});

const positiveClass = describeClass<ConditionalDataBarPositiveFormat>('ConditionalDataBarPositiveFormat', {
  scalars: {
    fillColor: barMember('fillColor', '#638EC6', readColorOrNone),
    borderColor: barMember('borderColor', '', readColorOrNone),
    gradientFill: barMember('gradientFill', true, readFlag),
  },
  storedOnly: ['borderColor'],
});

const negativeClass = describeClass<ConditionalDataBarNegativeFormat>('ConditionalDataBarNegativeFormat', {
  scalars: {
    fillColor: barMember('fillColor', '#FF0000', readColorOrNone),
    matchPositiveFillColor: barMember('matchPositiveFillColor', false, readFlag),
    borderColor: barMember('borderColor', '', readColorOrNone),
    matchPositiveBorderColor: barMember('matchPositiveBorderColor', true, readFlag),
  },
  storedOnly: ['borderColor', 'matchPositiveBorderColor'],
});

const iconSetClass = describeClass<IconSetConditionalFormat>('IconSetConditionalFormat', {
  scalars: {
    criteria: {
      get: (icons) =>
        readIconCriteria(icons.member('criteria'), setOf(icons)).map((criterion) => ({
          customIcon: null,
          ...criterion,
        })),
      set: (icons, value) => icons.format.updateDetail({ criteria: readIconCriterionList(value, setOf(icons)) }),
    },
    // Another set begins with criteria of its own.
    style: {
      get: setOf,
      set: ({ format }, value) => format.updateDetail({ style: choose(value, ICON_SETS), criteria: undefined }),
    },
    reverseIconOrder: detail('reverseIconOrder', false, readFlag),
    showIconOnly: detail('showIconOnly', false, readFlag),
  },
  differs: { criteria: 'what Excel answers for the first criterion, which decides nothing, was not compared' },
});

function setOf(icons: IconSetConditionalFormat): string {
  const style = icons.member('style');
  return typeof style === 'string' ? style : initialSet;
}

/** One member of the Office.js rule. */
function detail(name: string, unset: unknown, read: (value: unknown) => unknown): Scalar<ScaleFormat> {
  return {
    get: (scale) => scale.member(name) ?? unset,
    set: ({ format }, value) => format.updateDetail({ [name]: read(value) }),
  };
}

function barMember(name: string, unset: unknown, read: (value: unknown) => unknown): Scalar<BarFormat> {
  return {
    get: (bar) => bar.members()[name] ?? unset,
    set: (bar, value) => bar.bar.format.updateDetail({ [bar.part]: { ...bar.members(), [name]: read(value) } }),
  };
}

function readColorOrNone(value: unknown): string {
  return readColor(value) ?? '';
}

function readFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw new ApiError('InvalidArgument');
  }
  return value;
}
