/** The customer view. */
export const card = {
  title: 'Customer',
  elsewhere: 'Select a row of a customer, or of a table that belongs to customers, and its file appears here.',
};
