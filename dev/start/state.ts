/**
 * Where a running `npm start` keeps what should outlive it. Its databases bear one process at a time:
 * a second run beside the first gets a folder of its own that is removed at its end.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newTokenKey } from '../tokens/token-key.ts'

export type State = {
  folder: string
  /** Whether it is still there after the end. */
  isKept: boolean
  release(): void
}

/** Claims the folder `.phantom` of the project, or a fresh one while another process has that. */
export function claimState(root: string): State {
  const folder = join(root, '.phantom')
  mkdirSync(folder, { recursive: true })
  const claim = join(folder, 'running.pid')
  if (isClaimed(claim)) {
    const own = mkdtempSync(join(tmpdir(), 'phantom-'))
    return { folder: own, isKept: false, release: () => rmSync(own, { recursive: true }) }
  }
  writeFileSync(claim, String(process.pid))
  return { folder, isKept: true, release: () => rmSync(claim, { force: true }) }
}

/** The secret for stored scans: made once, so that a restart can still read them. */
export function scanSecretIn(folder: string): string {
  return madeOnce(folder, 'scan-secret', () => randomUUID() + randomUUID())
}

/** What names accounts and signs their tokens: made once, so that a restart ends no sign-in. */
export function accountSecretsIn(folder: string): { ACCOUNT_SECRET: string; TOKEN_KEYS: string } {
  const newKeys = () => JSON.stringify({ keys: [newTokenKey(randomUUID())] })
  return {
    ACCOUNT_SECRET: madeOnce(folder, 'account-secret', () => randomUUID() + randomUUID()),
    TOKEN_KEYS: madeOnce(folder, 'token-keys', newKeys),
  }
}

/** What names hooks and signs their deliveries: made once, so that hooks outlive a restart. */
export function reviewSecretIn(folder: string): string {
  return madeOnce(folder, 'review-secret', () => randomUUID() + randomUUID())
}

/** What signs links to files: made once, so that they outlive a restart as the files do. */
export function studioSecretIn(folder: string): string {
  return madeOnce(folder, 'studio-secret', () => randomUUID() + randomUUID())
}

function madeOnce(folder: string, name: string, make: () => string): string {
  const file = join(folder, name)
  try {
    writeFileSync(file, make(), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8')
}

/** A claim counts as long as the process that made it lives. */
function isClaimed(claim: string): boolean {
  try {
    process.kill(Number(readFileSync(claim, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}
