import type { SheetId } from '../engine/grid';
import type { ConditionalFormatState, ConditionalRule } from '../engine/conditionalFormatState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from './conditionalRules';
import { ColorScaleConditionalFormat, DataBarConditionalFormat, IconSetConditionalFormat } from './conditionalScales';
import { initialRules } from './initialRules';
import { Range } from './Range';
import { RangeAreas } from './RangeAreas';
import { readAreasArgument } from './readAreasArgument';
import {
  readCellValueRule,
  readCustomRule,
  readPresetRule,
  readTextRule,
  readTopBottomRule,
} from './readConditionalRule';
import type { WorkbookContext } from './WorkbookContext';

/** One conditional format; known by its id, read anew each time. */
export class ConditionalFormat extends HostObject {
  constructor(
    readonly context: WorkbookContext,
    readonly sheet: SheetId,
    readonly id: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return conditionalFormatClass;
  }

  /** @throws ApiError `ItemNotFound` if it was deleted meanwhile. */
  get state(): ConditionalFormatState {
    const state = this.context.engine.conditionalFormats(this.sheet).find((format) => format.id === this.id);
    if (state === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return state;
  }

  update(patch: Partial<Omit<ConditionalFormatState, 'id'>>): void {
    this.context.engine.updateConditionalFormat(this.sheet, this.id, patch);
  }

  /** Changes members of the Office.js rule of any type but custom. */
  updateDetail(patch: Readonly<Record<string, unknown>>): void {
    const { rule } = this.state;
    this.update({ rule: { ...rule, detail: { ...(rule.detail as object | undefined), ...patch } } });
  }
}

/** Both ways to the part that belongs to one type: `custom` fails on another type, `customOrNullObject` is null there. */
function partOfType(
  type: ConditionalRule['type'],
  name: string,
  open: (format: ConditionalFormat) => HostObject,
): Record<string, (format: ConditionalFormat) => HostObject | null> {
  return {
    [name]: (format) => {
      if (format.state.rule.type !== type) {
        throw new ApiError('InvalidOperation');
      }
      return open(format);
    },
    [`${name}OrNullObject`]: (format) => (format.state.rule.type === type ? open(format) : null),
  };
}

const conditionalFormatClass = describeClass<ConditionalFormat>('ConditionalFormat', {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: ({ id }) => id,
    type: ({ state }) => state.rule.type,
    priority: {
      get: ({ state }) => state.priority,
      set: (format, value) => {
        if (typeof value !== 'number' || !Number.isInteger(value)) {
          throw new ApiError('InvalidArgument');
        }
        format.update({ priority: value });
      },
    },
    stopIfTrue: {
      get: ({ state }) => (drawsScale(state) ? null : state.stopIfTrue),
      set: (format, value) => {
        if (typeof value !== 'boolean' || drawsScale(format.state)) {
          throw new ApiError('InvalidArgument');
        }
        format.update({ stopIfTrue: value });
      },
    },
  },
  navigation: {
    ...partOfType('Custom', 'custom', (format) => new CustomConditionalFormat(format)),
    ...partOfType('CellValue', 'cellValue', (format) => new CellValueConditionalFormat(format)),
    ...partOfType('ContainsText', 'textComparison', (format) => new TextConditionalFormat(format)),
    ...partOfType('TopBottom', 'topBottom', (format) => new TopBottomConditionalFormat(format)),
    ...partOfType('PresetCriteria', 'preset', (format) => new PresetCriteriaConditionalFormat(format)),
    ...partOfType('ColorScale', 'colorScale', (format) => new ColorScaleConditionalFormat(format)),
    ...partOfType('DataBar', 'dataBar', (format) => new DataBarConditionalFormat(format)),
    ...partOfType('IconSet', 'iconSet', (format) => new IconSetConditionalFormat(format)),
  },
  methods: {
    delete: ({ context, sheet, id }) => context.engine.deleteConditionalFormat(sheet, id),
    getRange: (format) => {
      const [area, ...more] = format.state.areas;
      if (area === undefined || more.length > 0) {
        throw new ApiError('InvalidOperation');
      }
      return new Range(format.context, area);
    },
    getRangeOrNullObject: (format) => {
      const [area, ...more] = format.state.areas;
      return area === undefined || more.length > 0 ? null : new Range(format.context, area);
    },
    getRanges: (format) => new RangeAreas(format.context, format.state.areas),
    setRanges: (format, args) => format.update({ areas: readAreasArgument(format.context, args, 0, format.sheet) }),
    changeRuleToCustom: (format, args) => format.update({ rule: readCustomRule(args.at(0)) }),
    changeRuleToCellValue: (format, args) => format.update({ rule: readCellValueRule(args.at(0)) }),
    changeRuleToContainsText: (format, args) => format.update({ rule: readTextRule(args.at(0)) }),
    changeRuleToTopBottom: (format, args) => format.update({ rule: readTopBottomRule(args.at(0)) }),
    changeRuleToPresetCriteria: (format, args) => format.update({ rule: readPresetRule(args.at(0)) }),
    changeRuleToColorScale: (format) => format.update(scaleOf('ColorScale')),
    changeRuleToDataBar: (format) => format.update(scaleOf('DataBar')),
    changeRuleToIconSet: (format) => format.update(scaleOf('IconSet')),
  },
  differs: {
    priority: 'counts the formats of the whole sheet',
    stopIfTrue: 'setting it on a colour scale, data bar or icon set is InvalidArgument; Excel was not asked',
  },
});

/** Scales, bars and icons have no style of their own and stop nothing. */
function drawsScale({ rule }: ConditionalFormatState): boolean {
  return rule.type === 'ColorScale' || rule.type === 'DataBar' || rule.type === 'IconSet';
}

function scaleOf(type: 'ColorScale' | 'DataBar' | 'IconSet'): Partial<ConditionalFormatState> {
  return { rule: initialRules[type], style: {}, numberFormat: undefined, stopIfTrue: false };
}
