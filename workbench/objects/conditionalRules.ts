import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { ConditionalFormat } from './ConditionalFormat';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';

/** The part of a conditional format that belongs to its type; each keeps its Office.js rule in the engine. */
abstract class TypedFormat extends HostObject {
  constructor(readonly format: ConditionalFormat) {
    super();
  }
}

export class CustomConditionalFormat extends TypedFormat {
  get hostClass(): HostClass {
    return customClass;
  }
}

class ConditionalFormatRule extends TypedFormat {
  get hostClass(): HostClass {
    return customRuleClass;
  }
}

export class CellValueConditionalFormat extends TypedFormat {
  get hostClass(): HostClass {
    return cellValueClass;
  }
}

export class TextConditionalFormat extends TypedFormat {
  get hostClass(): HostClass {
    return textClass;
  }
}

export class TopBottomConditionalFormat extends TypedFormat {
  get hostClass(): HostClass {
    return topBottomClass;
  }
}

export class ColorScaleConditionalFormat extends TypedFormat {
  get hostClass(): HostClass {
    return colorScaleClass;
  }
}

export class DataBarConditionalFormat extends TypedFormat {
  get hostClass(): HostClass {
    return dataBarClass;
  }
}

/** How the bars of one sign look. */
class DataBarPart extends HostObject {
  constructor(
    readonly format: ConditionalFormat,
    readonly member: 'positiveFormat' | 'negativeFormat',
  ) {
    super();
  }

  get hostClass(): HostClass {
    return dataBarPartClass;
  }
}

export class IconSetConditionalFormat extends TypedFormat {
  get hostClass(): HostClass {
    return iconSetClass;
  }
}

const rangeFormat = { format: ({ format }: TypedFormat) => new ConditionalRangeFormat(format) };

/** The whole Office.js rule of the type as one property. */
const wholeRule: Scalar<TypedFormat> = {
  get: ({ format }) => format.state.rule.detail ?? null,
  set: ({ format }, value) => format.update({ rule: { ...format.state.rule, detail: value } }),
};

const formula: Scalar<TypedFormat> = {
  get: ({ format }) => format.state.rule.formula ?? '',
  set: ({ format }, value) => format.update({ rule: { type: 'Custom', formula: String(value) } }),
};

/** One member of the Office.js rule. */
function detail(member: string, unset: unknown): Scalar<TypedFormat> {
  return {
    get: ({ format }) => (format.state.rule.detail as Record<string, unknown> | undefined)?.[member] ?? unset,
    set: ({ format }, value) => format.updateDetail({ [member]: value }),
  };
}

const customClass = describeClass<CustomConditionalFormat>('CustomConditionalFormat', {
  navigation: { ...rangeFormat, rule: ({ format }) => new ConditionalFormatRule(format) },
});

const customRuleClass = describeClass<ConditionalFormatRule>('ConditionalFormatRule', {
  scalars: { formula, formulaLocal: formula },
});

const cellValueClass = describeClass<CellValueConditionalFormat>('CellValueConditionalFormat', {
  scalars: { rule: wholeRule },
  navigation: rangeFormat,
});

const textClass = describeClass<TextConditionalFormat>('TextConditionalFormat', {
  scalars: { rule: wholeRule },
  navigation: rangeFormat,
});

const topBottomClass = describeClass<TopBottomConditionalFormat>('TopBottomConditionalFormat', {
  scalars: { rule: wholeRule },
  navigation: rangeFormat,
});

const colorScaleClass = describeClass<ColorScaleConditionalFormat>('ColorScaleConditionalFormat', {
  scalars: {
    criteria: detail('criteria', null),
    threeColorScale: ({ format }) =>
      (format.state.rule.detail as { criteria?: { midpoint?: unknown } } | undefined)?.criteria?.midpoint !== undefined,
  },
});

const dataBarClass = describeClass<DataBarConditionalFormat>('DataBarConditionalFormat', {
  scalars: {
    showDataBarOnly: detail('showDataBarOnly', false),
    barDirection: detail('barDirection', 'Context'),
    axisFormat: detail('axisFormat', 'Automatic'),
    axisColor: detail('axisColor', '#000000'),
    lowerBoundRule: detail('lowerBoundRule', { type: 'Automatic' }),
    upperBoundRule: detail('upperBoundRule', { type: 'Automatic' }),
  },
  navigation: {
    positiveFormat: ({ format }) => new DataBarPart(format, 'positiveFormat'),
    negativeFormat: ({ format }) => new DataBarPart(format, 'negativeFormat'),
  },
});

const dataBarPartClass = describeClass<DataBarPart>('ConditionalDataBarFormat', {
  scalars: {
    fillColor: barMember('fillColor', '#638EC6'),
    borderColor: barMember('borderColor', ''),
    gradientFill: barMember('gradientFill', true),
    matchPositiveFillColor: barMember('matchPositiveFillColor', true),
    matchPositiveBorderColor: barMember('matchPositiveBorderColor', true),
  },
});

function barMember(member: string, unset: unknown): Scalar<DataBarPart> {
  const read = (bar: DataBarPart): Record<string, unknown> =>
    (bar.format.state.rule.detail as Record<string, Record<string, unknown>> | undefined)?.[bar.member] ?? {};
  return {
    get: (bar) => read(bar)[member] ?? unset,
    set: (bar, value) => bar.format.updateDetail({ [bar.member]: { ...read(bar), [member]: value } }),
  };
}

const iconSetClass = describeClass<IconSetConditionalFormat>('IconSetConditionalFormat', {
  scalars: {
    criteria: detail('criteria', null),
    style: detail('style', 'ThreeTrafficLights1'),
    reverseIconOrder: detail('reverseIconOrder', false),
    showIconOnly: detail('showIconOnly', false),
  },
});
