import type { Element } from '@xmldom/xmldom';
import { formatRectangle, parseRectangle } from '../rectangle';
import type { HyperlinkContent } from '../workbookContent';
import type { FilePackage } from './FilePackage';
import { placeElement } from './placeElement';
import { listElements, readRelationshipId } from './workbookParts';

const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The links of a sheet (ISO/IEC 29500-1, 18.3.1.47); those that lead nowhere are left out. */
export function readHyperlinks(file: FilePackage, path: string, sheet: Element): HyperlinkContent[] {
  const relationships = new Map(file.relationships(path).map((one) => [one.id, one]));
  return listElements(sheet, 'hyperlinks', 'hyperlink').flatMap((element) => {
    const address = relationships.get(readRelationshipId(element))?.target;
    const documentReference = element.getAttribute('location');
    const screenTip = element.getAttribute('tooltip');
    if (!address && !documentReference) return [];
    return [
      {
        area: parseRectangle(element.getAttribute('ref') ?? ''),
        ...(address && { address }),
        ...(documentReference && { documentReference }),
        ...(screenTip && { screenTip }),
      },
    ];
  });
}

export function writeHyperlinks(
  file: FilePackage,
  path: string,
  sheet: Element,
  hyperlinks: readonly HyperlinkContent[],
): void {
  if (hyperlinks.length === 0) return;
  const list = placeElement(sheet, 'hyperlinks');
  for (const { area, address, documentReference, screenTip } of hyperlinks) {
    placeElement(list, 'hyperlink', {
      ref: formatRectangle(area),
      ...(address && { 'r:id': file.relate(path, KIND, address, 'External') }),
      ...(documentReference && { location: documentReference }),
      ...(screenTip && { tooltip: screenTip }),
    });
  }
}
