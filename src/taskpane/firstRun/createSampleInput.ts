import type { CreateArchiveInput } from '../../usecases/createArchive';
import type { Settings } from './ArchiveSettings';
import { createSampleList, sampleFields } from './sampleList';

/** What an archive of the sample customers is made from; every column of the sample is a field by its making. */
export function createSampleInput(settings: Settings): CreateArchiveInput {
  return {
    ...settings,
    source: {
      list: createSampleList(settings.language),
      mapping: sampleFields.map((field) => ({ kind: 'field', field })),
    },
  };
}
