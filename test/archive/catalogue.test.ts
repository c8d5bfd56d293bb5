import { catalogue, choiceOf, fieldOf, findField } from '../../src/archive/catalogue';
import { frozenFieldCount } from '../../src/archive/fields/identityFields';
import { importableTables, listMappableFields } from '../../src/archive/importableTables';
import { languages } from '../../src/archive/language';
import { layerNames } from '../../src/archive/layers';
import { normaliseHeader } from '../../src/archive/normaliseHeader';
import { recogniseChoice } from '../../src/archive/recogniseChoice';
import { recogniseHeader } from '../../src/archive/recogniseHeader';

const tables = Object.values(catalogue);
const han = /\p{Script=Han}/u;

describe.each(tables)('The table $tableName', (table) => {
  it('has every field once', () => {
    const ids = table.fields.map((field) => field.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has its key among its fields', () => {
    expect(findField(table.id, table.keyField)).toBeDefined();
  });

  it('has no two fields whose headers could be taken for one another, in any language', () => {
    const owners = new Map<string, string>();
    for (const field of table.fields) {
      for (const language of languages) {
        const header = normaliseHeader(field.header[language]);
        expect(header).not.toBe('');
        expect(owners.get(header) ?? field.id).toBe(field.id);
        owners.set(header, field.id);
      }
    }
  });

  it('has Chinese headers in both kinds of Chinese and none in English', () => {
    for (const { header } of table.fields) {
      expect(header['en-US']).not.toMatch(han);
      expect(header['zh-CN']).toMatch(han);
      expect(header['zh-TW']).toMatch(han);
    }
  });

  it('has a formula for every computed field and for no other', () => {
    for (const field of table.fields) expect(field.formula !== undefined).toBe(field.type === 'computed');
  });

  it('keeps identifiers as text', () => {
    const identifiers = table.fields.filter(({ type }) => type === 'identifier' || type === 'reference');
    for (const field of identifiers) expect(field.numberFormat).toBe('@');
  });
});

describe('The customer fields', () => {
  const { fields } = catalogue.customers;

  it.each([
    [
      'basic',
      [
        'customerNumber',
        'name',
        'kind',
        'stage',
        'address',
        'region',
        'postcode',
        'phone',
        'fax',
        'email',
        'website',
        'personInCharge',
        'legalRepresentative',
        'bankAccount',
        'taxNumber',
        'registrationNumber',
        'ownership',
        'category',
        'industry',
        'size',
        'founded',
        'firstTraded',
        'suppliedThrough',
      ],
    ],
    [
      'credit',
      [
        'registeredCapital',
        'yearsInBusiness',
        'creditRating',
        'creditLimit',
        'creditPeriod',
        'settlementDay',
        'paymentTerms',
        'receivableBalance',
        'overdueAmount',
      ],
    ],
    [
      'operating',
      [
        'owner',
        'salespeopleCount',
        'tradeArea',
        'floorArea',
        'storageArea',
        'deliveryMethod',
        'deliveryPlace',
        'competingProducts',
        'serviceRegion',
        'sellingAbility',
        'growthPotential',
        'managementPhilosophy',
        'businessDirection',
        'businessPolicies',
        'businessFeatures',
      ],
    ],
    [
      'sales',
      [
        'monthlySales',
        'yearlySales',
        'salesTarget',
        'grossMargin',
        'marginByProduct',
        'goodsOrdered',
        'returnsAmount',
        'discountsAmount',
        'recentPurchases',
      ],
    ],
    [
      'value',
      [
        'tier',
        'expectedValue',
        'marketPotential',
        'expectedShare',
        'probability',
        'currentBusiness',
        'additionalVolume',
      ],
    ],
    ['file', ['source', 'lastVerified']],
    ['other', ['remarks', 'toClearUp']],
  ])('of the layer %s are all there', (layer, ids) => {
    const present = fields.filter((field) => field.layer === layer).map((field) => field.id);
    expect(present).toEqual(expect.arrayContaining(ids));
  });

  it('have what both customer cards ask for', () => {
    const card = [
      'name',
      'address',
      'ownership',
      'phone',
      'size',
      'dailySales',
      'goodsOrdered',
      'lastTraded',
      'paymentMethod',
      'settlementDay',
      'businessCondition',
      'creditRating',
      'remarks',
      'sex',
      'age',
      'occupation',
      'yearlyIncome',
    ];
    expect(fields.map((field) => field.id)).toEqual(expect.arrayContaining(card));
  });

  it('begin with number and name, then stage, tier and expected value', () => {
    expect(fields.slice(0, 5).map((field) => field.id)).toEqual([
      'customerNumber',
      'name',
      'stage',
      'tier',
      'expectedValue',
    ]);
    expect(frozenFieldCount).toBe(2);
  });

  it('stand beside others of their layer, so that its name can stand above them', () => {
    const runs = fields.map((field) => field.layer).filter((layer, index, layers) => layer !== layers[index - 1]);
    expect(runs).toEqual(['basic', 'value', 'basic', 'credit', 'operating', 'sales', 'file', 'other']);
    for (const layer of runs) expect(layerNames[layer]['zh-CN']).toMatch(han);
  });

  it('understand each of their choices in every language', () => {
    for (const field of fields) {
      for (const choice of field.choices ?? []) {
        for (const spelling of [...Object.values(choice.label), ...choice.synonyms]) {
          expect({ spelling, id: recogniseChoice(field.choices ?? [], spelling)?.id }).toEqual({
            spelling,
            id: choice.id,
          });
        }
      }
    }
  });
});

describe.each(importableTables)('The fields of %s that a list can bring', (table) => {
  const mappable = listMappableFields(table);

  it('are found by every header and by every alias, unless a surer field has it', () => {
    for (const field of mappable) {
      for (const language of languages) {
        expect(recogniseHeader(field.header[language], table)).toMatchObject({ field: field.id, because: 'header' });
      }
      for (const alias of field.aliases) expect(recogniseHeader(alias, table)).toBeDefined();
    }
  });

  it('share no alias', () => {
    const owners = new Map<string, string>();
    for (const field of mappable) {
      for (const alias of field.aliases.map(normaliseHeader)) {
        expect({ alias, field: owners.get(alias) ?? field.id }).toEqual({ alias, field: field.id });
        owners.set(alias, field.id);
      }
    }
  });

  it('are neither computed nor filled by the archive itself', () => {
    const own = mappable.filter(({ id, type }) => type === 'computed' || id === 'toClearUp' || id === 'importedFrom');
    expect(own).toEqual([]);
  });
});

describe('The catalogue', () => {
  it('refuses a field or choice that it does not have', () => {
    expect(findField('customers', '__proto__')).toBeUndefined();
    expect(() => fieldOf('customers', 'colour')).toThrow('no field colour');
    expect(() => choiceOf(fieldOf('customers', 'stage'), 'retired')).toThrow('no choice retired');
  });
});
