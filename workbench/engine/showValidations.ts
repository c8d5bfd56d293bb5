import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationStatus,
  DataValidationType,
} from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { DataValidationCacheService, SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import { toRange } from './area';
import type { SheetId } from './grid';
import type { EngineParts } from './engineParts';
import type { IdentifiedValidation } from './ValidationRegistry';

/**
 * Lets Univer draw the drop-down lists of validation rules. It gets all rules of a sheet anew when one changes. Their ids
 * stay the same: when a person inserts rows Univer moves the rules it knows as well, to the same place.
 */
export function showValidations(parts: EngineParts): void {
  const shown = new Map<SheetId, string[]>();
  // Univer would check all cells of every rule and mark those that break it; Excel marks none.
  parts.host.injector.get(SheetsDataValidationValidatorService).dispose();
  parts.host.injector.get(DataValidationCacheService).getValue = () => DataValidationStatus.VALID;
  parts.validations.onChange((sheet) => {
    // Called a command, it would measure all cells of each list, to fit the rows to them.
    const target = { unitId: parts.host.unit, subUnitId: sheet, source: 'patched' };
    const { commands } = parts.host;
    parts.events.act(() => {
      const before = shown.get(sheet) ?? [];
      if (before.length > 0)
        commands.syncExecuteCommand(RemoveDataValidationMutation.id, { ...target, ruleId: before });
      const rules = parts.validations.listIdentified(sheet).flatMap((validation) => drawnRule(validation) ?? []);
      shown.set(
        sheet,
        rules.map((rule) => rule.uid),
      );
      if (rules.length > 0) commands.syncExecuteCommand(AddDataValidationMutation.id, { ...target, rule: rules });
    });
  });
}

/** Only the drop-downs of lists are to be seen. */
function drawnRule(validation: IdentifiedValidation) {
  const list = validation.rule['list'] as { source?: unknown; inCellDropDown?: boolean } | undefined;
  if (typeof list?.source !== 'string') return undefined;
  return {
    uid: validation.id,
    type: DataValidationType.LIST,
    ranges: validation.areas.map(toRange),
    formula1: list.source,
    allowBlank: validation.ignoreBlanks,
    showDropDown: list.inCellDropDown !== false,
    // Univer's own look hides the colour of the cell.
    renderMode: DataValidationRenderMode.ARROW,
    // Entries are checked by `EntryGuard`, before they are written.
    errorStyle: DataValidationErrorStyle.WARNING,
    showErrorMessage: false,
  };
}
