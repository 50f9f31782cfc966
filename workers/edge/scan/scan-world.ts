/** What tests of scans run in: one isolate without a runtime, whose parts all tell what they were asked. */
import { vi } from 'vitest'
import { known, unknown, type Evidence } from '../../../shared/evidence/index.ts'
import type { ScanClaim, ScanEnding } from '../../platform/bindings.ts'
import { GitHubFailure, type FailureKind, type ReadEvent } from '../../platform/github/index.ts'
import type { Increment } from '../../platform/counters/metrics.ts'
import type { ReadingEnding } from '../../platform/tally/index.ts'
import { createScanCounts } from './counts.ts'
import type { ScanContext } from './scan-context.ts'
import { packScan, unpackScan, type StoredScan } from './stored-scan.ts'

export const at = '2026-11-21T12:00:00Z'
const nothing = unknown('not-read')
const noTotals = { commits: nothing, pullRequests: nothing, reviews: nothing, issues: nothing }

const evidence: Evidence = {
  version: 'evidence/1',
  asOf: at,
  window: { from: '2025-11-21T12:00:00Z', to: at },
  subject: {
    login: 'ada-atlas',
    kind: 'user',
    name: nothing,
    avatarUrl: nothing,
    createdAt: nothing,
  },
  calendar: nothing,
  totals: noTotals,
  totalsByRepository: noTotals,
  activeYears: nothing,
  pullRequests: nothing,
  repositories: nothing,
  ownedRepositoryCount: nothing,
  commits: nothing,
}

export type Reading = (signal?: AbortSignal) => AsyncGenerator<ReadEvent>

export async function* healthy(): AsyncGenerator<ReadEvent> {
  yield { kind: 'progress', step: 'account' }
  yield { kind: 'provisional', evidence }
  yield { kind: 'progress', step: 'details' }
  yield { kind: 'final', evidence }
}

/** A reading whose second round GitHub answered in part. */
export async function* inPart(): AsyncGenerator<ReadEvent> {
  const commits = known([], 'graphql', at, [{ count: 2, reason: 'resource-limits' }])
  yield { kind: 'final', evidence: { ...evidence, commits } }
}

export const failing = (kind: FailureKind, retryAfterSeconds: number | null = null): Reading =>
  async function* () {
    yield { kind: 'progress', step: 'account' }
    throw new GitHubFailure(kind, retryAfterSeconds)
  }

/** A world of one isolate: a store in memory, and a coordinator whose claims are given. */
export function world(options: {
  reading?: Reading
  /** In their order; one that is a promise is given when it resolves. */
  claims?: (ScanClaim | Promise<ScanClaim>)[]
  now?: () => number
  coordinatorFails?: boolean
  isOptedOut?: (login: string) => boolean | null
  /** Whether the coordinator lets the scan be told. */
  finishes?: () => boolean
  admit?: ScanContext['admit']
}) {
  const kept = new Map<string, StoredScan>()
  const deferred: Promise<unknown>[] = []
  const increments: Increment[] = []
  const endings: ScanEnding[] = []
  const endingsAtGitHub: ReadingEnding[] = []
  const abandoned: string[] = []
  const read = vi.fn<ScanContext['read']>((_, __, { signal }) =>
    (options.reading ?? healthy)(signal),
  )
  const giveBack = vi.fn(async () => undefined)
  const admit = vi.fn<ScanContext['admit']>(
    options.admit ?? (async () => ({ fields: [], giveBack })),
  )
  const context: ScanContext = {
    now: options.now ?? (() => Date.parse(at)),
    read,
    store: {
      get: async (login) => kept.get(login) ?? null,
      seal: async (_, scan) => packScan(scan),
      open: async (_, sealed) => unpackScan(sealed),
      put: async (login, scan) => void kept.set(login, scan),
      forget: async (login) => void kept.delete(login),
    },
    isOptedOut: async (login) => (options.isOptedOut ? options.isOptedOut(login) : false),
    admit,
    coordinator: async () => {
      if (options.coordinatorFails) throw new Error('unreachable')
      return {
        claim: async () => options.claims?.shift() ?? { role: 'lead', lease: 'lease' },
        finish: async (_, ending) => (endings.push(ending), options.finishes?.() ?? true),
        abandon: async (lease) => void abandoned.push(lease),
        bar: async () => undefined,
        forget: async () => undefined,
      }
    },
    counts: createScanCounts(
      (more) => increments.push(...more),
      (ending) => endingsAtGitHub.push(ending),
    ),
    report: () => undefined,
    defer: (work) => void deferred.push(work),
  }
  const settled = async () => {
    while (deferred.length > 0) await Promise.allSettled(deferred.splice(0))
  }
  return {
    context,
    kept,
    increments,
    endings,
    endingsAtGitHub,
    abandoned,
    read,
    settled,
    admit,
    giveBack,
  }
}

export const minutes = (count: number) => count * 60_000
