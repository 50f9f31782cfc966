export const en = {
  'reason.not-applicable': 'GitHub keeps none for such accounts',
  'reason.needs-token': 'GitHub answers this only to signed-in readers',
  'reason.not-read': 'not read',
  'reason.forbidden': 'GitHub refused to answer this',
  'reason.resource-limits': 'too large for GitHub to answer at once',
  'reason.rate-limited': 'the allowance of requests was spent',
  'reason.timed-out': 'GitHub did not answer in time',
  'reason.upstream-failed': 'GitHub answered with an error',
  'reason.unreadable': 'what is there is no readable text',
  unseen: '{what}: {reason}',
  'part.name': 'The name',
  'part.avatar': 'The picture',
  'part.age': 'The age of the account',
  'part.calendar': 'The contribution calendar',
  'part.commit-count': 'The number of commits',
  'part.pull-request-count': 'The number of pull requests',
  'part.review-count': 'The number of reviews',
  'part.issue-count': 'The number of issues',
  'part.commits-by-repository': 'Commits by repository',
  'part.pull-requests-by-repository': 'Pull requests by repository',
  'part.reviews-by-repository': 'Reviews by repository',
  'part.issues-by-repository': 'Issues by repository',
  'part.active-years': 'The active years',
  'part.pull-requests': 'The pull requests',
  'part.repositories': 'The repositories',
  'part.repository-count': 'The number of repositories',
  'part.commits': 'The commits',
  'part.further-pull-requests': 'Further pull requests',
  'part.further-pull-requests.counted':
    'one:{count} further pull request|{count} further pull requests',
  'part.further-repositories': 'Further repositories',
  'part.further-repositories.counted':
    'one:{count} further repository|{count} further repositories',
  'part.commits-of-repositories': 'Commits of some repositories',
  'part.commits-of-repositories.counted':
    'one:Commits of {count} repository|Commits of {count} repositories',
  'part.languages-of-repositories': 'Languages of some repositories',
  'part.languages-of-repositories.counted':
    'one:Languages of {count} repository|Languages of {count} repositories',
  'part.files-of-repositories': 'Files of some repositories',
  'part.files-of-repositories.counted':
    'one:Files of {count} repository|Files of {count} repositories',
  'part.dependencies-of-repositories': 'Dependencies of some repositories',
  'part.dependencies-of-repositories.counted':
    'one:Dependencies of {count} repository|Dependencies of {count} repositories',
  coverage: '{share} of the evidence was seen.',
  range: 'Up to {points} with what could not be seen.',
  'confidence.high':
    'High confidence: at least four fifths of the evidence was seen, and plenty of it.',
  'confidence.medium':
    'Medium confidence: at least half of the evidence was seen, and enough to judge by.',
  'confidence.low':
    'Low confidence: less than half of the evidence was seen, or little of it there is.',
  'source.graphql': 'Read from GitHub’s GraphQL interface.',
  'source.rest': 'Read from GitHub’s REST interface without a token, which tells less.',
  'source.mixed': 'Read from GitHub’s GraphQL interface and, where that gave nothing, from REST.',
} as const
