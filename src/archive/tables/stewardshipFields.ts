import type { FieldEntry } from '../defineFields';

/** Every record has one responsible owner and says when it was last verified (001, 002). */
export const stewardshipFields: readonly FieldEntry[] = [
  { id: 'owner', type: 'text', header: ['Owner', '负责人', '負責人'], privacy: 'internal', aliases: ['responsible'] },
  {
    id: 'lastVerified',
    type: 'date',
    header: ['Last verified', '最近核实日期', '最近核實日期'],
    privacy: 'internal',
    aliases: ['verified on', 'verified', '核实日期', '核實日期'],
  },
];

/** Where an imported record comes from: the number of the import and the row of the source, see importedFrom.ts. */
export const importedFromField: FieldEntry = {
  id: 'importedFrom',
  type: 'identifier',
  header: ['Imported from', '导入来源', '匯入來源'],
  since: 3,
  privacy: 'internal',
};

/** Whose record it is. */
export const customerReference: FieldEntry = {
  id: 'customerNumber',
  type: 'reference',
  header: ['Customer No.', '客户编号', '客戶編號'],
  references: 'customers',
  isRequired: true,
};

/** What does not fit anywhere else. */
export const remarksField: FieldEntry = {
  id: 'remarks',
  type: 'text',
  header: ['Remarks', '备注', '備註'],
  width: 220,
  privacy: 'internal',
  aliases: ['remark', 'comment', 'note', 'notes', '附注', '附註'],
};
