/** Public gists: a list that tells no texts, and each gist with the texts of its files. */
import { utc } from '../graphql/index.ts'
import { nodeId, webUrl, type Account } from '../record/index.ts'
import { gistIdOf, type Gist } from '../profiles.ts'
import { found, notFound, type RestAnswer, type RestRequest, type Schemas } from './answer.ts'
import { paged } from './paging.ts'
import { simpleUser } from './simple-user.ts'

export function listGists({ world, profiles, url, params }: RestRequest): RestAnswer {
  const account = world.directory.account(params['login'] ?? '')
  if (!account) return notFound()
  const gists = profiles
    .of(account.login)
    .gists.map((gist, index) => baseGist(account, gist, gistIdOf(account.login, index), url.origin))
  const { items, headers } = paged(url, gists)
  return found(items, headers)
}

export function readGist({ world, profiles, url, params }: RestRequest): RestAnswer {
  const id = params['id'] ?? ''
  const written = profiles.gist(id)
  const account = written && world.directory.account(written.login)
  if (!account) return notFound()
  const { gist } = written
  const { user: _, ...base } = baseGist(account, gist, id, url.origin)
  const files = Object.entries(gist.files).map(([name, content]) => [
    name,
    { ...base.files[name], truncated: false, content },
  ])
  return found({
    ...base,
    files: Object.fromEntries(files) as NonNullable<Schemas['gist-simple']['files']>,
  } satisfies Schemas['gist-simple'])
}

function baseGist(account: Account, { description, files }: Gist, id: string, api: string) {
  const url = `${api}/gists/${id}`
  const page = `${webUrl.replace('//', '//gist.')}/${account.login}/${id}`
  const owner = simpleUser(account, api)
  return {
    url,
    forks_url: `${url}/forks`,
    commits_url: `${url}/commits`,
    id,
    node_id: nodeId('Blob', id),
    git_pull_url: `${page}.git`,
    git_push_url: `${page}.git`,
    html_url: page,
    files: Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        {
          filename: name,
          type: 'text/plain',
          language: 'Text',
          raw_url: `${page}/raw/${name}`,
          size: Buffer.byteLength(text),
        },
      ]),
    ),
    public: true,
    created_at: utc(account.createdAt),
    updated_at: utc(account.createdAt),
    description,
    comments: 0,
    comments_enabled: true,
    user: null,
    comments_url: `${url}/comments`,
    owner,
    truncated: false,
  } satisfies Schemas['base-gist']
}
