import { describe, expect, it } from 'vitest'
import { errorCodes, errorEnvelopeSchema, errorTable } from '../../../shared/api/errors.ts'
import { PhantomError, toErrorEnvelope, toErrorResponse } from './index.ts'

const requestId = 'request-1'

const retryAfter = (error: PhantomError) =>
  toErrorResponse(error, requestId).headers.get('retry-after')

describe('the error envelope', () => {
  it.each(errorCodes)('has the status of the table and the published form for %s', async (code) => {
    const response = toErrorResponse(new PhantomError(code), requestId)
    expect(response.status).toBe(errorTable[code].status)
    const { error } = errorEnvelopeSchema.parse(await response.json())
    expect(error).toMatchObject({ code, requestId, details: { remedy: errorTable[code].remedy } })
  })

  it('names the fields that are wrong', () => {
    const fields = [{ field: 'login', problem: 'does not have the form of a login' }]
    const { error } = toErrorEnvelope(new PhantomError('validation_failed', { fields }), requestId)
    expect(error.details?.fields).toEqual(fields)
  })

  it('tells nothing of an error that is not ours, nor of a cause', async () => {
    const canary = 'canary-login'
    for (const error of [
      new Error(canary),
      canary,
      new PhantomError('upstream_unavailable', { cause: new Error(canary) }),
    ]) {
      const response = toErrorResponse(error, requestId)
      expect([...response.headers].join() + (await response.text())).not.toContain(canary)
    }
    expect(toErrorResponse(new Error(canary), requestId).status).toBe(500)
  })

  it('says when to come back in whole seconds, at least one, where that is known', () => {
    const limited = (retryAfterSeconds: number) =>
      retryAfter(new PhantomError('upstream_limited', { retryAfterSeconds }))
    expect([limited(12.2), limited(0)]).toEqual(['13', '1'])
    const said = (retryAfterSeconds: number) =>
      toErrorEnvelope(new PhantomError('upstream_limited', { retryAfterSeconds }), requestId).error
        .details?.retryAfterSeconds
    expect([said(12.2), said(0)]).toEqual([13, 1])
    expect(retryAfter(new PhantomError('not_found'))).toBeNull()
    const { details } = toErrorEnvelope(new PhantomError('not_found'), requestId).error
    expect(details).not.toHaveProperty('retryAfterSeconds')
  })

  it('is never kept by a cache', () => {
    const response = toErrorResponse(new PhantomError('not_found'), requestId)
    expect(response.headers.get('cache-control')).toBe('no-store')
  })
})
