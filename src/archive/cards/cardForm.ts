import { localise } from '../defineFields';
import type { Localised } from '../language';

/** 001 has a card for organisations and one for individuals. */
export type CardForm = 'organisation' | 'individual';

/** A field as it stands on a card. */
export interface CardSlot {
  readonly field: string;
  /** What 001 calls it, where that is not its header in the archive. */
  readonly label?: Localised;
}

/** A line of a card: one slot over the whole width, or two side by side. */
export type CardLine =
  | { readonly kind: 'pair'; readonly left: CardSlot; readonly right: CardSlot }
  /** `height`: whether it takes one row, two, or a box for a longer text. */
  | { readonly kind: 'wide'; readonly slot: CardSlot; readonly height: 'row' | 'twoRows' | 'goods' | 'remarks' };

const pair = (left: CardSlot, right: CardSlot): CardLine => ({ kind: 'pair', left, right });
const wide = (field: string, height: 'row' | 'twoRows'): CardLine => ({ kind: 'wide', slot: { field }, height });

const tradeDate = { field: 'lastTraded', label: localise('Trade date', '交易日期', '交易日期') };
const purchaseDate = { field: 'lastTraded', label: localise('Purchase date', '购买日期', '購買日期') };
const collectionDate = { field: 'settlementDay', label: localise('Collection date', '收款日期', '收款日期') };
const goodsBought = { field: 'goodsOrdered', label: localise('Goods bought', '购买商品', '購買商品') };
const creditStanding = { field: 'creditRating', label: localise('Credit standing', '信用状况', '信用狀況') };

const remarks: CardLine = { kind: 'wide', slot: { field: 'remarks' }, height: 'remarks' };

/**
 * The two customer cards 客户资料卡 (001, domain.md section 1), with number, owner and the date of the last check, by which the
 * paper is found again in the archive. Both have the same kinds of lines one below the other, so that cards of both kinds may
 * follow one another in one grid.
 */
export const cardForms: Readonly<Record<CardForm, readonly CardLine[]>> = {
  organisation: [
    pair({ field: 'customerNumber' }, { field: 'owner' }),
    wide('name', 'row'),
    wide('address', 'twoRows'),
    pair({ field: 'ownership' }, { field: 'phone' }),
    pair({ field: 'size' }, { field: 'dailySales' }),
    { kind: 'wide', slot: { field: 'goodsOrdered' }, height: 'goods' },
    pair(tradeDate, { field: 'paymentMethod' }),
    pair(collectionDate, { field: 'businessCondition' }),
    pair({ field: 'creditRating' }, { field: 'lastVerified' }),
    remarks,
  ],
  individual: [
    pair({ field: 'customerNumber' }, { field: 'owner' }),
    wide('name', 'row'),
    wide('address', 'twoRows'),
    pair({ field: 'sex' }, { field: 'phone' }),
    pair({ field: 'age' }, { field: 'occupation' }),
    { kind: 'wide', slot: goodsBought, height: 'goods' },
    pair(purchaseDate, { field: 'paymentMethod' }),
    pair({ field: 'yearlyIncome' }, collectionDate),
    pair(creditStanding, { field: 'lastVerified' }),
    remarks,
  ],
};

/** What stands at the head of a card. */
export const cardTitles: Readonly<Record<CardForm, Localised>> = {
  organisation: localise('Customer card: organisation', '客户资料卡（公司型）', '客戶資料卡（公司型）'),
  individual: localise('Customer card: individual', '客户资料卡（个人）', '客戶資料卡（個人）'),
};

/** The sheets that are made, and what is printed on the edge of each page. */
export const cardWords = {
  cardsSheet: localise('Cards', '客户资料卡', '客戶資料卡'),
  surveySheet: localise('Survey form', '客户信息调查表', '客戶資訊調查表'),
  /** Excel puts the numbers in the place of `&P` and `&N`. */
  pageOfPages: localise('Page &P of &N', '第 &P 页，共 &N 页', '第 &P 頁，共 &N 頁'),
  confidential: localise('Confidential – for internal use', '内部资料，请注意保密', '內部資料，請勿外流'),
};

/** The fields that the cards need of a customer, each once. */
export const cardFields: readonly string[] = [
  ...new Set([
    'kind',
    ...Object.values(cardForms)
      .flat()
      .flatMap((line) => (line.kind === 'pair' ? [line.left.field, line.right.field] : [line.slot.field])),
  ]),
];
