export const en = {
  title: 'A developer, seen through a scope',
  description:
    'Explained scores of public GitHub records: four dimensions, an archetype, and the evidence beside every number. Read at the edge, shown, forgotten.',
  lead: 'Name a GitHub account. Its public record is read while you wait, and every number says what it rests on.',
  label: 'GitHub login, @login or profile address',
  scan: 'Scan',
  data: 'What is read is sealed, shown to whoever names the login, and forgotten within 30 minutes. No cookie is set.',
  samples: 'Or look at one of these',
  moreSamples: 'one:{count} more|{count} more',
  whatTitle: 'What comes out',
  dimensions: 'dimensions',
  whatScore:
    'Each from 0 to 100, with its signals, what would move them, and what could not be seen.',
  archetypes: 'archetypes',
  whatArchetype: 'One of them, with what decided it. Or an honest “not enough to tell”.',
  themes: 'themes',
  whatEmbed: 'Badges and cards for a README, in {languages} languages, drawn as they are here.',
} as const
