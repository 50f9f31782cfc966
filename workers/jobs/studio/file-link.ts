/**
 * Links to files: which asset it is, the image's name, when the link ends, whose it is, and a signature
 * (HMAC under the deployment's secret) over all of it. A link alone opens nothing: its owner's cookie
 * has to come with it.
 */
import { assetNames, type AssetName } from '../../../shared/api/jobs.ts'
import { paths } from '../../../shared/api/paths.ts'
import { isSame } from '../../platform/is-same.ts'
import { keyedHash } from '../../platform/seal/index.ts'

/** A thing itself, the image that a model sent for it, and an unfinished one on the way there. */
export type FileName = AssetName | `${AssetName}-original` | `${AssetName}-preview`

export type FileLink = {
  asset: FileName
  /** Its name in the store of images. */
  image: string
  /** Milliseconds since 1970. */
  endsAt: number
  /** The keyed name of its owner. */
  owner: string
}

/** What a link says. It names no owner: it says of one whether it is theirs. */
export type ReadLink = Omit<FileLink, 'owner'> & { isOf: (owner: string) => Promise<boolean> }

const form =
  /^([a-z-]{1,40})\.([0-9a-z]{1,10}\.[\w-]{43})\.([0-9a-z]{1,10})\.([\w-]{43})\.([\w-]{43})$/
const shortestSecret = 32

const fileNames = assetNames.flatMap((name): FileName[] => [
  name,
  `${name}-original`,
  `${name}-preview`,
])

/** The path of a file. Throws where the secret is shorter than 32 characters. */
export async function linkTo(
  secret: string,
  { asset, image, endsAt, owner }: FileLink,
): Promise<string> {
  const signed = `${asset}.${image}.${endsAt.toString(36)}.${await hashOf(secret, 'owner', owner)}`
  return paths.file.replace('{link}', `${signed}.${await hashOf(secret, 'link', signed)}`)
}

/** What a link says; null for whatever was not made by `linkTo` with this secret. */
export async function readLink(secret: string, link: string): Promise<ReadLink | null> {
  const [, name, image, end, ownerHash, signature] = form.exec(link) ?? []
  const asset = fileNames.find((one) => one === name)
  if (!asset || !image || !end || !ownerHash || !signature) return null
  const signed = link.slice(0, -signature.length - 1)
  if (!isSame(signature, await hashOf(secret, 'link', signed))) return null
  return {
    asset,
    image,
    endsAt: Number.parseInt(end, 36),
    isOf: async (owner) => isSame(ownerHash, await hashOf(secret, 'owner', owner)),
  }
}

function hashOf(secret: string, what: 'owner' | 'link', text: string): Promise<string> {
  if (secret.length < shortestSecret) throw new Error('STUDIO_SECRET is too short to sign with')
  return keyedHash(secret, 'studio-link', `${what} ${text}`)
}
