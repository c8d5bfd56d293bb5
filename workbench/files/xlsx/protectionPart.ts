import type { Element } from '@xmldom/xmldom';
import type {
  PasswordHash,
  ProtectedAction,
  SheetProtection,
  SheetProtectionOptions,
  WorkbookProtection,
} from '../../engine/protectionState';
import { childElements, readFlag } from './FilePackage';
import { placeElement } from './placeElement';

/**
 * Attributes that say what is forbidden, and what they say where they are missing (ISO/IEC 29500-1, 18.3.1.85): most are
 * forbidden unless the file says otherwise.
 */
const FORBIDDEN: readonly (readonly [attribute: string, action: ProtectedAction, isForbiddenByItself: boolean])[] = [
  ['objects', 'allowEditObjects', false],
  ['scenarios', 'allowEditScenarios', false],
  ['formatCells', 'allowFormatCells', true],
  ['formatColumns', 'allowFormatColumns', true],
  ['formatRows', 'allowFormatRows', true],
  ['insertColumns', 'allowInsertColumns', true],
  ['insertRows', 'allowInsertRows', true],
  ['insertHyperlinks', 'allowInsertHyperlinks', true],
  ['deleteColumns', 'allowDeleteColumns', true],
  ['deleteRows', 'allowDeleteRows', true],
  ['sort', 'allowSort', true],
  ['autoFilter', 'allowAutoFilter', true],
  ['pivotTables', 'allowPivotTables', true],
];

/** `undefined` for a sheet that is not protected. */
export function readSheetProtection(sheet: Element): SheetProtection | undefined {
  const element = childElements(sheet, 'sheetProtection')[0];
  if (!element || !readFlag(element, 'sheet')) return undefined;
  const allowed = FORBIDDEN.map(([name, action, byItself]) => [action, !readFlag(element, name, byItself)] as const);
  const selectionMode = readFlag(element, 'selectUnlockedCells')
    ? 'None'
    : readFlag(element, 'selectLockedCells')
      ? 'Unlocked'
      : 'Normal';
  const password = readPassword(element, '', 'password');
  return {
    options: { ...Object.fromEntries(allowed), selectionMode } as unknown as SheetProtectionOptions,
    ...(password && { password }),
  };
}

/** `undefined` if sheets may be added, renamed and so on. */
export function readWorkbookProtection(workbook: Element): WorkbookProtection | undefined {
  const element = childElements(workbook, 'workbookProtection')[0];
  if (!element || !readFlag(element, 'lockStructure')) return undefined;
  const password = readPassword(element, 'workbook', 'workbookPassword');
  return password ? { password } : {};
}

/** `prefix` is what the workbook puts before the attributes of its password. */
function readPassword(element: Element, prefix: string, legacyName: string): PasswordHash | undefined {
  const read = (name: string): string =>
    element.getAttribute(prefix === '' ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1)) ?? '';
  const [algorithm, hash, salt] = ['algorithmName', 'hashValue', 'saltValue'].map(read);
  if (algorithm && hash && salt) return { algorithm, hash, salt, spinCount: Number(read('spinCount') || 0) };
  const legacy = element.getAttribute(legacyName);
  return legacy ? { legacy } : undefined;
}

export function writeSheetProtection(sheet: Element, { options, password }: SheetProtection): void {
  const flags = FORBIDDEN.filter(([, action, byItself]) => !options[action] !== byItself);
  placeElement(sheet, 'sheetProtection', {
    ...writePassword(password, '', 'password'),
    sheet: '1',
    ...Object.fromEntries(flags.map(([name, action]) => [name, options[action] ? '0' : '1'])),
    ...(options.selectionMode !== 'Normal' && { selectLockedCells: '1' }),
    ...(options.selectionMode === 'None' && { selectUnlockedCells: '1' }),
  });
}

export function writeWorkbookProtection(workbook: Element, { password }: WorkbookProtection): void {
  placeElement(workbook, 'workbookProtection', {
    ...writePassword(password, 'workbook', 'workbookPassword'),
    lockStructure: '1',
  });
}

function writePassword(password: PasswordHash | undefined, prefix: string, legacyName: string): Record<string, string> {
  if (!password) return {};
  if ('legacy' in password) return { [legacyName]: password.legacy };
  const { algorithm, hash, salt, spinCount } = password;
  const attributes = { algorithmName: algorithm, hashValue: hash, saltValue: salt, spinCount: String(spinCount) };
  if (prefix === '') return attributes;
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [prefix + name.charAt(0).toUpperCase() + name.slice(1), value]),
  );
}
