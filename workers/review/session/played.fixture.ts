/**
 * A pull request played at a stand-in of a host: files are pushed, people comment, and the reviewer works
 * with everything it has but the platform's store, which is in memory here. A run can be ended at any
 * request and any word to the store, as if its Worker were no more.
 */
import {
  bitbucketUser,
  createBitbucketStandIn,
  createGitHubStandIn,
  createGitLabStandIn,
  gitlabUser,
} from '../../../dev/vcs/index.ts'
import type { HostStandIn } from '../../../dev/vcs/stand-in.ts'
import type { Files } from '../../../dev/vcs/changes.ts'
import type { Change } from '../../../shared/review/change.ts'
import { modelRule } from '../../../shared/review/large-model/model-rules.ts'
import {
  reviewByModel,
  type ModelAsked,
} from '../../../shared/review/large-model/review-by-model.ts'
import { reviewChange } from '../../../shared/review/review-change.ts'
import { shapeOf } from '../../../shared/review/shape.ts'
import type { TextRule } from '../../../shared/review/rule.ts'
import type { AtomicStore } from '../../platform/store/index.ts'
import type { HostEvent } from '../../../shared/review/event.ts'
import { createBitbucketHost } from '../hosts/bitbucket/index.ts'
import { createGitHubHost } from '../hosts/github/index.ts'
import { createGitLabHost } from '../hosts/gitlab/index.ts'
import type { HostId } from '../hosts/vcs-host.ts'
import { handleEvent, type PullEvent } from './handle-event.ts'
import { reviewPull } from './review-pull.ts'
import { openMemory } from './memory.ts'
import type { Counted, Session, Worked } from './session.ts'

/** Says of each line with `danger(` that it is one; graver where the line says so. */
export const dangerRule: TextRule = {
  id: 'tests/danger',
  title: 'Danger',
  category: 'security',
  severity: 'high',
  confidence: 'high',
  cwe: 95,
  why: 'It is dangerous.',
  fix: 'Leave it out.',
  examples: { path: 'a.conf', bad: ['danger(1)'], good: ['safe(1)'] },
  reads: (path) => path.endsWith('.conf'),
  *find({ lines }) {
    for (const [index, text] of lines.entries()) {
      if (!text.includes('danger(')) continue
      yield {
        line: index + 1,
        shape: shapeOf(text),
        severity: text.includes('minor') ? 'low' : 'high',
      }
    }
  },
}

/** The Worker that did this is no more. */
export class Crash extends Error {}

/** Everything that a run writes, at the host and in the store, is counted: it may end behind any of it. */
type Step = <Value>(isWriting: boolean, work: () => Promise<Value> | Value) => Promise<Value>

export const standIns = {
  github: createGitHubStandIn,
  gitlab: createGitLabStandIn,
  bitbucket: createBitbucketStandIn,
} as const satisfies Record<HostId, () => HostStandIn>

/** What hosts call a person in their events. */
const userOf: Readonly<Record<HostId, (name: string) => string>> = {
  github: (person) => person,
  gitlab: (person) => String(gitlabUser(person)),
  bitbucket: bitbucketUser,
}

const hosts = { github: createGitHubHost, gitlab: createGitLabHost, bitbucket: createBitbucketHost }

const apiUrls: Readonly<Record<HostId, string>> = {
  github: 'https://api.github.com',
  gitlab: 'https://gitlab.com/api/v4',
  bitbucket: 'https://api.bitbucket.org/2.0',
}

const name = 'acme/shop'

