import { joinPersonName } from '../../src/domain/joinPersonName';

describe('A person’s name in two parts', () => {
  it.each([
    ['Jean', 'King', 'Jean King'],
    [' Carine ', 'Martin', 'Carine Martin'],
    ['小明', '王', '王小明'],
    ['Ann', '李', 'Ann 李'],
    ['', 'Lee', 'Lee'],
    ['Ann', ' ', 'Ann'],
    ['', '', ''],
  ])('%j and %j are %j', (given, family, name) => {
    expect(joinPersonName(given, family)).toBe(name);
  });
});
