/** Of mainland China by its 69 regions, Taiwan (3, 5 or 6 digits), the United States, Britain and Canada. */
const forms = [
  /^(?:0[1-7]|1[0-6]|2[0-7]|3[0-6]|4[0-7]|5[1-7]|6[1-7]|7[1-5]|8[1-5])\d{4}$/u,
  /^[1-9]\d{2}(?:\d{2,3})?$/u,
  /^\d{5}(?:-\d{4})?$/u,
  /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/iu,
  /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/iu,
];

/** Whether a text may be a postcode; so may many other numbers, so that it counts only beside an address. */
export function isPostcode(text: string): boolean {
  return forms.some((form) => form.test(text));
}
