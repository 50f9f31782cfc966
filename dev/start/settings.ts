/** What `npm start` runs on, decided from the environment and from `.dev.vars`. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'

type Variables = Record<string, string | undefined>

export type Settings = {
  port: number
  /** Where the field for a visitor's key is, an origin of its own. */
  keyPort: number
  /** Facts of developers in a folder, or the real GitHub at an address. */
  github: { folder: string; isSamples: boolean } | { apiUrl: string; isAnonymous: boolean }
  sessions: { redisUrl: string | null } | { upstashUrl: string }
  databaseUrl: string | null
  /** Variables of the Workers that `.dev.vars` says in another way than the Workers read them. */
  renamed: Record<string, string>
  /** What `.dev.vars` says for the Workers behind the edge, which have no such file beside them. */
  forWorkers: Record<string, string>
}

/** What the jobs Worker or the review Worker reads. */
const namesForWorkers = [
  'GITHUB_API_URL',
  'GITHUB_APP_ID',
  'GITHUB_APP_INSTALLATION_ID',
  'GITHUB_APP_PRIVATE_KEY',
  'GITHUB_OAUTH_URL',
  'GITHUB_OAUTH_CLIENT_ID',
  'GITHUB_OAUTH_CLIENT_SECRET',
  'ACCOUNT_SECRET',
  'STUDIO_SECRET',
  'REVIEW_SECRET',
  'REVIEW_APP_ID',
  'REVIEW_APP_PRIVATE_KEY',
  'REVIEW_APP_WEBHOOK_SECRET',
  'REVIEW_APP_WEBHOOK_SECRET_BEFORE',
  'GITLAB_API_URL',
  'BITBUCKET_API_URL',
  'GITLAB_OAUTH_URL',
  'GITLAB_OAUTH_CLIENT_ID',
  'GITLAB_OAUTH_CLIENT_SECRET',
  'BITBUCKET_OAUTH_URL',
  'BITBUCKET_OAUTH_CLIENT_ID',
  'BITBUCKET_OAUTH_CLIENT_SECRET',
  'TOKEN_KEYS',
  'SESSION_STORE',
  'UPSTASH_REDIS_REST_URL',
  'UPSTASH_REDIS_REST_TOKEN',
  'LLM_PROVIDER',
  'LLM_API_KEY',
  'LLM_MODEL',
  'REVIEW_MODEL',
  'OLLAMA_URL',
  'OLLAMA_MODEL',
]

/** Where providers are asked; a stand-in's address may come from the environment, too. */
const addressesForWorkers = [
  'OPENAI_API_URL',
  'GEMINI_API_URL',
  'OPENROUTER_API_URL',
  'BFL_API_URL',
  'ANTHROPIC_API_URL',
]

const defaultPort = '8787'
const defaultKeyPort = '8788'
const githubApiUrl = 'https://api.github.com'

/** The variables of the file `.dev.vars` beside wrangler.toml; none where there is no file. */
export function readDevVars(root: string): Variables {
  const file = join(root, '.dev.vars')
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}

/**
 * The environment goes before `.dev.vars`, except for GitHub's tokens: those count only in
 * `.dev.vars`, so that a token set for other tools does not switch the samples off.
 */
export function settingsFrom(root: string, devVars: Variables, environment: Variables): Settings {
  const read = (name: string) => environment[name] || devVars[name] || null
  const forWorkers = [
    ...namesForWorkers.map((name) => [name, devVars[name]] as const),
    ...addressesForWorkers.map((name) => [name, read(name)] as const),
  ]
  const { UPSTASH_REDIS_REST_URL: upstashUrl, GITHUB_TOKEN, GITHUB_TOKENS } = devVars
  return {
    port: portFrom('PORT', read('PORT') ?? defaultPort),
    keyPort: portFrom('KEY_PORT', read('KEY_PORT') ?? defaultKeyPort),
    github: githubFrom(root, devVars, read('PHANTOM_FACTS')),
    sessions: upstashUrl ? { upstashUrl } : { redisUrl: read('REDIS_URL') },
    databaseUrl: read('DATABASE_URL'),
    renamed: GITHUB_TOKEN && !GITHUB_TOKENS ? { GITHUB_TOKENS: GITHUB_TOKEN } : {},
    forWorkers: Object.fromEntries(
      forWorkers.flatMap(([name, value]) => (value ? [[name, value]] : [])),
    ),
  }
}

function githubFrom(
  root: string,
  devVars: Variables,
  factsFolder: string | null,
): Settings['github'] {
  const { GITHUB_API_URL: apiUrl, GITHUB_TOKEN, GITHUB_TOKENS, GITHUB_APP_ID } = devVars
  const isAnonymous = !GITHUB_TOKEN && !GITHUB_TOKENS && !GITHUB_APP_ID
  if (apiUrl) return { apiUrl, isAnonymous }
  if (factsFolder) return { folder: resolve(factsFolder), isSamples: false }
  if (!isAnonymous) return { apiUrl: githubApiUrl, isAnonymous }
  return { folder: join(root, 'dev/samples/developers'), isSamples: true }
}

function portFrom(name: string, text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`${name} must be a number from 1 to 65535, not "${text}".`)
}
