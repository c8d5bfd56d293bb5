import type { Engine } from '../../engine/Engine';
import type { HyperlinkState } from '../../engine/Hyperlinks';
import type { Area } from '../../engine/grid';
import { resolveReference } from '../../objects/resolveReference';

/** The cells a link leads to; `undefined` for a link that leads outside or nowhere. */
export function placeOfLink(engine: Engine, link: HyperlinkState): Area | undefined {
  if (link.address !== undefined || link.documentReference === undefined) return undefined;
  return resolveReference(engine, link.documentReference.replace(/^#/, ''), link.area.sheet);
}

/** Selects the place of the workbook that the link on the clicked cell leads to, as Excel does on a click. */
export function followClickedLinks(engine: Engine): () => void {
  return engine.onEvent((event) => {
    if (event.kind !== 'cellClicked') return;
    const { sheet, row, column } = event.area;
    const link = engine.hyperlinks.at(sheet, row, column);
    const place = link && placeOfLink(engine, link);
    if (place) engine.select(place);
  });
}
