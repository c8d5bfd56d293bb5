/** What about a customer can be explained, in the order of the tabs. */
export const whyTopics = ['tier', 'rating', 'score', 'loyalty'] as const;

export type WhyTopic = (typeof whyTopics)[number];
