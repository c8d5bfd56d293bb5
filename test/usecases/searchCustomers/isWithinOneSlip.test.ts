import { isWithinOneSlip } from '../../../src/usecases/searchCustomers/isWithinOneSlip';

describe('one slip of the keyboard', () => {
  it.each([
    ['schmidt', 'a letter wrong', 'schnidt'],
    ['schmidt', 'a letter left out', 'schidt'],
    ['schmidt', 'a letter too many', 'schmmidt'],
    ['schmidt', 'two letters changed', 'schmitd'],
    ['schmidt', 'the first letter wrong', 'achmidt'],
    ['schmidt', 'the last letter wrong', 'schmidx'],
    ['schmidt', 'no slip at all', 'schmidt'],
    ['schmidt gmbh', 'a slip in the beginning of the word', 'shcmi'],
    ['万科企业', 'one character wrong', '万可企业'],
  ])('%s is found with %s', (word, _slip, term) => {
    expect(isWithinOneSlip(term, word, 0)).toBe(true);
  });

  it.each([
    ['schmidt', 'shcmitd'],
    ['schmidt', 'schroder'],
    ['acme', 'acne x'],
  ])('%s is not found as %s', (word, term) => {
    expect(isWithinOneSlip(term, word, 0)).toBe(false);
  });

  it('looks at the word that begins at the place', () => {
    expect(isWithinOneSlip('nordci', 'acme nordic', 5)).toBe(true);
    expect(isWithinOneSlip('nordci', 'acme nordic', 0)).toBe(false);
  });
});
