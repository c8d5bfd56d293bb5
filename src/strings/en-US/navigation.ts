/** The tabs above the views. */
export const navigation = {
  label: 'Views',
  views: { customer: 'Customer', find: 'Find', archive: 'Archive' },
};
