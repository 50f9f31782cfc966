/** What badges can tell: apart from how, for pages that only name it. */
export const badgeMetrics = [
  'overall',
  'activity',
  'collaboration',
  'stackDiversity',
  'aiSavviness',
  'archetype',
  'percentile',
  'ai',
  'streak',
] as const
export type BadgeMetric = (typeof badgeMetrics)[number]
