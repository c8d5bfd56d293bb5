import type { CellStyle } from '../engine/cellStyle';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { ConditionalFormat } from './ConditionalFormat';
import { readColor } from './readColor';

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
  navigation: {
    fill: ({ format }) => new ConditionalRangeFill(format),
    font: ({ format }) => new ConditionalRangeFont(format),
  },
});

const fillClass = describeClass<ConditionalRangeFill>('ConditionalRangeFill', {
  scalars: { color: colorMember('fillColor') },
  methods: { clear: ({ format }) => changeStyle(format, { fillColor: undefined }) },
});

const fontClass = describeClass<ConditionalRangeFont>('ConditionalRangeFont', {
  scalars: {
    color: colorMember('fontColor'),
    bold: styleMember('bold'),
    italic: styleMember('italic'),
    underline: styleMember('underline'),
    strikethrough: styleMember('strikethrough'),
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

function styleMember(property: keyof CellStyle): Scalar<StyledFormat> {
  return {
    get: ({ format }) => format.state.style[property] ?? null,
    set: ({ format }, value) => changeStyle(format, { [property]: value ?? undefined }),
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
