import { readPhoneDigits, readPhoneQuery } from '../../../src/usecases/searchCustomers/phoneDigits';

const finds = (query: string, phone: string): boolean =>
  readPhoneQuery(query).some((digits) => readPhoneDigits(phone).includes(digits));

describe('phones', () => {
  it.each([
    ['138 0013', '13800138000'],
    ['+86 138-0013-8000', '13800138000'],
    ['13800138000', '+86 138 0013 8000'],
    ['008613800138000', '138 0013 8000'],
    ['0755-8888 6666', '(0755)88886666转801'],
    ['0755-88886666转801', '0755 8888 6666'],
    ['0755-88886666-801', '+86 755 8888 6666'],
    ['020 7946 0018', '+44 (0)20 7946 0018'],
    ['+44 20 7946 0018', '020 7946 0018'],
    ['０２-２７１２３４５６', '+886 2 2712 3456'],
    ['+1 (212) 555-0100', '2125550100 ext. 12'],
  ])('%s finds %s', (query, phone) => {
    expect(finds(query, phone)).toBe(true);
  });

  it.each([
    ['139', '13800138000'],
    ['0755-88886666', '0755-88886667'],
    ['+86 138 0013 8000', '13800138001'],
  ])('%s does not find %s', (query, phone) => {
    expect(finds(query, phone)).toBe(false);
  });

  it.each(['12', 'C-1001', 'acme 138', 'AB 12345', ''])('%s is no phone number', (query) => {
    expect(readPhoneQuery(query)).toEqual([]);
  });
});
