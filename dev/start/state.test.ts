import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimState, scanSecretIn } from './state.ts'

describe('the state of npm start', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'phantom-state-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('is kept in the project, and claimed by one process at a time', () => {
    const first = claimState(root)
    const second = claimState(root)
    expect(first).toMatchObject({ folder: join(root, '.phantom'), isKept: true })
    expect(second.isKept).toBe(false)
    expect(second.folder).not.toBe(first.folder)
    second.release()
    expect(existsSync(second.folder)).toBe(false)
    first.release()
    const third = claimState(root)
    expect(third.isKept).toBe(true)
  })

  it('can be claimed again after a process that was killed', () => {
    claimState(root)
    writeFileSync(join(root, '.phantom', 'running.pid'), '999999999')
    expect(claimState(root).isKept).toBe(true)
  })

  it('keeps its secret, and makes another one elsewhere', () => {
    const { folder } = claimState(root)
    const secret = scanSecretIn(folder)
    expect(secret.length).toBeGreaterThanOrEqual(32)
    expect(scanSecretIn(folder)).toBe(secret)
    expect(scanSecretIn(root)).not.toBe(secret)
  })
})
