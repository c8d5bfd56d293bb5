import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { configure, render, type RenderResult } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import type { Language } from '../../../src/archive/language';
import { stringsFor, type Strings } from '../../../src/strings/strings';
import { Pane } from '../../../src/taskpane/Pane';
import type { ViewId } from '../../../src/taskpane/navigation/navigationContext';
import type { ArchiveWorkbook } from '../../../src/usecases/archiveWorkbook';

// Drawing Fluent's components in jsdom takes its time where the machine has other work to do.
configure({ asyncUtilTimeout: 60_000 });

/**
 * Keeps of Fluent's styles only those that hide: asking jsdom which of five hundred rules hold for an element took half of the
 * time of these tests, and nothing here shows the others. They are looked at in the browser.
 */
const hidingStyles = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /display:\s*none|visibility:\s*hidden/.test(rule),
});

export interface RenderedPane extends RenderResult {
  readonly user: UserEvent;
  readonly strings: Strings;
}

/** The whole pane over a workbook, as `index.tsx` draws it, with the user who works it. */
export async function renderPane(
  workbook: ArchiveWorkbook,
  language: Language = 'en-US',
  locale: string = language,
  opensWith: ViewId = 'archive',
): Promise<RenderedPane> {
  preparePage();
  const strings = await stringsFor(language);
  const result = render(
    <RendererProvider renderer={hidingStyles}>
      <Pane workbook={workbook} strings={strings} language={language} locale={locale} opensWith={opensWith} />
    </RendererProvider>,
  );
  // What is styled to ignore the pointer is nothing that jsdom draws, and finding it out takes most of a test's time.
  return { ...result, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), strings };
}

/** What jsdom lacks of a browser: media queries, scrolling, selectors of any name, and knowing that the user works in this page. */
function preparePage(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  document.hasFocus = () => true;
  Element.prototype.scrollIntoView = () => undefined;
  // The arrow keys look for the radios of a group by their name.
  Object.assign(window, { CSS: { escape: (name: string) => name.replace(/[^\w-]/g, '\\$&') } });
}
