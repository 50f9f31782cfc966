/** What the parameters of a Python function are when a framework calls it. */
import type { Expression, FunctionForm, Parameter } from '../../form/form.ts'
import type { FunctionPlace } from '../../flow/profile.ts'
import type { Reach, Value } from '../../flow/value.ts'

/** Decorators that make a function the handler of a route. */
const routeDecorator =
  /(?:^|\.)(?:route|get|post|put|patch|delete|websocket|api_route|expose|add_url_rule|view_config|api_view|http_get|http_post)$/

/** Classes whose methods a framework calls with what a request brought. */
const handlerClass =
  /(?:^|\.)(?:\w*View|View\w*Mixin|MethodView|Resource|\w*RequestHandler|\w*WebSocketHandler|HTTPEndpoint|\w*ViewSet|WebSocketConsumer|\w*Handler)$/

const handlerMethod =
  /^(?:get|post|put|patch|delete|head|options|dispatch|on_get|on_post|on_put|on_patch|on_delete|list|retrieve|create|update|partial_update|destroy|receive|on_message|open)$/

/** Types of which no text can be made that does harm. */
const harmlessType =
  /^(?:(?:typing\.)?Optional\[)?(?:int|float|bool|(?:uuid\.)?UUID|(?:datetime\.)?(?:datetime|date)|(?:decimal\.)?Decimal)\b/

const fromRequest: Partial<Value> = { reach: 4 }
const harmless: Partial<Value> = { reach: 4, cleaned: new Set(['*']) }

/** What the handlers of Python's own HTTP server keep of a request. */
export const pythonFields = (
  bases: readonly string[],
): Readonly<Record<string, Reach>> | undefined =>
  bases.some((base) => base.endsWith('HTTPRequestHandler'))
    ? { path: 4, headers: 4, rfile: 4, requestline: 4, raw_requestline: 4 }
    : undefined

export function pythonParameter(
  parameter: Parameter,
  index: number,
  form: FunctionForm,
  place: FunctionPlace,
): Partial<Value> | undefined {
  const { name, type } = parameter
  if (index === 0 && isLambdaHandler(form)) return { reach: 4, path: 'aws.Event', isResolved: true }
  // An application of WSGI: `application(environ, start_response)`.
  if (index === 0 && form.parameters[1]?.name === 'start_response') return fromRequest
  if (/^_?req(uest)?$/.test(name) && type === undefined) {
    return { path: 'web.Request', isResolved: true }
  }
  const harmlessly = type !== undefined && harmlessType.test(type)
  if (isRouteHandler(form, place)) {
    if (isInjected(parameter)) return undefined
    return harmlessly || isConverted(name, form) ? harmless : fromRequest
  }
  if (isView(form, index)) return harmlessly ? harmless : fromRequest
  if (harmlessly) return { cleaned: new Set(['*']) }
  return undefined
}

/** `handler(event, context)`, as AWS Lambda and its like call it. */
const isLambdaHandler = (form: FunctionForm) =>
  form.parameters.length === 2 &&
  form.parameters[0]?.name === 'event' &&
  /^_?(context|ctx)$|^_$/.test(form.parameters[1]?.name ?? '')

function isRouteHandler(form: FunctionForm, place: FunctionPlace): boolean {
  if (place.decorators.some((path) => routeDecorator.test(path))) return true
  if (/^(?:resolve|mutate)(?:_|$)/.test(form.name ?? '') && form.parameters[0]?.name === 'info')
    return true
  return handlerMethod.test(form.name ?? '') && place.bases.some((base) => handlerClass.test(base))
}

/** A view of Django takes the request and what its pattern found in the address. */
const isView = (form: FunctionForm, index: number) =>
  index > 0 && /^_?request$/.test(form.parameters[0]?.name ?? '')

/** What FastAPI hands in by itself: `db: Session = Depends(…)`. */
function isInjected({ default: given, type }: Parameter): boolean {
  if (
    type !== undefined &&
    /Depends|Session|BackgroundTasks|Request\b|Response\b|WebSocket\b|Settings/.test(type)
  )
    return true
  return given?.kind === 'call' && /^(?:Depends|Security)$/.test(lastNameOf(given.callee))
}

const lastNameOf = (expression: Expression): string =>
  expression.kind === 'name'
    ? expression.name
    : expression.kind === 'member'
      ? expression.property
      : ''

/** `/users/<int:id>`: the converter lets numbers through alone. */
function isConverted(name: string, form: FunctionForm): boolean {
  const routes = form.decorators.flatMap((decorator) =>
    decorator.kind === 'call' ? decorator.arguments.map(({ value }) => value) : [],
  )
  return routes.some(
    (route) =>
      route.kind === 'literal' &&
      typeof route.value === 'string' &&
      new RegExp(
        `<(?:int|float|uuid)(?:\\([^)]*\\))?:${name}>|\\{${name}:(?:int|float|uuid)\\}`,
      ).test(route.value),
  )
}
