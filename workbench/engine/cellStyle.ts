/**
 * The formats of a cell but its number format; a property that is `undefined` is at its default. Colours are `#RRGGBB`.
 * A tint (-1 black … 1 white) lightens or darkens the colour of the same name; 0 is never stored.
 */
export interface CellStyle {
  readonly fillColor?: string | undefined;
  readonly fillTint?: number | undefined;
  /** `undefined` with a `fillColor` is solid, without one no fill. */
  readonly fillPattern?: FillPattern | undefined;
  /** Colour of the pattern's lines or dots on `fillColor`. */
  readonly patternColor?: string | undefined;
  readonly patternTint?: number | undefined;
  readonly fontColor?: string | undefined;
  readonly fontTint?: number | undefined;
  readonly fontName?: string | undefined;
  /** Points. */
  readonly fontSize?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: UnderlineKind | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly subscript?: boolean | undefined;
  readonly superscript?: boolean | undefined;
  readonly horizontalAlignment?: HorizontalAlignment | undefined;
  readonly verticalAlignment?: VerticalAlignment | undefined;
  /** Degrees counterclockwise, -90 … 90, or 180 for letters below one another. */
  readonly textOrientation?: number | undefined;
  readonly wrapText?: boolean | undefined;
  readonly shrinkToFit?: boolean | undefined;
  readonly indentLevel?: number | undefined;
  /** Indents text when its alignment is set to distributed. */
  readonly autoIndent?: boolean | undefined;
  readonly readingOrder?: 'Context' | 'LeftToRight' | 'RightToLeft' | undefined;
  readonly borders?: Partial<Record<BorderEdge, BorderStyle>> | undefined;
  readonly locked?: boolean | undefined;
  readonly formulaHidden?: boolean | undefined;
  /** The named style that was last applied; `undefined` is `Normal`. */
  readonly styleName?: string | undefined;
}

/** Office.js's names; gradients are left out, because Office.js cannot describe their colours. */
export type FillPattern =
  | 'Gray8'
  | 'Gray16'
  | 'Gray25'
  | 'Gray50'
  | 'Gray75'
  | 'SemiGray75'
  | 'Horizontal'
  | 'Vertical'
  | 'Down'
  | 'Up'
  | 'Checker'
  | 'Grid'
  | 'CrissCross'
  | 'LightHorizontal'
  | 'LightVertical'
  | 'LightDown'
  | 'LightUp';

export type UnderlineKind = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';

export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** `DiagonalDown` runs from the top left to the bottom right. */
export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

/**
 * A line. Not every style has every weight: `Continuous` has all, dashes are thin or medium, dots thin, `Double` is thick
 * and `SlantDashDot` medium; what does not exist becomes what comes nearest.
 */
export interface BorderStyle {
  readonly style: 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot';
  /** Thin if left out. */
  readonly weight?: BorderWeight;
  readonly color: string;
  readonly tint?: number;
}

export type BorderWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick';

/** `null` resets a property to its default. */
export type CellStylePatch = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | null };

/** The properties shared by all cells of an area; `null` where the cells differ, as Office.js answers. */
export type UniformStyle = { readonly [Key in keyof CellStyle]: CellStyle[Key] | null };

/** Whatever a format can say; the order is that in which two formats are compared. */
export const STYLE_KEYS: readonly (keyof CellStyle)[] = [
  'fillColor',
  'fillTint',
  'fillPattern',
  'patternColor',
  'patternTint',
  'fontColor',
  'fontTint',
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'subscript',
  'superscript',
  'horizontalAlignment',
  'verticalAlignment',
  'textOrientation',
  'wrapText',
  'shrinkToFit',
  'indentLevel',
  'autoIndent',
  'readingOrder',
  'borders',
  'locked',
  'formulaHidden',
  'styleName',
];
