/** What the parameters of a method of Java are when a framework or the world calls it. */
import type { FunctionForm, Parameter } from '../../form/form.ts'
import type { FunctionPlace } from '../../flow/profile.ts'
import type { Value } from '../../flow/value.ts'

/** Annotations of a parameter that a request fills. */
const filledByRequests = new Set([
  'RequestParam',
  'PathVariable',
  'RequestBody',
  'RequestHeader',
  'RequestPart',
  'CookieValue',
  'ModelAttribute',
  'MatrixVariable',
  'QueryParam',
  'PathParam',
  'FormParam',
  'FormDataParam',
  'HeaderParam',
  'CookieParam',
  'MatrixParam',
  'BeanParam',
  'RestQuery',
  'RestPath',
  'RestForm',
  'QueryValue',
  'Body',
  'Header',
  'Payload',
  'DestinationVariable',
])

/** Annotations of a method that a request, or a message, calls. */
const called =
  /^(?:(?:Request|Get|Post|Put|Delete|Patch|Message|Subscribe|Query|Mutation|Schema)Mapping|GET|POST|PUT|DELETE|PATCH|Path|WebMethod|Action|KafkaListener|JmsListener|RabbitListener|SqsListener|StreamListener|EventListener|OnMessage|Get|Post|Put|Delete|Patch|JavascriptInterface|ActionMapping|ResourceMapping|RenderMapping)$/

/** What a framework hands over itself; a request decides none of it. */
const handedOver =
  /^(?:Model|ModelMap|ModelAndView|RedirectAttributes|BindingResult|Errors|Http(?:Servlet)?(?:Request|Response|Session).*|Servlet(?:Request|Response)|Principal|Authentication|UserDetails|Locale|TimeZone|SessionStatus|UriComponentsBuilder|Pageable|Sort|Session|WebRequest|NativeWebRequest|ServerWebExchange|ServerHttp(?:Request|Response)|OutputStream|Writer|HttpMethod|ServerRequest|MultipartHttpServletRequest|SecurityContext|UriInfo|AsyncResponse|.*(?:Service|Repository|Dao|Manager|Factory|Template|Config|Connection|EntityManager))$/

/** Types whose values hold no text: nothing harmful fits into them. */
export const harmlessTypes = new Set([
  'int',
  'long',
  'short',
  'byte',
  'double',
  'float',
  'boolean',
  'Integer',
  'Long',
  'Short',
  'Byte',
  'Double',
  'Float',
  'Boolean',
  'BigDecimal',
  'BigInteger',
  'AtomicInteger',
  'AtomicLong',
  'UUID',
  'Date',
  'LocalDate',
  'LocalDateTime',
  'ZonedDateTime',
  'Instant',
  'Duration',
  'Timestamp',
])

export function javaParameter(
  parameter: Parameter,
  _index: number,
  form: FunctionForm,
  place: FunctionPlace,
): Partial<Value> | undefined {
  const type = parameter.type ?? ''
  // What makes an object gives it its settings, mostly.
  if (form.node.type === 'constructor_declaration') return { reach: 1 }
  if (harmlessTypes.has(type)) return { reach: 1, cleaned: new Set(['*']) }
  if (parameter.annotations.some((name) => filledByRequests.has(name))) return { reach: 4 }
  if (handedOver.test(type)) return { reach: 1 }
  if (
    parameter.annotations.some((name) =>
      /^(?:Autowired|Inject|Value|AuthenticationPrincipal|Context|SessionAttribute)$/.test(name),
    )
  )
    return { reach: 1 }
  if (place.decorators.some((name) => called.test(name))) return { reach: 4 }
  if (form.name === 'main' && type === 'String[]') return { reach: 3 }
  if (form.name === 'handleRequest' && type !== 'Context') return { reach: 4 }
  if (form.name === 'onMessage' && form.parameters.length === 1) return { reach: 4 }
  return undefined
}
