import { describe, expect, it } from 'vitest'
import { nothingPaid, pay, type Paying } from './pay.ts'

const address = { kind: 'address', is: '192.0.2.1' } as const
const paying: Paying & { requestId: string } = {
  namespace: {
    idFromName: () => {
      throw new Error('away')
    },
  } as unknown as Paying['namespace'],
  secret: 'a secret of a deployment that has enough letters',
  now: 0,
  headers: new Headers(),
  check: () => Promise.reject(new Error('not asked')),
  requestId: 'request',
}

describe('paying where the budgets fail', () => {
  it('refuses nobody, but for what would cost the site money', async () => {
    expect(await pay('texts', [address], paying)).toBe(nothingPaid)
    const strict = pay('texts', [address], { ...paying, isStrict: true })
    await expect(strict).rejects.toMatchObject({ code: 'store_unavailable' })
  })
})
