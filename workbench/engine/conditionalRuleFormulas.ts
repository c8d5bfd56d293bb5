import type { ConditionalRule } from './conditionalFormatState';

/** The rule with every formula in it (whatever text begins with `=`) changed. */
export function mapRuleFormulas(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  return {
    ...rule,
    ...(rule.formula === undefined ? {} : { formula: change(rule.formula) }),
    ...(rule.detail === undefined ? {} : { detail: mapFormulas(rule.detail, change) }),
  };
}

/** Any plain value with the formulas in it changed. */
export function mapFormulas(value: unknown, change: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? change(value) : value;
  if (Array.isArray(value)) return value.map((item) => mapFormulas(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapFormulas(inner, change)]));
}
