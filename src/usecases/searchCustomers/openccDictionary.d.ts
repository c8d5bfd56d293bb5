declare module 'opencc-js/dict/TSCharacters' {
  /** Pairs of a traditional character and its simplified ones, the usual one first, parted by `|`. */
  const pairs: string;
  // eslint-disable-next-line no-restricted-exports -- so the library has it
  export default pairs;
}
