/** Everything that is done here to a good delivery, for each host and scheme. */
import { createHash, randomBytes } from 'node:crypto'
import {
  hmac,
  pullPayloads,
  repository,
  type Doors,
  type Sent,
  type TestHook,
} from './deliveries.fixture.ts'

type Meddling = (sent: Sent, hook: TestHook, doors: Doors) => Sent | Promise<Sent>
type Case = [what: string, meddle: Meddling]

export const kinds = [
  { name: 'github', host: 'github', scheme: 'signature', header: 'x-hub-signature-256' },
  { name: 'bitbucket', host: 'bitbucket', scheme: 'signature', header: 'x-hub-signature' },
  { name: 'gitlab, signed', host: 'gitlab', scheme: 'signature', header: 'webhook-signature' },
  { name: 'gitlab, token', host: 'gitlab', scheme: 'token', header: 'x-gitlab-token' },
] as const
type Kind = (typeof kinds)[number]

const text = ({ body }: Sent) => String(body)
const withHeader = (sent: Sent, name: string, value: string | null): Sent => {
  const { [name]: _, ...others } = sent.headers
  return { ...sent, headers: value === null ? others : { ...others, [name]: value } }
}
const header =
  (
    name: string,
    change: (value: string, sent: Sent, hook: TestHook, doors: Doors) => string | null,
  ): Meddling =>
  (sent, hook, doors) =>
    withHeader(sent, name, change(sent.headers[name]!, sent, hook, doors))
const body =
  (change: (body: string) => Sent['body']): Meddling =>
  (sent) => ({
    ...sent,
    body: change(text(sent)),
  })
const at =
  (change: (sent: Sent) => Partial<Sent>): Meddling =>
  (sent) => ({ ...sent, ...change(sent) })
/** Another sign in the place of one. */
const flipped = (value: string, place: number) =>
  value.replace(/[\s\S]/g, (sign, index: number) =>
    index === place ? (sign === 'A' ? 'B' : 'A') : sign,
  )

/** What is done to the header that carries the signature, or the token. */
const ofHeader = (name: string): Case[] => [
  ['nothing in the header', header(name, () => '')],
  ['no header', header(name, () => null)],
  ['the header cut by a sign', header(name, (value) => value.slice(0, -1))],
  ['the header cut to a half', header(name, (value) => value.slice(0, value.length / 2))],
  ['a sign more', header(name, (value) => `${value}0`)],
  ['the first sign of it another', header(name, (value) => flipped(value, 7))],
  ['the last sign of it another', header(name, (value) => flipped(value, value.length - 2))],
  ['no prefix', header(name, (value) => value.slice(value.startsWith('v1') ? 3 : 7))],
  ['a space in it', header(name, (value) => `${value.slice(0, 9)} ${value.slice(9)}`)],
  ['the header twice', header(name, (value) => `${value}, ${value}`)],
  ['in upper case', header(name, (value) => value.toUpperCase())],
  ['the word null', header(name, () => 'null')],
  ['the id of the hook', header(name, (_, { hookId }) => hookId)],
  [
    'it as a bearer',
    (sent) =>
      withHeader(withHeader(sent, 'authorization', `Bearer ${sent.headers[name]}`), name, null),
  ],
  [
    'it in the cookie',
    (sent) => withHeader(withHeader(sent, 'cookie', `${name}=${sent.headers[name]}`), name, null),
  ],
  [
    'it in the header of another host',
    (sent) => {
      const other = name === 'x-hub-signature' ? 'x-hub-signature-256' : 'x-hub-signature'
      return withHeader(withHeader(sent, other, sent.headers[name]!), name, null)
    },
  ],
  [
    'it in the SHA-1 header of old',
    (sent) => withHeader(withHeader(sent, 'x-hub-signature-1', sent.headers[name]!), name, null),
  ],
]

