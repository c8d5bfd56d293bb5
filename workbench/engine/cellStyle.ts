/** The formats of a cell; a property that is `undefined` is at its default. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly fillColor?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly fontName?: string | undefined;
  /** Points. */
  readonly fontSize?: number | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: 'None' | 'Single' | 'Double' | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly horizontalAlignment?:
    'General' | 'Left' | 'Center' | 'Right' | 'Justify' | 'CenterAcrossSelection' | undefined;
  readonly verticalAlignment?: 'Top' | 'Center' | 'Bottom' | undefined;
  readonly wrapText?: boolean | undefined;
  readonly indentLevel?: number | undefined;
  readonly borders?: Partial<Record<BorderEdge, BorderStyle>> | undefined;
  readonly locked?: boolean | undefined;
}

export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface BorderStyle {
  readonly style: 'None' | 'Continuous' | 'Dash' | 'Dot' | 'Double';
  readonly color: string;
}

/** `null` resets a property to its default. */
export type CellStylePatch = { readonly [Key in keyof CellStyle]?: CellStyle[Key] | null };

/** The properties shared by all cells of an area; `null` where the cells differ, as Office.js answers. */
export type UniformStyle = { readonly [Key in keyof CellStyle]: CellStyle[Key] | null };
