const chinese =
  /(?:公司|集[团團]|[银銀]行|[商药藥酒]行|[厂廠]|企[业業]社?|商[号號社店]|[总總]店|分店|超市|百[货貨]|[实實][业業]|酒店|[医醫]院|合作社|[事务務]所)$/u;

const latin =
  /(?:^|\s)(?:company|corp(?:oration)?|inc|ltd|limited|llc|llp|plc|gmbh|ag|kg|s\.?a\.?s?|s\.?r\.?l|b\.?v|n\.?v|oy|ab|group|holdings?|industries|bank)\.?$/iu;

/** Whether a text ends as names of companies do, in Chinese or in Latin letters. */
export function isCompanyName(text: string): boolean {
  return chinese.test(text) || latin.test(text) || /\bco\.,? ?ltd\.?$/iu.test(text);
}
