import type { NoteContent } from '../workbookContent';

/** How a note is shown: width and height in points. */
export type NoteShape = Pick<NoteContent, 'isVisible' | 'width' | 'height'>;

const VML = 'urn:schemas-microsoft-com:vml';
const OFFICE = 'urn:schemas-microsoft-com:office:office';
const EXCEL = 'urn:schemas-microsoft-com:office:excel';

const SHAPE = /<v:shape\s([^>]*)>([\s\S]*?)<\/v:shape>/g;

/**
 * The shapes notes are shown in, by row and column (`0,2`). Old drawings are not always well-formed XML (`<br>`), so they
 * are searched and not parsed.
 */
export function readNoteShapes(drawing: string): Map<string, NoteShape> {
  const shapes = new Map<string, NoteShape>();
  for (const [, attributes = '', content = ''] of drawing.matchAll(SHAPE)) {
    const [row, column] = ['Row', 'Column'].map((name) => new RegExp(`<x:${name}>\\s*(\\d+)`).exec(content)?.[1]);
    if (row === undefined || column === undefined) continue;
    const style = /style\s*=\s*(?:'([^']*)'|"([^"]*)")/.exec(attributes)?.slice(1).join('') ?? '';
    const length = (name: string, otherwise: number): number =>
      Number(new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([\\d.]+)pt`).exec(style)?.[1] ?? otherwise);
    shapes.set(`${row},${column}`, {
      isVisible: /<x:Visible\b/.test(content) && !/visibility\s*:\s*hidden/.test(style),
      width: length('width', 108),
      height: length('height', 59.25),
    });
  }
  return shapes;
}

/** The drawing that shows the notes of a sheet. Each sheet has numbers of shapes of its own. */
export function drawNotes(notes: readonly NoteContent[], sheetNumber: number): string {
  const shapes = notes.map((note, index) => drawNote(note, sheetNumber * 1024 + index + 1, index + 1));
  return [
    `<xml xmlns:v="${VML}" xmlns:o="${OFFICE}" xmlns:x="${EXCEL}">`,
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/></o:shapelayout>`,
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">',
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...shapes,
    '</xml>',
  ].join('');
}

function drawNote({ area, isVisible, width, height }: NoteContent, id: number, order: number): string {
  const { row, column } = area;
  const place = `position:absolute;margin-left:${(column + 1) * 48 + 11.25}pt;margin-top:${row * 15 + 1.5}pt`;
  const size = `width:${width}pt;height:${height}pt;z-index:${order};visibility:${isVisible ? 'visible' : 'hidden'}`;
  // The anchor says the same in columns of 64 and rows of 20 pixels: left, offset, top, offset, right, offset, bottom, offset.
  const [right, bottom] = [15 + (width * 4) / 3, 2 + (height * 4) / 3];
  const corner = [
    column + 1,
    15,
    row,
    2,
    column + 1 + Math.floor(right / 64),
    Math.floor(right % 64),
    row + Math.floor(bottom / 20),
    Math.floor(bottom % 20),
  ];
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="${place};${size}" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${corner.join(',')}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column>${isVisible ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`,
  ].join('');
}
