import { screen } from '@testing-library/react';
import { languages } from '../../../src/archive/language';
import type { ArchiveState } from '../../../src/usecases/archiveWorkbook';
import { WorkbookProblem } from '../../../src/usecases/archiveWorkbook';
import { expectAccessible } from '../support/expectAccessible';
import { createUpgrade } from '../support/MemoryUpgrades';
import { createSummary, MemoryWorkbook } from '../support/MemoryWorkbook';
import { renderPane } from '../support/renderPane';

const outdated: ArchiveState = {
  kind: 'found',
  summary: createSummary({ outdated: { version: 1, tables: ['contacts'], columns: [] } }),
};

const upgrade = createUpgrade({
  extension: {
    versionBefore: 1,
    versionAfter: 2,
    tables: [{ table: 'contacts', sheetName: 'Contacts (2)' }],
    columns: [{ table: 'customers', field: 'closedOn' }],
  },
  appended: [
    { table: 'settings', fields: ['key', 'setting', 'value'], records: [['freshCredit', 'Months for credit', 6]] },
  ],
});

function openOutdated(): MemoryWorkbook {
  const workbook = new MemoryWorkbook(outdated);
  workbook.upgrades.upgrade = upgrade;
  return workbook;
}

describe('an archive of an older version', () => {
  it('is offered an upgrade, which is shown before it is made', async () => {
    const workbook = openOutdated();
    const { user, strings } = await renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: strings.upgrade.seeUpgrade }));
    await screen.findByRole('heading', { level: 2, name: '1 new sheet' });
    expect(screen.getByText('Contacts (2)')).toBeTruthy();
    expect(screen.getByText('File closed (Customers)')).toBeTruthy();
    expect(screen.getByText('Months for credit')).toBeTruthy();
    expect(workbook.applied).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Upgrade' }));
    await screen.findByText('The archive is up to date.');
    expect(workbook.applied).toEqual([upgrade]);
  });

  it('is told why where the upgrade cannot be made, and may try again', async () => {
    const workbook = openOutdated();
    const { user, strings } = await renderPane(workbook);
    await user.click(await screen.findByRole('button', { name: strings.upgrade.seeUpgrade }));
    workbook.failNext('apply', new WorkbookProblem('sheetProtected', { sheet: 'Customers' }));
    await user.click(await screen.findByRole('button', { name: 'Upgrade' }));
    await screen.findByText('The sheet “Customers” is protected');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('The archive is up to date.');
  });

  it.each(languages)('can be upgraded by everybody in %s', async (language) => {
    const { user, strings } = await renderPane(openOutdated(), language);
    await user.click(await screen.findByRole('button', { name: strings.upgrade.seeUpgrade }));
    await screen.findByText('Contacts (2)');
    await expectAccessible();
  });
});

describe('an archive that is up to date', () => {
  it('is offered no upgrade', async () => {
    const { strings } = await renderPane(new MemoryWorkbook({ kind: 'found', summary: createSummary({}) }));
    await screen.findByRole('button', { name: strings.home.reclassify });
    expect(screen.queryByText(strings.upgrade.notice)).toBeNull();
    expect(screen.queryByText(strings.archiveTasks.upgrade.name)).toBeNull();
  });
});

describe('personal facts', () => {
  it('are off until somebody asks for them, and can be switched off again', async () => {
    const workbook = new MemoryWorkbook({ kind: 'found', summary: createSummary({}) });
    const { user, strings } = await renderPane(workbook);
    await user.click(
      await screen.findByRole('button', { name: new RegExp(`^${strings.archiveTasks.personalFacts.name}`) }),
    );
    await screen.findByText(strings.personalFacts.isOff);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: strings.personalFacts.add }));
    await screen.findByText(strings.personalFacts.isOn('Personal facts'));
    await user.click(screen.getByRole('button', { name: strings.personalFacts.remove }));
    await screen.findByText(strings.personalFacts.isOff);
    expect(workbook.applied.map(({ name }) => name)).toEqual(['addPersonalFacts', 'removePersonalFacts']);
  });

  it('ask for an upgrade where the archive has no contacts yet', async () => {
    const { user, strings } = await renderPane(openOutdated());
    await user.click(
      await screen.findByRole('button', { name: new RegExp(`^${strings.archiveTasks.personalFacts.name}`) }),
    );
    await screen.findByText(strings.personalFacts.needsUpgrade);
    expect(screen.queryByRole('button', { name: strings.personalFacts.add })).toBeNull();
  });
});
