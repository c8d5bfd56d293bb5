/**
 * Whether a background asks for a dark theme: white text stands out from it better than black, which is so below a
 * relative luminance (WCAG 2.2) of 0.18.
 *
 * @param colour `#rgb` or `#rrggbb`, as Office gives the colours of its theme.
 * @returns `undefined` for anything else, e.g. an empty text from a host without themes.
 */
export function isDarkColour(colour: string): boolean | undefined {
  const channels = parseChannels(colour);
  if (channels === undefined) {
    return undefined;
  }
  const [red, green, blue] = channels.map(toLinear) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

function parseChannels(colour: string): number[] | undefined {
  const long = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (long !== null) {
    return long.slice(1).map((channel) => parseInt(channel, 16));
  }
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  return short?.slice(1).map((channel) => parseInt(channel + channel, 16));
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
