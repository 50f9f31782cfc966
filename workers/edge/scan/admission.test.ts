import { describe, expect, it } from 'vitest'
import type { ScanEnding } from '../../platform/bindings.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { scanLogin } from './scan.ts'
import { at, failing, minutes, world } from './scan-world.ts'

describe('the admission of a scan', () => {
  const refused = async () => {
    throw new PhantomError('too_many', { retryAfterSeconds: 60 })
  }
  const ending: ScanEnding = { kind: 'failed', code: 'not_found', retryAfterSeconds: null }

  it('is asked for by whoever reads, and tells what is left', async () => {
    const fields = [{ policy: '"scans-address";q=60;w=3600', left: '"scans-address";r=59;t=60' }]
    const { context, admit } = world({ admit: async () => ({ fields, giveBack: async () => {} }) })
    const { allowance } = await scanLogin(context, 'ada-atlas')
    expect(allowance).toEqual(fields)
    expect(admit.mock.calls).toEqual([['visitor']])
  })

  it('is not asked for where the answer is kept, fresh or aged', async () => {
    let time = Date.parse(at)
    const { context, admit, settled } = world({ now: () => time })
    await scanLogin(context, 'ada-atlas')
    await settled()
    await scanLogin(context, 'ada-atlas')
    time += minutes(20)
    await scanLogin(context, 'ada-atlas')
    await settled()
    expect(admit).toHaveBeenCalledTimes(1)
  })

  it('keeps who is refused from GitHub, and gives the lead to the next', async () => {
    const { context, read, abandoned, settled } = world({ admit: refused })
    await expect(scanLogin(context, 'ada-atlas')).rejects.toMatchObject({ code: 'too_many' })
    await settled()
    expect(read).not.toHaveBeenCalled()
    expect(abandoned).toEqual(['lease'])
  })

  it('does not matter to who waits for another’s reading', async () => {
    const { context } = world({ admit: refused, claims: [{ role: 'follow', ending }] })
    await expect(scanLogin(context, 'ada-atlas')).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is given back by who waits for another’s reading', async () => {
    const { context, giveBack, settled } = world({ claims: [{ role: 'follow', ending }] })
    await expect(scanLogin(context, 'ada-atlas')).rejects.toMatchObject({ code: 'not_found' })
    await settled()
    expect(giveBack).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['who opted out', { isOptedOut: () => true }, 'not_public'],
    ['whom GitHub lets nobody read', { reading: failing('rate-limited') }, 'upstream_limited'],
  ])('is given back for %s', async (_, options, code) => {
    const { context, giveBack, settled } = world(options)
    await expect(scanLogin(context, 'ada-atlas')).rejects.toMatchObject({ code })
    await settled()
    expect(giveBack).toHaveBeenCalledTimes(1)
  })

  it('is not given back for a login that GitHub does not know: it was asked', async () => {
    const { context, giveBack, settled } = world({ reading: failing('not-found') })
    await expect(scanLogin(context, 'ada-atlas')).rejects.toMatchObject({ code: 'not_found' })
    await settled()
    expect(giveBack).not.toHaveBeenCalled()
  })
})
