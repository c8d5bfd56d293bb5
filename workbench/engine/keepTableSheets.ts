import { BaseReferenceObject } from '@univerjs/engine-formula';

let isDone = false;

/**
 * A part of a table that INDEX or OFFSET cuts out knows its sheet by id only, and Univer overwrites the id by what it
 * finds under the reference's sheet name, which such a part has not: `INDEX(Settings[Value],3)` on another sheet read
 * that other sheet. Without a name the id that is there now stays.
 */
export function keepTableSheets(): void {
  if (isDone) return;
  isDone = true;
  const prototype = BaseReferenceObject.prototype;
  const findSheetByName = Reflect.get<BaseReferenceObject, 'setForcedSheetId'>(prototype, 'setForcedSheetId');
  prototype.setForcedSheetId = function (this: BaseReferenceObject, sheets) {
    if (this.getForcedSheetName() !== '') findSheetByName.call(this, sheets);
  };
}
