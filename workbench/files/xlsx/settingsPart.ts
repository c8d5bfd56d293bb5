import type { DocumentSetting } from '../workbookContent';
import { appendElement, childElements, descendants, type FilePackage, parseXml } from './FilePackage';

/** Which add-in the document settings belong to: the id and version of its manifest. */
export interface AddInIdentity {
  readonly id: string;
  readonly version: string;
}

const FOLDER = 'xl/webextensions';
const EXTENSION = `${FOLDER}/webextension1.xml`;
const TASK_PANES = `${FOLDER}/taskpanes.xml`;
const OFFICE_2011 = 'http://schemas.microsoft.com/office/2011/relationships';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The document settings of add-ins (`workbook.settings`, `document.settings`). Excel keeps them as properties of the
 * add-in's web extension, each value as JSON text ([MS-OWEXML] 2.1.2.2), and so do we: an archive made in the workbench is found
 * by the add-in in Excel and the other way round. With `addIn`, only the settings of that add-in are read.
 */
export function readSettings(file: FilePackage, addInId?: string): DocumentSetting[] {
  return file
    .paths()
    .filter((path) => /\/webextension\d*\.xml$/i.test(path))
    .map((path) => file.xml(path))
    .filter(
      (extension) =>
        addInId === undefined || isOf(addInId, childElements(extension, 'reference')[0]?.getAttribute('id')),
    )
    .flatMap((extension) => descendants(extension, 'property'))
    .map((property) => [property.getAttribute('name') ?? '', property.getAttribute('value') ?? ''] as const);
}

function isOf(addInId: string, reference: string | null | undefined): boolean {
  return reference?.replace(/[{}]/g, '').toLowerCase() === addInId.replace(/[{}]/g, '').toLowerCase();
}

/** Adds the settings as Excel would for an add-in that was sideloaded; nothing for no settings. */
export function writeSettings(file: FilePackage, settings: readonly DocumentSetting[], addIn: AddInIdentity): void {
  if (settings.length === 0) return;
  writeExtension(file, settings, addIn);
  writeTaskPane(file);
  file.relate('', `${OFFICE_2011}/webextensiontaskpanes`, TASK_PANES);
  file.declareContentType(TASK_PANES, 'application/vnd.ms-office.webextensiontaskpanes+xml');
  file.declareContentType(EXTENSION, 'application/vnd.ms-office.webextension+xml');
}

function writeExtension(file: FilePackage, settings: readonly DocumentSetting[], { id, version }: AddInIdentity): void {
  const namespace = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
  const root = parseXml(`<we:webextension xmlns:we="${namespace}"/>`, EXTENSION);
  root.setAttribute('id', `{${id.toUpperCase()}}`);
  appendElement(root, 'we:reference', { id, version, store: 'developer', storeType: 'Registry' });
  appendElement(root, 'we:alternateReferences', {});
  const properties = appendElement(root, 'we:properties', {});
  for (const [name, value] of settings) appendElement(properties, 'we:property', { name, value });
  appendElement(root, 'we:bindings', {});
  appendElement(root, 'we:snapshot', { 'xmlns:r': OFFICE_RELATIONSHIPS });
  file.setXml(EXTENSION, root);
}

/** The pane through which a document refers to its add-in; not visible, so that opening the file shows none by itself. */
function writeTaskPane(file: FilePackage): void {
  const extensionId = file.relate(TASK_PANES, `${OFFICE_2011}/webextension`, 'webextension1.xml');
  const namespace = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
  const root = parseXml(`<wetp:taskpanes xmlns:wetp="${namespace}" xmlns:r="${OFFICE_RELATIONSHIPS}"/>`, TASK_PANES);
  const pane = appendElement(root, 'wetp:taskpane', { dockstate: 'right', visibility: '0', width: '350', row: '0' });
  appendElement(pane, 'wetp:webextensionref', { 'r:id': extensionId });
  file.setXml(TASK_PANES, root);
}
