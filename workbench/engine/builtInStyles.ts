import { tintColor } from './cellColors';
import type { BorderStyle, CellStyle } from './cellStyle';
import type { NamedStyleState, StylePart } from './namedStyleState';

const NOTHING: NamedStyleState['includes'] = {
  number: false,
  font: false,
  alignment: false,
  border: false,
  patterns: false,
  protection: false,
};

/** Accents of the Office theme. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const HEADING_COLOR = '#44546A';

/** The styles that every workbook has, as Excel for the web shows them with the Office theme. */
export const BUILT_IN_STYLES: readonly NamedStyleState[] = [
  {
    name: 'Normal',
    builtIn: 'Normal',
    style: {},
    numberFormat: 'General',
    includes: { number: true, font: true, alignment: true, border: true, patterns: true, protection: true },
  },
  ofNumber('Comma', 'Comma', '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'),
  ofNumber('WholeComma', 'Comma [0]', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'),
  ofNumber('Currency', 'Currency', '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)'),
  ofNumber('WholeDollar', 'Currency [0]', '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)'),
  ofNumber('Percent', 'Percent', '0%'),
  ofStyle('Hlink', 'Hyperlink', { fontColor: '#0563C1', underline: 'Single' }),
  ofStyle('HlinkTrav', 'Followed Hyperlink', { fontColor: '#954F72', underline: 'Single' }),
  ofStyle('Note', 'Note', { fillColor: '#FFFFCC', borders: box('Continuous', '#B2B2B2') }),
  ofStyle('WarningText', 'Warning Text', { fontColor: '#FF0000' }),
  ofStyle('SheetTitle', 'Title', { fontName: 'Calibri Light', fontSize: 18, fontColor: HEADING_COLOR }),
  ofStyle('Heading1', 'Heading 1', heading(15, { weight: 'Thick', color: accent(0, 0) })),
  ofStyle('Heading2', 'Heading 2', heading(13, { weight: 'Thick', color: accent(0, 0.5) })),
  ofStyle('Heading3', 'Heading 3', heading(11, { weight: 'Medium', color: accent(0, 0.4) })),
  ofStyle('Heading4', 'Heading 4', { bold: true, fontColor: HEADING_COLOR }),
  ofStyle('Input', 'Input', { fontColor: '#3F3F76', fillColor: '#FFCC99', borders: box('Continuous', '#7F7F7F') }),
  ofStyle('Output', 'Output', {
    bold: true,
    fontColor: '#3F3F3F',
    fillColor: '#F2F2F2',
    borders: box('Continuous', '#3F3F3F'),
  }),
  ofStyle('Calculation', 'Calculation', {
    bold: true,
    fontColor: '#FA7D00',
    fillColor: '#F2F2F2',
    borders: box('Continuous', '#7F7F7F'),
  }),
  ofStyle('CheckCell', 'Check Cell', {
    bold: true,
    fontColor: '#FFFFFF',
    fillColor: '#A5A5A5',
    borders: box('Double', '#3F3F3F'),
  }),
  ofStyle('LinkedCell', 'Linked Cell', {
    fontColor: '#FA7D00',
    borders: { EdgeBottom: { style: 'Double', color: '#FF8001' } },
  }),
  ofStyle('Total', 'Total', {
    bold: true,
    borders: {
      EdgeTop: { style: 'Continuous', color: accent(0, 0) },
      EdgeBottom: { style: 'Double', color: accent(0, 0) },
    },
  }),
  ofStyle('Good', 'Good', { fontColor: '#006100', fillColor: '#C6EFCE' }),
  ofStyle('Bad', 'Bad', { fontColor: '#9C0006', fillColor: '#FFC7CE' }),
  ofStyle('Neutral', 'Neutral', { fontColor: '#9C5700', fillColor: '#FFEB9C' }),
  ...ACCENTS.flatMap((_color, index) => accentStyles(index)),
  ofStyle('ExplanatoryText', 'Explanatory Text', { italic: true, fontColor: '#7F7F7F' }),
];

function accentStyles(index: number): NamedStyleState[] {
  const number = index + 1;
  return [
    ofStyle(`Accent${number}`, `Accent${number}`, { fontColor: '#FFFFFF', fillColor: accent(index, 0) }),
    ofStyle(`Accent${number}_20`, `20% - Accent${number}`, { fontColor: '#000000', fillColor: accent(index, 0.8) }),
    ofStyle(`Accent${number}_40`, `40% - Accent${number}`, { fontColor: '#000000', fillColor: accent(index, 0.6) }),
    ofStyle(`Accent${number}_60`, `60% - Accent${number}`, { fontColor: '#FFFFFF', fillColor: accent(index, 0.4) }),
  ];
}

function accent(index: number, tint: number): string {
  return tintColor(ACCENTS[index] ?? '#000000', tint);
}

function heading(fontSize: number, line: Pick<BorderStyle, 'weight' | 'color'>): CellStyle {
  const borders = { EdgeBottom: { ...line, style: 'Continuous' } } as const;
  return { bold: true, fontSize, fontColor: HEADING_COLOR, borders };
}

function box(style: BorderStyle['style'], color: string): CellStyle['borders'] {
  const line = { style, color };
  return { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line };
}

function ofNumber(builtIn: string, name: string, numberFormat: string): NamedStyleState {
  return { name, builtIn, style: {}, numberFormat, includes: { ...NOTHING, number: true } };
}

function ofStyle(builtIn: string, name: string, style: CellStyle): NamedStyleState {
  const includes: Partial<Record<StylePart, boolean>> = {
    font: Object.keys(style).some((key) => key !== 'fillColor' && key !== 'borders'),
    patterns: style.fillColor !== undefined,
    border: style.borders !== undefined,
  };
  return { name, builtIn, style, numberFormat: 'General', includes: { ...NOTHING, ...includes } };
}
