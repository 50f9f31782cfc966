/** What commands have in a terminal beside what their operation takes. */
import type { Option } from '../command.ts'
import { optionsOfEmbed } from './embed-options.ts'
import type { Additions } from './of-operation.ts'

const output: Option = {
  name: 'output',
  short: 'o',
  value: 'FILE',
  summary: 'save the image as this file; its ending decides between SVG and PNG',
}

export const additions: Readonly<Record<string, Additions>> = {
  scan: {
    positionals: [
      {
        name: 'login',
        summary: 'the login of a GitHub account, or with --local folders (this one)',
        isOptional: true,
        isRest: true,
      },
    ],
    options: [
      {
        name: 'local',
        summary:
          'read local clones with git alone, of the folders named; nothing leaves the machine',
      },
    ],
    examples: [
      { title: 'A person', words: 'scan octocat' },
      {
        title: 'Two numbers of it',
        words: 'scan octocat --json=scores.overall.score,archetype.name',
      },
      { title: 'A clone on this machine, without any network', words: 'scan --local .' },
    ],
  },
  compare: {
    positionals: [{ name: 'login', summary: 'two to four logins', isRest: true }],
    examples: [{ title: 'Two people', words: 'compare octocat torvalds' }],
  },
  badge: {
    options: [...optionsOfEmbed('badge'), output],
    examples: [
      { title: 'The Markdown of a badge', words: 'badge octocat --style flat-square' },
      { title: 'Its picture', words: 'badge octocat -o badge.svg' },
    ],
  },
  card: {
    options: [...optionsOfEmbed('card'), output],
    examples: [
      { title: 'The Markdown of a card', words: 'card octocat --type languages --theme nord' },
      { title: 'Its picture', words: 'card octocat --type activity -o card.svg' },
    ],
  },
  studio: {
    description:
      'Has a service draw pictures of the public record, waits for them and saves the files. No model is asked. With Ctrl-C the job is cancelled; what was made is gone from the service four hours later.',
    options: [
      {
        name: 'output',
        short: 'o',
        value: 'FOLDER',
        default: '.',
        summary: 'where the files are saved',
      },
    ],
    examples: [
      { title: 'A banner', words: 'studio octocat --pictures code-galaxy' },
      {
        title: 'A profile kit in a folder',
        words: 'studio octocat --pictures portfolio-banner,avatar --kit -o kit',
      },
    ],
  },
}
