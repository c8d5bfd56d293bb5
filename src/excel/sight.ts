/** What a look has seen, as far as it says which events may change that. Sheets are named by Excel's ids. */
export type Sight =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'archive'; readonly sheets: ReadonlySet<string>; readonly customerRows: number }
  | { readonly kind: 'noArchive'; readonly activeSheet: string; readonly hasList: boolean };

type Edit = Pick<Excel.WorksheetChangedEventArgs, 'worksheetId' | 'triggerSource'> & {
  readonly details?: Pick<Excel.ChangedEventDetail, 'valueAfter'>;
};

/**
 * Whether another look could see something new after this edit. What the add-in writes itself cannot: whoever lets it
 * write looks afterwards.
 */
export function canMatter({ worksheetId, triggerSource, details }: Edit, sight: Sight): boolean {
  if (triggerSource === 'ThisLocalAddin') {
    return false;
  }
  switch (sight.kind) {
    case 'unknown':
      return true;
    case 'archive':
      return sight.sheets.has(worksheetId);
    case 'noArchive':
      // A cell that is filled leaves a list a list. Of several cells Excel does not say what they hold.
      return worksheetId === sight.activeSheet && !(sight.hasList && isFilled(details?.valueAfter));
  }
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
