import type { XmlPart } from '../../engine/XmlPartRegistry';
import type { FilePackage } from './FilePackage';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const DECLARATION = /^\uFEFF?<\?xml[^>]*\?>\s*/;

/** The custom XML parts of a workbook (ISO/IEC 29500-1, 15.2.5); a part without an id is given one. */
export function readXmlParts(file: FilePackage, workbookPath: string): XmlPart[] {
  return file
    .relationships(workbookPath)
    .filter(({ type, target }) => type === 'customXml' && file.has(target))
    .map(({ target }) => {
      const properties = file.relationships(target).find(({ type }) => type === 'customXmlProps')?.target;
      const root = properties !== undefined && file.has(properties) ? file.xml(properties) : undefined;
      const id = [...(root?.attributes ?? [])].find(({ localName }) => localName === 'itemID')?.value;
      // Which encoding a declaration names means nothing once the text is read.
      const xml = file.text(target).replace(DECLARATION, '');
      return { id: id ?? `{${crypto.randomUUID().toUpperCase()}}`, xml };
    });
}

export function writeXmlParts(file: FilePackage, workbookPath: string, parts: readonly XmlPart[]): void {
  parts.forEach(({ id, xml }, index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    file.setText(item, `<?xml version="1.0" encoding="UTF-8"?>${xml.replace(DECLARATION, '')}`);
    file.setText(
      properties,
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?>' +
        `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    file.relate(workbookPath, `${RELATIONSHIPS}/customXml`, `../${item}`);
    file.relate(item, `${RELATIONSHIPS}/customXmlProps`, `itemProps${index + 1}.xml`);
    file.declareContentType(item, 'application/xml');
    file.declareContentType(properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  });
}
