import type { WorkbookProperties } from 'hucre';
import type { DocumentPropertiesState } from '../../engine/documentPropertiesState';
import { EMPTY_DOCUMENT_PROPERTIES } from '../../engine/documentPropertiesState';
import type { DocumentContent } from '../workbookContent';
import { appendElement, childElements, type FilePackage } from './FilePackage';

const CORE = 'docProps/core.xml';
const CUSTOM = 'docProps/custom.xml';
const CORE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** Our names and the library's. */
const TEXTS = {
  title: 'title',
  subject: 'subject',
  author: 'creator',
  keywords: 'keywords',
  comments: 'description',
  category: 'category',
  manager: 'manager',
  company: 'company',
  lastAuthor: 'lastModifiedBy',
} as const satisfies Partial<Record<keyof DocumentPropertiesState, keyof WorkbookProperties>>;

/** What the document says about itself, as the library has read it, and its revision, which the library leaves out. */
export function readDocumentProperties(file: FilePackage, properties: WorkbookProperties = {}): DocumentContent {
  const texts = Object.entries(TEXTS).map(([name, libraryName]) => [name, properties[libraryName] ?? '']);
  const corePath = file.relationships('').find(({ type }) => type === 'core-properties')?.target;
  const core = corePath !== undefined && file.has(corePath) ? file.xml(corePath) : undefined;
  const revision = core && childElements(core, 'revision')[0]?.textContent;
  return {
    document: {
      ...EMPTY_DOCUMENT_PROPERTIES,
      ...(Object.fromEntries(texts) as Partial<DocumentPropertiesState>),
      revisionNumber: Number(revision ?? 0) || 0,
      creationDate: properties.created?.toISOString() ?? '',
    },
    custom: new Map(Object.entries(properties.custom ?? {})),
  };
}

/** The properties as the library takes them. */
export function writeDocumentProperties({ document, custom }: DocumentContent): WorkbookProperties {
  const texts = Object.entries(TEXTS).map(([name, libraryName]) => [libraryName, document[name as keyof typeof TEXTS]]);
  const created = new Date(document.creationDate);
  return {
    ...(Object.fromEntries(texts) as WorkbookProperties),
    ...(!Number.isNaN(created.getTime()) && { created }),
    custom: Object.fromEntries(custom),
  };
}

/** What the library leaves out: the revision, and numbers that are whole but too great for the kind it gives them. */
export function completeDocumentProperties(file: FilePackage, { document }: DocumentContent): void {
  if (document.revisionNumber > 0) {
    const core = file.xml(CORE);
    const revision = appendElement(core, 'cp:revision', {}, String(document.revisionNumber));
    if (revision.namespaceURI !== CORE_NAMESPACE) throw new Error(`${CORE} has another vocabulary than expected`);
    file.setXml(CORE, core);
  }
  if (!file.has(CUSTOM)) return;
  const text = file.text(CUSTOM);
  file.setText(
    CUSTOM,
    text.replace(/<vt:i4>(-?\d+)<\/vt:i4>/g, (whole, digits: string) =>
      Math.abs(Number(digits)) < 2 ** 31 ? whole : `<vt:r8>${digits}</vt:r8>`,
    ),
  );
}
