/** What every host shows of a verdict, and what it says of a person. */
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../vcs-host.ts'
import { signal, type Contract } from './contract-of.fixture.ts'

export function reports(contract: Contract): void {
  const { tested, opened } = contract

  describe('a report', () => {
    const annotation = (line: number): Annotation => ({
      path: 'a.ts',
      line,
      endLine: line,
      level: line % 2 === 0 ? 'failure' : 'warning',
      title: 'Shell from input',
      message: `On line ${line}. ${'x'.repeat(5_000)}`,
    })
    const report = {
      title: `3 findings. ${'x'.repeat(400)}`,
      summary: 'All of them.'.repeat(10_000),
    }

    it('has a verdict; what was not reviewed is never green', async () => {
      const { repository, pull } = await opened()
      const commit = pull.headCommit
      for (const verdict of ['passed', 'failed', 'neutral'] as const)
        await contract.host.putReport(pull, { ...report, commit, verdict, annotations: [] }, signal)
      const told = [...new Set(repository.reports.map(({ verdict }) => verdict))]
      expect(told).toEqual(tested.verdicts)
    })

    it('has annotations, as many at once as the host takes', async () => {
      const { repository, pull } = await opened()
      const annotations = Array.from({ length: 220 }, (_, at) => annotation(at + 1))
      const all = { ...report, commit: pull.headCommit, verdict: 'failed' as const, annotations }
      await contract.host.putReport(pull, all, signal)
      const told = repository.reports.at(-1)!.annotations.map(({ line }) => line)
      expect(told).toEqual(annotations.slice(0, tested.mostAnnotations).map(({ line }) => line))
    })
  })

  describe('a person', () => {
    it('may do what the host says', async () => {
      const { repository } = await opened()
      repository.members.set('grace', 'write').set('eve', 'read')
      const told = ['ada', 'grace', 'eve', 'mallory'].map((name) =>
        contract.host.permissionOf(repository.name, tested.user(name), signal),
      )
      expect(await Promise.all(told)).toEqual(['admin', 'write', 'read', 'none'])
    })
  })
}
