import { hostProfiles, profileNames } from '../../../workbench/protocol/hostProfile';
import { refusal, useHost } from '../useHost';

describe.each(profileNames)('Excel as profile %s', (name) => {
  const host = useHost(() => ({ profile: hostProfiles[name] }));
  const { requirementSets } = hostProfiles[name];
  const isSetSupported = (set: string, version?: string) =>
    host().Office.context.requirements.isSetSupported(set, version);

  it('supports its requirement sets up to their version and no later one', () => {
    for (const [set, version] of Object.entries(requirementSets)) {
      const [major = 0, minor = 0] = version.split('.').map(Number);
      expect([set, isSetSupported(set, version), isSetSupported(set, `${major}.${minor + 1}`)]).toEqual([
        set,
        true,
        false,
      ]);
    }
    expect(isSetSupported('NoSuchSet')).toBe(false);
  });

  it('has the members of its sets and answers ApiNotFound for later ones', async () => {
    const isNew = isSetSupported('ExcelApi', '1.9');
    const read = host().Excel.run(async (context) => {
      const area = context.workbook.worksheets.getActiveWorksheet().getRanges('A1,C3').load('areaCount');
      await context.sync();
      return area.areaCount;
    });
    if (isNew) {
      expect(await read).toBe(2);
    } else {
      expect(await refusal(read)).toMatchObject({
        code: 'ApiNotFound',
        debugInfo: { errorLocation: 'Worksheet.getRanges' },
      });
    }
  });

  it('leaves properties that are too new out of a load of all', async () => {
    const loaded = await host().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load();
      await context.sync();
      return Object.keys(sheet.toJSON());
    });
    expect(loaded).toContain('name');
    expect(loaded.includes('showGridlines')).toBe(isSetSupported('ExcelApi', '1.8'));
  });

  it('has the events of its sets', async () => {
    const register = host().Excel.run(async (context) => {
      context.workbook.worksheets.onFormulaChanged.add(() => Promise.resolve());
      await context.sync();
    });
    if (isSetSupported('ExcelApi', '1.13')) {
      await register;
      expect(host().counts().eventHandlers).toHaveLength(1);
    } else {
      const error = await refusal(register);
      expect(error.code).toBe('ApiNotFound');
      expect(error.message).toContain('WorksheetCollection.onFormulaChanged');
      expect(host().counts().unknownMembers).toEqual(['WorksheetCollection.onFormulaChanged']);
    }
  });
});
