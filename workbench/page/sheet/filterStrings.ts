import type { DisplayLanguage } from '../language';

/** The words of the buttons and menus in the header cells of tables and filtered ranges. */
export interface FilterStrings {
  readonly button: (column: string) => string;
  readonly filteredButton: (column: string) => string;
  readonly menu: (column: string) => string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly clear: string;
  readonly search: string;
  readonly selectAll: string;
  readonly blanks: string;
  readonly more: (count: number) => string;
  readonly apply: string;
  readonly cancel: string;
}

export const filterStrings: Readonly<Record<DisplayLanguage, FilterStrings>> = {
  'en-US': {
    button: (column) => `Filter and sort by ${column}`,
    filteredButton: (column) => `Filter and sort by ${column} (filtered)`,
    menu: (column) => `Filter and sort by ${column}`,
    sortAscending: 'Sort A to Z',
    sortDescending: 'Sort Z to A',
    clear: 'Clear filter',
    search: 'Search the values',
    selectAll: 'Select all',
    blanks: '(Blanks)',
    more: (count) =>
      count === 1 ? '1 more value: search to see it.' : `${String(count)} more values: search to see them.`,
    apply: 'OK',
    cancel: 'Cancel',
  },
  'zh-CN': {
    button: (column) => `按“${column}”筛选和排序`,
    filteredButton: (column) => `按“${column}”筛选和排序（已筛选）`,
    menu: (column) => `按“${column}”筛选和排序`,
    sortAscending: '升序排序',
    sortDescending: '降序排序',
    clear: '清除筛选',
    search: '搜索值',
    selectAll: '全选',
    blanks: '（空白）',
    more: (count) => `还有 ${String(count)} 个值，请用搜索查看。`,
    apply: '确定',
    cancel: '取消',
  },
  'zh-TW': {
    button: (column) => `依「${column}」篩選和排序`,
    filteredButton: (column) => `依「${column}」篩選和排序（已篩選）`,
    menu: (column) => `依「${column}」篩選和排序`,
    sortAscending: '遞增排序',
    sortDescending: '遞減排序',
    clear: '清除篩選',
    search: '搜尋值',
    selectAll: '全選',
    blanks: '（空白）',
    more: (count) => `還有 ${String(count)} 個值，請用搜尋查看。`,
    apply: '確定',
    cancel: '取消',
  },
};
