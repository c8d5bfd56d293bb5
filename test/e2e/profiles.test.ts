import { classifyIndependently } from '../support/classifyIndependently';
import { englishHeaders, englishWords } from '../support/customerLists';
import { inventList } from '../support/inventedLists';
import { readListedCustomers } from '../support/readListedCustomers';
import { createArchiveFromSheet, readCustomers, reclassifyFromRibbon } from './support/archiveJourney';
import { setUpWorkbench } from './support/setUpWorkbench';

const openWorkbench = setUpWorkbench();

describe('the add-in in another Excel than that on the web', () => {
  it.each(['desktop', '2024', '2021'])('makes an archive and classifies it in %s', async (profile) => {
    const list = inventList('en-US', 8);
    const opened = await openWorkbench({ width: 1400 });
    await opened.workbench.setProfile(profile);
    await opened.workbench.openFile('our clients.csv', new TextEncoder().encode(list));
    await opened.workbench.ready();
    await createArchiveFromSheet(opened, englishWords);
    await reclassifyFromRibbon(opened);
    const seen = await readCustomers(opened, englishWords);
    const expected = classifyIndependently(readListedCustomers(list, englishHeaders));
    expect(new Map(seen.map(({ number, tier }) => [number, tier]))).toEqual(expected);
  });

  it('refuses a name that is none, by name', async () => {
    const opened = await openWorkbench();
    await expect(opened.workbench.setProfile('1997')).rejects.toThrow('not "1997"');
  });
});
