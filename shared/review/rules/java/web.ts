/** What goes back to a browser: pages, redirects, headers; and where the server is sent. */
import type { CallSite, ReturnSite } from '../../flow/sites.ts'
import { type Value, isTainted } from '../../flow/value.ts'
import { ancestorOf, childOf, childOfType } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { inClass, inServlet, reached, security, sinks, dynamicPieces } from './reaching.ts'

const writers = [
  'ResponseWriter',
  'ResponseStream',
  'ServletOutputStream',
  'JspWriter',
  '*.getWriter()',
  '*.getOutputStream()',
  '*.getOut()',
]

const writing = ['print', 'println', 'write', 'format', 'printf', 'append']

/** What is written says of itself that it is no page. */
const isNoPage = ({ file, node, enclosing }: CallSite): boolean => {
  const from = enclosing.function?.node.start ?? node.start
  const before = file.text.slice(Math.max(from, node.start - 4_000), node.start)
  return /setContentType\(\s*(?:"(?:application\/(?:json|octet-stream|pdf)|text\/(?:plain|csv))|MediaType\.(?:APPLICATION_JSON|TEXT_PLAIN))/.test(
    before,
  )
}

/** Tags that are put together with what a caller gives. */
const isMarkup = (value: Value): boolean =>
  /<[a-z!/]/i.test(value.skeleton ?? '') && dynamicPieces(value, 'html').length > 0

/** What comes out of a database may have been sent by anybody before. */
const isStored = (value: Value, file: SourceFile): boolean =>
  value.origin !== undefined && /\.get(?:String|Object)\(/.test(file.textOf(value.origin.node))

/** A method whose result is the page itself, not the name of a view. */
function writesPage({ enclosing, file }: ReturnSite): boolean {
  const method = enclosing.function?.node
  if (method === undefined) return false
  const type = enclosing.function?.returns
  const isText =
    type === 'String' ||
    (type === 'ResponseEntity' &&
      file.textOf(childOf(method, 'type') ?? method).startsWith('ResponseEntity<String>'))
  if (!isText) return false
  if (enclosing.decorators.includes('ResponseBody')) return true
  if (!enclosing.decorators.some((name) => /Mapping$|^(?:GET|POST|PUT)$/.test(name))) return false
  if (enclosing.decorators.some((name) => /^(?:GET|POST|PUT)$/.test(name)))
    return /html/i.test(modifiersOf(method))
  const home = ancestorOf(method, 'class_declaration')
  return (
    home !== undefined &&
    /@RestController\b|@ResponseBody\b/.test(modifiersOf(home)) &&
    !/produces\s*=\s*[^)]*(?:json|JSON|text\/plain|TEXT_PLAIN)/.test(modifiersOf(method))
  )

  function modifiersOf(node: typeof method & object): string {
    const modifiers = childOfType(node, 'modifiers')
    return modifiers === undefined ? '' : file.textOf(modifiers).slice(0, 1_000)
  }
}

/** A class or method that gives answers, not the names of views. */
function answersItself({ enclosing, file }: ReturnSite): boolean {
  if (enclosing.decorators.includes('ResponseBody')) return true
  const method = enclosing.function?.node
  const home = method && ancestorOf(method, 'class_declaration')
  const modifiers = home && childOfType(home, 'modifiers')
  return (
    modifiers !== undefined &&
    /@RestController\b|@ResponseBody\b/.test(file.textOf(modifiers).slice(0, 1_000))
  )
}

export const isController = (site: ReturnSite) =>
  site.enclosing.function?.returns === 'String' &&
  site.enclosing.decorators.some((name) => name.endsWith('Mapping')) &&
  !answersItself(site) &&
  !writesPage(site)

export const markupFromInput: SyntaxRule = {
  ...security,
  id: 'java/markup-from-input',
  title: 'Input is written into a page as it is',
  severity: 'high',
  confidence: 'high',
  cwe: 79,
  why: 'Who sends a link with markup in it runs code in the browser of whoever opens the link.',
  fix: 'Encode the value for the place it stands in (Encode.forHtml), or let a template do it.',
  examples: {
    path: 'src/main/java/Hello.java',
    bad: [
      inServlet('response.getWriter().println("Hello " + request.getParameter("name"));'),
      inServlet(
        'PrintWriter out = response.getWriter();',
        'out.write(request.getHeader("Referer"));',
      ),
      inServlet(
        'for (javax.servlet.http.Cookie c : request.getCookies()) {',
        '  if (c.getName().equals("name")) response.getWriter().printf("%s", c.getValue());',
        '}',
      ),
      '@RestController\nclass Hello {\n  @GetMapping("/hi")\n  String hi(@RequestParam String name) {\n    return "<b>" + name + "</b>";\n  }\n}',
      inServlet('return Response.ok("<p>" + request.getParameter("name") + "</p>").build();'),
      inClass(
        'void hi(RoutingContext ctx) {',
        '  ctx.response().end("<p>" + ctx.request().getParam("n") + "</p>");',
        '}',
      ),
    ],
    good: [
      inServlet('return Response.ok("name: " + request.getParameter("name")).build();'),
      inServlet(
        'response.getWriter().println("Hello " + Encode.forHtml(request.getParameter("name")));',
      ),
      inServlet(
        'String name = org.apache.commons.text.StringEscapeUtils.escapeHtml4(request.getParameter("name"));',
        'response.getWriter().println(name);',
      ),
      inServlet(
        'java.util.Map<String, Object> map = new java.util.HashMap<String, Object>();',
        'map.put("keyA", "a-value");',
        'map.put("keyB", request.getParameter("name"));',
        'String bar = (String) map.get("keyB");',
        'bar = (String) map.get("keyA");',
        'response.getWriter().println(bar);',
      ),
      '@Controller\nclass Hello {\n  @GetMapping("/hi")\n  String hi(@RequestParam String name, Model model) {\n    model.addAttribute("name", name);\n    return "hi";\n  }\n}',
    ],
  },
  calls: [
    {
      names: writers.flatMap((writer) => writing.map((method) => `${writer}.${method}`)),
      check: (site) => {
        const { arguments: given, file } = site
        if (isNoPage(site)) return undefined
        return (
          reached(given, 'html') ??
          (given.some((value) => isStored(value, file) || isMarkup(value))
            ? reached(given, 'html', 2)
            : undefined)
        )
      },
    },
    ...sinks(
      { names: ['HttpServletResponse.sendError'], at: [1], harm: 'html' },
      { names: ['WebView.loadData', 'Context.html'], at: [0], harm: 'html' },
    ),
    {
      // Answers as objects: only a text with tags says that it is a page.
      names: [
        'ResponseEntity',
        'ResponseEntity.ok',
        'ResponseEntity.of',
        '*.body',
        '*.bodyValue',
        'Response.ok',
        '*.entity',
        'HttpServerResponse.end',
        'HttpServerResponse.write',
        'HttpServerResponse.send',
      ],
      check: ({ arguments: [text] }) =>
        text !== undefined && /<[a-z!/]/i.test(text.skeleton ?? '')
          ? reached([text], 'html')
          : undefined,
    },
  ],
  returns: (site) => (writesPage(site) ? reached([site.value], 'html') : undefined),
}

export const viewFromInput: SyntaxRule = {
  ...security,
  id: 'java/view-from-input',
  title: 'Input decides which view or page is shown',
  severity: 'high',
  confidence: 'medium',
  cwe: 94,
  why: 'The name of a view can hold an expression that is run, or lead to a page that is not meant to be seen.',
  fix: 'Take the name of the view from a fixed list.',
  examples: {
    path: 'src/main/java/Pages.java',
    bad: [
      '@Controller\nclass Pages {\n  @GetMapping("/page")\n  String page(@RequestParam String lang) {\n    return "user/" + lang + "/welcome";\n  }\n}',
    ],
    good: [
      '@Controller\nclass Pages {\n  @GetMapping("/page")\n  String page(@RequestParam String lang) {\n    return "welcome";\n  }\n}',
    ],
  },
  returns: (site) =>
    isController(site) &&
    !/^(?:redirect|forward):/.test(site.value.skeleton ?? '') &&
    isTainted(site.value, 'code'),
}

export const dispatchFromInput: SyntaxRule = {
  ...security,
  id: 'java/dispatch-from-input',
  title: 'Input decides which resource of the server is given out',
  severity: 'high',
  confidence: 'high',
  cwe: 552,
  why: 'A dispatcher reaches files that no address leads to, such as WEB-INF/web.xml.',
  fix: 'Take the resource from a fixed list.',
  examples: {
    path: 'src/main/java/Pages.java',
    bad: [
      inServlet(
        'request.getRequestDispatcher(request.getParameter("page")).forward(request, response);',
      ),
    ],
    good: [
      inServlet('request.getRequestDispatcher("/WEB-INF/home.jsp").forward(request, response);'),
    ],
  },
  calls: sinks({
    names: [
      '*.getRequestDispatcher',
      'ModelAndView',
      '*.setViewName',
      'ActionForward',
      'InternalResourceView',
      '*.getNamedDispatcher',
      'PageContext.include',
      'PageContext.forward',
    ],
    at: [0],
    harm: 'path',
  }),
}
