import { describe, expect, it } from 'vitest'
import { errorTable } from '../api/errors.ts'
import { budgets, requestBounds, unprovedShare } from './limits.ts'

describe('the limits', () => {
  it('are said by the errors as they are declared', () => {
    expect(errorTable.body_too_large.remedy).toContain(`${requestBounds.bodyBytes / 1024} KiB`)
    expect(errorTable.body_too_deep.remedy).toContain(`${requestBounds.jsonDepth} levels`)
    expect([unprovedShare, errorTable.challenge_required.remedy]).toEqual([
      0.5,
      expect.stringContaining('half of the budget'),
    ])
  })

  it('have windows in which a budget is counted in whole milliseconds', () => {
    for (const { allowances } of Object.values(budgets)) {
      for (const { quota, windowSeconds } of Object.values(allowances)) {
        expect([quota, (windowSeconds * 1000) % quota]).toEqual([quota, 0])
      }
    }
  })
})
