import { screen } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import { expectAccessible } from '../support/expectAccessible';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

const found = () => new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });

describe('the name under which changes are logged', () => {
  it.each(languages)('is asked for once in %s, kept when given, and then no longer asked for', async (language) => {
    const workbook = found();
    const { user, strings } = await renderPane(workbook, language);
    await user.click(await screen.findByRole('button', { name: strings.author.give }));
    await user.type(await screen.findByRole('textbox', { name: strings.author.label }), '  Anna Lin ');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: strings.author.save }));
    await screen.findByText(strings.author.saved('Anna Lin'));
    expect(workbook.editing.author()).toBe('Anna Lin');
    expect(screen.queryByText(strings.author.ask)).toBeNull();
  });

  it('can be left for later', async () => {
    const { user, strings } = await renderPane(found());
    await screen.findByText(strings.author.ask);
    await user.click(screen.getByRole('button', { name: strings.common.close }));
    expect(screen.queryByText(strings.author.ask)).toBeNull();
  });

  it('can be changed and taken away', async () => {
    const workbook = found();
    workbook.editing.setAuthor('Anna');
    const { user, strings } = await renderPane(workbook);
    await user.click(
      await screen.findByRole('button', { name: (name) => name.startsWith(strings.archiveTasks.author.name) }),
    );
    await user.clear(await screen.findByRole('textbox', { name: strings.author.label }));
    await user.click(screen.getByRole('button', { name: strings.author.save }));
    await screen.findByText(strings.author.cleared);
    expect(workbook.editing.author()).toBe('');
  });
});
