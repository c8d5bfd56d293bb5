import { ColorKit } from '@univerjs/core';

/** `#RRGGBB` of whatever Univer stores (`rgb(...)`, short or long hexadecimal). */
export function toHexColor(color: string): string {
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (channels) return fromChannels(channels.slice(1, 4).map(Number));
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toUpperCase();
  return /^#[0-9a-f]{6}/i.test(color) ? color.slice(0, 7).toUpperCase() : color;
}

/** `#RRGGBB` of an HTML colour name, whatever its case; `undefined` if there is none of that name. */
export function namedColor(name: string): string | undefined {
  if (!/^[a-z]+$/i.test(name)) return undefined;
  const color = new ColorKit(name.toLowerCase());
  return color.isValid && color.getAlpha() === 1 ? color.toHexString().toUpperCase() : undefined;
}

/**
 * The colour lightened (`tint` above 0, 1 = white) or darkened (below 0, -1 = black), as the file format defines it: the
 * luminance of the colour moves, hue and saturation stay.
 */
export function tintColor(color: string, tint: number | undefined): string {
  if (!tint) return color;
  const { hue, saturation, luminance } = toHsl(color);
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, moved);
}

interface Hsl {
  /** Sixths of the circle, 0 … 6. */
  readonly hue: number;
  readonly saturation: number;
  readonly luminance: number;
}

function toHsl(color: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const luminance = (highest + lowest) / 2;
  const spread = highest - lowest;
  if (spread === 0) return { hue: 0, saturation: 0, luminance };
  const saturation = spread / (luminance > 0.5 ? 2 - highest - lowest : highest + lowest);
  if (highest === red) return { hue: ((green - blue) / spread + 6) % 6, saturation, luminance };
  if (highest === green) return { hue: (blue - red) / spread + 2, saturation, luminance };
  return { hue: (red - green) / spread + 4, saturation, luminance };
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const chroma = (1 - Math.abs(2 * luminance - 1)) * saturation;
  const channel = (offset: number): number => {
    const distance = Math.abs(((hue + offset) % 6) - 3);
    return luminance - chroma / 2 + chroma * Math.min(1, Math.max(0, distance - 1));
  };
  return fromChannels([channel(0), channel(4), channel(2)].map((value) => Math.round(value * 255)));
}

function fromChannels(channels: readonly number[]): string {
  return `#${channels
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
