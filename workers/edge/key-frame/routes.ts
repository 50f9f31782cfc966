/**
 * The field for a visitor's key, on a host of its own: no script of the site reaches a document of
 * another origin. On that host there is nothing else, and on the site's the field is not.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { Hono } from '../router/index.ts'
import { keyFramePath, type KeyFrameDocument } from '../../../shared/pages/key-frame-order.ts'
import type { VaultKey } from '../../platform/bindings.ts'
import { PhantomError, toErrorResponse } from '../../platform/errors/index.ts'
import { within } from '../../platform/within.ts'
import type { EdgeContext } from '../edge-context.ts'

/** Lets through, on each host, what belongs there. */
export const keyHostRules: MiddlewareHandler<EdgeContext> = (context, next) => {
  const isFrame = context.req.path === keyFramePath
  return isFrame === isAskedAtKeyHost(context) ? next() : refuse(context)
}

async function refuse(context: Context<EdgeContext>): Promise<Response> {
  // Not as a page: those are of the site.
  const refused = toErrorResponse(new PhantomError('route_not_found'), context.get('requestId'))
  refused.headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
  return refused
}

export const keyFrameRoutes = new Hono<EdgeContext>().get(keyFramePath, async (context) => {
  const { env, req } = context
  const site = env.SITE_ORIGIN ?? nobody
  const document = await env.PAGES.keyFrame({
    site,
    vault: await vaultOf(context),
    now: Date.now(),
    lang: req.query('lang') ?? null,
    acceptLanguage: req.header('accept-language') ?? null,
    scheme: req.query('scheme') ?? null,
  })
  return new Response(document.html, { headers: headersOf(document, site) })
})

/** Where no site is named, none may frame it. */
const nobody = "'none'"

/** Looked at with every request: it parses nothing. */
function isAskedAtKeyHost({ env, req }: Context<EdgeContext>): boolean {
  if (!env.KEY_ORIGIN) return false
  return withoutScheme(req.url).startsWith(`${withoutScheme(env.KEY_ORIGIN)}/`)
}

const withoutScheme = (address: string) => address.slice(address.indexOf('//') + 2)

const deadlineMilliseconds = 3_000
/** A vault's name: 256 bits in base64url. */
const vaultForm = /^[\w-]{43}$/

/** What the vault that the address names is sealed to; null where there is none, or none in time. */
async function vaultOf({ env, req }: Context<EdgeContext>): Promise<KeyFrameVault> {
  const sid = req.query('vault') ?? ''
  if (!vaultForm.test(sid)) return null
  const none = () => null
  const key: VaultKey | null = await within(
    deadlineMilliseconds,
    env.ACCOUNTS.vaultKey(sid).catch(none),
    none,
  )
  return key && { sid, ...key }
}

type KeyFrameVault = (VaultKey & { sid: string }) | null

/**
 * Nothing runs there but the one script, nothing is loaded, sent or framed, and whoever opens it opens
 * it without an origin of its own (`sandbox`), as if it were framed so.
 */
function headersOf({ scriptHash, styleHash }: KeyFrameDocument, site: string) {
  return {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; script-src ${scriptHash}; style-src ${styleHash}; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors ${site}; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts`,
    'referrer-policy': 'no-referrer',
    'permissions-policy':
      'accelerometer=(), camera=(), clipboard-read=(), clipboard-write=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  }
}
