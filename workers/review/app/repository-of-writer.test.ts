/** Whose repository of the App it is: asked of GitHub each time, and one answer for everything but yes. */
import { generateKeyPairSync } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  createGitHubAppStandIn,
  gitHubUser,
  type GitHubAppStandIn,
  type Repository,
} from '../../../dev/vcs/index.ts'
import { importAppKey } from '../../platform/github-app/app-key.ts'
import { createAppTokens } from '../../platform/github-app/app-token.ts'
import type { AppSigner } from '../../platform/github-app/app-word.ts'
import type { HostProblem } from '../hosts/host-problem.ts'
import { repositoryOfWriter, type Person } from './repository-of-writer.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const signer: AppSigner = { appId: '77', key: (await importAppKey(pem))! }
const installed = 5
const apiUrl = 'https://api.github.com'

let github: GitHubAppStandIn
let repository: Repository
beforeEach(() => {
  github = createGitHubAppStandIn({ appId: '77', publicKey })
  repository = github.api.add('acme/secret-shop', { 'a.ts': 'one' })
  repository.members.set('wilma', 'write').set('max', 'maintain').set('rita', 'read')
  const repositories = new Set([repository])
  github.installations.set(installed, { repositories, isSuspended: false })
})

/** As the network would: what is read is led on within the host. */
async function send(request: Request): Promise<Response> {
  const response = await github.fetch(request)
  const location = request.method === 'GET' && response.headers.get('location')
  return location ? github.fetch(new Request(location, request)) : response
}
const now = () => Date.now()

const ask = (name: string, person: Person, own: AppSigner | null = signer) =>
  repositoryOfWriter(name, person, {
    apiUrl,
    send,
    now,
    signer: own,
    tokenOf: async (installation) => {
      const credentials = { ...signer, installationId: String(installation) }
      const tokens = createAppTokens(credentials, apiUrl, send, now)
      return tokens(AbortSignal.timeout(1_000)).then(
        ({ token }) => token,
        () => null,
      )
    },
    signal: new AbortController().signal,
  })
const person = (login: string): Person => ({ id: gitHubUser(login), login })

describe('a repository of the App', () => {
  it.each(['ada', 'max', 'wilma'])('is of %s, who may write to it', async (login) => {
    const found = await ask('acme/secret-shop', person(login))
    expect(found).toEqual({ id: String(repository.id), token: expect.stringMatching(/^ghs_/) })
  })

  it('is the same under the name that it had', async () => {
    github.api.rename('acme/secret-shop', 'nova/ghost-shop')
    for (const name of ['acme/secret-shop', 'nova/ghost-shop'])
      expect(await ask(name, person('wilma'))).toMatchObject({ id: String(repository.id) })
  })

  it.each<[string, () => Promise<object | null>]>([
    ['who may only read', () => ask('acme/secret-shop', person('rita'))],
    ['a stranger', () => ask('acme/secret-shop', person('mallory'))],
    [
      'who has the login of somebody else by now',
      () => ask('acme/secret-shop', { id: 1, login: 'ada' }),
    ],
    ['a repository that there is not', () => ask('acme/nothing', person('ada'))],
    ['a deployment without an App', () => ask('acme/secret-shop', person('ada'), null)],
    [
      'a repository without the App',
      () => {
        github.api.add('acme/other', {})
        return ask('acme/other', person('ada'))
      },
    ],
    [
      'an installation that was suspended',
      () => {
        github.installations.get(installed)!.isSuspended = true
        return ask('acme/secret-shop', person('ada'))
      },
    ],
    ['a path for a name', () => ask('acme/../user', person('ada'))],
    ['a path for a login', () => ask('acme/secret-shop', { id: 1, login: '../../../user' })],
  ])('is refused to %s in one way', async (_, asked) => {
    expect(await asked()).toBeNull()
  })

  it('is unknown while GitHub fails, which is no refusal', async () => {
    github.api.faults.push({ of: 'collaborators', times: 1, status: 502 })
    const problem = await ask('acme/secret-shop', person('ada')).catch(
      (error: HostProblem) => error,
    )
    expect(problem).toMatchObject({ kind: 'server-error' })
  })

  it('is asked for with a word that another App cannot say', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    const key = (await importAppKey(other.export({ type: 'pkcs8', format: 'pem' }) as string))!
    expect(await ask('acme/secret-shop', person('ada'), { appId: '77', key })).toBeNull()
  })
})
