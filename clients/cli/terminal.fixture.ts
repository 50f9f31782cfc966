/** A call of the command in this process: on the stand-in for GitHub, at a fixed moment, in folders of its own. */
import { tmpdir } from 'node:os'
import { loadFacts } from '../../dev/facts/index.ts'
import { createGitHubStandIn } from '../../dev/github/index.ts'
import { readExpectations } from '../../dev/eval/archetypes/expectations.ts'
import { run } from './run.ts'
import type { Terminal } from './terminal.ts'

const samples = new URL('../../dev/samples/developers', import.meta.url).pathname

const developers = loadFacts(samples)

/** The moment for which the sample developers are written. */
const moment = new Date(readExpectations(samples)[0]!.asOf)

export type Called = { code: number; stdout: string; stderr: string }

export type Circumstances = Partial<Omit<Terminal, 'stdin' | 'stdout' | 'stderr'>> & {
  stdin?: string
  /** Set for outputs that are terminals. */
  columns?: number
}

const encoder = new TextEncoder()

/** What a call writes and how it ends. Without circumstances: a pipe, a token, no settings, no service. */
export async function call(words: string[], given: Circumstances = {}): Promise<Called> {
  const { stdin = '', columns, ...others } = given
  const written = { stdout: '', stderr: '' }
  const outputOf = (name: 'stdout' | 'stderr') => ({
    write: (text: string | Uint8Array) => {
      written[name] += typeof text === 'string' ? text : new TextDecoder().decode(text)
    },
    isTTY: columns !== undefined,
    columns,
  })
  const code = await run(words, {
    env: { GITHUB_TOKEN: 'a-token', LANG: 'C.UTF-8' },
    folder: tmpdir(),
    home: '/nonexistent/home',
    platform: 'linux',
    stdin: (async function* () {
      yield encoder.encode(stdin)
    })(),
    stdout: outputOf('stdout'),
    stderr: outputOf('stderr'),
    signal: new AbortController().signal,
    now: () => moment.getTime(),
    wait: async () => {},
    fetch: createGitHubStandIn({ developers, now: () => moment }).fetch,
    ...others,
  })
  return { code, ...written }
}