/** What is done to the address. */
const ofAddress: Case[] = [
  [
    'at a hook that there is not',
    at(() => ({ hookId: Buffer.from(randomBytes(16)).toString('base64url') })),
  ],
  [
    'at another hook of the same host',
    async (sent, { host, scheme }, doors) => ({
      ...sent,
      hookId: (await doors.makeHook(host, scheme)).hookId,
    }),
  ],
  ['at the door of the App', at(() => ({ host: 'github', hookId: null }))],
  [
    'at an id in another case',
    at(({ hookId }) => ({
      hookId: hookId!.replace(/[a-z]/i, (sign) =>
        sign === sign.toUpperCase() ? sign.toLowerCase() : sign.toUpperCase(),
      ),
    })),
  ],
  [
    'at a door of another host',
    at(({ host }) => ({ host: host === 'github' ? 'bitbucket' : 'github' })),
  ],
  [
    'at the door of a third host',
    at(({ host }) => ({ host: host === 'gitlab' ? 'bitbucket' : 'gitlab' })),
  ],
  [
    'with the secret of another hook',
    async (sent, { host, scheme }, doors) => ({
      ...sent,
      headers: doors.signed(await doors.makeHook(host, scheme), text(sent)),
    }),
  ],
  [
    'with an empty secret',
    (sent, hook, doors) => ({
      ...sent,
      headers: doors.signed({ ...hook, secret: '' }, text(sent)),
    }),
  ],
  [
    'with the id of the hook as the secret',
    (sent, hook, doors) => ({
      ...sent,
      headers: doors.signed({ ...hook, secret: hook.hookId }, text(sent)),
    }),
  ],
  [
    'with the secret of the App',
    (sent, hook, doors) => ({
      ...sent,
      headers: doors.signed({ ...hook, secret: doors.world.appSecrets[0]! }, text(sent)),
    }),
  ],
  [
    'with the secret cut by a sign',
    (sent, hook, doors) => ({
      ...sent,
      headers: doors.signed({ ...hook, secret: hook.secret.slice(0, -2) }, text(sent)),
    }),
  ],
  [
    'with the secret of the first version, when the third is in use',
    async (sent, { hookId }, doors) => {
      const found = (await doors.records.find(hookId))!
      await doors.records.replace(hookId, found, {
        ...found.record,
        version: 3,
        beforeUntil: doors.clock.now + 1000,
      })
      return sent
    },
  ],
  [
    'with the secret before, when its time is over',
    async (sent, { hookId }, doors) => {
      const found = (await doors.records.find(hookId))!
      await doors.records.replace(hookId, found, {
        ...found.record,
        version: 2,
        beforeUntil: doors.clock.now,
      })
      return sent
    },
  ],
  [
    'when the hook was taken away',
    async (sent, { hookId }, doors) => {
      await doors.records.remove(hookId)
      return sent
    },
  ],
  [
    'when nothing came by the hook for ninety days',
    (sent, hook, doors) => {
      doors.clock.now += 91 * 24 * 60 * 60_000
      return { ...sent, headers: doors.signed(hook, text(sent)) }
    },
  ],
]

/** What is done to the body, where it is signed. */
const ofBody: Case[] = [
  ['the body’s first byte another', body((all) => `[${all.slice(1)}`)],
  ['the body’s last byte another', body((all) => `${all.slice(0, -1)}]`)],
  ['a byte of the body another', body((all) => flipped(all, 30))],
  ['a byte less', body((all) => all.slice(0, -1))],
  ['half a body', body((all) => all.slice(0, all.length / 2))],
  ['no body', body(() => '')],
  ['a newline more', body((all) => `${all}\n`)],
  ['a space before', body((all) => ` ${all}`)],
  ['a byte-order mark before', body((all) => `\ufeff${all}`)],
  ['a NUL behind', body((all) => `${all}\0`)],
  ['the body twice', body((all) => all + all)],
  ['the same JSON with spaces', body((all) => JSON.stringify(JSON.parse(all), null, 1))],
  [
    'the keys in another order',
    body((all) =>
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(all) as object).reverse())),
    ),
  ],
  [
    'another pull request in it',
    (sent) => ({ ...sent, body: JSON.stringify(pullPayloads[sent.host](repository, 2)) }),
  ],
  ['as a form', body((all) => `payload=${encodeURIComponent(all)}`)],
  ['in UTF-16', body((all) => new Uint8Array(Buffer.from(all, 'utf16le')))],
]

/** Signatures as a hex scheme has them, made in other ways. */
const ofHex = (name: string): Case[] => {
  const with_ = (make: (content: string, secret: string) => string): Meddling =>
    header(name, (_, sent, { secret }) => make(text(sent), secret))
  return [
    ['SHA-1', with_((content, secret) => `sha1=${hmac(secret, content, 'sha1').digest('hex')}`)],
    [
      'SHA-1 that says SHA-256',
      with_((content, secret) => `sha256=${hmac(secret, content, 'sha1').digest('hex')}`),
    ],
    [
      'SHA-512',
      with_((content, secret) => `sha512=${hmac(secret, content, 'sha512').digest('hex')}`),
    ],
    [
      'SHA-512, cut',
      with_(
        (content, secret) => `sha256=${hmac(secret, content, 'sha512').digest('hex').slice(0, 64)}`,
      ),
    ],
    ['in Base64', with_((content, secret) => `sha256=${hmac(secret, content).digest('base64')}`)],
    [
      'a hash without a key',
      with_((content) => `sha256=${createHash('sha256').update(content).digest('hex')}`),
    ],
    [
      'a hash of key and content',
      with_(
        (content, secret) =>
          `sha256=${createHash('sha256')
            .update(secret + content)
            .digest('hex')}`,
      ),
    ],
    ['of nothing', with_((_, secret) => `sha256=${hmac(secret, '').digest('hex')}`)],
    [
      'of the JSON read and written again',
      with_((content, secret) => `sha256=${hmac(secret, `${content} `).digest('hex')}`),
    ],
    ['zeros', with_(() => `sha256=${'0'.repeat(64)}`)],
    [
      'two, of which the second is good',
      header(name, (value) => `sha256=${'0'.repeat(64)},${value}`),
    ],
  ]
}

