/** What a protected sheet still lets people do; names as in `Excel.WorksheetProtectionOptions`. */
export interface SheetProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export type ProtectedAction = Exclude<keyof SheetProtectionOptions, 'selectionMode'>;

export interface SheetProtection {
  readonly options: SheetProtectionOptions;
  /** Absent: anybody may take the protection off. */
  readonly password?: PasswordHash;
}

export interface WorkbookProtection {
  readonly password?: PasswordHash;
}

/** A password as a file keeps it: the hash of today's Excel, or the 16 bits of Excel before 2013. */
export type PasswordHash =
  | {
      /** Name as in the file: `SHA-512`, `SHA-256`, … */
      readonly algorithm: string;
      /** Base64. */
      readonly salt: string;
      /** Base64. */
      readonly hash: string;
      readonly spinCount: number;
    }
  | { readonly legacy: string };

/** Excel's when a sheet is protected without saying what stays allowed. */
export const DEFAULT_PROTECTION_OPTIONS: SheetProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};
