import { useHost } from '../useHost';

describe('Office.context', () => {
  const host = useHost();

  it('tells the host and the platform, as in the page', () => {
    const { context } = host().Office;
    expect([context.host, context.platform]).toEqual(['Excel', 'OfficeOnline']);
    expect(context.diagnostics).toEqual({
      host: 'Excel',
      platform: 'OfficeOnline',
      version: expect.stringMatching(/^16\.0\.\d+\.\d+$/) as string,
    });
  });
});
