export const en = {
  skip: 'Skip to the content',
  pages: 'Pages',
  compare: 'Compare',
  insights: 'Insights',
  docs: 'Docs',
  account: 'Your account',
  promise:
    'What is read of a person is forgotten within 30 minutes, images within four hours. Only anonymous counts stay.',
  privacy: 'What is stored now',
  status: 'Status',
  formula: 'How the score is made',
  api: 'API',
  languages: 'Languages',
  sampleData: 'Sample data: these developers are made up. Nothing is read from GitHub here.',
} as const
