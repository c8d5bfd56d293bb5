import { areUnlikeNames } from '../../src/domain/areUnlikeNames';

const simplify = (text: string): string => text.replaceAll('華', '华');

describe('Two names of companies', () => {
  it.each([
    ['Alder Foods Ltd', 'Globex Inc.'],
    ['上海华明有限公司', '北京大众有限公司'],
    ['Mueller', 'Becker'],
    ['华明', 'Globex'],
  ])('have nothing in common: %s and %s', (one, other) => {
    expect(areUnlikeNames(one, other, simplify)).toBe(true);
    expect(areUnlikeNames(other, one, simplify)).toBe(true);
  });

  it.each([
    ['Alder Foods Ltd', 'Alder Technologies AG'],
    ['華明電子', '深圳华明股份有限公司'],
    ['3M', '3M China Ltd'],
    ['Globex', 'Globexx Corp.'],
    ['', 'Globex'],
  ])('have something in common, or one says nothing: %s and %s', (one, other) => {
    expect(areUnlikeNames(one, other, simplify)).toBe(false);
    expect(areUnlikeNames(other, one, simplify)).toBe(false);
  });
});
