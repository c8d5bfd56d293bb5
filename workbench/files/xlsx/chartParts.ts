import type { Element } from '@xmldom/xmldom';
import type { CellPoint } from '../../engine/Charts';
import type { ChartContent } from '../workbookContent';
import { escapeXml } from './drawingText';
import { childElements, descendants, type FilePackage } from './FilePackage';
import { placeElement } from './placeElement';
import { readChart } from './readChart';
import { readRelationshipId } from './workbookParts';
import { writeChart } from './writeChart';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PLACES = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** The format's unit of length: a 9525th of a pixel. */
const EMUS_PER_PIXEL = 9_525;

/** The charts on a sheet, from back to front; kinds that are not known are left out. */
export function readCharts(file: FilePackage, path: string, sheets: readonly string[]): ChartContent[] {
  const drawings = file.relationships(path).filter(({ type, target }) => type === 'drawing' && file.has(target));
  return drawings.flatMap(({ target }) => {
    const targets = new Map(file.relationships(target).map(({ id, target: part }) => [id, part]));
    return childElements(file.xml(target), 'twoCellAnchor').flatMap((anchor): ChartContent[] => {
      const reference = descendants(anchor, 'chart')[0];
      const part = reference && targets.get(readRelationshipId(reference));
      const chart = part !== undefined && file.has(part) ? readChart(file.xml(part), sheets) : undefined;
      const [from, to] = ['from', 'to'].map((name) => childElements(anchor, name)[0]);
      if (!chart || !from || !to) return [];
      const name = descendants(anchor, 'cNvPr')[0]?.getAttribute('name') ?? '';
      return [{ ...chart, name, from: readCorner(from), to: readCorner(to) }];
    });
  });
}

function readCorner(element: Element): CellPoint {
  const read = (name: string): number => Number(childElements(element, name)[0]?.textContent ?? 0);
  return {
    row: read('row'),
    column: read('col'),
    x: Math.round(read('colOff') / EMUS_PER_PIXEL),
    y: Math.round(read('rowOff') / EMUS_PER_PIXEL),
  };
}

/** Writes the charts of a sheet; `number` is that of the sheet, `first` that of its first chart in the workbook. */
export function writeCharts(
  file: FilePackage,
  path: string,
  sheet: Element,
  charts: readonly ChartContent[],
  sheets: readonly string[],
  { number, first }: { readonly number: number; readonly first: number },
): void {
  if (charts.length === 0) return;
  const drawing = `drawings/drawing${number}.xml`;
  const anchors = charts.map((chart, index) => {
    const part = `charts/chart${first + index}.xml`;
    file.setText(`xl/${part}`, writeChart(chart, sheets));
    file.declareContentType(`xl/${part}`, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
    return writeAnchor(chart, index + 2, file.relate(`xl/${drawing}`, `${RELATIONSHIPS}/chart`, `../${part}`));
  });
  file.setText(
    `xl/${drawing}`,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      `<xdr:wsDr xmlns:xdr="${PLACES}" xmlns:a="${MAIN}">${anchors.join('')}</xdr:wsDr>`,
  );
  file.declareContentType(`xl/${drawing}`, 'application/vnd.openxmlformats-officedocument.drawing+xml');
  placeElement(sheet, 'drawing', { 'r:id': file.relate(path, `${RELATIONSHIPS}/drawing`, `../${drawing}`) });
}

function writeAnchor({ from, to, name }: ChartContent, id: number, relationship: string): string {
  const corner = ({ row, column, x, y }: CellPoint): string =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(x * EMUS_PER_PIXEL)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(y * EMUS_PER_PIXEL)}</xdr:rowOff>`;
  return [
    `<xdr:twoCellAnchor><xdr:from>${corner(from)}</xdr:from><xdr:to>${corner(to)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}
