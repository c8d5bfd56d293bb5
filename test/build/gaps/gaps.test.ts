import { compareClasses, findUnfounded } from '../../../.build/gaps/compareClasses';
import { composeGaps, readGaps } from '../../../.build/gaps/gapsFile';
import { readHostClasses } from '../../../.build/gaps/readHostClasses';
import { readOfficeClasses } from '../../../.build/gaps/readOfficeClasses';

describe('what GAPS.md says of the Excel API', () => {
  it('is what the host declares (run `npm run gaps` after a change)', () => {
    const current = readGaps();
    expect(current).toBe(composeGaps(current));
  });

  it('says nothing of a member that the host does not have', () => {
    expect(findUnfounded(readHostClasses())).toEqual([]);
  });

  it('counts a member once, as implemented, stored only or absent', () => {
    const classes = readOfficeClasses();
    for (const { name, implemented, storedOnly, absent } of compareClasses(classes, readHostClasses())) {
      const members = classes.find((one) => one.name === name)?.members.map((member) => member.name);
      expect([...implemented, ...storedOnly, ...absent].sort()).toEqual(members);
    }
  });
});

describe('the classes of office.js', () => {
  const classes = readOfficeClasses();
  const memberOf = (className: string, member: string) =>
    classes.find(({ name }) => name === className)?.members.find(({ name }) => name === member);

  it('are those that talk to the host', () => {
    const names = classes.map(({ name }) => name);
    expect(names).toContain('Range');
    expect(names).toContain('WorksheetCollection');
    expect(names).not.toContain('RequestContext');
  });

  it('tell properties, methods and events apart', () => {
    expect(memberOf('Range', 'values')).toEqual({ name: 'values', kind: 'property', isMadeByLibrary: false });
    expect(memberOf('Range', 'insert')).toEqual({ name: 'insert', kind: 'method', isMadeByLibrary: false });
    expect(memberOf('Worksheet', 'onChanged')).toEqual({ name: 'onChanged', kind: 'event', isMadeByLibrary: false });
  });

  it('tell what office.js makes on its own from what it asks the host for', () => {
    expect(memberOf('Range', 'getColumnsAfter')).toMatchObject({ isMadeByLibrary: true });
    expect(memberOf('WorksheetCollection', 'getItem')).toMatchObject({ isMadeByLibrary: false });
  });
});
