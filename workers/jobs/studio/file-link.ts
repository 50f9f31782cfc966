/**
 * Links to files: which asset it is, the image's name, when the link ends, whose it is, and a signature
 * (HMAC under the deployment's secret) over all of it. A link alone opens nothing: its owner's cookie
 * has to come with it.
 */
import { assetNames, type AssetName } from '../../../shared/api/jobs.ts'
import { paths } from '../../../shared/api/paths.ts'
import { isSame } from '../../platform/is-same.ts'
import { keyedHash } from '../../platform/seal/index.ts'

export type FileLink = {
  asset: AssetName
  /** Its name in the store of images. */
  image: string
  /** Milliseconds since 1970. */
  endsAt: number
  /** The keyed name of its owner. */
  owner: string
}

const form =
  /^([a-z-]{1,40})\.([0-9a-z]{1,10}\.[\w-]{43})\.([0-9a-z]{1,10})\.([\w-]{43})\.([\w-]{43})$/
const shortestSecret = 32

/** The path of a file. Throws where the secret is shorter than 32 characters. */
export async function linkTo(
  secret: string,
  { asset, image, endsAt, owner }: FileLink,
): Promise<string> {
  const signed = `${asset}.${image}.${endsAt.toString(36)}.${owner}`
  return paths.file.replace('{link}', `${signed}.${await signatureOf(secret, signed)}`)
}

/** What a link says; null for whatever was not made by `linkTo` with this secret. */
export async function readLink(secret: string, link: string): Promise<FileLink | null> {
  const [, name, image, end, owner, signature] = form.exec(link) ?? []
  const asset = assetNames.find((one) => one === name)
  if (!asset || !image || !end || !owner || !signature) return null
  const signed = link.slice(0, -signature.length - 1)
  if (!isSame(signature, await signatureOf(secret, signed))) return null
  return { asset, image, endsAt: Number.parseInt(end, 36), owner }
}

function signatureOf(secret: string, signed: string): Promise<string> {
  if (secret.length < shortestSecret) throw new Error('STUDIO_SECRET is too short to sign with')
  return keyedHash(secret, 'studio-link', signed)
}
