/** What the parameters of functions are that frameworks, browsers and platforms call. */
import type { FunctionForm, Parameter } from '../../form/form.ts'
import type { FunctionPlace } from '../../flow/profile.ts'
import type { Value } from '../../flow/value.ts'
import { typeNames } from './sources.ts'

type Known = Partial<Value> | undefined

const request = { reach: 1, path: '@http.Request', isResolved: true } as const
const response = { reach: 1, path: '@http.Response', isResolved: true } as const
const context = { reach: 1, path: '@koa.Context', isResolved: true } as const
const lambdaEvent = { reach: 4, path: '@lambda.Event', isResolved: true } as const
const messageEvent = { reach: 1, path: '@message.Event', isResolved: true } as const
const archiveEntry = { reach: 1, path: '@archive.Entry', isResolved: true } as const
const sent = { reach: 4 } as const

const requestName = /^_?(req|request|httpReq|httpRequest|nextReq)$/
const responseName = /^_?(res|resp|response|reply|rep|httpRes|h|toolkit)$/
const contextName = /^(ctx|koaCtx|koaContext)$/
const routing = /\.(get|post|put|patch|delete|all|use|route|options|head|del)$/
const clientCall = /^(\$|jquery|axios|http|https|request|got|superagent|chai|supertest|nock)\b/i
const webMethods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])

/** Names that say whose data it is. */
const saysStranger =
  /^(user_?input|untrusted\w*|user_?supplied\w*|user_?controlled\w*|unverified\w*|attacker\w*|tainted\w*)$/i

/** What a parameter is at an entry point; `undefined` where nothing special is known. */
export function entryParameter(
  parameter: Parameter,
  index: number,
  form: FunctionForm,
  place: FunctionPlace,
): Known {
  return (
    (saysStranger.test(parameter.name) ? sent : undefined) ??
    byAnnotation(parameter) ??
    byType(parameter) ??
    byHandler(parameter, index, form) ??
    (place.handedTo === undefined
      ? byFunctionName(parameter, index, form)
      : byCall(parameter, index, form, place.handedTo))
  )
}

/** Nest, routing-controllers, tsoa: `@Query('id') id`. */
const sentByAnnotation = new Set([
  'Query',
  'Body',
  'Param',
  'Params',
  'QueryParam',
  'QueryParams',
  'BodyParam',
  'HeaderParam',
  'Headers',
  'Cookies',
  'CookieParam',
  'UploadedFile',
  'UploadedFiles',
  'RawBody',
  'Args',
  'MessageBody',
  'Path',
  'Header',
])

function byAnnotation(parameter: Parameter): Known {
  for (const annotation of parameter.annotations) {
    if (sentByAnnotation.has(annotation)) return sent
    if (annotation === 'Req' || annotation === 'Request') return request
    if (annotation === 'Res' || annotation === 'Response') return response
    if (annotation === 'Ctx') return context
  }
  return undefined
}

function byType(parameter: Parameter): Known {
  const { type } = parameter
  if (type === undefined) return undefined
  const path = typeNames[type.slice(type.lastIndexOf('.') + 1)]
  if (path === undefined) return undefined
  return { reach: path === '@lambda.Event' ? 4 : 1, path, isResolved: true }
}

/** `(req, res)`, `(err, req, res, next)`, `(request, reply)`, `(request, h)`, `(ctx, next)`. */
function byHandler(parameter: Parameter, index: number, form: FunctionForm): Known {
  const { name } = parameter
  if (requestName.test(name)) return request
  if (contextName.test(name) && index === 0) return context
  const before = form.parameters[index - 1]
  if (before === undefined || !responseName.test(name)) return undefined
  return isRequestLike(before) ? response : undefined
}

/** A parameter named as a request, or taken apart as one: `({ query, body }, res)`. */
const isRequestLike = (parameter: Parameter) =>
  requestName.test(parameter.name) ||
  parameter.name === '_' ||
  (parameter.bindings ?? []).some(({ path }) =>
    ['query', 'body', 'params', 'headers', 'cookies'].includes(path[0] ?? ''),
  )

