/** Trees, contents, languages, and the lists that GitHub closed. */
import { isEmpty, objectAt, objectId, webUrl, type Repository } from '../record/index.ts'
import { allEntries, type Entry } from '../record/index.ts'
import {
  found,
  inaccessible,
  notFound,
  problem,
  type RestAnswer,
  type RestRequest,
  type Schemas,
} from './answer.ts'
import { minimalRepository } from './minimal-repository.ts'

const repositoryOf = ({ world, params }: RestRequest) =>
  world.directory.repository(`${params['owner']}/${params['name']}`)

export function readRepository(request: RestRequest): RestAnswer {
  const repository = repositoryOf(request)
  if (!repository) return notFound()
  return found(minimalRepository(request.world, repository, request.url.origin))
}

export function readLanguages(request: RestRequest): RestAnswer {
  const repository = repositoryOf(request)
  if (!repository) return notFound()
  if (!repository.languages) return inaccessible()
  const sizes = repository.languages.map(({ name, size }) => [name, size] as const)
  return found(Object.fromEntries(sizes) satisfies Schemas['language'])
}

export function readTree(request: RestRequest): RestAnswer {
  const repository = repositoryOf(request)
  if (!repository) return notFound()
  if (isEmpty(repository)) return problem(409, 'Git Repository is empty.')
  if (!['HEAD', 'main'].includes(request.params['revision'] ?? '')) return notFound()
  if (repository.paths === null) return inaccessible()
  const root = objectAt(repository, '')
  const whole = request.url.searchParams.has('recursive')
  const entries = whole ? allEntries(repository) : root?.type === 'tree' ? root.entries : []
  const url = `${request.url.origin}/repos/${repository.nameWithOwner}/git`
  const sha = objectId(`${repository.nameWithOwner}:tree:`)
  return found({
    sha,
    url: `${url}/trees/${sha}`,
    truncated: false,
    tree: entries.map((entry) => {
      const id = shaOf(repository, entry)
      return {
        path: entry.path,
        mode: entry.type === 'tree' ? '040000' : '100644',
        type: entry.type,
        sha: id,
        url: `${url}/${entry.type}s/${id}`,
      }
    }),
  } satisfies Schemas['git-tree'])
}

export function readContents(request: RestRequest): RestAnswer {
  const repository = repositoryOf(request)
  if (!repository || isEmpty(repository)) return notFound()
  if (repository.paths === null) return inaccessible()
  const object = objectAt(repository, request.params['path'] ?? '')
  if (!object) return notFound()
  const api = request.url.origin
  if (object.type === 'tree') {
    return found(
      object.entries.map((entry) => ({
        ...placeOf(repository, entry, api),
        type: entry.type === 'tree' ? ('dir' as const) : ('file' as const),
      })) satisfies Schemas['content-directory'],
    )
  }
  if (object.text === null) return inaccessible()
  const name = object.path.split('/').at(-1)!
  return found({
    ...placeOf(repository, { name, path: object.path, type: 'blob' }, api),
    type: 'file',
    size: Buffer.byteLength(object.text),
    encoding: 'base64',
    content: Buffer.from(object.text).toString('base64').replace(/.{60}/g, '$&\n'),
  } satisfies Schemas['content-file'])
}

function placeOf(repository: Repository, entry: Entry, api: string) {
  const { nameWithOwner } = repository
  const sha = shaOf(repository, entry)
  const self = `${api}/repos/${nameWithOwner}/contents/${entry.path}?ref=main`
  const git = `${api}/repos/${nameWithOwner}/git/${entry.type}s/${sha}`
  const html = `${webUrl}/${nameWithOwner}/${entry.type}/main/${entry.path}`
  return {
    name: entry.name,
    path: entry.path,
    sha,
    size: 0,
    url: self,
    git_url: git,
    html_url: html,
    download_url: null,
    _links: { self, git, html },
  }
}

const shaOf = ({ nameWithOwner }: Repository, { type, path }: Entry) =>
  objectId(`${nameWithOwner}:${type}:${path}`)

/** Since July 2026 only a repository's own people may list who starred or watches it. */
export function refusePeople(request: RestRequest): RestAnswer {
  return repositoryOf(request) ? inaccessible() : notFound()
}
