import type { ChartProperties } from '../../engine/Charts';
import type { ChartKind } from './chartKinds';
import { escapeXml, writeText } from './drawingText';

const CATEGORIES = '111111111';
const VALUES = '222222222';

/** The two axes of a chart; those of scatter and bubble charts both count. */
export function writeAxes({ element, barDir }: ChartKind, properties: ChartProperties): string {
  const areBothValues = element === 'scatterChart' || element === 'bubbleChart';
  const isLying = barDir === 'bar';
  const between = element === 'areaChart' || areBothValues ? 'midCat' : 'between';
  const first = writeAxis(properties, 'categoryAxis', CATEGORIES, VALUES, isLying ? 'l' : 'b', false);
  const second = writeAxis(properties, 'valueAxis', VALUES, CATEGORIES, isLying ? 'b' : 'l', true);
  const crossing = `<c:crossBetween val="${between}"/>`;
  return areBothValues
    ? `<c:valAx>${first}${crossing}</c:valAx><c:valAx>${second}${crossing}</c:valAx>`
    : `<c:catAx>${first}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/></c:catAx>` +
        `<c:valAx>${second}${crossing}</c:valAx>`;
}

function writeAxis(
  properties: ChartProperties,
  name: 'categoryAxis' | 'valueAxis',
  id: string,
  other: string,
  place: string,
  hasGridlines: boolean,
): string {
  const read = (member: string): unknown => properties[`axes.${name}.${member}`];
  const bound = (member: string, tag: string): string =>
    typeof read(member) === 'number' ? `<c:${tag} val="${String(read(member))}"/>` : '';
  const title = read('title.text');
  const format = read('numberFormat');
  const isTitled = typeof title === 'string' && title !== '' && read('title.visible') !== false;
  const isGridShown = (read('majorGridlines.visible') ?? hasGridlines) === true;
  return [
    `<c:axId val="${id}"/><c:scaling>`,
    `<c:orientation val="${read('reversePlotOrder') === true ? 'maxMin' : 'minMax'}"/>`,
    bound('maximum', 'max'),
    bound('minimum', 'min'),
    `</c:scaling><c:delete val="${read('visible') === false ? 1 : 0}"/><c:axPos val="${place}"/>`,
    isGridShown ? '<c:majorGridlines/>' : '',
    isTitled ? `<c:title>${writeText(title)}<c:overlay val="0"/></c:title>` : '',
    typeof format === 'string' ? `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` : '',
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:crossAx val="${other}"/><c:crosses val="autoZero"/>`,
  ].join('');
}
