import type { FontStyle } from 'hucre';

/** What every cell of a file shares and its formats refer to. */
export interface FormatContext {
  readonly themeColors?: readonly string[];
  /** Name and size of this font are the default and not a format of the cell. */
  readonly defaultFont?: FontStyle;
}
