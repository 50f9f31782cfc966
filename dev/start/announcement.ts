/** What `npm start` says once it serves: one address, what it runs on, and what to try. */
import { basename, dirname } from 'node:path'
import type { Settings } from './settings.ts'
import type { State } from './state.ts'

type Running = {
  port: number
  settings: Settings
  state: Pick<State, 'isKept'>
  /** Of the people in the facts; none on the real GitHub. */
  logins: readonly string[]
}

const hintedLogins = 5

export function announcement({ port, settings, state, logins }: Running): string {
  const tries = logins.slice(0, hintedLogins).join(', ')
  const lines = [
    '',
    `  Git Phantom Scope runs at http://localhost:${port}`,
    '',
    `  GitHub    ${describeGitHub(settings.github)}`,
    ...(tries ? [`            try ${tries}`] : []),
    ...(tries
      ? ['            signing in asks nobody’s password: you choose whom of them you are']
      : []),
    `  sessions  ${describeSessions(settings.sessions)}`,
    `  counters  ${describeCounters(settings.databaseUrl, state.isKept)}`,
    ...(state.isKept
      ? []
      : ['            another one runs from this folder: this one keeps nothing']),
    '',
    '  Ctrl-C ends it.',
    '',
  ]
  return lines.join('\n')
}

function describeGitHub(github: Settings['github']): string {
  if ('apiUrl' in github) {
    const access = github.isAnonymous ? 'without a token: 60 requests an hour' : 'with your token'
    return `the real one at ${new URL(github.apiUrl).host}, ${access}`
  }
  if (github.isSamples) return 'sample data (GITHUB_TOKENS in .dev.vars switches to the real one)'
  return `facts from ${basename(dirname(github.folder))}/${basename(github.folder)}`
}

function describeSessions(sessions: Settings['sessions']): string {
  if ('upstashUrl' in sessions) return `Upstash at ${new URL(sessions.upstashUrl).host}`
  if (sessions.redisUrl !== null) return `Redis at ${new URL(sessions.redisUrl).host}`
  return 'embedded, gone at the end'
}

function describeCounters(databaseUrl: string | null, isKept: boolean): string {
  if (databaseUrl !== null) return `PostgreSQL at ${new URL(databaseUrl).host}`
  return isKept ? 'embedded, kept in .phantom' : 'embedded, gone at the end'
}
