/** What a handler answers: HTML, redirects, cookies, headers. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted, type Value } from '../../flow/value.ts'
import type { Answer, SyntaxRule } from '../syntax-rule.ts'
import {
  all,
  codeAround,
  defined,
  inFile,
  inFunction,
  inHandler,
  isDynamic,
  sink,
  speaksOf,
} from './define.ts'

const writers =
  /^net\/http\.ResponseWriter$|^(?:gin|echo|beego|iris|this|context)\b.*\.(?:Writer|ResponseWriter|Response|Response\(\))$|^gin\.ResponseWriter$/

const isWriter = (value: Value | undefined) => writers.test(value?.path ?? '')

const markup = /<\/?[a-z!][\w-]*[\s>/]/i

/** Answers that no browser reads as HTML, as far as the function says so. */
const otherAnswer =
  /application\/(?!xhtml)[\w.+-]+|text\/(?:plain|csv|event-stream|css)|image\/|json\.(?:Marshal|NewEncoder)|octet-stream|promhttp|websocket/i

/** A text written to the answer past all escaping. */
function written(site: CallSite, values: readonly (Value | undefined)[], least: 1 | 2): Answer {
  const dynamic = values.filter(isDynamic).filter((value) => !isOutcome(value))
  if (dynamic.length === 0) return undefined
  const isOther = otherAnswer.test(codeAround(site))
  if (dynamic.some((value) => isTainted(value, 'html', 4)))
    return { confidence: isOther ? 'low' : 'high' }
  const isMarkup = values.some((value) => markup.test(value?.skeleton ?? ''))
  if (isMarkup && dynamic.some((value) => isTainted(value, 'html', 1)))
    return { confidence: 'medium' }
  if (isOther) return undefined
  return dynamic.some((value) => isTainted(value, 'html', least))
    ? { confidence: 'medium' }
    : undefined
}

/** Errors, numbers, times: what nobody puts markup into. */
const isOutcome = (value: Value) =>
  /(?:^|\.)(?:err|error|Err|Error\(\)|status|code|count|port|version|now|id)$|^(?:time|os)\./.test(
    value.path ?? '',
  )

