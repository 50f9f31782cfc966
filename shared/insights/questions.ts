/** What can be asked of all scans together. */

export const insightMetrics = [
  'ai_usage_by_language',
  'archetype_distribution',
  'model_popularity',
  'generation_trends',
  'score_distribution',
  'count_distribution',
] as const
export type InsightMetric = (typeof insightMetrics)[number]

/** Days of each period. */
export const insightPeriods = { '7d': 7, '30d': 30, '90d': 90, '1y': 365 } as const
export type InsightPeriod = keyof typeof insightPeriods
export const insightPeriodNames = Object.keys(insightPeriods) as [InsightPeriod, ...InsightPeriod[]]

export type InsightQuestion = { metric: InsightMetric; period: InsightPeriod }

/** What is asked where nothing else is. */
export const usualQuestion: InsightQuestion = { metric: 'ai_usage_by_language', period: '30d' }
