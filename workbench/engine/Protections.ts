import { EngineError } from './EngineError';
import type { Origin } from './engineEvent';
import type { SheetId } from './grid';
import { hashPassword, matchesPassword } from './passwordHash';
import type {
  PasswordHash,
  ProtectedAction,
  SheetProtection,
  SheetProtectionOptions,
  WorkbookProtection,
} from './protectionState';
import { DEFAULT_PROTECTION_OPTIONS } from './protectionState';

export interface ProtectionsState {
  readonly sheets: ReadonlyMap<SheetId, SheetProtection>;
  readonly workbook: WorkbookProtection | undefined;
}

/** Which sheets are protected, with what left allowed, and whether the order and names of sheets are. */
export class Protections {
  private state: ProtectionsState = { sheets: new Map(), workbook: undefined };
  private readonly listeners: ((sheet: SheetId, isProtected: boolean, origin: Origin) => void)[] = [];
  private readonly refusalListeners: (() => void)[] = [];

  /** `listener` is called when somebody protects a sheet or takes its protection off. */
  onSheetChange(listener: (sheet: SheetId, isProtected: boolean, origin: Origin) => void): void {
    this.listeners.push(listener);
  }

  /** `listener` is called when a person was kept from a change by the protection. */
  onRefused(listener: () => void): void {
    this.refusalListeners.push(listener);
  }

  announceRefusal(): void {
    for (const listener of this.refusalListeners) listener();
  }

  /** `undefined` if the sheet is not protected. */
  sheet(sheet: SheetId): SheetProtection | undefined {
    return this.state.sheets.get(sheet);
  }

  /** True if the sheet's protection, if any, lets people do it. */
  allows(sheet: SheetId, action: ProtectedAction): boolean {
    return this.sheet(sheet)?.options[action] ?? true;
  }

  /** Protects a sheet anew. `password`: as typed, or as a file keeps it; empty is none. */
  protectSheet(
    sheet: SheetId,
    origin: Origin,
    options: Partial<SheetProtectionOptions> = {},
    password?: string | PasswordHash,
  ): void {
    this.setSheet(sheet, { options: { ...DEFAULT_PROTECTION_OPTIONS, ...options }, ...keptPassword(password) });
    this.notify(sheet, origin);
  }

  /** Of no effect for a sheet that is not protected. @throws EngineError InvalidArgument for a wrong password */
  unprotectSheet(sheet: SheetId, origin: Origin, password?: string): void {
    const known = this.sheet(sheet);
    if (!known) return;
    checkPassword(known.password, password);
    this.setSheet(sheet, undefined);
    this.notify(sheet, origin);
  }

  /** Takes the protection off without asking, for who replaces the workbook. */
  removeSheet(sheet: SheetId): void {
    if (this.sheet(sheet)) this.setSheet(sheet, undefined);
  }

  copy(from: SheetId, to: SheetId): void {
    const known = this.sheet(from);
    if (known) this.setSheet(to, known);
  }

  /** `undefined` if sheets may be added, deleted, renamed, moved, hidden and shown. */
  workbook(): WorkbookProtection | undefined {
    return this.state.workbook;
  }

  protectWorkbook(password?: string | PasswordHash): void {
    this.state = { ...this.state, workbook: keptPassword(password) };
  }

  /** @throws EngineError InvalidArgument for a wrong password */
  unprotectWorkbook(password?: string): void {
    checkPassword(this.state.workbook?.password, password);
    this.removeWorkbook();
  }

  /** Takes the protection off without asking, for who replaces the workbook. */
  removeWorkbook(): void {
    this.state = { ...this.state, workbook: undefined };
  }

  /** @throws EngineError AccessDenied if the sheets of the workbook have to stay as they are */
  checkStructure(): void {
    if (this.state.workbook) throw new EngineError('AccessDenied', 'The structure of the workbook is protected.');
  }

  /**
   * Without an action: what no protected sheet allows.
   * @throws EngineError AccessDenied if the sheet is protected and does not allow it
   */
  check(sheet: SheetId, action: ProtectedAction | undefined): void {
    const isAllowed = action === undefined ? !this.sheet(sheet) : this.allows(sheet, action);
    if (!isAllowed) throw new EngineError('AccessDenied', 'The sheet is protected.');
  }

  capture(): ProtectionsState {
    return this.state;
  }

  restore(state: ProtectionsState): void {
    this.state = state;
  }

  private setSheet(sheet: SheetId, protection: SheetProtection | undefined): void {
    const sheets = new Map(this.state.sheets);
    if (protection) sheets.set(sheet, protection);
    else sheets.delete(sheet);
    this.state = { ...this.state, sheets };
  }

  private notify(sheet: SheetId, origin: Origin): void {
    for (const listener of this.listeners) listener(sheet, this.sheet(sheet) !== undefined, origin);
  }
}

function keptPassword(password: string | PasswordHash | undefined): { readonly password?: PasswordHash } {
  if (password === undefined || password === '') return {};
  return { password: typeof password === 'string' ? hashPassword(password) : password };
}

function checkPassword(kept: PasswordHash | undefined, password: string | undefined): void {
  if (kept && !matchesPassword(kept, password ?? '')) {
    throw new EngineError('InvalidArgument', 'The password is not correct.');
  }
}
