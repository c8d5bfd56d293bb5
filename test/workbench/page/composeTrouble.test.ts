import type { TroubleDraft } from '../../../workbench/page/composeTrouble';
import { composeTrouble } from '../../../workbench/page/composeTrouble';

const draft: TroubleDraft = {
  kind: 'fail',
  code: 'AccessDenied',
  address: 'B2:C3',
  value: 'x',
  sortColumn: 2,
  table: 'Customers',
  column: 'Tier',
  newName: 'Class',
  sheet: 'Sheet1',
};

describe('the trouble that the fields of the panel describe', () => {
  it.each([
    ['fail', { kind: 'fail', code: 'AccessDenied' }],
    ['hang', { kind: 'hang' }],
    ['dropAnswer', { kind: 'dropAnswer' }],
    ['reload', { kind: 'reload' }],
    ['setValue', { kind: 'edit', edit: { kind: 'setValue', address: 'B2:C3', value: 'x' } }],
    ['insertRows', { kind: 'edit', edit: { kind: 'insertRows', address: 'B2:C3' } }],
    ['deleteRows', { kind: 'edit', edit: { kind: 'deleteRows', address: 'B2:C3' } }],
    // The person counts columns from 1, the engine from 0.
    ['sortRows', { kind: 'edit', edit: { kind: 'sortRows', address: 'B2:C3', column: 1, ascending: true } }],
    [
      'renameColumn',
      { kind: 'edit', edit: { kind: 'renameColumn', table: 'Customers', column: 'Tier', name: 'Class' } },
    ],
    ['protectSheet', { kind: 'edit', edit: { kind: 'protectSheet', sheet: 'Sheet1' } }],
    ['unprotectSheet', { kind: 'edit', edit: { kind: 'unprotectSheet', sheet: 'Sheet1' } }],
  ] as const)('of kind %s has what it needs and no more', (kind, trouble) => {
    expect(composeTrouble({ ...draft, kind })).toEqual(trouble);
  });
});
