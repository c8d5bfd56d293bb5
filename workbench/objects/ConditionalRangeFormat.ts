import type { CellStyle } from '../engine/cellStyle';
import { ApiError } from '../richapi/ApiError';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { ConditionalFormat } from './ConditionalFormat';
import { ConditionalRangeBorderCollection } from './ConditionalRangeBorderCollection';
import { readColor } from './readColor';
import { choose } from './readConditionalRule';

/** What a conditional format gives the cells that meet its rule. */
export class ConditionalRangeFormat extends HostObject {
  constructor(readonly format: ConditionalFormat) {
    super();
  }

  get hostClass(): HostClass {
    return conditionalRangeFormatClass;
  }
}

class ConditionalRangeFill extends HostObject {
  constructor(readonly format: ConditionalFormat) {
    super();
  }

  get hostClass(): HostClass {
    return fillClass;
  }
}

class ConditionalRangeFont extends HostObject {
  constructor(readonly format: ConditionalFormat) {
    super();
  }

  get hostClass(): HostClass {
    return fontClass;
  }
}

interface StyledFormat extends HostObject {
  readonly format: ConditionalFormat;
}

const conditionalRangeFormatClass = describeClass<ConditionalRangeFormat>('ConditionalRangeFormat', {
  scalars: {
    numberFormat: {
      get: ({ format }) => format.state.numberFormat ?? null,
      set: ({ format }, value) => format.update({ numberFormat: readNumberFormat(value) }),
    },
  },
  navigation: {
    borders: ({ format }) => new ConditionalRangeBorderCollection(format),
    fill: ({ format }) => new ConditionalRangeFill(format),
    font: ({ format }) => new ConditionalRangeFont(format),
  },
  methods: { clearFormat: ({ format }) => format.update({ style: {}, numberFormat: undefined }) },
});

const fillClass = describeClass<ConditionalRangeFill>('ConditionalRangeFill', {
  scalars: { color: colorMember('fillColor') },
  methods: { clear: ({ format }) => changeStyle(format, { fillColor: undefined }) },
});

const fontClass = describeClass<ConditionalRangeFont>('ConditionalRangeFont', {
  scalars: {
    color: colorMember('fontColor'),
    bold: styleMember('bold', readFlag),
    italic: styleMember('italic', readFlag),
    underline: styleMember('underline', (value) => choose(value, ['None', 'Single', 'Double'])),
    strikethrough: styleMember('strikethrough', readFlag),
  },
  methods: {
    clear: ({ format }) =>
      changeStyle(format, {
        fontColor: undefined,
        bold: undefined,
        italic: undefined,
        underline: undefined,
        strikethrough: undefined,
      }),
  },
});

function styleMember(property: keyof CellStyle, read: (value: unknown) => unknown): Scalar<StyledFormat> {
  return {
    get: ({ format }) => format.state.style[property] ?? null,
    set: ({ format }, value) => changeStyle(format, { [property]: value === null ? undefined : read(value) }),
  };
}

function colorMember(property: 'fillColor' | 'fontColor'): Scalar<StyledFormat> {
  return {
    get: ({ format }) => format.state.style[property] ?? '',
    set: ({ format }, value) => changeStyle(format, { [property]: readColor(value) ?? undefined }),
  };
}

function changeStyle(format: ConditionalFormat, patch: CellStyle): void {
  format.update({ style: { ...format.state.style, ...patch } });
}

function readFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') {
    throw new ApiError('InvalidArgument');
  }
  return value;
}

/** `null` takes the number format off. */
function readNumberFormat(value: unknown): string | undefined {
  if (value === null || value === '') {
    return undefined;
  }
  const format: unknown = Array.isArray(value) ? (value as unknown[]).flat()[0] : value;
  if (typeof format !== 'string') {
    throw new ApiError('InvalidArgument');
  }
  return format;
}
