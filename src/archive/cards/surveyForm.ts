import { localise } from '../defineFields';
import type { Localised } from '../language';
import type { CardForm } from './cardForm';

/** Something to be filled in by hand: a field of the archive, or a word of the form's own. */
export type SurveyEntry = { readonly field: string } | { readonly label: Localised };

/** A line of a survey form. */
export type SurveyLine =
  | { readonly kind: 'section'; readonly title: Localised }
  | { readonly kind: 'pair'; readonly left: SurveyEntry; readonly right: SurveyEntry }
  /** Choices of a field are printed to be ticked. */
  | { readonly kind: 'wide'; readonly entry: SurveyEntry; readonly rows: number }
  /** An empty table with these four columns. */
  | { readonly kind: 'table'; readonly columns: readonly Localised[]; readonly rows: number };

const field = (id: string): SurveyEntry => ({ field: id });
const pair = (left: string, right: string): SurveyLine => ({ kind: 'pair', left: field(left), right: field(right) });
const wide = (id: string, rows = 1): SurveyLine => ({ kind: 'wide', entry: field(id), rows });
const section = (...title: [string, string, string]): SurveyLine => ({ kind: 'section', title: localise(...title) });

/** Every fact says who collected it, when and from where (004). */
const collection: readonly SurveyLine[] = [
  {
    kind: 'pair',
    left: { label: localise('Collected by', '调查人', '調查人') },
    right: { label: localise('Date', '调查日期', '調查日期') },
  },
  {
    kind: 'wide',
    entry: { label: localise('Source', '信息来源', '資訊來源') },
    rows: 1,
  },
];

/**
 * The survey forms 客户信息调查表 (000, 002, 004): what is asked of an organisation, and of a household. Whoever is asked for
 * personal facts is told what for, and agrees (PIPL articles 13, 17).
 */
export const surveyForms: Readonly<Record<CardForm, readonly SurveyLine[]>> = {
  organisation: [
    ...collection,
    section('Basic data', '基础资料', '基本資料'),
    wide('name'),
    wide('address'),
    pair('region', 'postcode'),
    pair('phone', 'fax'),
    pair('email', 'website'),
    pair('personInCharge', 'legalRepresentative'),
    wide('ownership'),
    wide('size'),
    pair('industry', 'employees'),
    pair('founded', 'registeredCapital'),
    pair('registrationNumber', 'taxNumber'),
    section('Operating', '经营资料', '經營資料'),
    pair('tradeArea', 'salespeopleCount'),
    pair('floorArea', 'storageArea'),
    pair('deliveryMethod', 'deliveryPlace'),
    pair('paymentMethod', 'settlementDay'),
    wide('competingProducts'),
    section('Contacts', '联系人', '聯絡人'),
    {
      kind: 'table',
      columns: [
        localise('Name', '姓名', '姓名'),
        localise('Position', '职务', '職稱'),
        localise('Role', '决策角色', '決策角色'),
        localise('Phone, email', '电话、邮箱', '電話、電子信箱'),
      ],
      rows: 4,
    },
    wide('remarks'),
  ],
  individual: [
    ...collection,
    {
      kind: 'wide',
      entry: { label: localise('Collected for', '收集目的', '蒐集目的') },
      rows: 1,
    },
    {
      kind: 'wide',
      entry: { label: localise('Agreed (signature)', '本人同意签字', '本人同意簽名') },
      rows: 1,
    },
    section('Basic data', '基础资料', '基本資料'),
    wide('name'),
    wide('address'),
    pair('phone', 'email'),
    wide('sex'),
    pair('age', 'occupation'),
    wide('yearlyIncome'),
    section('Members of the household', '家庭成员', '家庭成員'),
    {
      kind: 'table',
      columns: [
        localise('Name', '姓名', '姓名'),
        localise('Relation', '关系', '關係'),
        localise('Age', '年龄', '年齡'),
        localise('Occupation', '职业', '職業'),
      ],
      rows: 4,
    },
    section('Purchases', '购买情况', '購買情況'),
    {
      kind: 'wide',
      entry: { label: localise('Bought or wanted', '已购与意向商品', '已購與意向商品') },
      rows: 2,
    },
    {
      kind: 'pair',
      left: { field: 'paymentMethod' },
      right: { label: localise('Next purchase', '计划购买时间', '預計購買時間') },
    },
    {
      kind: 'wide',
      entry: { label: localise('Other brands used', '在用的其他品牌', '在用的其他品牌') },
      rows: 2,
    },
    wide('remarks', 2),
  ],
};

/** What stands at the head of a form. */
export const surveyTitles: Readonly<Record<CardForm, Localised>> = {
  organisation: localise('Survey form: organisation', '客户信息调查表（公司型）', '客戶資訊調查表（公司型）'),
  individual: localise('Survey form: individual', '客户信息调查表（个人）', '客戶資訊調查表（個人）'),
};
