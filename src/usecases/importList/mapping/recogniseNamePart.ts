import { normaliseHeader } from '../../../archive/normaliseHeader';
import type { NamePart } from '../importMapping';

/** Whose name it is does not matter. */
const whose = /^(?:contact|customer|primary|person|联系人|聯絡人|客户|客戶)/u;

const parts: ReadonlyMap<string, NamePart> = new Map([
  ...['firstname', 'givenname', 'forename', 'vorname', 'prenom', '名', '名字'].map(
    (name) => [name, 'givenName'] as const,
  ),
  ...['lastname', 'surname', 'familyname', 'nachname', 'nom', '姓', '姓氏'].map(
    (name) => [name, 'familyName'] as const,
  ),
]);

/** The part of a person's name that a header means: `First Name`, `contactLastName`, 姓; otherwise `undefined`. */
export function recogniseNamePart(header: string): NamePart | undefined {
  const name = normaliseHeader(header);
  return parts.get(name) ?? parts.get(name.replace(whose, ''));
}
