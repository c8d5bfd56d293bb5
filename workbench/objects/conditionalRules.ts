import type { ConditionalRule } from '../engine/conditionalFormatState';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { ConditionalFormat } from './ConditionalFormat';
import { ConditionalRangeFormat } from './ConditionalRangeFormat';
import {
  readCellValueRule,
  readCustomRule,
  readPresetRule,
  readTextRule,
  readTopBottomRule,
} from './readConditionalRule';

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

export class PresetCriteriaConditionalFormat extends TypedFormat {
  get hostClass(): HostClass {
    return presetClass;
  }
}

const rangeFormat = { format: ({ format }: TypedFormat) => new ConditionalRangeFormat(format) };

/** The whole Office.js rule of the type as one property. */
function wholeRule(read: (value: unknown) => ConditionalRule): Scalar<TypedFormat> {
  return {
    get: ({ format }) => format.state.rule.detail ?? null,
    set: ({ format }, value) => format.update({ rule: read(value) }),
  };
}

const formula: Scalar<TypedFormat> = {
  get: ({ format }) => format.state.rule.formula ?? '',
  set: ({ format }, value) => format.update({ rule: readCustomRule(value) }),
};

const customClass = describeClass<CustomConditionalFormat>('CustomConditionalFormat', {
  navigation: { ...rangeFormat, rule: ({ format }) => new ConditionalFormatRule(format) },
});

const customRuleClass = describeClass<ConditionalFormatRule>('ConditionalFormatRule', {
  scalars: { formula, formulaLocal: formula },
  differs: { formulaLocal: 'the formula in English, as `formula` has it' },
});

const cellValueClass = describeClass<CellValueConditionalFormat>('CellValueConditionalFormat', {
  scalars: { rule: wholeRule(readCellValueRule) },
  navigation: rangeFormat,
});

const textClass = describeClass<TextConditionalFormat>('TextConditionalFormat', {
  scalars: { rule: wholeRule(readTextRule) },
  navigation: rangeFormat,
});

const topBottomClass = describeClass<TopBottomConditionalFormat>('TopBottomConditionalFormat', {
  scalars: { rule: wholeRule(readTopBottomRule) },
  navigation: rangeFormat,
});

const presetClass = describeClass<PresetCriteriaConditionalFormat>('PresetCriteriaConditionalFormat', {
  scalars: { rule: wholeRule(readPresetRule) },
  navigation: rangeFormat,
  differs: { rule: 'weeks begin on Sunday; above and below the average is the deviation of the population' },
});
