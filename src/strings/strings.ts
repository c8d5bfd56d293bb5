import type { Language } from '../archive/language';
import type { screens } from './en-US/screens';

/** Every text of the screens. English is the measure: another language with a text too few or too many does not compile. */
export type Strings = typeof screens;

/**
 * Loads the texts of one language; the other two stay on the server.
 *
 * @throws the loader's error when the part of the add-in with the texts cannot be loaded.
 */
export async function stringsFor(language: Language): Promise<Strings> {
  switch (language) {
    case 'en-US':
      return (await import('./en-US/screens')).screens;
    case 'zh-CN':
      return (await import('./zh-CN/screens')).screens;
    case 'zh-TW':
      return (await import('./zh-TW/screens')).screens;
  }
}
