import { describe, expect, it, vi } from 'vitest'
import { budgets } from '../../../shared/limits/limits.ts'
import { allowancesFrom } from './allowances.ts'

describe('the allowances of a deployment', () => {
  it('are those that are declared where nothing is said', () => {
    const report = vi.fn()
    const { scans, images, keys } = allowancesFrom('', report)
    expect({ scans, images, keys }).toEqual({
      scans: budgets.scans.allowances,
      images: budgets.images.allowances,
      keys: budgets.keys.allowances,
    })
    expect(report).not.toHaveBeenCalled()
  })

  it('change where the variable says so, and nowhere else', () => {
    const report = vi.fn()
    const { scans, keys } = allowancesFrom('scans-address=3/6, keys-login=1/10', report)
    expect(scans).toEqual({
      ...budgets.scans.allowances,
      address: { quota: 3, windowSeconds: 6 },
    })
    expect(keys.login).toEqual({ quota: 1, windowSeconds: 10 })
    expect(report).not.toHaveBeenCalled()
    expect(budgets.scans.allowances.address.quota).toBe(60)
  })

  it.each(['scans-address', 'scans-nobody=1/2', 'scan-address=1/2', 'scans-address=0/60', 'x'])(
    'do without an entry that cannot be read, and report it: %s',
    (entry) => {
      const report = vi.fn()
      const allowances = allowancesFrom(`${entry},images-session=2/60`, report)
      expect(report).toHaveBeenCalledTimes(1)
      expect(allowances.scans).toEqual(budgets.scans.allowances)
      expect(allowances.images.session).toEqual({ quota: 2, windowSeconds: 60 })
    },
  )
})
