import { hostProfiles } from '../../../workbench/protocol/hostProfile';
import type { StartHostOptions } from '../../../workbench/node/startHost';
import { refusal, useHost } from '../useHost';

const opened: (readonly number[] | undefined)[] = [];
const options = (profile: 'web' | 'desktop'): StartHostOptions => ({
  profile: hostProfiles[profile],
  onNewWorkbook: async (file) => {
    opened.push(file && [...file]);
  },
});

describe.each(['web', 'desktop'] as const)('Excel.createWorkbook in Excel (%s)', (profile) => {
  const host = useHost(() => options(profile));

  beforeEach(() => {
    opened.length = 0;
  });

  it('opens a new workbook that begins with the file', async () => {
    await host().Excel.createWorkbook(btoa('PK\u0003'));
    expect(opened).toEqual([[0x50, 0x4b, 3]]);
  });

  it('opens an empty one without a file', async () => {
    await host().Excel.createWorkbook();
    expect(opened).toEqual([undefined]);
  });

  it('refuses what is not base 64', async () => {
    const error = await refusal(host().Excel.createWorkbook('no file'));
    expect(error.code).toBe('InvalidArgument');
    expect(opened).toEqual([]);
  });
});

describe('Application.createWorkbook', () => {
  const host = useHost(() => options('desktop'));

  it('makes a workbook that is shown only when it is opened, also in a later batch', async () => {
    opened.length = 0;
    await host().Excel.run(async (context) => {
      const { application } = context.workbook as unknown as {
        application: { createWorkbook(file: string): { open(): void } };
      };
      const created = application.createWorkbook(btoa('A'));
      await context.sync();
      expect(opened).toEqual([]);
      created.open();
      await context.sync();
      expect(opened).toEqual([[65]]);
    });
  });
});
