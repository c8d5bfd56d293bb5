/** So many cells of a source, empty ones between filled ones included, fit into a pane's memory. */
export const MOST_CELLS = 25_000_000;
