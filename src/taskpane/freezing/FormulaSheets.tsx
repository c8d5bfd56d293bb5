import type { ReactNode } from 'react';
import type { SheetFormulas } from '../../usecases/freezing/formulaFreezing';
import { usePane } from '../paneContext';
import { AddedList } from '../upgrade/AddedList';

export interface FormulaSheetsProps {
  readonly heading: string;
  readonly sheets: readonly SheetFormulas[];
}

/** How many formulas of each sheet a command is about. */
export function FormulaSheets({ heading, sheets }: FormulaSheetsProps): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.freezing;
  return (
    <AddedList
      heading={heading}
      names={sheets.map(({ sheetName, formulas }) => texts.onSheet(sheetName, texts.formulas(formats.count(formulas))))}
    />
  );
}
