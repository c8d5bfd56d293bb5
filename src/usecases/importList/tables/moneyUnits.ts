import { findMoneyUnit } from '../../../archive/headerFactor';

/** What introduces a unit that goes for a whole table: `单位：万元`, `Unit: k$`, `(in thousands)`. */
const unitRemarks: readonly RegExp[] = [
  /(?:[单單]位|币种|幣別)\s*[:：]?\s*(?<unit>[^\s|;；,，)）\]]+(?:\s?[$€£¥])?)/u,
  /\b(?:amounts?|figures|values|units?|sales)?\s*(?:are\s+)?\(?\s*(?:in|units?\s*:)\s*(?<unit>[^)|;；]+)/iu,
];

const unitAlone =
  /^[([]?\s*(?:in\s+)?(?:[百千]?[万萬仟千亿億]?(?:[元圆圓]|美元|人民[币幣]|新?[台臺][币幣])|[百千]?[万萬]|[亿億]|%|k|m|[kmb]?n?\s?[$€£¥]|[$€£¥]\s?[kmb]?n?|(?:rmb|cny|usd|eur|twd|ntd|hkd)(?:\s?(?:k|m|mn|bn|million|thousand)s?)?|k(?:rmb|cny|usd|eur|twd|ntd)|thousands?|millions?|pcs|个|個|件|台|臺|pieces|units)\s*[)\]]?$/iu;

/** Whether a text is nothing but the unit of the column that it stands in: `(万元)`, `k$`, `%`. */
export function isUnit(text: string): boolean {
  return unitAlone.test(text.normalize('NFKC').trim());
}

/**
 * What the money of a whole table must be multiplied by because of a remark that stands outside its headers: 10 000 for
 * 单位：万元, 1 for 单位：元. `undefined` where the text names no unit of money.
 */
export function findTableUnit(text: string): number | undefined {
  const normal = text.normalize('NFKC');
  for (const pattern of unitRemarks) {
    const unit = pattern.exec(normal)?.groups?.['unit'];
    const factor = unit === undefined ? undefined : findMoneyUnit(unit.trim());
    if (factor !== undefined) return factor;
  }
  return undefined;
}
