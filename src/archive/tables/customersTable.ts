import { localise } from '../defineFields';
import type { TableDefinition } from '../field';
import { companyFields } from '../fields/companyFields';
import { contactFields } from '../fields/contactFields';
import { creditFields } from '../fields/creditFields';
import { creditStandingFields } from '../fields/creditStandingFields';
import { fileFields, otherFields } from '../fields/fileFields';
import { identityFields } from '../fields/identityFields';
import { judgementFields } from '../fields/judgementFields';
import { operatingFields } from '../fields/operatingFields';
import { personFields } from '../fields/personFields';
import { salesFields } from '../fields/salesFields';
import { valueFields } from '../fields/valueFields';

/** The customers (domain.md section 1). Identity and value stand first, because they are what is looked at every day. */
export const customersTable: TableDefinition = {
  id: 'customers',
  tableName: 'Customers',
  sheetName: localise('Customers', '客户档案', '客戶檔案'),
  keyField: 'customerNumber',
  numberPrefix: 'C',
  since: 1,
  fields: [
    ...identityFields,
    ...valueFields,
    ...judgementFields,
    ...companyFields,
    ...contactFields,
    ...personFields,
    ...creditFields,
    ...creditStandingFields,
    ...operatingFields,
    ...salesFields,
    ...fileFields,
    ...otherFields,
  ],
};
