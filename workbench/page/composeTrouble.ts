import type { BatchTrouble } from '../protocol/Faults';
import type { ApiErrorCode } from '../richapi/ApiError';
import type { TroubleKind } from './troubleStrings';

/** What the panel's fields say. */
export interface TroubleDraft {
  readonly kind: TroubleKind;
  readonly code: ApiErrorCode;
  readonly address: string;
  readonly value: string;
  /** 1 is the first column of the address. */
  readonly sortColumn: number;
  readonly table: string;
  readonly column: string;
  readonly newName: string;
  readonly sheet: string;
}

/** The trouble that the fields describe; fields that its kind does not need are left aside. */
export function composeTrouble(draft: TroubleDraft): BatchTrouble {
  const { kind, address, table, column, sheet } = draft;
  switch (kind) {
    case 'fail':
      return { kind, code: draft.code };
    case 'hang':
    case 'dropAnswer':
    case 'reload':
      return { kind };
    case 'setValue':
      return { kind: 'edit', edit: { kind, address, value: draft.value } };
    case 'insertRows':
    case 'deleteRows':
      return { kind: 'edit', edit: { kind, address } };
    case 'sortRows':
      return { kind: 'edit', edit: { kind, address, column: draft.sortColumn - 1, ascending: true } };
    case 'renameColumn':
      return { kind: 'edit', edit: { kind, table, column, name: draft.newName } };
    case 'protectSheet':
    case 'unprotectSheet':
      return { kind: 'edit', edit: { kind, sheet } };
  }
}
