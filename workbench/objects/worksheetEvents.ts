/** Events that a worksheet has, and so have all worksheets together, as `ClassDescription.events` names them. */
export const worksheetEvents = {
  onActivated: 'ActivatedEvent',
  onCalculated: 'CalculatedEvent',
  onChanged: 'DataChangedEvent',
  onColumnSorted: 'ColumnSortedEvent',
  onDeactivated: 'DeactivatedEvent',
  onFormatChanged: 'FormatChangedEvent',
  onFormulaChanged: 'FormulaChangedEvent',
  onNameChanged: 'EventNameChanged',
  onProtectionChanged: 'ProtectionChangedEvent',
  onRowHiddenChanged: 'RowHiddenChangedEvent',
  onRowSorted: 'RowSortedEvent',
  onSelectionChanged: 'SelectionChangedEvent',
  onSingleClicked: 'SingleClickedEvent',
  onVisibilityChanged: 'EventVisibilityChanged',
} as const;

/** How these events differ from Excel's. */
export const worksheetEventDifferences = {
  onCalculated: '`address` is one range around all cells that got a result, which may hold others between them.',
  onChanged: '`valueAfter` of a formula is its value before it was calculated.',
  onFormulaChanged:
    'Told for formulas that are written, not for those that follow inserted rows or that a table fills in; above 256 formulas without details.',
  onRowHiddenChanged: 'Not raised for rows that a filter hides.',
  onSingleClicked: 'Raised in the page only; in Node nobody clicks.',
} as const;
