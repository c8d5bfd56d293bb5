import { findSettings } from '../../src/usecases/findSettings';
import { defaultFreshness, readFreshness } from '../../src/usecases/readFreshness';

const read = (key: string, value: string | number) =>
  readFreshness(findSettings({ keys: [key], settings: ['Months'], values: [value] }));

describe('How long values stay fresh', () => {
  it('is what the Settings say, else 12, 6 and 24 months', () => {
    expect(read('freshCredit', 3)).toEqual({ ok: true, value: { contact: 12, credit: 3, other: 24 } });
    expect(read('freshContact', '')).toEqual({ ok: true, value: defaultFreshness });
  });

  it.each([0, -1, 1.5, 'soon'])('cannot be %s months', (value) => {
    expect(read('freshOther', value)).toEqual({
      ok: false,
      problem: { code: 'settingInvalid', details: { setting: 'Months', value } },
    });
  });
});
