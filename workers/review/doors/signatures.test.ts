/** The verifiers against signatures that others published. */
import { describe, expect, it } from 'vitest'
import { isSigned, keyOf, secretText, type Scheme } from './signatures.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>
const everybody = bytesOf("It's a Secret to Everybody")

const standardKey = Uint8Array.from(Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64'))
const standard = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': '1614265330',
  'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
}
const standardBody = '{"test": 2432232314}'
const standardNow = 1_614_265_330_000

type Vector = {
  scheme: Scheme
  key: Uint8Array<ArrayBuffer>
  headers: object
  body: string
  now?: number
}
const vectors: Vector[] = [
  {
    scheme: 'github',
    key: everybody,
    headers: {
      'x-hub-signature-256':
        'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    },
    body: 'Hello, World!',
  },
  {
    scheme: 'bitbucket',
    key: everybody,
    headers: {
      'x-hub-signature': 'sha256=a4771c39fbe90f317c7824e83ddef3caae9cb3d976c214ace1f2937e133263c9',
    },
    body: 'Hello World!',
  },
  { scheme: 'gitlab-signature', key: standardKey, headers: standard, body: standardBody },
]
const verify = ({ scheme, key, headers, body, now = standardNow }: Vector) =>
  isSigned(scheme, [key], {
    headers: new Headers(headers as HeadersInit),
    body: bytesOf(body),
    now,
  })

describe('a published signature', () => {
  it.each(vectors)('is good by the scheme $scheme, and by no other', async (vector) => {
    expect(await verify(vector)).toBe(true)
    for (const scheme of ['github', 'bitbucket', 'gitlab-signature', 'gitlab-token'] as const) {
      expect(await verify({ ...vector, scheme })).toBe(scheme === vector.scheme)
    }
    expect(await verify({ ...vector, body: `${vector.body} ` })).toBe(false)
    expect(await verify({ ...vector, key: new Uint8Array() })).toBe(false)
  })

  it('of the standard for webhooks counts for five minutes, before and after', async () => {
    const [, , vector] = vectors as [Vector, Vector, Vector]
    const at = (seconds: number) => verify({ ...vector, now: standardNow + seconds * 1000 })
    expect(await Promise.all([-301, -300, 300, 301].map(at))).toEqual([false, true, true, false])
  })

  it('of the standard for webhooks may stand among others', async () => {
    const [, , vector] = vectors as [Vector, Vector, Vector]
    const good = standard['webhook-signature']
    const other = `v1,${'A'.repeat(43)}=`
    const alike = good.replace('E=', 'F=')
    const among = (text: string) =>
      verify({ ...vector, headers: { ...standard, 'webhook-signature': text } })
    expect(await among(`${other} ${good}`)).toBe(true)
    expect(await among(alike)).toBe(false)
    expect(await among(`${other} v1a,${good.slice(3)} v2,${good.slice(3)}`)).toBe(false)
    expect(await among(`${`${other} `.repeat(4)}${good}`)).toBe(false)
  })
})

describe('the secret of a webhook', () => {
  it('is text that the host makes the key of', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, at) => at + 200)
    for (const scheme of ['github', 'bitbucket', 'gitlab-token'] as const) {
      expect(keyOf(scheme, bytes)).toEqual(bytesOf(secretText(scheme, bytes)))
      expect(secretText(scheme, bytes)).toMatch(/^[\w-]{43}$/)
    }
    expect(secretText('gitlab-signature', bytes)).toBe(
      `whsec_${Buffer.from(bytes).toString('base64')}`,
    )
    expect(keyOf('gitlab-signature', bytes)).toEqual(bytes)
  })
})
