import type { Localised } from '../archive/language';

/** Each language in its own words, so that whoever reads it finds it, whatever the language of the screen. */
export const languageNames: Localised = {
  'en-US': 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
};
