/** Style sheets are imported for their effect: webpack's style-loader puts them into the page. */
declare module '*.css';
