import type { Element } from '@xmldom/xmldom';
import { FileProblem } from '../FileProblem';
import { childElements, type FilePackage } from './FilePackage';

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  readonly workbookPath: string;
  readonly workbook: Element;
  /** In the order of the sheet tabs, worksheets only (chart sheets have no cells). */
  readonly sheets: readonly SheetPart[];
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** Position among all tabs, by which the workbook refers to it. */
  readonly tab: number;
}

/** Finds the workbook and its worksheets; throws `FileProblem` if the package holds no workbook. */
export function findWorkbookParts(file: FilePackage): WorkbookParts {
  const workbookPath = file.relationships('').find(({ type }) => type === 'officeDocument')?.target;
  if (workbookPath === undefined || !file.has(workbookPath)) {
    throw new FileProblem('notASpreadsheet', 'the package holds no workbook');
  }
  const workbook = file.xml(workbookPath);
  if (workbook.localName !== 'workbook') {
    throw new FileProblem('notASpreadsheet', `the document is a "${workbook.localName}"`);
  }
  const relationships = new Map(file.relationships(workbookPath).map((one) => [one.id, one]));
  const sheets = listElements(workbook, 'sheets', 'sheet').flatMap((sheet, tab) => {
    const relationship = relationships.get(readRelationshipId(sheet));
    if (relationship?.type !== 'worksheet') return [];
    return [{ name: sheet.getAttribute('name') ?? '', path: relationship.target, tab }];
  });
  return { workbookPath, workbook, sheets };
}

/** The elements of one kind within the list that holds them, such as `sheet` within `sheets`. */
export function listElements(parent: Element, list: string, name: string): Element[] {
  return childElements(parent, list).flatMap((element) => childElements(element, name));
}

/** The id of the relationship an element refers to; `''` for none. */
export function readRelationshipId(element: Element): string {
  const attribute = [...element.attributes].find(({ localName, prefix }) => localName === 'id' && prefix);
  return attribute?.value ?? '';
}

/** Where the formats of a workbook are; throws `FileProblem` if it has none. */
export function findStyles(file: FilePackage, workbookPath: string): string {
  const path = file.relationships(workbookPath).find(({ type }) => type === 'styles')?.target;
  if (path === undefined) throw new FileProblem('damaged', 'the workbook has no style sheet');
  return path;
}