/** What only GitLab's signatures have. */
const ofStandard: Case[] = [
  ['another id', header('webhook-id', () => 'another')],
  ['no id', header('webhook-id', () => null)],
  ['an empty id', header('webhook-id', () => '')],
  ['another time', header('webhook-timestamp', (value) => String(Number(value) + 1))],
  ['no time', header('webhook-timestamp', () => null)],
  ['a time that is no number', header('webhook-timestamp', () => 'now')],
  ['a time below nothing', header('webhook-timestamp', (value) => `-${value}`)],
  ['a time with a fraction', header('webhook-timestamp', (value) => `${value}.0`)],
  [
    'a time of six minutes ago, well signed',
    (sent, hook, doors) => ({
      ...sent,
      headers: doors.signed(hook, text(sent), { at: doors.clock.now - 360_000 }),
    }),
  ],
  [
    'a time in six minutes, well signed',
    (sent, hook, doors) => ({
      ...sent,
      headers: doors.signed(hook, text(sent), { at: doors.clock.now + 360_000 }),
    }),
  ],
  [
    'the point between id and time moved',
    (sent) =>
      withHeader(
        withHeader(
          sent,
          'webhook-id',
          `${sent.headers['webhook-id']}.${sent.headers['webhook-timestamp']}`,
        ),
        'webhook-timestamp',
        '',
      ),
  ],
  [
    'the secret as a shared token instead',
    (sent, { secret }) =>
      withHeader(withHeader(sent, 'webhook-signature', null), 'x-gitlab-token', secret),
  ],
  [
    'the secret beside a wrong signature',
    (sent, { secret }) =>
      withHeader(
        withHeader(sent, 'webhook-signature', `v1,${'A'.repeat(43)}=`),
        'x-gitlab-token',
        secret,
      ),
  ],
  [
    'the signature of a version to come',
    header('webhook-signature', (value) => value.replace('v1', 'v2')),
  ],
  ['an asymmetric signature', header('webhook-signature', (value) => value.replace('v1', 'v1a'))],
  [
    'the signature in hex',
    header(
      'webhook-signature',
      (value) => `v1,${Buffer.from(value.slice(3), 'base64').toString('hex')}`,
    ),
  ],
  [
    'signed with the text of the secret',
    header(
      'webhook-signature',
      (_, sent, { secret }) =>
        `v1,${hmac(secret, `${sent.headers['webhook-id']}.${sent.headers['webhook-timestamp']}.${text(sent)}`).digest('base64')}`,
    ),
  ],
  [
    'signed as GitHub does',
    (sent, { secret }) =>
      withHeader(
        withHeader(sent, 'webhook-signature', null),
        'x-hub-signature-256',
        `sha256=${hmac(secret, text(sent)).digest('hex')}`,
      ),
  ],
]

/** What only GitLab's tokens have: nothing tells of the body, and no other scheme is let in. */
const ofToken: Case[] = [
  [
    'a signature in place of the token',
    (sent, hook, doors) => ({
      ...sent,
      headers: doors.signed({ ...hook, scheme: 'signature' }, text(sent)),
    }),
  ],
  ['a token in other signs of Base64', header('x-gitlab-token', (value) => `${value}=`)],
  [
    'the token of the deployment',
    header('x-gitlab-token', (_, __, ___, doors) => doors.world.secret),
  ],
  ['the token of the host’s API', header('x-gitlab-token', () => 'a token of the owner')],
]

export const casesOf = ({ host, scheme, header: name }: Kind): Case[] => {
  const shared = [...ofHeader(name), ...ofAddress]
  if (scheme === 'token') return [...shared, ...ofToken]
  return [...shared, ...ofBody, ...(host === 'gitlab' ? ofStandard : ofHex(name))]
}
