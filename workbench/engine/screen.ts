import type { Screen } from './univerHost';

export function openScreen(_container: HTMLElement, _locale: 'en-US' | 'zh-CN' | 'zh-TW'): Screen {
  throw new Error('not written yet');
}
