import { findStrayCharacters } from '../../../src/usecases/checkArchive/strayCharacters';
import { findUnknownChoices } from '../../../src/usecases/checkArchive/unknownChoices';
import { findWrongTypes } from '../../../src/usecases/checkArchive/wrongTypes';
import type { Row } from './support/makeArchive';
import { findBy } from './support/makeArchive';

const inCustomer = (rule: Parameters<typeof findBy>[0], values: Row, language: 'en-US' | 'zh-CN' = 'en-US') =>
  findBy(rule, { customers: [{ customerNumber: 'C1', ...values }] }, { language }).map(({ field, detail, fix }) => [
    field,
    detail,
    fix,
  ]);

describe('Values of the wrong kind', () => {
  it('become numbers and days where they can mean one only', () => {
    expect(inCustomer(findWrongTypes, { creditLimit: '12,500.50', founded: '2015-03-31', employees: '1万' })).toEqual([
      ['employees', 'textForNumber', 10_000],
      ['founded', 'textForNumber', 42_094],
      ['creditLimit', 'textForNumber', 12_500.5],
    ]);
  });

  it('become texts where every digit counts', () => {
    expect(inCustomer(findWrongTypes, { phone: 5_718_123 })).toEqual([['phone', 'numberForText', '5718123']]);
  });

  it.each([
    ['a day that could be two', { founded: '03/04/2015' }, ['founded', 'ambiguousDate', undefined]],
    ['a word where a sum belongs', { creditLimit: 'plenty' }, ['creditLimit', 'notANumber', undefined]],
    ['a negative sum where none can be', { employees: -3 }, ['employees', 'negative', undefined]],
    ['a share above all', { expectedShare: 30 }, ['expectedShare', 'notAShare', undefined]],
    ['half an employee', { employees: 1.5 }, ['employees', 'notAWholeNumber', undefined]],
    ['a formula that fails', { creditLimit: '#REF!' }, ['creditLimit', 'errorValue', undefined]],
    ['an identifier whose digits are lost', { taxNumber: 9.144_030_1e17 }, ['taxNumber', 'digitsLost', undefined]],
  ])('are left to a person: %s', (_what, values: Row, finding) => {
    expect(inCustomer(findWrongTypes, values)).toEqual([finding]);
  });

  it('are none among good ones, grades of a probability included', () => {
    const values = {
      creditLimit: 100,
      founded: 42_094,
      phone: '0571',
      probability: 'High',
      expectedShare: 0.3,
      name: 7,
    };
    expect(inCustomer(findWrongTypes, values)).toEqual([]);
  });
});

describe('Choices', () => {
  it('become the word of the archive where another word means the same', () => {
    expect(inCustomer(findUnknownChoices, { stage: '潜在', kind: 'organisation' })).toEqual([
      ['stage', undefined, 'Prospect'],
      ['kind', undefined, 'Organisation'],
    ]);
    expect(inCustomer(findUnknownChoices, { stage: 'Prospect' }, 'zh-CN')).toEqual([['stage', undefined, '潜在客户']]);
  });

  it('that nobody knows are left to a person', () => {
    expect(inCustomer(findUnknownChoices, { stage: 'Friend' })).toEqual([['stage', undefined, undefined]]);
  });

  it('may be numbers where a probability is asked for, but no other word', () => {
    expect(inCustomer(findUnknownChoices, { probability: 0.4 })).toEqual([]);
    expect(inCustomer(findUnknownChoices, { probability: '高' })).toEqual([['probability', undefined, 'High']]);
  });
});

describe('Stray characters', () => {
  it('go from around every text, full-width signs only from numbers and codes', () => {
    const values = { name: ' Ａlder\u200B ', taxNumber: '９１４４\u00A0', email: 'ａ@b.cn' };
    expect(inCustomer(findStrayCharacters, values)).toEqual([
      ['name', undefined, 'Ａlder'],
      ['taxNumber', undefined, '9144'],
      ['email', undefined, 'a@b.cn'],
    ]);
  });

  it('stay in a number that records refer to, or that another record has', () => {
    const customers = [
      { customerNumber: 'C1 ' },
      { customerNumber: ' C2' },
      { customerNumber: 'C2' },
      { customerNumber: 'C3 ' },
    ];
    const orders = [{ orderNumber: 'O1', customerNumber: 'C1 ' }];
    const found = findBy(findStrayCharacters, { customers, orders }).map(({ table, record, fix }) => [
      table,
      record,
      fix,
    ]);
    expect(found).toEqual([
      ['customers', 'C1 ', undefined],
      ['customers', ' C2', undefined],
      ['customers', 'C3 ', 'C3'],
      ['orders', 'O1', 'C1'],
    ]);
  });
});
