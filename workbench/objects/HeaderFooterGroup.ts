import type { HeaderFooterTexts, HeadersFooters } from '../engine/pageLayoutState';
import { ApiError } from '../richapi/ApiError';
import type { HostClass, Scalar } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { PageLayout } from './PageLayout';

/** The headers and footers of a sheet's pages. */
export class HeaderFooterGroup extends HostObject {
  constructor(readonly layout: PageLayout) {
    super();
  }

  get hostClass(): HostClass {
    return headerFooterGroupClass;
  }

  get state(): HeadersFooters {
    return this.layout.state.headersFooters;
  }

  update(patch: Partial<HeadersFooters>): void {
    this.layout.update({ headersFooters: { ...this.state, ...patch } });
  }
}

class HeaderFooter extends HostObject {
  constructor(
    readonly group: HeaderFooterGroup,
    readonly pages: 'oddPages' | 'evenPages' | 'firstPage',
  ) {
    super();
  }

  get hostClass(): HostClass {
    return headerFooterClass;
  }
}

const states = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

const headerFooterGroupClass = describeClass<HeaderFooterGroup>('HeaderFooterGroup', {
  scalars: {
    state: {
      get: ({ state }) => state.state,
      set: (group, value) => {
        const state = states.find((candidate) => candidate === value);
        if (state === undefined) {
          throw new ApiError('InvalidArgument');
        }
        group.update({ state });
      },
    },
    useSheetMargins: {
      get: ({ state }) => state.useSheetMargins,
      set: (group, value) => group.update({ useSheetMargins: value === true }),
    },
    useSheetScale: {
      get: ({ state }) => state.useSheetScale,
      set: (group, value) => group.update({ useSheetScale: value === true }),
    },
  },
  navigation: {
    defaultForAllPages: (group) => new HeaderFooter(group, 'oddPages'),
    oddPages: (group) => new HeaderFooter(group, 'oddPages'),
    evenPages: (group) => new HeaderFooter(group, 'evenPages'),
    firstPage: (group) => new HeaderFooter(group, 'firstPage'),
  },
  storedOnly: ['state', 'useSheetMargins', 'useSheetScale'],
  differs: { oddPages: 'Shares its texts with `defaultForAllPages`, as in a file.' },
});

const headerFooterClass = describeClass<HeaderFooter>('HeaderFooter', {
  scalars: {
    leftHeader: text('leftHeader'),
    centerHeader: text('centerHeader'),
    rightHeader: text('rightHeader'),
    leftFooter: text('leftFooter'),
    centerFooter: text('centerFooter'),
    rightFooter: text('rightFooter'),
  },
  storedOnly: ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'],
});

function text(name: keyof HeaderFooterTexts): Scalar<HeaderFooter> {
  return {
    get: ({ group, pages }) => group.state[pages][name],
    set: ({ group, pages }, value) => {
      if (typeof value !== 'string') {
        throw new ApiError('InvalidArgument');
      }
      group.update({ [pages]: { ...group.state[pages], [name]: value } });
    },
  };
}
