import { groupFields } from '../../../src/taskpane/card/groupFields';

describe('The groups of the card', () => {
  const groups = groupFields({
    table: 'customers',
    record: 'C-1',
    values: { customerNumber: 'C-1', name: 'Ann Ltd', openedOn: 46_000, closedOn: '' },
  });
  const typed = (layer: string) => groups.find((group) => group.layer === layer)?.typed;

  it('let the number be changed with the bookkeeping, and not among everyday data', () => {
    expect(typed('basic')).toEqual(['name']);
    expect(typed('file')).toEqual(['openedOn', 'closedOn', 'customerNumber']);
  });
});
