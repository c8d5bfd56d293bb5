/** Said after the ribbon's “Colour by”. */
export const colours = {
  told: {
    tier: 'The customers’ rows are coloured by tier.',
    rating: 'The customers’ rows are coloured by credit rating.',
    none: 'The customers’ rows are not coloured. Credit ratings keep their colours.',
  },
};
