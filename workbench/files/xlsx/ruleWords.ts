/** Office.js's names for what the file says in `operator`. */
export const CELL_OPERATORS = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
} as const;

/** What follows depends on where the text must be; the file also keeps a formula for it. */
export const TEXT_OPERATORS = {
  containsText: {
    name: 'Contains',
    operator: 'containsText',
    formula: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  notContainsText: {
    name: 'NotContains',
    operator: 'notContains',
    formula: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  beginsWith: {
    name: 'BeginsWith',
    operator: 'beginsWith',
    formula: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  endsWith: {
    name: 'EndsWith',
    operator: 'endsWith',
    formula: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
} as const;
