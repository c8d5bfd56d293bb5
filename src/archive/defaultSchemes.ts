import type { SchemeRule, TierScheme } from '../domain/tierScheme';
import { keyAccountRule, vipPyramidRule } from '../domain/tierScheme';
import type { Language, Localised } from './language';
import { languages } from './language';
import { normaliseHeader } from './normaliseHeader';

interface DefaultScheme {
  readonly name: Localised;
  readonly rule: SchemeRule;
  /** What each tier means for service (002), in the order of the tiers. */
  readonly service: readonly Localised[];
}

const services: Readonly<Record<'A' | 'B' | 'C' | 'D', Localised>> = {
  A: {
    'en-US':
      'Much time; visits by the sales manager; discounts; executive contact; watch for anomalies in operations, finance and people; complaints first.',
    'zh-CN': '投入大量时间；由销售经理拜访；给予优惠；高层联系；留意其经营、财务、人事的异常；优先处理投诉。',
    'zh-TW': '投入大量時間；由銷售經理拜訪；給予優惠；高層聯繫；留意其經營、財務、人事的異常；優先處理投訴。',
  },
  B: {
    'en-US': 'Visits by salesperson and sales manager; worth effort to make loyal; find out why before letting go.',
    'zh-CN': '由业务员和销售经理拜访；值得花力气培养忠诚度；流失之前查明原因。',
    'zh-TW': '由業務員和銷售經理拜訪；值得花力氣培養忠誠度；流失之前查明原因。',
  },
  C: {
    'en-US': 'Less effort; pick out tomorrow’s stars to raise to B; keep contact.',
    'zh-CN': '投入较少；从中挑出“明日之星”培养为 B 类；保持联系。',
    'zh-TW': '投入較少；從中挑出「明日之星」培養為 B 類；保持聯繫。',
  },
  D: { 'en-US': 'Basic service.', 'zh-CN': '提供基本服务。', 'zh-TW': '提供基本服務。' },
};

const keyAccounts: DefaultScheme = {
  name: { 'en-US': 'Key accounts', 'zh-CN': '重点客户', 'zh-TW': '重點客戶' },
  rule: keyAccountRule,
  service: [services.A, services.B, services.C],
};

const vipPyramid: DefaultScheme = {
  name: { 'en-US': 'VIP pyramid', 'zh-CN': 'VIP 客户金字塔', 'zh-TW': 'VIP 客戶金字塔' },
  rule: vipPyramidRule,
  service: [services.A, services.B, services.C, services.D],
};

/** The schemes that every new archive has; the first is in force (domain.md section 3). */
export const defaultSchemes: readonly [DefaultScheme, DefaultScheme] = [keyAccounts, vipPyramid];

/** The scheme under its name in one language. */
export function nameScheme(scheme: DefaultScheme, language: Language): TierScheme {
  return { name: scheme.name[language], ...scheme.rule };
}

/** The default scheme of that name in any of the three languages, whatever its case and spacing; otherwise `undefined`. */
export function findDefaultScheme(name: string): TierScheme | undefined {
  const wanted = normaliseHeader(name);
  for (const scheme of defaultSchemes) {
    const language = languages.find((candidate) => normaliseHeader(scheme.name[candidate]) === wanted);
    if (language !== undefined) return nameScheme(scheme, language);
  }
  return undefined;
}
