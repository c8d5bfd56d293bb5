import memberSets from '../../workbench/richapi/memberSets.json';
import { readMemberSets } from '../../.build/memberSets/readMemberSets';

describe('which requirement set each member of the Excel API came with', () => {
  it('is what the installed declarations say (npm run membersets)', () => {
    expect(memberSets).toEqual(readMemberSets());
  });

  it('knows members of several sets', () => {
    const members = (set: keyof typeof memberSets, name: string) =>
      (memberSets[set] as Record<string, string>)[name]?.split(' ') ?? [];
    expect(members('ExcelApi 1.9', 'Range')).toContain('copyFrom');
    expect(members('ExcelApi 1.12', 'Range')).toContain('getDirectPrecedents');
    expect(members('ExcelApiDesktop 1.1', 'Workbook')).toContain('focus');
  });
});
