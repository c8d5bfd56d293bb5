import type { BorderEdge, BorderStyle } from '../engine/cellStyle';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { ConditionalFormat } from './ConditionalFormat';
import { readColor } from './readColor';

/** In the order of Office.js. */
const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const satisfies readonly BorderEdge[];
type Side = (typeof sides)[number];

const lineStyles: readonly BorderStyle['style'][] = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

/** The lines a conditional format draws around cells. */
export class ConditionalRangeBorderCollection extends HostObject {
  constructor(readonly format: ConditionalFormat) {
    super();
  }

  get hostClass(): HostClass {
    return collectionClass;
  }

  find(key: unknown): ConditionalRangeBorder {
    const side = sides.find((candidate) => candidate === key);
    if (side === undefined) {
      throw new ApiError('InvalidArgument');
    }
    return new ConditionalRangeBorder(this.format, side);
  }
}

class ConditionalRangeBorder extends HostObject {
  constructor(
    readonly format: ConditionalFormat,
    readonly side: Side,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return borderClass;
  }

  read(): BorderStyle {
    return this.format.state.style.borders?.[this.side] ?? { style: 'None', color: '#000000' };
  }

  draw(change: Partial<BorderStyle>): void {
    const { style } = this.format.state;
    const borders = { ...style.borders, [this.side]: { ...this.read(), ...change } };
    this.format.update({ style: { ...style, borders } });
  }
}

const collectionClass = describeClass<ConditionalRangeBorderCollection>('ConditionalRangeBorderCollection', {
  scalars: { count: () => sides.length },
  navigation: {
    top: ({ format }) => new ConditionalRangeBorder(format, 'EdgeTop'),
    bottom: ({ format }) => new ConditionalRangeBorder(format, 'EdgeBottom'),
    left: ({ format }) => new ConditionalRangeBorder(format, 'EdgeLeft'),
    right: ({ format }) => new ConditionalRangeBorder(format, 'EdgeRight'),
  },
  items: ({ format }) => sides.map((side) => new ConditionalRangeBorder(format, side)),
  itemByKey: (collection, key) => collection.find(key),
  methods: { getItemAt: (collection, args) => collection.find(sides[args.integer(0)]) },
});

const borderClass = describeClass<ConditionalRangeBorder>('ConditionalRangeBorder', {
  identity: ({ side }) => ({ SideIndex: side }),
  scalars: {
    sideIndex: ({ side }) => side,
    style: {
      get: (border) => border.read().style,
      set: (border, value) => {
        const style = lineStyles.find((candidate) => candidate === value);
        if (style === undefined) {
          throw new ApiError('InvalidArgument');
        }
        border.draw({ style });
      },
    },
    color: {
      get: (border) => border.read().color,
      set: (border, value) => {
        const { style } = border.read();
        const color = readColor(value) ?? '#000000';
        border.draw({ color, style: style === 'None' ? 'Continuous' : style });
      },
    },
  },
});
