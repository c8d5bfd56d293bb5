import type { Language } from '../archive/language';

/**
 * The language of the screens for a language tag of Office: traditional Chinese by script or region, every other
 * Chinese simplified, English for the rest of the world. Tags are read leniently (`zh_TW`, `ZH-hant`).
 */
export function chooseUiLanguage(displayLanguage: string): Language {
  const [language, ...subtags] = displayLanguage.toLowerCase().split(/[-_]/);
  if (language !== 'zh') {
    return 'en-US';
  }
  if (subtags.includes('hans')) {
    return 'zh-CN';
  }
  return subtags.some((subtag) => traditionalSubtags.has(subtag)) ? 'zh-TW' : 'zh-CN';
}

const traditionalSubtags = new Set(['hant', 'tw', 'hk', 'mo', 'cht']);
