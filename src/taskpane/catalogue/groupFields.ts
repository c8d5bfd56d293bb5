import type { LayerId } from '../../archive/field';
import { listMappableFields } from '../../archive/importableTables';
import type { Language } from '../../archive/language';
import { layerNames } from '../../archive/layers';

/** The fields of one layer by the names they have in one archive. */
export interface FieldGroup {
  readonly layer: LayerId;
  readonly name: string;
  readonly fields: readonly { readonly id: string; readonly header: string }[];
}

/** The fields into which a column may go, by layer, in the order of the archive's columns. */
export function groupFields(archiveLanguage: Language): readonly FieldGroup[] {
  const mappable = listMappableFields('customers');
  const layers = [...new Set(mappable.map((field) => field.layer))];
  return layers.map((layer) => ({
    layer,
    name: layerNames[layer][archiveLanguage],
    fields: mappable
      .filter((field) => field.layer === layer)
      .map((field) => ({ id: field.id, header: field.header[archiveLanguage] })),
  }));
}