/** A pull request that changes the files of a repository. */
export function playPull(
  id: HostId,
  base: Files,
  head: Files,
  about: { isDraft?: boolean; isByBot?: boolean } = {},
) {
  const standIn = standIns[id]()
  const repository = standIn.add(name, base)
  const pull = repository.open(head, about)
  repository.members.set('writer', 'write').set('reader', 'read')
  const reference = { host: id, repository: name, number: pull.number }
  const entries = new Map<string, { value: Uint8Array<ArrayBuffer>; ttlSeconds: number | null }>()
  const counted: Counted[] = []
  const interruptions: unknown[] = []
  let now = Date.UTC(2026, 9, 1)
  let runs = 0
  /** What happens while a change is reviewed. */
  let during = () => {}
  /** What a large model says of a change; nothing where none is asked. */
  let modelSays: (change: Change) => ModelAsked | undefined = () => undefined
  let steps = 0
  let crashAfter = 0
  /** Everything that was ever written to the store. */
  const written: string[] = []

  /** What one run does; nothing more happens once it ended. */
  function stepsOfRun(): Step {
    let isOver = false
    return async (isWriting, work) => {
      if (isOver) throw new Crash()
      const value = await work()
      if (isWriting) steps += 1
      if (isWriting && steps === crashAfter) isOver = true
      if (isOver) throw new Crash()
      return value
    }
  }

  function storeOf(step: Step): AtomicStore {
    const put = (key: string, value: Uint8Array<ArrayBuffer>, ttlSeconds: number | null) => {
      written.push(`${key} ${Buffer.from(value).toString('latin1')}`)
      entries.set(key, { value, ttlSeconds })
    }
    const find = (key: string) => entries.get(key)?.value ?? null
    return {
      shortestTtlSeconds: 1,
      get: (key) => step(false, () => find(key)),
      set: (key, value, { ttlSeconds }) => step(true, () => put(key, value, ttlSeconds)),
      delete: (key) => step(true, () => void entries.delete(key)),
      compareAndSet: (key, expected, value, { ttlSeconds }) =>
        step(true, () => {
          const there = find(key)
          const isSame =
            there === null || expected === null
              ? there === expected
              : Buffer.compare(there, expected) === 0
          if (isSame) put(key, value, ttlSeconds)
          return isSame
        }),
      take: (key) =>
        step(true, () => {
          const value = find(key)
          entries.delete(key)
          return value
        }),
    }
  }

  async function sessionOf(number = pull.number): Promise<Session> {
    const step = stepsOfRun()
    const send = (request: Request) =>
      step(request.method !== 'GET', () => followed(standIn, request))
    const access = {
      apiUrl: apiUrls[id],
      credential: { kind: 'token' as const, token: standIn.token },
      send,
      now: () => now,
    }
    const memory = await openMemory({
      store: storeOf(step),
      random: (bytes) => void crypto.getRandomValues(bytes),
      memoryKey: new TextEncoder().encode('a key of 32 bytes for this hook.').slice(),
      host: id,
      repository: name,
    })
    runs += 1
    return {
      reference: { ...reference, number },
      host: hosts[id](access),
      memory,
      review: async (change) => {
        during()
        return reviewChange(change, {
          parsers: noParsers,
          textRules: [dangerRule],
          changeRules: [],
        })
      },
      askModel: async (change, found, { model, language }) => {
        const asked = model ? modelSays(change) : undefined
        const looking = { change, found, language, name: 'openai/gpt', mark: 'markabcdefghijkl' }
        return asked && reviewByModel({ ...looking, ask: async () => asked })
      },
      voice: {
        site: 'https://phantom.example',
        describe: (rule) => (rule === dangerRule.id ? dangerRule : modelRule(rule)),
        pageOf: (rule) => `/docs/rules#${rule}`,
      },
      weight: () => 0,
      interrupted: (error) => void interruptions.push(error),
      count: async (all) => void counted.push(...all),
      now: () => now,
      runId: `run ${runs}`,
      signal: new AbortController().signal,
    }
  }

  const played = {
    standIn,
    repository,
    pull,
    counted,
    interruptions,
    written,
    entries,
    writes: () => steps,
    /** Ends the run that does the so many-th write, right behind it. */
    crashAfter: (write: number) => (crashAfter = write),
    duringReview: (what: () => void) => (during = what),
    modelSays: (what: typeof modelSays) => (modelSays = what),
    wait: (seconds: number) => (now += seconds * 1000),
    sessionOf,
    /** Delivers an event once. */
    deliver: async (event: PullEvent): Promise<Worked | 'crashed'> => {
      try {
        return await handleEvent(await sessionOf(), event)
      } catch (error) {
        if (error instanceof Crash) return 'crashed'
        throw error
      }
    },
    /** Delivers an event as a queue does: again, after crashes and delays, until it is done. */
    async settle(event: PullEvent): Promise<void> {
      for (let tries = 0; tries < 30; tries += 1) {
        const worked = await played.deliver(event)
        if (worked !== 'crashed' && worked.kind === 'done') return
        // A little before its turn ends: who comes then has to wait once.
        now += (worked === 'crashed' ? 290 : worked.seconds) * 1000
      }
      throw new Error('This is never done.')
    },
    /** Reviews another pull request of the same repository. */
    reviewOther: async (number: number) => reviewPull(await sessionOf(number)),
    push: (files: Files) => repository.push(pull, files),
    pushed: (): PullEvent => ({
      kind: 'pull',
      action: 'pushed',
      repository: name,
      number: pull.number,
      headCommit: pull.headCommit,
    }),
    told(
      command: Extract<HostEvent, { kind: 'command' }>['command'],
      comment: string,
      thread?: string,
      user = 'writer',
    ): PullEvent {
      const place = { repository: name, number: pull.number }
      return {
        kind: 'command',
        command,
        ...place,
        user: userOf[id](user),
        comment,
        ...(thread && { thread }),
      }
    },
    /** All that anybody sees of the reviewer on the pull request, without the host's numbers. */
    seen: () => ({
      threads: pull.threads
        .map(({ path, line, body, isResolved, replies }) => ({
          place: `${path}:${line}`,
          body,
          isResolved,
          replies: replies.map((reply) => reply.body),
        }))
        .toSorted((one, other) => (one.place < other.place ? -1 : 1)),
      comments: pull.comments.map(({ body }) => body),
      verdict: repository.reports.at(-1)?.verdict,
      title: repository.reports.at(-1)?.title,
      uploads: repository.uploads.map(({ commit, state, results }) => ({ commit, state, results })),
    }),
  }
  return played
}

/** Bitbucket's diffs lie behind redirects of the same host. */
async function followed(standIn: HostStandIn, request: Request): Promise<Response> {
  const response = await standIn.fetch(request)
  const location = response.status === 302 && response.headers.get('location')
  return location ? standIn.fetch(new Request(new URL(location, request.url), request)) : response
}

/** The files of these tests have no syntax. */
const noParsers = {
  parse: () => ({ unread: 'not_text' as const }),
} as unknown as Parameters<typeof reviewChange>[1]['parsers']
