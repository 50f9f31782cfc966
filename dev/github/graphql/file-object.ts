/** Trees and files. */
import {
  nodeId,
  objectAt,
  objectId,
  webUrl,
  type FileObject,
  type Repository,
} from '../record/index.ts'

/** A folder as a `Tree`, a file as a `Blob`; a text that nobody knows is null. */
export function fileObject(repository: Repository, object: FileObject) {
  const { nameWithOwner } = repository
  const key = `${nameWithOwner}:${object.type}:${object.path}`
  const common = {
    oid: objectId(key),
    abbreviatedOid: objectId(key).slice(0, 7),
    commitUrl: `${webUrl}/${nameWithOwner}`,
    commitResourcePath: `/${nameWithOwner}`,
  }
  if (object.type === 'tree') {
    return {
      __typename: 'Tree',
      id: nodeId('Tree', key),
      ...common,
      entries: () =>
        object.entries.map(({ name, path, type }) => ({
          name,
          path,
          type,
          mode: type === 'tree' ? 0o40000 : 0o100644,
          oid: objectId(`${nameWithOwner}:${type}:${path}`),
          extension: /(\.[^.]+)$/.exec(name)?.[1] ?? '',
          isGenerated: false,
          object: () => {
            const inner = objectAt(repository, path)
            return inner && fileObject(repository, inner)
          },
        })),
    }
  }
  return {
    __typename: 'Blob',
    id: nodeId('Blob', key),
    ...common,
    text: object.text,
    byteSize: Buffer.byteLength(object.text ?? ''),
    isBinary: object.text === null ? null : false,
    isTruncated: false,
  }
}