const htmlFromInput: SyntaxRule = defined({
  id: 'go/html-from-input',
  title: 'Text goes into a page without escaping',
  severity: 'high',
  cwe: 79,
  why: 'What is written straight to the answer is read as HTML: whoever decides a part of it runs scripts in the page.',
  fix: 'Render the page with html/template, or escape the text with html.EscapeString.',
  bad: [
    inHandler('fmt', 'fmt.Fprintf(w, "<h1>Hello %s</h1>", r.URL.Query().Get("name"))'),
    inHandler('', 'name := r.FormValue("name")', 'w.Write([]byte("Hello " + name))'),
    inHandler('io', 'html := "<p>" + lookUp(r.URL.Path) + "</p>"', 'io.WriteString(w, html)'),
    inFile(
      'github.com/gin-gonic/gin',
      'func show(c *gin.Context) {',
      '\tc.Data(200, "text/html; charset=utf-8", []byte("<b>"+c.Query("q")+"</b>"))',
      '}',
    ),
    inFile(
      'github.com/labstack/echo/v4',
      'func show(c echo.Context) error { return c.HTML(200, "<b>"+c.QueryParam("q")+"</b>") }',
    ),
  ],
  good: [
    inHandler('html fmt', 'fmt.Fprintf(w, "<h1>%s</h1>", html.EscapeString(r.FormValue("name")))'),
    inHandler('fmt', 'fmt.Fprintf(w, "<h1>Hello</h1>")'),
    inHandler(
      'fmt strconv',
      'n, _ := strconv.Atoi(r.FormValue("n"))',
      'fmt.Fprintf(w, "<b>%d</b>", n)',
    ),
    inHandler(
      'encoding/json',
      'w.Header().Set("Content-Type", "application/json")',
      'body, err := json.Marshal(r.URL.Query())',
      'w.Write(body)',
    ),
    inHandler('html/template', 'page.Execute(w, r.URL.Query().Get("name"))'),
  ],
  calls: [
    {
      names: ['fmt.Fprintf', 'fmt.Fprint', 'fmt.Fprintln', 'io.WriteString'],
      check: (site) => {
        const [writer, template, ...rest] = site.arguments
        if (!isWriter(writer)) return undefined
        if (site.path !== 'fmt.Fprintf') return written(site, [template, ...rest], 1)
        const verbs = [...(template?.skeleton ?? '').matchAll(/%[-+ #0]*[\d*.]*([a-zA-Z])/g)]
        const texts = rest.filter(
          (_, index) => !'dtTbcoxXUeEfFgGp'.includes(verbs[index]?.[1] ?? 's'),
        )
        return written(site, [template, ...texts], 1)
      },
    },
    {
      names: ['io.Copy'],
      check: (site) => {
        const [writer, from] = site.arguments
        return isWriter(writer) && isDynamic(from) && isTainted(from, 'html', 4)
          ? written(site, [from], 2)
          : undefined
      },
    },
    {
      names: ['*.WriteTo'],
      check: (site) => {
        const { receiver, arguments: given } = site
        return isWriter(given[0]) && isDynamic(receiver) && isTainted(receiver, 'html', 4)
          ? written(site, [receiver], 2)
          : undefined
      },
    },
    {
      names: ['fmt.Fprintf', 'fmt.Fprint', 'fmt.Fprintln', 'fasthttp.RequestCtx.WriteString'],
      check: (site) => {
        const isContext = site.arguments[0]?.path === 'fasthttp.RequestCtx'
        if (!isContext && !site.path.startsWith('fasthttp')) return undefined
        return /text\/html/.test(codeAround(site))
          ? speaksOf(site.arguments.slice(isContext ? 1 : 0), 'html')
          : undefined
      },
    },
    {
      names: ['events.APIGatewayProxyResponse', 'events.APIGatewayV2HTTPResponse'],
      check: (site) =>
        /text\/html/.test(codeAround(site)) ? speaksOf([site.option('Body')], 'html') : undefined,
    },
    {
      names: ['text/template.Template.Execute', 'text/template.Template.ExecuteTemplate'],
      check: ({ arguments: [writer, ...rest] }) =>
        isWriter(writer) ? speaksOf([rest.at(-1)], 'html') : undefined,
    },
    {
      names: ['*.Write', '*.WriteString'],
      check: (site) =>
        isWriter(site.receiver) ? written(site, [site.arguments[0]], 2) : undefined,
    },
    {
      names: [
        'gin.Context.Data',
        'echo.Context.Blob',
        'echo.Context.HTMLBlob',
        'echo.Context.HTML',
      ],
      check: (site) => {
        const isHtml = /HTML/.test(site.path)
        const type = String(site.arguments[1]?.constant ?? '')
        return isHtml || /html/.test(type)
          ? speaksOf([site.arguments.at(-1)], 'html', 2)
          : undefined
      },
    },
    {
      names: all(
        ['fiber.Ctx', 'iris.Context'],
        ['SendString', 'HTML', 'WriteString', 'Writef', 'Send'],
      ),
      check: (site) =>
        site.path.endsWith('HTML') || /text\/html/.test(codeAround(site))
          ? written(site, [site.arguments[0]], 2)
          : undefined,
    },
    {
      names: ['this.Ctx.WriteString', 'context.Context.WriteString', '*.Ctx.Output.Body'],
      check: (site) => written(site, [site.arguments[0]], 2),
    },
    {
      names: ['gin.Context.String', 'echo.Context.String', 'net/http.Error'],
      check: (site) =>
        /Content-Type.{1,12}text\/html/.test(codeAround(site))
          ? speaksOf(site.arguments.slice(1), 'html', 4)
          : undefined,
    },
  ],
})

const templateTypes = ['HTML', 'HTMLAttr', 'JS', 'JSStr', 'CSS', 'URL', 'Srcset'].map(
  (name) => `html/template.${name}`,
)

const trustedTemplateText: SyntaxRule = defined({
  id: 'go/trusted-template-text',
  title: 'A value is declared safe for a template',
  severity: 'high',
  cwe: 79,
  why: 'The types of html/template switch escaping off for what is converted to them.',
  fix: 'Hand the plain text to the template and let it escape, or clean it with a sanitizer first.',
  bad: [
    inHandler('html/template', 'page.Execute(w, template.HTML(r.FormValue("bio")))'),
    inFunction('html/template fmt', 'show(template.JS(fmt.Sprintf("let a = %s", input)))'),
    inFunction('html/template', 'link := template.URL(input)', 'show(link)'),
  ],
  good: [
    inFunction('html/template', 'show(template.HTML("<b>Hello</b>"))'),
    inFunction(
      'html/template',
      'show(template.HTML("<b>" + template.HTMLEscapeString(input) + "</b>"))',
    ),
    inFunction(
      'html/template github.com/microcosm-cc/bluemonday',
      'clean := bluemonday.UGCPolicy().Sanitize(input)',
      'show(template.HTML(clean))',
    ),
  ],
  calls: [
    {
      names: templateTypes,
      check: ({ path, arguments: [text] }) =>
        speaksOf([text], path.endsWith('URL') ? 'url' : 'html', 1),
    },
  ],
})

const textTemplateForPages: SyntaxRule = defined({
  id: 'go/text-template-for-pages',
  title: 'Pages are rendered with text/template',
  severity: 'medium',
  confidence: 'medium',
  cwe: 79,
  why: 'The package text/template escapes nothing: what is put into the page is read as HTML.',
  fix: 'Import html/template instead; it has the same interface.',
  bad: [
    inHandler(
      'text/template',
      'template.Must(template.ParseFiles("a.html")).Execute(w, r.URL.Query())',
    ),
    inFile('net/http text/template', 'func serve(w http.ResponseWriter) { page.Execute(w, data) }'),
  ],
  good: [
    inHandler('html/template', 'page.Execute(w, nil)'),
    inFile('os text/template', 'func main() { config.Execute(os.Stdout, data) }'),
  ],
  imports: ({ module, file }) =>
    module === 'text/template' &&
    (/http\.ResponseWriter|gin\.Context|echo\.Context/.test(file.text) ||
      /\.html?["`]/.test(file.text)),
})

/** `/` and one more sign that is no slash, or a host written in the program: it stays where it is. */
export const hasFixedPlace = (value: Value): boolean =>
  /^(?:\/[^/\\\0]|\/$|[?#]|https?:\/\/[^/\0]+[/?#])/i.test(value.skeleton ?? '')

const notFixed = (value: Value | undefined) =>
  value === undefined || hasFixedPlace(value) ? undefined : value

const redirectFromInput: SyntaxRule = defined({
  id: 'go/redirect-from-input',
  title: 'A redirect leads where the request says',
  severity: 'medium',
  cwe: 601,
  why: 'A link to your site that leads on to any other site lends its good name to whoever made the link.',
  fix: 'Redirect to a path of your own, or check the host against a list before.',
  bad: [
    inHandler('', 'http.Redirect(w, r, r.URL.Query().Get("next"), http.StatusFound)'),
    inHandler(
      '',
      'target := r.FormValue("url")',
      'w.Header().Set("Location", target)',
      'w.WriteHeader(302)',
    ),
    inFile(
      'github.com/gin-gonic/gin',
      'func go_(c *gin.Context) { c.Redirect(302, c.Query("to")) }',
    ),
  ],
  good: [
    inHandler('', 'http.Redirect(w, r, "/home", http.StatusFound)'),
    inHandler('', 'http.Redirect(w, r, "/search?q="+r.FormValue("q"), http.StatusFound)'),
    inHandler(
      '',
      'next := r.FormValue("next")',
      'if !allowed[next] {',
      '\tnext = "/"',
      '}',
      'if isValidRedirect(next) {',
      '\thttp.Redirect(w, r, next, 302)',
      '}',
    ),
  ],
  calls: [
    {
      names: ['net/http.Redirect'],
      check: ({ arguments: [, , address] }) => speaksOf([notFixed(address)], 'url'),
    },
    {
      names: [
        'gin.Context.Redirect',
        'echo.Context.Redirect',
        'iris.Context.Redirect',
        'fiber.Ctx.Redirect',
        'fasthttp.RequestCtx.Redirect',
        'this.Redirect',
        'net/http.RedirectHandler',
      ],
      check: ({ arguments: given }) => speaksOf(given.slice(0, 2).map(notFixed), 'url'),
    },
    {
      names: ['*.Set', '*.Add', '*.Header'],
      check: ({ arguments: [name, value] }) =>
        String(name?.constant).toLowerCase() === 'location'
          ? speaksOf([notFixed(value)], 'url')
          : undefined,
    },
  ],
})

const originRules: SyntaxRule = defined({
  id: 'go/any-origin',
  title: 'Every site may read the answers',
  severity: 'medium',
  cwe: 942,
  why: 'With this header scripts of any site can read what the server answers to its visitors.',
  fix: 'Name the sites that may read the answers.',
  confidence: 'medium',
  bad: [
    inHandler('', 'w.Header().Set("Access-Control-Allow-Origin", "*")'),
    inHandler('', 'w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))'),
    inFile(
      'github.com/rs/cors',
      'var c = cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true})',
    ),
    inFile('github.com/gin-contrib/cors', 'var c = cors.New(cors.Config{AllowAllOrigins: true})'),
  ],
  good: [
    inHandler('', 'w.Header().Set("Access-Control-Allow-Origin", "https://example.com")'),
    inFile(
      'github.com/rs/cors',
      'var c = cors.New(cors.Options{AllowedOrigins: []string{"https://example.com"}})',
    ),
  ],
  calls: [
    {
      names: ['*.Set', '*.Add', '*.Header'],
      check: ({ arguments: [name, value] }) => {
        if (String(name?.constant).toLowerCase() !== 'access-control-allow-origin') return undefined
        if (value?.constant === '*') return true
        return speaksOf([value], 'origin')
      },
    },
    {
      names: ['cors.Options', 'cors.Config', 'middleware.CORSConfig'],
      check: (site) => {
        const origins = ['AllowedOrigins', 'AllowOrigins'].map((name) => site.option(name))
        return (
          site.option('AllowAllOrigins')?.constant === true ||
          origins.some((list) => isAny(list) || (list?.items ?? []).some(isAny))
        )
      },
    },
    {
      names: ['handlers.AllowedOrigins'],
      check: ({ arguments: [list] }) => (list?.items ?? []).some(isAny),
    },
    {
      names: ['cors.AllowAll', 'cors.Default', 'middleware.CORS'],
      check: (site) => isOpenByDefault(site),
    },
  ],
})

/** What the packages make of it when nothing is said: gin's and echo's let every site in. */
const isOpenByDefault = ({ path, arguments: given, isResolved, file }: CallSite) =>
  path === 'cors.AllowAll' ||
  (isResolved && given.length === 0 && /gin-contrib\/cors|labstack\/echo/.test(file.text))

const isAny = (value: Value | undefined) => value?.constant === '*'

const socketFromAnywhere: SyntaxRule = defined({
  id: 'go/socket-from-anywhere',
  title: 'A web socket takes connections from every site',
  severity: 'medium',
  cwe: 346,
  why: 'Browsers let any site open a socket with the cookies of its visitor; only the check of the origin stops it.',
  fix: 'Compare the Origin header with your own host in CheckOrigin, or leave CheckOrigin out.',
  bad: [
    inFile(
      'github.com/gorilla/websocket net/http',
      'var upgrader = websocket.Upgrader{',
      '\tCheckOrigin: func(r *http.Request) bool { return true },',
      '}',
    ),
    inHandler(
      'github.com/gorilla/websocket',
      'upgrader := websocket.Upgrader{}',
      'upgrader.CheckOrigin = func(r *http.Request) bool { return true }',
    ),
  ],
  good: [
    inFile(
      'github.com/gorilla/websocket',
      'var upgrader = websocket.Upgrader{ReadBufferSize: 1024}',
    ),
    inFile(
      'github.com/gorilla/websocket net/http',
      'var u = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {',
      '\treturn r.Header.Get("Origin") == "https://example.com"',
      '}}',
    ),
  ],
  calls: [
    {
      names: ['websocket.Upgrader'],
      check: (site) => alwaysTrue(site.option('CheckOrigin')),
    },
  ],
  assigns: [{ names: ['*.CheckOrigin'], check: ({ value }) => alwaysTrue(value) }],
})

function alwaysTrue(value: Value | undefined): boolean {
  const body = value?.function?.body
  const [only] = body ?? []
  return (
    body?.length === 1 &&
    only?.kind === 'return' &&
    only.value?.kind === 'literal' &&
    only.value.value === true
  )
}

const fileServerOfAll: SyntaxRule = defined({
  id: 'go/whole-disk-served',
  title: 'The whole disk is served',
  severity: 'high',
  cwe: 548,
  why: 'A file server on the root shows every file that the process may read.',
  fix: 'Serve a folder that holds only what is to be public.',
  bad: [
    inFile('net/http', 'var files = http.FileServer(http.Dir("/"))'),
    inHandler('', 'root := "/"', 'http.FileServer(http.Dir(root)).ServeHTTP(w, r)'),
  ],
  good: [
    inFile('net/http', 'var files = http.FileServer(http.Dir("./public"))'),
    inFile('net/http', 'var files = http.FileServer(http.Dir("/srv/www"))'),
  ],
  calls: [{ names: ['net/http.Dir'], check: ({ arguments: [path] }) => path?.constant === '/' }],
})

const requestFromInput: SyntaxRule = defined({
  id: 'go/request-from-input',
  title: 'The server fetches an address that the request names',
  severity: 'high',
  cwe: 918,
  why: 'Whoever names the address reaches services that only the server can reach, such as its cloud metadata.',
  fix: 'Take the host from a list of your own, and only the rest from the request.',
  bad: [
    inHandler('', 'resp, err := http.Get(r.URL.Query().Get("url"))'),
    inHandler(
      'fmt',
      'address := fmt.Sprintf("http://%s/api", r.FormValue("host"))',
      'http.Post(address, "text/plain", nil)',
    ),
    inHandler(
      '',
      'target := r.Header.Get("X-Target")',
      'req, _ := http.NewRequest("GET", target, nil)',
      'http.DefaultClient.Do(req)',
    ),
  ],
  good: [
    inHandler('', 'http.Get("https://example.com/users/" + r.FormValue("id"))'),
    inHandler('', 'http.Get("https://example.com")'),
    inHandler(
      'net/url',
      'u, err := url.Parse(r.FormValue("url"))',
      'if u.Host != "example.com" {',
      '\treturn',
      '}',
      'http.Get("https://example.com/" + u.Path)',
    ),
  ],
  calls: [
    {
      names: [
        ...all(
          [
            'net/http',
            'net/http.Client',
            'net/http.DefaultClient',
            'resty.Request',
            'grequests',
            'req',
          ],
          ['Get', 'Post', 'Head', 'PostForm', 'Put', 'Delete', 'Patch'],
        ),
        'fasthttp.Get',
        'fasthttp.Post',
        'net/http.NewSingleHostReverseProxy',
        'net/http/httputil.NewSingleHostReverseProxy',
        'rpc.DialHTTP',
      ],
      check: ({ arguments: [address] }) => speaksOf([notFixed(address)], 'url'),
    },
    {
      names: ['net/http.NewRequest'],
      check: ({ arguments: [, address] }) => speaksOf([notFixed(address)], 'url'),
    },
    {
      names: ['net/http.NewRequestWithContext', 'fasthttp.GetTimeout'],
      check: ({ arguments: [, , address] }) => speaksOf([notFixed(address)], 'url'),
    },
    sink({
      names: ['net.Dial', 'net.DialTimeout', 'net.DialTCP', 'crypto/tls.Dial'],
      harm: 'url',
      at: [1],
    }),
  ],
})

export const webRules: readonly SyntaxRule[] = [
  htmlFromInput,
  trustedTemplateText,
  textTemplateForPages,
  redirectFromInput,
  originRules,
  socketFromAnywhere,
  fileServerOfAll,
  requestFromInput,
]
