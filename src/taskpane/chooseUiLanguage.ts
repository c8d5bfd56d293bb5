// Moved: custom functions choose the language of their messages in the same way. To be imported from there.
export { chooseUiLanguage } from '../strings/chooseUiLanguage';
