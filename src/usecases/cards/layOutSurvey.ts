import type { CardForm } from '../../archive/cards/cardForm';
import { surveyForms, surveyTitles } from '../../archive/cards/surveyForm';
import type { SurveyEntry, SurveyLine } from '../../archive/cards/surveyForm';
import { fieldOf } from '../../archive/catalogue';
import type { CellValue } from '../../archive/cellValue';
import type { Language } from '../../archive/language';
import { flowItems } from './fitText';
import { surveyPaper, textWidths } from './paper';
import { emptyRow } from './printLayout';
import type { PrintLayout, PrintRow, RowLook } from './printLayout';

interface SurveyRow {
  readonly look: RowLook;
  readonly values: readonly CellValue[];
}

/** An empty survey form on a page of A4; the box at its end takes what is left of the page. */
export function layOutSurvey(form: CardForm, language: Language): PrintLayout {
  const { rowHeight, rowsPerPage, fontSize, titleSize } = surveyPaper;
  const title: SurveyRow = { look: 'title', values: [surveyTitles[form][language], '', '', ''] };
  const rows = [title, ...surveyForms[form].flatMap((line) => writeLine(line, language))];
  const spare: SurveyRow[] = Array.from({ length: Math.max(0, rowsPerPage - rows.length) }, () => ({
    look: 'wideMore',
    values: emptyRow,
  }));
  const all = [...rows, ...spare];
  return {
    rowHeight,
    fontSize,
    titleSize,
    page: all.map(({ look }): PrintRow => ({ look, numberFormats: ['@', '@'] })),
    values: all.map(({ values }) => values),
    cards: 0,
  };
}

function writeLine(line: SurveyLine, language: Language): SurveyRow[] {
  switch (line.kind) {
    case 'section':
      return [{ look: 'section', values: [line.title[language], '', '', ''] }];
    case 'pair':
      return [{ look: 'pair', values: [labelOf(line.left, language), '', labelOf(line.right, language), ''] }];
    case 'wide':
      return writeWide(line.entry, line.rows, language);
    case 'table':
      return [
        { look: 'columns', values: line.columns.map((column) => column[language]) },
        ...Array.from({ length: line.rows }, (): SurveyRow => ({ look: 'entry', values: emptyRow })),
      ];
  }
}

function writeWide(entry: SurveyEntry, rows: number, language: Language): SurveyRow[] {
  const lines = writeChoices(entry, language);
  return Array.from({ length: Math.max(rows, lines.length) }, (_, row) => ({
    look: row === 0 ? 'wide' : 'wideMore',
    values: [row === 0 ? labelOf(entry, language) : '', lines[row] ?? '', '', ''],
  }));
}

/** The choices of a field with boxes to be ticked, in as many lines as they need. */
function writeChoices(entry: SurveyEntry, language: Language): string[] {
  const choices = 'field' in entry ? (fieldOf('customers', entry.field).choices ?? []) : [];
  return flowItems(
    choices.map(({ label }) => `□ ${label[language]}`),
    textWidths.box / surveyPaper.fontSize,
  );
}

function labelOf(entry: SurveyEntry, language: Language): string {
  return ('field' in entry ? fieldOf('customers', entry.field).header : entry.label)[language];
}
