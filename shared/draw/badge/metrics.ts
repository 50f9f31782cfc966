/** What a badge can tell. */

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
