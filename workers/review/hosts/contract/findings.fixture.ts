/** How a host with code scanning takes findings. */
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../../shared/review/finding.ts'
import { sarifOf } from '../../../../shared/review/report/sarif.ts'
import { lines, problemOf, signal, type Contract } from './contract-of.fixture.ts'

export function takesFindings(contract: Contract): void {
  const { read, opened } = contract

  describe('findings', () => {
    const finding = (at: number): Finding => ({
      rule: `tests/rule-${at % 7}`,
      path: 'src/a b#ü.ts',
      line: at + 1,
      endLine: at + 2,
      category: 'security',
      severity: 'high',
      confidence: 'medium',
      message: `On line ${at + 1}.`,
      shape: 'the same',
    })
    const sarif = (count: number) =>
      sarifOf(
        Array.from({ length: count }, (_, at) => finding(at)),
        {
          ruleOf: () => undefined,
          version: '1.0.0',
          identityOf: ({ line }) => `identity-number-${line}`,
          unread: [{ path: 'b.ts', reason: 'too_large' }],
        },
      )
    const scanning = () => contract.host.codeScanning!

    it('are taken as SARIF, and known to be there', async () => {
      const { repository, pull } = await opened()
      expect(await scanning().isThere(pull, 9, signal)).toBe(false)
      const id = await scanning().upload(pull, sarif(9), signal)
      expect(await scanning().stateOf(pull, id, signal)).toBe('complete')
      expect(await scanning().isThere(pull, 9, signal)).toBe(true)
      expect(await scanning().isThere(pull, 8, signal)).toBe(false)
      expect(repository.uploads).toMatchObject([
        { commit: pull.headCommit, ref: `refs/pull/${pull.reference.number}/head`, errors: [] },
      ])
    })

    it('of a commit that is the head no more are not there', async () => {
      const { repository, stood, pull } = await opened()
      await scanning().upload(pull, sarif(1), signal)
      repository.push(stood, { 'a.ts': lines('other') })
      expect(await scanning().isThere(await read(repository, stood), 1, signal)).toBe(false)
      expect((await problemOf(scanning().upload(pull, sarif(1), signal))).kind).toBe('refused')
    })

    it('that are more than code scanning takes are told to have failed', async () => {
      const { repository, pull } = await opened()
      const one = sarif(1)
      const runs = Array.from({ length: 21 }, () => one.runs[0]!)
      const id = await scanning().upload(pull, { ...one, runs }, signal)
      expect(await scanning().stateOf(pull, id, signal)).toBe('failed')
      expect(repository.uploads.at(-1)!.errors).not.toEqual([])
    })

    it('are refused where the token may not, and where code scanning is off', async () => {
      const { repository, pull } = await opened()
      repository.hasCodeScanning = false
      expect((await problemOf(scanning().upload(pull, sarif(1), signal))).kind).toBe('forbidden')
    })
  })
}
