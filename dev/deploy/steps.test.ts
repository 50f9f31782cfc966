import { describe, expect, it } from 'vitest'
import { deploymentSteps, problemsOf } from './steps.ts'

const wishes = { isDryRun: false, smokeAddress: 'https://scope.example', hasDatabase: true }
const said = (changed: Partial<typeof wishes>) =>
  deploymentSteps({ ...wishes, ...changed }).map(({ says }) => says)

describe('a deployment', () => {
  it('migrates before anything counts, and has the other Workers before the edge binds to them', () => {
    expect(said({})).toEqual([
      'Migrating the counters',
      'Deploying jobs',
      'Deploying pages',
      'Deploying mcp',
      'Deploying review',
      'Deploying edge',
      'Looking at https://scope.example',
    ])
  })

  it('changes nothing and asks nobody in a dry run', () => {
    const steps = deploymentSteps({ ...wishes, isDryRun: true })
    expect(steps).toHaveLength(5)
    for (const { words } of steps) expect(words).toContain('--dry-run')
  })

  it('says what is still as it came with the repository', () => {
    const namespace = (id?: string) => [
      { name: 'jobs', kv_namespaces: [{ binding: 'SCANS_KV', ...(id && { id }) }] },
    ]
    expect(problemsOf(namespace('scans'))).toEqual([expect.stringContaining('jobs: SCANS_KV')])
    expect(problemsOf(namespace())).toHaveLength(1)
    expect(problemsOf(namespace('0f2ac74b498b48028cb68387c421e279'))).toEqual([])
    expect(problemsOf([{ name: 'edge' }])).toEqual([])
  })
})
