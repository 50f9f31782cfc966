/** Text that goes into pages without escaping. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted, type Value } from '../../flow/value.ts'
import type { Answer, SyntaxRule } from '../syntax-rule.ts'
import {
  defined,
  all,
  isDynamic,
  speaksOf,
  codeAround,
  inHandler,
  inFunction,
  inFile,
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
  const isMarkup = values.some((value) => markup.test(value?.skeleton ?? ''))
  if (dynamic.some((value) => isTainted(value, 'html', 4)))
    return { confidence: isOther && !isMarkup ? 'low' : 'high' }
  if (isMarkup && dynamic.some((value) => isTainted(value, 'html', 1)))
    return { confidence: 'medium' }
  if (isOther || isWrapper(site) || site.enclosing.function?.parameters.length === 0)
    return undefined
  // A line of plain text, as programs answer each other.
  if (values.some((value) => value?.skeleton?.endsWith('\n') ?? false)) return undefined
  return dynamic.some((value) => isTainted(value, 'html', least))
    ? { confidence: 'medium' }
    : undefined
}

/** `func (w *writer) Write(b []byte) { return w.inner.Write(b) }`: what it is given was looked at before. */
const isWrapper = ({ enclosing }: CallSite) =>
  /^(?:Write|WriteString|WriteTo|WriteContentType|Flush|Render|ReadFrom|Print\w*|write\w*)$/.test(
    enclosing.function?.name ?? '',
  )

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

export const markupRules: readonly SyntaxRule[] = [
  htmlFromInput,
  trustedTemplateText,
  textTemplateForPages,
]
