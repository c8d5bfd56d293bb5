import fc from 'fast-check';
import { keyOfRecord, recordKeys, withKey } from '../../src/archive/recordKeys';

describe('The addresses of records', () => {
  it('are their keys, and further ones with the same key are told apart', () => {
    const keys = recordKeys(['1', 2, '1', '', '', '__proto__', 'constructor']);
    expect(keys[0]).toBe('1');
    expect(keys[1]).toBe('2');
    expect(new Set(keys).size).toBe(7);
    expect(keys.map(keyOfRecord)).toEqual(['1', '2', '1', '', '', '__proto__', 'constructor']);
  });

  it('are as many as the records and all different, whatever the keys', () => {
    const value = fc.oneof(fc.string(), fc.integer({ min: 0, max: 5 }), fc.constantFrom('', '1', '#2', '1 2'));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const keys = recordKeys(values);
        expect(new Set(keys).size).toBe(values.length);
      }),
    );
  });
});

describe('The address of a record that gets another key', () => {
  it('is that key, also where it shared its old one, or had none, with others', () => {
    const [, second = ''] = recordKeys(['C1', 'C1']);
    const [, blank = ''] = recordKeys(['', '']);
    expect([withKey('C1', 'C2'), withKey(second, 'C2'), withKey(blank, 'C2')]).toEqual(['C2', 'C2', 'C2']);
  });

  it('stays where the same key is only written otherwise', () => {
    const [, second = ''] = recordKeys([7, 7]);
    expect(withKey(second, '7')).toBe(second);
  });
});
