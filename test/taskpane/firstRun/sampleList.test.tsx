import { languages } from '../../../src/archive/language';
import { createSampleList } from '../../../src/taskpane/firstRun/sampleList';
import { createSampleInput } from '../../../src/taskpane/firstRun/createSampleInput';
import { createArchive } from '../../../src/usecases/createArchive';
import { proposeMapping } from '../../../src/usecases/proposeMapping';

describe('the sample list', () => {
  it.each(languages)('is a list in %s whose every column is recognised for what it is', (language) => {
    const input = createSampleInput({ language, currency: 'USD' });
    const proposed = proposeMapping(createSampleList(language)).columns.map((column) => column.mapping);
    expect(proposed).toEqual(input.source?.mapping);
  });

  it.each(languages)('fits the archive in %s to the last value', (language) => {
    const decision = createArchive(createSampleInput({ language, currency: 'USD' }));
    expect(decision.customerCount).toBe(12);
    expect(decision.unfit).toEqual([]);
  });
});
