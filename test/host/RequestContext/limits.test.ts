import { defaultProfile, hostProfiles } from '../../../workbench/protocol/hostProfile';
import { refusal, useHost } from '../useHost';

const write = async (context: Excel.RequestContext): Promise<void> => {
  context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x'.repeat(20_000)]];
  await context.sync();
};

describe('the limits of Excel on the web', () => {
  const host = useHost(() => ({ profile: { ...defaultProfile, payloadLimit: 20_000, cellLimit: 1_000 } }));

  it('refuse a request that is too large, and do nothing of it', async () => {
    const error = await refusal(host().Excel.run(write));
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(host().engine.usedArea(host().engine.activeSheet(), true)).toBeUndefined();
  });

  it('refuse a response that is too large', async () => {
    const sheet = host().engine.activeSheet();
    host().engine.write({ sheet, row: 0, column: 0, rows: 900, columns: 1 }, 'x'.repeat(30), 'person');
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A900').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('refuse to read more cells of one range than five million, here lowered', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A1001').load('values');
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['RangeExceedsLimit', 'Range.values']);
  });

  it('refuse to write more cells of one range, too', async () => {
    const error = await refusal(
      host().Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A1001').values = 1 as unknown as number[][];
        await context.sync();
      }),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['RangeExceedsLimit', 'Range.values']);
  });

  it('are 5 MB and five million cells', () => {
    expect([defaultProfile.payloadLimit, defaultProfile.cellLimit]).toEqual([5 * 1024 * 1024, 5_000_000]);
  });
});

describe('the size of a request in Excel on the desktop', () => {
  it('is not limited', () => {
    expect(hostProfiles.desktop.payloadLimit).toBe(Infinity);
  });
});
