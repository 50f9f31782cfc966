/** What work can be about. A repository leans to several domains at once. */

export const domains = ['frontend', 'backend', 'mobile', 'devops', 'data', 'security'] as const
export type Domain = (typeof domains)[number]

/** How far something leans to each domain, 0–1; what is left out leans not at all. */
export type Leaning = Partial<Record<Domain, number>>

export const domainNames: Readonly<Record<Domain, string>> = {
  frontend: 'front end',
  backend: 'back end and systems',
  mobile: 'mobile',
  devops: 'infrastructure',
  data: 'data and machine learning',
  security: 'security',
}
