import type { CellStylePatch, UniformStyle } from '../engine/cellStyle';
import type { NamedStyleState, StylePart } from '../engine/namedStyleState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { alignmentScalars } from './alignmentScalars';
import type { Side } from './borderLines';
import { styleBorders } from './borderLines';
import { RangeBorderCollection } from './RangeBorderCollection';
import { RangeFill } from './RangeFill';
import { RangeFont } from './RangeFont';
import type { StyleTarget } from './styleScalars';
import { flagScalar } from './styleScalars';
import type { WorkbookContext } from './WorkbookContext';

/** The documentation promises the four borders of a style. */
const sides: readonly Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/** A named style; known by its name. */
export class Style extends HostObject {
  readonly styleTarget: StyleTarget;

  constructor(
    readonly context: WorkbookContext,
    readonly name: string,
  ) {
    super();
    this.styleTarget = {
      readStyle: (): UniformStyle => this.state.style,
      patchStyle: (patch: CellStylePatch) => context.engine.namedStyles.update(name, { style: patch }),
      cellStyles: () => [this.state.style],
    };
  }

  get hostClass(): HostClass {
    return styleClass;
  }

  /** @throws ApiError `ItemNotFound` if it was deleted meanwhile. */
  get state(): NamedStyleState {
    const state = this.context.engine.namedStyles.find(this.name);
    if (state === undefined) {
      throw new ApiError('ItemNotFound');
    }
    return state;
  }
}

const numberFormat: Scalar<Style> = {
  get: ({ state }) => state.numberFormat,
  set: ({ context, name }, value) => {
    if (typeof value !== 'string') {
      throw new ApiError('InvalidArgument');
    }
    context.engine.namedStyles.update(name, { numberFormat: value });
  },
};

const styleClass = describeClass<Style>('Style', {
  identity: ({ name }) => ({ Name: name }),
  scalars: {
    ...alignmentScalars,
    name: ({ state }) => state.name,
    builtIn: ({ state }) => state.builtIn !== undefined,
    numberFormat,
    numberFormatLocal: numberFormat,
    locked: flagScalar('locked', true),
    formulaHidden: flagScalar('formulaHidden', false),
    includeAlignment: includeScalar('alignment'),
    includeBorder: includeScalar('border'),
    includeFont: includeScalar('font'),
    includeNumber: includeScalar('number'),
    includePatterns: includeScalar('patterns'),
    includeProtection: includeScalar('protection'),
  },
  navigation: {
    borders: ({ styleTarget }) => new RangeBorderCollection(styleBorders(styleTarget), sides),
    fill: ({ styleTarget }) => new RangeFill(styleTarget),
    font: ({ styleTarget }) => new RangeFont(styleTarget),
  },
  methods: { delete: ({ context, name }) => context.engine.namedStyles.remove(name) },
  differs: {
    name: 'cells that have a style follow its change in what they were not given besides; cells do not follow Normal',
    builtIn: 'the styles of the Office theme; their looks were taken from documentation',
  },
});

function includeScalar(part: StylePart): Scalar<Style> {
  return {
    get: ({ state }) => state.includes[part],
    set: ({ context, name }, value) => {
      if (typeof value !== 'boolean') {
        throw new ApiError('InvalidArgument');
      }
      context.engine.namedStyles.update(name, { includes: { [part]: value } });
    },
  };
}
