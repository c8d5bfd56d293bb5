import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BorderEdge, BorderStyle, CellStyle, CellStylePatch } from './cellStyle';

/** Univer keeps what it does not know in a style; protection is ours. `lk: 0` = not locked. */
export type StoredStyle = IStyleData & { lk?: BooleanNumber };

const INDENT_PIXELS = 9;

const HORIZONTAL: Readonly<Record<NonNullable<CellStyle['horizontalAlignment']>, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<NonNullable<CellStyle['verticalAlignment']>, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const BORDER_EDGES: Readonly<Record<BorderEdge, 't' | 'b' | 'l' | 'r'>> = {
  EdgeTop: 't',
  EdgeBottom: 'b',
  EdgeLeft: 'l',
  EdgeRight: 'r',
};

const BORDER_STYLES: Readonly<Record<BorderStyle['style'], BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

/** The style of a cell as the engine shows it; properties at their defaults are absent. */
export function readStyle(stored: Nullable<StoredStyle>): CellStyle {
  if (!stored) return {};
  const style: { -readonly [Key in keyof CellStyle]: CellStyle[Key] } = {};
  if (stored.bg?.rgb) style.fillColor = toHexColor(stored.bg.rgb);
  if (stored.cl?.rgb) style.fontColor = toHexColor(stored.cl.rgb);
  if (stored.ff) style.fontName = stored.ff;
  if (stored.fs) style.fontSize = stored.fs;
  if (stored.bl) style.bold = true;
  if (stored.it) style.italic = true;
  if (stored.ul?.s) style.underline = stored.ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
  if (stored.st?.s) style.strikethrough = true;
  if (stored.ht) style.horizontalAlignment = keyOf(HORIZONTAL, stored.ht);
  if (stored.vt) style.verticalAlignment = keyOf(VERTICAL, stored.vt);
  if (stored.tb === WrapStrategy.WRAP) style.wrapText = true;
  if (stored.pd?.l) style.indentLevel = Math.round(stored.pd.l / INDENT_PIXELS);
  if (stored.bd) style.borders = readBorders(stored.bd);
  if (stored.lk === BooleanNumber.FALSE) style.locked = false;
  return style;
}

/** `stored` with the patch laid over it; `null` in the patch takes a property off. */
export function patchStyle(stored: Nullable<StoredStyle>, patch: CellStylePatch): StoredStyle {
  const style: StoredStyle = { ...stored };
  const put = <Key extends keyof StoredStyle>(key: Key, value: StoredStyle[Key] | undefined): void => {
    if (value === undefined) delete style[key];
    else style[key] = value;
  };
  const flag = (value: boolean | null | undefined): BooleanNumber | undefined =>
    value ? BooleanNumber.TRUE : undefined;
  if (patch.fillColor !== undefined) put('bg', patch.fillColor ? { rgb: patch.fillColor } : undefined);
  if (patch.fontColor !== undefined) put('cl', patch.fontColor ? { rgb: patch.fontColor } : undefined);
  if (patch.fontName !== undefined) put('ff', patch.fontName ?? undefined);
  if (patch.fontSize !== undefined) put('fs', patch.fontSize ?? undefined);
  if (patch.bold !== undefined) put('bl', flag(patch.bold));
  if (patch.italic !== undefined) put('it', flag(patch.italic));
  if (patch.underline !== undefined) put('ul', underline(patch.underline));
  if (patch.strikethrough !== undefined) put('st', patch.strikethrough ? { s: BooleanNumber.TRUE } : undefined);
  if (patch.horizontalAlignment !== undefined) {
    put('ht', patch.horizontalAlignment ? HORIZONTAL[patch.horizontalAlignment] || undefined : undefined);
  }
  if (patch.verticalAlignment !== undefined) {
    put('vt', patch.verticalAlignment ? VERTICAL[patch.verticalAlignment] : undefined);
  }
  if (patch.wrapText !== undefined) put('tb', patch.wrapText ? WrapStrategy.WRAP : undefined);
  if (patch.indentLevel !== undefined)
    put('pd', patch.indentLevel ? { l: patch.indentLevel * INDENT_PIXELS } : undefined);
  if (patch.borders !== undefined) put('bd', patch.borders ? patchBorders(stored?.bd, patch.borders) : undefined);
  if (patch.locked !== undefined) put('lk', patch.locked === false ? BooleanNumber.FALSE : undefined);
  return style;
}

/** `#RRGGBB` of whatever Univer stores (`rgb(...)`, short or long hexadecimal). */
export function toHexColor(color: string): string {
  const channels = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (channels) {
    return `#${channels
      .slice(1, 4)
      .map((channel) => Number(channel).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`;
  }
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toUpperCase();
  return /^#[0-9a-f]{6}/i.test(color) ? color.slice(0, 7).toUpperCase() : color;
}

function underline(kind: NonNullable<CellStyle['underline']> | null): StoredStyle['ul'] | undefined {
  if (kind === null || kind === 'None') return undefined;
  return { s: BooleanNumber.TRUE, ...(kind === 'Double' ? { t: TextDecoration.DOUBLE } : {}) };
}

function readBorders(stored: IBorderData): Partial<Record<BorderEdge, BorderStyle>> {
  const borders: Partial<Record<BorderEdge, BorderStyle>> = {};
  for (const [edge, side] of Object.entries(BORDER_EDGES) as [BorderEdge, 't' | 'b' | 'l' | 'r'][]) {
    const border = stored[side];
    if (!border) continue;
    borders[edge] = {
      style: keyOf(BORDER_STYLES, border.s) ?? 'Continuous',
      color: toHexColor(border.cl.rgb ?? '#000000'),
    };
  }
  return borders;
}

function patchBorders(
  stored: Nullable<IBorderData>,
  patch: Partial<Record<BorderEdge, BorderStyle>>,
): IBorderData | undefined {
  const borders: IBorderData = { ...stored };
  for (const [edge, border] of Object.entries(patch) as [BorderEdge, BorderStyle][]) {
    if (border.style === 'None') delete borders[BORDER_EDGES[edge]];
    else
      borders[BORDER_EDGES[edge]] = {
        s: BORDER_STYLES[border.style],
        cl: { rgb: border.color },
      } satisfies IBorderStyleData;
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function keyOf<Key extends string, Value>(map: Readonly<Record<Key, Value>>, value: Value): Key | undefined {
  return (Object.keys(map) as Key[]).find((key) => map[key] === value);
}
