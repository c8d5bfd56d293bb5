import type { IStyleData, Nullable } from '@univerjs/core';
import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { tintColor, toHexColor } from './cellColors';
import type { CellStyle, CellStylePatch, UnderlineKind } from './cellStyle';
import { patchCellStyle, withoutDefaults } from './patchCellStyle';
import { readBorders, storeBorders } from './storedBorders';

/** What Univer has no place for, by our names. */
type OwnStyle = Pick<
  CellStyle,
  | 'fillColor'
  | 'fillTint'
  | 'fillPattern'
  | 'patternColor'
  | 'patternTint'
  | 'fontColor'
  | 'fontTint'
  | 'underline'
  | 'horizontalAlignment'
  | 'verticalAlignment'
  | 'shrinkToFit'
  | 'autoIndent'
  | 'readingOrder'
  | 'locked'
  | 'formulaHidden'
  | 'styleName'
>;

/**
 * Univer keeps what it does not know in a style. Where `own` says more than what Univer draws (a tint, a special kind of
 * underline) it counts as long as it agrees with what is drawn: a person may have changed that with Univer's own keys.
 */
export type StoredStyle = IStyleData & { own?: OwnStyle };

const INDENT_PIXELS = 9;
/** Letters below one another. */
const STACKED_TEXT = 180;

/** The first name of a drawing is the one it has without `own`. */
const HORIZONTAL: Readonly<Record<NonNullable<CellStyle['horizontalAlignment']>, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  Fill: HorizontalAlign.LEFT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
};

const VERTICAL: Readonly<Record<NonNullable<CellStyle['verticalAlignment']>, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};

/** The style of a cell as the engine shows it; properties at their defaults are absent. */
export function readStyle(stored: Nullable<StoredStyle>): CellStyle {
  if (!stored) return {};
  const { own = {} } = stored;
  return withoutDefaults({
    ...readFill(stored, own),
    ...readFont(stored, own),
    ...readAlignment(stored, own),
    borders: stored.bd ? readBorders(stored.bd) : undefined,
    locked: own.locked,
    formulaHidden: own.formulaHidden,
    styleName: own.styleName,
  });
}

/** `stored` with the patch laid over it; `null` in the patch takes a property off. */
export function patchStyle(stored: Nullable<StoredStyle>, patch: CellStylePatch): StoredStyle {
  const style = withoutDefaults(patchCellStyle(readStyle(stored), patch));
  return { ...storeStyle(style), ...(stored?.n ? { n: stored.n } : {}) };
}

/** A style as Univer draws it, without a number format. */
export function storeStyle(style: CellStyle): StoredStyle {
  const stored: StoredStyle = {};
  if (style.fillColor) stored.bg = { rgb: tintColor(style.fillColor, style.fillTint) };
  if (style.fontColor) stored.cl = { rgb: tintColor(style.fontColor, style.fontTint) };
  if (style.fontName) stored.ff = style.fontName;
  if (style.fontSize) stored.fs = style.fontSize;
  if (style.bold) stored.bl = BooleanNumber.TRUE;
  if (style.italic) stored.it = BooleanNumber.TRUE;
  if (style.underline) stored.ul = storeUnderline(style.underline);
  if (style.strikethrough) stored.st = { s: BooleanNumber.TRUE };
  if (style.subscript) stored.va = BaselineOffset.SUBSCRIPT;
  if (style.superscript) stored.va = BaselineOffset.SUPERSCRIPT;
  if (style.horizontalAlignment) stored.ht = HORIZONTAL[style.horizontalAlignment];
  if (style.verticalAlignment) stored.vt = VERTICAL[style.verticalAlignment];
  if (style.textOrientation) stored.tr = storeOrientation(style.textOrientation);
  if (style.wrapText) stored.tb = WrapStrategy.WRAP;
  if (style.indentLevel) {
    const side = style.horizontalAlignment === 'Right' ? 'r' : 'l';
    stored.pd = { [side]: style.indentLevel * INDENT_PIXELS };
  }
  const borders = style.borders && storeBorders(style.borders);
  if (borders) stored.bd = borders;
  const own = ownPart(style);
  if (Object.keys(own).length > 0) stored.own = own;
  return stored;
}

