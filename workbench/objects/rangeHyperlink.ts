import type { HyperlinkTarget } from '../engine/Hyperlinks';
import { ApiError } from '../richapi/ApiError';
import type { Scalar } from '../richapi/HostClass';
import type { Range } from './Range';

/** What the style `Hyperlink` looks like in Office's own theme. */
export const hyperlinkStyle = { fontColor: '#0563C1', underline: 'Single', styleName: 'Hyperlink' } as const;

const members = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

/** `Range.hyperlink`: the link of the range's first cell; null if that has none. */
export const rangeHyperlink: Scalar<Range> = {
  get: ({ context, area }) => {
    const link = context.engine.hyperlinks.at(area.sheet, area.row, area.column);
    if (link === undefined) {
      return null;
    }
    const { address, documentReference, screenTip } = link;
    const textToDisplay = context.engine.texts({ ...link.area, rows: 1, columns: 1 })[0]?.[0] ?? '';
    return {
      ...(address === undefined ? {} : { address }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(screenTip === undefined ? {} : { screenTip }),
      textToDisplay,
    };
  },
  set: setHyperlink,
};

export const rangeHyperlinkDifferences = {
  hyperlink:
    'of several cells that of the first one; without `textToDisplay` a blank cell shows the target; takes the look of ' +
    'the style Hyperlink; stays when the contents are cleared or overwritten; on a protected sheet formatting has to be allowed, too: none of it was verified',
};

function setHyperlink({ context, area }: Range, value: unknown): void {
  const { textToDisplay, ...target } = readHyperlink(value);
  const { engine } = context;
  engine.protections.check(area.sheet, 'allowInsertHyperlinks');
  const first = { ...area, rows: 1, columns: 1 };
  const isBlank = engine.values(first)[0]?.[0] === '';
  const text = textToDisplay ?? (isBlank ? (target.address ?? target.documentReference) : undefined);
  if (text !== undefined) {
    engine.write(first, text, 'addin');
  }
  engine.hyperlinks.set(area, target);
  engine.setStyle(area, hyperlinkStyle, 'addin');
}

/** @throws ApiError `InvalidArgument` for anything but texts, and for a link that leads nowhere. */
function readHyperlink(value: unknown): HyperlinkTarget & { readonly textToDisplay?: string } {
  if (typeof value !== 'object' || value === null) {
    throw new ApiError('InvalidArgument');
  }
  const link: { [Member in (typeof members)[number]]?: string } = {};
  for (const [member, text] of Object.entries(value)) {
    const known = members.find((candidate) => candidate === member);
    if (known === undefined || (typeof text !== 'string' && text !== null && text !== undefined)) {
      throw new ApiError('InvalidArgument');
    }
    // The name is a known one and the text none of the others.
    if (text) link[known] = text as string;
  }
  if (link.address === undefined && link.documentReference === undefined) {
    throw new ApiError('InvalidArgument');
  }
  return link;
}
