/**
 * Clients that nobody registered: a client goes by the address of a document of its own, which says where
 * it may have a browser sent back to. Source: OAuth Client ID Metadata Document
 * (draft-ietf-oauth-client-id-metadata-document).
 */
import * as z from 'zod/mini'
import { visible } from '../../../../shared/studio/visible.ts'
import { isLoopbackAddress, isPublicAddress } from '../../../platform/outgoing/public-address.ts'
import { readPublicDocument } from '../../../platform/outgoing/public-document.ts'
import { isRedirectUri } from './redirect-uri.ts'

/** The draft, section 6.6: five kilobytes are enough for every honest document. */
const mostBytes = 5 * 1024
const deadlineMilliseconds = 5_000
const mostCharactersOfName = 60
const mostCharactersOfId = 512

const documentSchema = z.object({
  client_id: z.string(),
  client_name: z.optional(z.string()),
  redirect_uris: z.array(z.string()).check(z.minLength(1), z.maxLength(20)),
  grant_types: z.optional(z.array(z.string())),
  response_types: z.optional(z.array(z.string())),
  token_endpoint_auth_method: z.optional(z.string()),
  token_endpoint_auth_methods_supported: z.optional(z.array(z.string())),
})

export type Client = {
  /** The address of its document. */
  id: string
  /** What is shown of it first: nobody can have a document on a host that is not theirs. */
  host: string
  /** What it calls itself, which anybody may; null where it does not. */
  name: string | null
  redirectUris: string[]
}

/** What is wrong with a client, for who wrote it. */
export type ClientProblem = { field: 'client_id'; problem: string }

/**
 * The address that a client id is; null for any other text. It is written as browsers write it, has a path
 * and neither query nor fragment.
 */
export function clientAddressOf(id: string, allowsLoopback: boolean): URL | null {
  const url = id.length <= mostCharactersOfId ? URL.parse(id) : null
  const isPlain = url !== null && url.href === id && url.pathname !== '/' && !/[?#]/.test(id)
  const isAllowed = isPlain && (isPublicAddress(url) || (allowsLoopback && isLoopbackAddress(url)))
  return isAllowed ? url : null
}

/** The client of this id, as its document tells today; or what is wrong with it. */
export async function readClient(
  id: string,
  { ownOrigin, allowsLoopback }: { ownOrigin: string; allowsLoopback: boolean },
): Promise<Client | ClientProblem> {
  const address = clientAddressOf(id, allowsLoopback)
  if (!address || address.origin === ownOrigin) {
    return wrong('takes the https address of a client’s metadata document, with a path')
  }
  const rules = { mostBytes, deadlineMilliseconds, allowsLoopback }
  return clientIn(await readPublicDocument(address, rules), address)
}

/** The client that a document describes; or what is wrong with it. */
export function clientIn(document: unknown, { href, host }: URL): Client | ClientProblem {
  const parsed = documentSchema.safeParse(document)
  if (!parsed.success) {
    return wrong('leads to no JSON document of at most 5 KB with `client_id` and `redirect_uris`')
  }
  const { client_id: id, client_name: name, redirect_uris: named, ...rest } = parsed.data
  if (id !== href) return wrong('is another one in the document that it leads to')
  const redirectUris = named.filter(isRedirectUri)
  if (redirectUris.length === 0) {
    return wrong('leads to a document with no redirect_uri of https or of this machine')
  }
  const { grant_types: grants, response_types: responses } = rest
  if (grants?.includes('authorization_code') === false || responses?.includes('code') === false) {
    return wrong('leads to a document of a client that asks for no codes')
  }
  if (!isPublicClient(rest)) return wrong('is of a client that is not public')
  return { id, host, name: shownName(name), redirectUris }
}

/** No secret of a client is known here, so that none may have to rest on one. */
function isPublicClient({
  token_endpoint_auth_method: method = 'none',
  token_endpoint_auth_methods_supported: others = [],
}: Pick<
  z.infer<typeof documentSchema>,
  'token_endpoint_auth_method' | 'token_endpoint_auth_methods_supported'
>): boolean {
  return method === 'none' || others.includes('none')
}

/** One line of what can be seen. */
function shownName(name = ''): string | null {
  const line = visible(name).replace(/\s+/g, ' ').trim()
  return [...line].slice(0, mostCharactersOfName).join('') || null
}

const wrong = (problem: string): ClientProblem => ({ field: 'client_id', problem })