function ownPart(style: CellStyle): OwnStyle {
  const { underline, horizontalAlignment, verticalAlignment } = style;
  return withoutDefaults({
    ...(style.fillTint ? { fillColor: style.fillColor, fillTint: style.fillTint } : {}),
    fillPattern: style.fillPattern,
    patternColor: style.patternColor,
    patternTint: style.patternTint,
    ...(style.fontTint ? { fontColor: style.fontColor, fontTint: style.fontTint } : {}),
    underline: underline?.endsWith('Accountant') ? underline : undefined,
    horizontalAlignment: horizontalAlignment && isOwnName(HORIZONTAL, horizontalAlignment),
    verticalAlignment: verticalAlignment && isOwnName(VERTICAL, verticalAlignment),
    shrinkToFit: style.shrinkToFit,
    autoIndent: style.autoIndent,
    readingOrder: style.readingOrder,
    locked: style.locked,
    formulaHidden: style.formulaHidden,
    styleName: style.styleName,
  });
}

function readFill({ bg }: StoredStyle, own: OwnStyle): CellStyle {
  if (!bg?.rgb) return {};
  const { fillPattern, patternColor, patternTint } = own;
  const pattern = { fillPattern, patternColor, patternTint };
  const drawn = toHexColor(bg.rgb);
  return own.fillColor && tintColor(own.fillColor, own.fillTint) === drawn
    ? { ...pattern, fillColor: own.fillColor, fillTint: own.fillTint }
    : { ...pattern, fillColor: drawn };
}

function readFont(stored: StoredStyle, own: OwnStyle): CellStyle {
  const drawn = stored.cl?.rgb ? toHexColor(stored.cl.rgb) : undefined;
  const isTinted = own.fontColor !== undefined && tintColor(own.fontColor, own.fontTint) === drawn;
  return {
    fontColor: isTinted ? own.fontColor : drawn,
    fontTint: isTinted ? own.fontTint : undefined,
    fontName: stored.ff ?? undefined,
    fontSize: stored.fs,
    bold: stored.bl === BooleanNumber.TRUE,
    italic: stored.it === BooleanNumber.TRUE,
    underline: readUnderline(stored, own),
    strikethrough: stored.st?.s === BooleanNumber.TRUE,
    subscript: stored.va === BaselineOffset.SUBSCRIPT,
    superscript: stored.va === BaselineOffset.SUPERSCRIPT,
  };
}

function readAlignment(stored: StoredStyle, own: OwnStyle): CellStyle {
  const padding = stored.pd?.l || stored.pd?.r;
  return {
    horizontalAlignment: nameOf(HORIZONTAL, stored.ht, own.horizontalAlignment),
    verticalAlignment: nameOf(VERTICAL, stored.vt, own.verticalAlignment),
    // Univer turns clockwise.
    textOrientation: stored.tr?.v === BooleanNumber.TRUE ? STACKED_TEXT : stored.tr?.a && -stored.tr.a,
    wrapText: stored.tb === WrapStrategy.WRAP,
    shrinkToFit: own.shrinkToFit,
    indentLevel: padding && Math.round(padding / INDENT_PIXELS),
    autoIndent: own.autoIndent,
    readingOrder: own.readingOrder,
  };
}

function storeOrientation(degrees: number): NonNullable<StoredStyle['tr']> {
  return degrees === STACKED_TEXT ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees };
}

function storeUnderline(kind: UnderlineKind): NonNullable<StoredStyle['ul']> {
  return { s: BooleanNumber.TRUE, ...(kind.startsWith('Double') ? { t: TextDecoration.DOUBLE } : {}) };
}

function readUnderline({ ul }: StoredStyle, own: OwnStyle): UnderlineKind {
  if (!ul?.s) return 'None';
  const drawn = ul.t === TextDecoration.DOUBLE ? 'Double' : 'Single';
  return own.underline?.startsWith(drawn) ? own.underline : drawn;
}

/** The name under which the drawing is known: `own` if it is drawn so. */
function nameOf<Name extends string, Drawing>(
  drawings: Readonly<Record<Name, Drawing>>,
  drawn: Nullable<Drawing>,
  own: Name | undefined,
): Name | undefined {
  if (!drawn) return undefined;
  if (own !== undefined && drawings[own] === drawn) return own;
  return (Object.keys(drawings) as Name[]).find((name) => drawings[name] === drawn);
}

/** `name` if another name comes first for its drawing, so that it has to be remembered. */
function isOwnName<Name extends string, Drawing>(
  drawings: Readonly<Record<Name, Drawing>>,
  name: Name,
): Name | undefined {
  return nameOf(drawings, drawings[name], undefined) === name ? undefined : name;
}
