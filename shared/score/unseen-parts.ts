/** What can be missing of the evidence. `further…` and `…-of-repositories` can be counted. */

export const unseenParts = [
  'name',
  'avatar',
  'age',
  'calendar',
  'commit-count',
  'pull-request-count',
  'review-count',
  'issue-count',
  'commits-by-repository',
  'pull-requests-by-repository',
  'reviews-by-repository',
  'issues-by-repository',
  'active-years',
  'pull-requests',
  'repositories',
  'repository-count',
  'commits',
  'further-pull-requests',
  'further-repositories',
  'commits-of-repositories',
  'languages-of-repositories',
  'files-of-repositories',
  'dependencies-of-repositories',
] as const
export type UnseenPart = (typeof unseenParts)[number]
