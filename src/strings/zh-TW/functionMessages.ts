import type { FunctionMessages } from '../functionMessages';

export const functionMessages: FunctionMessages = {
  operand: {
    missing: (argument) => `缺少${argument}。`,
    notANumber: (argument) => `${argument}不是數字。`,
    negative: (argument) => `${argument}不能為負數。`,
    notAShare: (argument) => `${argument}必須在 0 到 1 之間。`,
    notAProbability: (argument) => `${argument}必須是 0 到 1 之間的數、百分比，或者「高」「中」「低」。`,
    errorValue: (argument) => `${argument}是錯誤值。`,
    notCalculatedYet: (argument) => `${argument}尚未計算完畢。`,
  },
  sizesDiffer: '各範圍大小不一致。請使用大小相同的範圍，或單一儲存格。',
  gradesInvalid: '等級機率（grades）必須是三個 0 到 1 之間的比例，依序對應「高」「中」「低」。',
  unknownScheme: (name) =>
    `方案（scheme）：沒有名為「${name}」的方案。請填寫「重點客戶」「VIP 客戶金字塔」，或兩欄範圍：等級和累計比例。`,
  schemeFault: {
    noTiers: () => '方案（scheme）：範圍中沒有等級。需要兩欄：等級和累計比例。',
    tierUnnamed: () => '方案（scheme）：有一個等級沒有名稱。',
    tierTwice: (tier) => `方案（scheme）：等級 ${tier} 重複。`,
    shareOutOfRange: (tier) => `方案（scheme）：等級 ${tier} 的累計比例必須大於 0 且不超過 1。`,
    sharesNotRising: (tier) => `方案（scheme）：等級 ${tier} 的累計比例必須大於前一級。`,
    lastShareNotOne: (tier) => `方案（scheme）：最後一級 ${tier} 的累計比例必須為 1。`,
  },
  valueNotAmongValues: '數值（value）不在全部數值（values）之中。',
  customersWithoutNumbers: '客戶表（customers）中沒有客戶編號欄。請填寫包含標題列的整張表：Customers[#All]。',
  unknownCustomer: (number) => `客戶表（customers）中沒有編號為「${number}」的客戶。`,
  unknownField: (field) => `欄位（field）：客戶表（customers）中沒有「${field}」這一欄。`,
  argumentNames: {
    marketPotential: '市場需求潛力（marketPotential）',
    expectedShare: '預期占有率（expectedShare）',
    probability: '可能性（probability）',
    currentBusiness: '目前業務量（currentBusiness）',
    additionalVolume: '預期增加量（additionalVolume）',
    value: '數值（value）',
    values: '全部數值（values）',
    scheme: '方案（scheme）',
    number: '客戶編號（number）',
  },
};
