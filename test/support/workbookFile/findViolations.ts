import type { Element } from '@xmldom/xmldom';
import { checkCells, readText } from './checkCells';
import { checkElementOrder } from './elementOrder';
import { checkNotes } from './checkNotes';
import { checkPackage } from './checkPackage';
import { checkSheet } from './checkSheet';
import { checkStyles } from './checkStyles';
import { checkTables, type PlacedTable } from './checkTables';
import { checkWorkbook } from './checkWorkbook';
import { attribute, children, type FileParts, listed, readParts } from './readParts';

/**
 * What a workbook file breaks of the rules of its format (ISO/IEC 29500) for which Excel offers to repair it, each as
 * `part: violation`; empty for a sound file.
 */
export function findViolations(bytes: Uint8Array): string[] {
  const violations: string[] = [];
  const parts = readParts(bytes, (place, violation) => violations.push(`${place}: ${violation}`));
  checkPackage(parts);
  checkElementOrder(parts);
  const path = parts.relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const workbook = parts.roots.get(path);
  if (!workbook) return [...violations, 'the package holds no workbook'];
  checkContent(parts, path, workbook);
  return violations;
}

function checkContent(parts: FileParts, path: string, workbook: Element): void {
  const find = (kind: string): Element | undefined => {
    const target = parts.relationships(path).find((one) => one.kind === kind)?.target;
    return target === undefined ? undefined : parts.roots.get(target);
  };
  const styles = find('styles');
  const counts = styles ? checkStyles(styles, (one) => parts.report('styles', one)) : { cells: 1, differential: 0 };
  const sharedStrings = find('sharedStrings');
  if (sharedStrings) checkStringCount(sharedStrings, parts);
  const metadata = find('sheetMetadata');
  const context = {
    sharedStrings: sharedStrings ? children(sharedStrings, 'si').map(readText) : [],
    cellFormats: counts.cells,
    cellMetadata: metadata ? listed(metadata, 'cellMetadata', 'bk').length : 0,
  };
  const tables = checkWorkbook(parts, path, workbook).flatMap((sheet): PlacedTable[] => {
    const root = parts.roots.get(sheet.path);
    if (!root) return [];
    const report = (violation: string): void => parts.report(sheet.name, violation);
    const texts = checkCells(root, context, report);
    checkSheet(root, counts.differential, report);
    checkNotes(parts, sheet.path);
    return parts.relationships(sheet.path).flatMap(({ kind, target }) => {
      const table = parts.roots.get(target);
      return kind === 'table' && table ? [{ path: target, root: table, sheet: sheet.name, texts }] : [];
    });
  });
  const names = listed(workbook, 'definedNames', 'definedName').filter((name) => !name.hasAttribute('localSheetId'));
  checkTables(
    tables,
    names.map((name) => attribute(name, 'name') ?? ''),
    parts.report,
  );
}

function checkStringCount(root: Element, { report }: FileParts): void {
  const actual = children(root, 'si').length;
  const said = Number(attribute(root, 'uniqueCount') ?? actual);
  if (said !== actual) report('sharedStrings', `says ${said} different texts and has ${actual}`);
  if (Number(attribute(root, 'count') ?? said) < said)
    report('sharedStrings', 'counts fewer texts than different ones');
}
