export const en = {
  title: 'A developer, seen through a scope',
  description:
    'Explained scores of public GitHub records: four dimensions, an archetype, and the evidence beside every number. Read at the edge, shown, forgotten.',
  lead: 'Name a GitHub account. Its public record is read while you wait, and every number says what it rests on.',
  label: 'GitHub login, @login or profile address',
  placeholder: 'octocat',
  scan: 'Scan',
  data: 'What is read is sealed, shown to whoever names the login, and forgotten within 30 minutes. No cookie is set.',
  samples: 'Or look at one of these',
  whatTitle: 'What comes out',
  whatScore:
    'Four dimensions from 0 to 100, each with its signals, its formula and what could not be seen.',
  whatArchetype: 'One of ten archetypes with what decided it, or an honest “not enough to tell”.',
  whatEmbed: 'Badges and cards for a README, in 32 themes and 31 languages.',
  notALogin:
    'That does not have the form of a GitHub login. It takes 1 to 39 letters, digits and single hyphens.',
} as const