/** Functions that a platform finds by their names: `exports.handler`, `export async function POST`. */
function byFunctionName(parameter: Parameter, index: number, form: FunctionForm): Known {
  const name = form.name ?? ''
  const { type } = parameter
  // Functions of a server that pages call by themselves: 'use server'.
  if (type === 'FormData') return sent
  if (index === 0) {
    const next = form.parameters[1]
    if (next !== undefined && responseName.test(next.name) && isRequestLike(parameter))
      return request
    if (webMethods.has(name)) return request
    if (/^(handler|lambdaHandler|lambda_handler)$/.test(name)) return lambdaEvent
    if (/^_?event$/.test(parameter.name) && /^_?(context|ctx|callback)$/.test(next?.name ?? ''))
      return lambdaEvent
    if (/^(getServerSideProps|getInitialProps|loader|action)$/.test(name)) return context
    if (name === 'onmessage') return messageEvent
    if (bindsOf(parameter, 'searchParams')) return sentContext
  }
  const first = form.parameters[0]?.name ?? ''
  if (index === 1 && webMethods.has(form.name ?? '')) return sent
  const isNamed = /^_?(args|input)$/.test(parameter.name)
  const firsts = isNamed ? /^(_+|_?parent|_?root|_?obj|_?source)$/ : /^(_+|_?parent)$/
  const isArguments = isNamed || parameter.bindings !== undefined
  if (index === 1 && isArguments && firsts.test(first)) return sent
  return undefined
}

const sentContext = { reach: 1, path: '@koa.Context', isResolved: true } as const

const bindsOf = (parameter: Parameter, name: string) =>
  (parameter.bindings ?? []).some(({ path }) => path[0] === name)

/** Functions handed to a call, by what is called: routes, events, archives, streams. */
function byCall(
  parameter: Parameter,
  index: number,
  form: FunctionForm,
  handedTo: NonNullable<FunctionPlace['handedTo']>,
): Known {
  const { path } = handedTo
  const event = handedTo.arguments[0]?.constant
  if (routing.test(path) && typeof event === 'string' && event.startsWith('/')) {
    if (clientCall.test(path)) return undefined
    return byRoute(parameter, index, form)
  }
  if (/\.route\(\)(?:\.\w+\(\))*\.(?:get|post|put|patch|delete|all|head)$/.test(path))
    return byRoute(parameter, index, form)
  const last = path.slice(path.lastIndexOf('.') + 1)
  // What a page of the program sends, and a page can hold what strangers wrote.
  if (/(^|\.)ipcMain\.(on|once|handle|handleOnce)$/.test(path)) return index > 0 ? sent : undefined
  if (last === 'on' || last === 'once' || last === 'addEventListener') {
    return index === 0 && typeof event === 'string' ? byEvent(path, last, event) : undefined
  }
  if (last === 'param' && index === 3) return sent
  if (index === 1 && last === 'forEach' && /(zip|archive)/i.test(path)) return archiveEntry
  return undefined
}

function byRoute(parameter: Parameter, index: number, form: FunctionForm): Known {
  const count = form.parameters.length
  if (count === 1) return /^(c|ctx|context)$/.test(parameter.name) ? context : request
  const offset = count === 4 ? 1 : 0
  if (index === offset) return /^(c|ctx|context)$/.test(parameter.name) ? context : request
  return index === offset + 1 && count - offset >= 2 && !/next/.test(parameter.name)
    ? response
    : undefined
}

const quietEvents = new Set([
  'error',
  'close',
  'end',
  'finish',
  'exit',
  'connect',
  'connection',
  'disconnect',
  'open',
  'listening',
  'ready',
  'timeout',
  'drain',
])

/** Archives tell their entries by events, sockets what a stranger sent. */
function byEvent(path: string, method: string, event: string): Known {
  if (event === 'entry') return archiveEntry
  if (method === 'addEventListener') return event === 'message' ? messageEvent : undefined
  if (quietEvents.has(event)) return undefined
  const receiver = path.slice(0, path.lastIndexOf('.'))
  if (receiver === '@http.Request' || receiver === '@koa.Context.req') return sent
  if (/(^|\.)(socket|ws|client|conn|connection|sock|websocket)$/i.test(receiver)) return sent
  return undefined
}
