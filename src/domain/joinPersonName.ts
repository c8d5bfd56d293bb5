const han = /^[\p{Script=Han}\s·]+$/u;

/**
 * A person's whole name from its two parts, as it is written where the person lives: 王 and 小明 give 王小明, Jean and King
 * give Jean King. One part alone is the name.
 */
export function joinPersonName(givenName: string, familyName: string): string {
  const given = givenName.trim();
  const family = familyName.trim();
  if (given === '' || family === '') return given + family;
  return han.test(given) && han.test(family) ? family + given : `${given} ${family}`;
}
