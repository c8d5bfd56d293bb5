import {
  AddRangeProtectionFromContextMenuCommand,
  AddRangeProtectionFromSheetBarCommand,
  AddRangeProtectionFromToolbarCommand,
  DeleteRangeProtectionFromContextMenuCommand,
  SetRangeProtectionFromContextMenuCommand,
  ViewSheetPermissionFromContextMenuCommand,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/sheets-ui';

/** Items of Univer's menus whose commands it does not export. */
const UNEXPORTED = [
  'sheet.contextMenu.permission',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
];

/**
 * Univer's menus without its own protection, which knows people and roles, no passwords, and nothing of what Office.js
 * and files call protection. The page offers that.
 */
export const withoutProtectionItems: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  [
    AddRangeProtectionFromContextMenuCommand.id,
    AddRangeProtectionFromSheetBarCommand.id,
    AddRangeProtectionFromToolbarCommand.id,
    DeleteRangeProtectionFromContextMenuCommand.id,
    SetRangeProtectionFromContextMenuCommand.id,
    ViewSheetPermissionFromContextMenuCommand.id,
    ViewSheetPermissionFromSheetBarCommand.id,
    ...UNEXPORTED,
  ].map((id) => [id, { hidden: true }]),
);
