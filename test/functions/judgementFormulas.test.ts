import { choiceOf, fieldOf } from '../../src/archive/catalogue';
import type { CellValue } from '../../src/archive/cellValue';
import { quadrantNames } from '../../src/archive/quadrantNames';
import type { Language } from '../../src/archive/language';
import { writeSettingRows } from '../../src/archive/settingRows';
import { computeImportance } from '../../src/domain/loyalty/computeImportance';
import { findQuadrant } from '../../src/domain/loyalty/findQuadrant';
import type { Quadrant } from '../../src/domain/loyalty/loyaltyPolicy';
import { plainDateToIso } from '../../src/domain/plainDate';
import { serialToPlainDate } from '../../src/domain/serialDate';
import { findCuts, judgeLoyalty } from '../../src/usecases/portfolio/judgeLoyalty';
import { readSettings } from '../../src/usecases/readSettings';
import { writePolicySheets } from '../support/writePolicySheets';
import type { FormulaArchive } from './support/openFormulaArchive';
import { changeSettings, openFormulaArchive, readComputed } from './support/openFormulaArchive';

const inputs = [
  ...['stage', 'recentPurchases', 'marketPotential', 'orderMonths', 'lastTraded', 'firstTraded', 'figuresAsOf'],
  ...['enteredLoyalty', 'contributionShare', 'timeShare', 'receivableBalance', 'openOrders', 'creditLimit'],
];
const computed = ['loyalty', 'quadrant', 'importance', 'exposure', 'utilisation'];
/** 2026-11-22 */
const asOf = 46_348;

/** In the order of `inputs`. */
function customersIn(language: Language): CellValue[][] {
  const stage = (id: string) => choiceOf(fieldOf('customers', 'stage'), id).label[language];
  const [existing, prospect] = [stage('existing'), stage('prospect')];
  return [
    [existing, 500, 1000, 6, asOf - 100, asOf - 900, asOf, '', 0.12, 0.05, 300, 200, 1000],
    [existing, 500, '', 12, asOf, asOf - 5000, asOf, '', 0.05, 0.12, 300, '', 0],
    [existing, 5000, 1000, 3, asOf - 400, '', asOf, '', 0, 0, '', 200, 100],
    [existing, 100, 1000, 0, '', asOf + 3, asOf, '', 0.3, 0, '', '', 1000],
    [existing, -50, 1000, 1, asOf - 31, asOf - 365, asOf, '', -0.01, 0.02, -70, 0, 1000],
    [existing, 100, 0, 1, asOf - 200, asOf - 400, asOf, 61, 0.2, '', 5, 5, ''],
    [existing, 5000, '', '', '', '', '', 80, '', '', '', '', ''],
    [existing, '', '', 4, asOf - 1, asOf - 10, asOf, '', '', 0.1, '', '', ''],
    [prospect, 5000, 1000, 4, asOf - 1, asOf - 10, asOf, '', 0.1, 0.1, '', '', ''],
    ['', '', '', '', '', '', '', '', '', '', '', '', ''],
  ];
}

/** What the pane makes of the same customers and settings, empty where it makes nothing of them. */
function judge(archive: FormulaArchive): CellValue[][] {
  const { language, settings, customers } = archive;
  const read = readSettings(writePolicySheets(language, 'CNY', { settings }));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { credit, loyalty: rules } = read.value.policy;
  const cuts = findCuts(rules, read.value.medianVolume);
  return customers.map((customer) => {
    const number = (field: string): number | undefined => {
      const value = customer[inputs.indexOf(field)];
      return typeof value === 'number' ? value : undefined;
    };
    const day = (field: string): string => plainDateToIso(serialToPlainDate(number(field) ?? 1)!);
    const known = <Value>(name: string, field: string, value: Value) =>
      number(field) === undefined ? {} : { [name]: value };
    const hasFigures = number('figuresAsOf') !== undefined;
    const facts = {
      ...known('enteredLoyalty', 'enteredLoyalty', number('enteredLoyalty')),
      ...known('volume', 'recentPurchases', number('recentPurchases')),
      ...known('marketPotential', 'marketPotential', number('marketPotential')),
      ...(hasFigures && known('orderMonths', 'orderMonths', number('orderMonths'))),
      ...known('lastOrder', 'lastTraded', day('lastTraded')),
      ...known('firstOrder', 'firstTraded', day('firstTraded')),
    };
    const { loyalty } = judgeLoyalty(facts, day('figuresAsOf'), rules);
    const volume = number('recentPurchases');
    const isActive = customer[0] === choiceOf(fieldOf('customers', 'stage'), 'existing').label[language];
    const isPlaced = isActive && volume !== undefined && loyalty !== undefined && cuts.volume !== undefined;
    const quadrant = isPlaced ? findQuadrant(volume, loyalty, cuts.volume, cuts.loyalty) : undefined;
    const [contribution, time] = [number('contributionShare'), number('timeShare')];
    const [owed, ordered, limit] = [number('receivableBalance'), number('openOrders'), number('creditLimit')];
    const { receivables, openOrders } = credit.exposureCounts;
    const exposure =
      owed === undefined && ordered === undefined
        ? undefined
        : (receivables ? (owed ?? 0) : 0) + (openOrders ? (ordered ?? 0) : 0);
    return [
      loyalty ?? '',
      quadrant === undefined ? '' : quadrantNames[quadrant][language],
      contribution === undefined ? '' : computeImportance(contribution, time ?? 0),
      exposure ?? '',
      exposure === undefined || limit === undefined || limit <= 0 ? '' : exposure / limit,
    ];
  });
}

describe.each(['en-US', 'zh-CN', 'zh-TW'] as const)('The judgements in the cells of an archive in %s', (language) => {
  const usual = writeSettingRows(language, 'CNY');
  const no = { 'en-US': 'No', 'zh-CN': '否', 'zh-TW': '否' }[language];

  it.each([
    ['as they come, before a median was measured', {}, '- - - - - - - - - -'],
    ['as they come, with a median', { medianVolume: 500 }, 'enemy asset enemy weedOut weedOut star asset - - -'],
    [
      'that call a volume large from a sum on',
      { largeVolumeFrom: 5000, loyalFrom: 30 },
      'star star asset weedOut weedOut star asset - - -',
    ],
    [
      'of a manager of other opinions',
      { loyaltyShareOfWallet: 10, loyaltyRegularity: 20, loyaltyRecency: 30, loyaltyYears: 40, loyaltyRecentDays: 5 },
      '- - - - - - - - - -',
    ],
    [
      'that leave open orders out of the exposure',
      { exposureOpenOrders: no, loyaltyFullYears: 10, medianVolume: 1 },
      'enemy asset enemy enemy weedOut asset asset - - -',
    ],
  ])('agree with what the pane says, under settings %s', async (_name, changes, quadrants) => {
    const settings = changeSettings(usual, changes);
    const archive = { language, settings, inputs, customers: customersIn(language), computed };
    const engine = await openFormulaArchive(archive);
    const shown = computed.map((field) => readComputed(engine, archive, field));
    engine.dispose();
    const judged = judge(archive);
    shown.forEach((column, place) => {
      expect([computed[place], column]).toEqual([computed[place], judged.map((customer) => customer[place] ?? '')]);
    });
    const names = quadrants.split(' ').map((id) => (id === '-' ? '' : quadrantNames[id as Quadrant][language]));
    expect(shown[1]).toEqual(names);
    expect(shown[0]?.slice(5, 7)).toEqual([61, 80]);
    expect(shown[2]?.slice(0, 2)).toEqual([7, -7]);
  });
});
