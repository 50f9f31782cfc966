/** What commands have in a terminal beside what their operation takes. */
import type { Option } from '../command.ts'
import { optionsOfEmbed } from './embed-options.ts'
import type { Additions } from './of-operation.ts'

const embedDescription =
  'Writes the text that puts the image into a page, with a link to the page behind it: Markdown, or what --as says. With --output the picture itself is saved; that works without a service, too.'

const as: Option = {
  name: 'as',
  value: 'FORM',
  choices: ['markdown', 'html', 'picture', 'url', 'restructured-text', 'asciidoc'],
  default: 'markdown',
  summary: 'what is written',
}

const output: Option = {
  name: 'output',
  short: 'o',
  value: 'FILE',
  summary: 'save the picture as this file, an SVG or by its ending a PNG; - is standard output',
}

export const additions: Readonly<Record<string, Additions>> = {
  scan: {
    description:
      'Reads the public record of a GitHub account, explains a score in four dimensions, names an archetype and lists AI marks, each with the evidence it rests on. What is unknown is said to be unknown, and never counted as zero. A service is asked where one is named; else this machine reads GitHub by itself, with the token in GITHUB_TOKEN.',
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
      {
        name: 'author',
        value: 'EMAIL',
        isList: true,
        summary: 'with --local: count the commits of this address, too',
      },
      {
        name: 'account',
        value: 'LOGIN',
        summary: 'with --local: your login on GitHub, where git does not tell',
      },
    ],
    examples: [
      { title: 'A person', words: 'scan octocat' },
      {
        title: 'Two numbers of it',
        words: 'scan octocat --json=scores.overall.score,archetype.name',
      },
      { title: 'A clone on this machine, without any network', words: 'scan --local .' },
      {
        title: 'All clones in a folder, with an older address',
        words: 'scan --local ~/src --author me@work.example',
      },
    ],
  },
  compare: {
    description:
      'Lays the scores and signals of two to four accounts side by side. Each fails alone. What is unknown of one is compared with nothing, and there is no winner: numbers say what the public record shows.',
    positionals: [{ name: 'login', summary: 'two to four logins', isRest: true }],
    examples: [{ title: 'Two people', words: 'compare octocat torvalds' }],
  },
  badge: {
    description: embedDescription,
    options: [...optionsOfEmbed('badge'), as, output],
    fields: ['login', 'file'],
    examples: [
      { title: 'The Markdown of a badge', words: 'badge octocat --style flat-square' },
      { title: 'Its picture', words: 'badge octocat -o badge.svg' },
    ],
  },
  card: {
    description: embedDescription,
    options: [...optionsOfEmbed('card'), as, output],
    fields: ['login', 'file'],
    examples: [
      { title: 'The Markdown of a card', words: 'card octocat --type languages --theme nord' },
      { title: 'Its picture', words: 'card octocat --type activity -o card.svg' },
    ],
  },
  insights: {
    description:
      'Distributions over the scans of a service: AI marks by main language, archetypes, AI tools, scorecards made, scores, and what people do in a year. Only numbers of many scans are told, and of nobody in particular.',
    options: [{ name: 'csv', summary: 'write the numbers as a table (RFC 4180)' }],
    examples: [
      {
        title: 'Archetypes of a year',
        words: 'insights --metric archetype_distribution --period 1y',
      },
      { title: 'AI tools as a table', words: 'insights --metric model_popularity --csv' },
    ],
  },
  studio: {
    fields: ['files'],
    description:
      'Has a service draw pictures of the public record, waits for them, saves the files and has the service delete what it made. No model is asked. Ctrl-C ends the job at the service, too.',
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
