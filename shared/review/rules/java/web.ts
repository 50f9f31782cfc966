/** What goes back to a browser: pages, redirects, headers; and where the server is sent. */
import { ancestorOf, childOf, childOfType } from '../../syntax/node.ts'
import { isTainted, type Value } from '../../flow/value.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { Hit } from '../../rule.ts'
import type { ReturnSite } from '../../flow/sites.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { inClass, inMethod, inServlet, reached, security, sinks } from './reaching.ts'

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
    return modifiers === undefined ? '' : file.textOf(modifiers)
  }
}

const isController = (site: ReturnSite) =>
  site.enclosing.function?.returns === 'String' &&
  site.enclosing.decorators.some((name) => name.endsWith('Mapping')) &&
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
    ],
    good: [
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
      check: ({ arguments: given, file }) => {
        const answer = reached(given, 'html', 3)
        const isSent = answer === undefined || (answer as Partial<Hit>).confidence === 'high'
        return isSent || given.some((value) => isStored(value, file)) ? answer : undefined
      },
    },
    ...sinks(
      { names: ['HttpServletResponse.sendError'], at: [1], harm: 'html' },
      { names: ['WebView.loadData'], at: [0], harm: 'html' },
    ),
  ],
  returns: (site) => (writesPage(site) ? reached([site.value], 'html') : undefined),
}

export const redirectFromInput: SyntaxRule = {
  ...security,
  id: 'java/redirect-from-input',
  title: 'Input decides where a browser is sent',
  severity: 'medium',
  confidence: 'high',
  cwe: 601,
  why: 'A link to this site that leads elsewhere makes a stranger’s page look like this one.',
  fix: 'Redirect to paths of this site only, or to addresses from a fixed list.',
  examples: {
    path: 'src/main/java/Login.java',
    bad: [
      inServlet('response.sendRedirect(request.getParameter("next"));'),
      inServlet('response.setHeader("Location", request.getParameter("next"));'),
      '@Controller\nclass Login {\n  @GetMapping("/go")\n  String go(@RequestParam String url) {\n    return "redirect:" + url;\n  }\n}',
      '@Controller\nclass Login {\n  @GetMapping("/go")\n  ModelAndView go(@RequestParam String url) {\n    return new ModelAndView("redirect:" + url);\n  }\n}',
    ],
    good: [
      inServlet('response.sendRedirect("/home");'),
      inServlet('response.sendRedirect("/users?name=" + request.getParameter("name"));'),
      inServlet(
        'String next = request.getParameter("next");',
        'if (!next.startsWith("/app/")) next = "/";',
        'else response.sendRedirect(next);',
      ),
    ],
  },
  calls: [
    {
      names: [
        '*.sendRedirect',
        'RedirectView',
        'ModelAndView',
        '*.setViewName',
        '*.seeOther',
        '*.temporaryRedirect',
        'RedirectView.setUrl',
        '*.setLocation',
        'Response.redirect',
        '*.redirect',
      ],
      check: ({ arguments: [target], path }) => {
        if (target === undefined || staysHere(target.skeleton)) return undefined
        const isView = path === 'ModelAndView' || path.endsWith('.setViewName')
        if (isView && !target.skeleton?.startsWith('redirect:')) return undefined
        return reached([target], 'url')
      },
    },
    {
      names: ['*.setHeader', '*.addHeader', '*.header', '*.add', '*.set'],
      check: ({ arguments: [name, value] }) =>
        /^location$/i.test(String(name?.constant ?? '')) && !staysHere(value?.skeleton)
          ? reached([value], 'url')
          : undefined,
    },
  ],
  returns: (site) =>
    isController(site) && /^(?:redirect|forward):\0/.test(site.value.skeleton ?? '')
      ? reached([site.value], 'url')
      : undefined,
}

/** An address that begins with a host or path written in the program. */
const staysHere = (skeleton: string | undefined): boolean =>
  skeleton !== undefined &&
  /^(?:redirect:|forward:)?(?:https?:\/\/[^/\0]+\/|\/(?![/\\\0])[^\0]|[\w.-]+[/?#])/.test(skeleton)

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

export const headerFromInput: SyntaxRule = {
  ...security,
  id: 'java/header-from-input',
  title: 'Input is written into a header as it is',
  severity: 'medium',
  confidence: 'medium',
  cwe: 113,
  why: 'A line end in the value begins a header, or an answer, of the sender’s own.',
  fix: 'Take out line ends, or encode the value with URLEncoder.',
  examples: {
    path: 'src/main/java/Download.java',
    bad: [
      inServlet('response.setHeader("X-Lang", request.getParameter("lang"));'),
      inServlet('response.addHeader(request.getParameter("name"), "1");'),
    ],
    good: [
      inServlet(
        'response.setHeader("X-Lang", request.getParameter("lang").replaceAll("[\\r\\n]", ""));',
      ),
      inServlet('response.setHeader("X-Lang", "en");'),
    ],
  },
  calls: [
    {
      names: ['MimeMessage', 'Message'].flatMap((type) =>
        ['setSubject', 'addHeader', 'setHeader', 'setDescription', 'setDisposition'].map(
          (method) => `${type}.${method}`,
        ),
      ),
      check: ({ arguments: given }) =>
        given.some((value) => isTainted(value, 'header')) && { cwe: 93 },
    },
    {
      names: [
        'HttpServletResponse.setHeader',
        'HttpServletResponse.addHeader',
        'HttpServletResponseWrapper.setHeader',
        'HttpServletResponseWrapper.addHeader',
      ],
      check: ({ arguments: [name, value] }) =>
        /^(?:location|access-control-allow-origin)$/i.test(String(name?.constant ?? ''))
          ? undefined
          : [name, value].some((one) => one !== undefined && isTainted(one, 'header')),
    },
  ],
}

export const requestFromInput: SyntaxRule = {
  ...security,
  id: 'java/request-from-input',
  title: 'Input decides which address the server calls',
  severity: 'high',
  confidence: 'high',
  cwe: 918,
  why: 'The server reaches machines that the sender cannot: its own network, and the cloud’s metadata.',
  fix: 'Take the host from a fixed list, and give input only as a value of the path or query.',
  examples: {
    path: 'src/main/java/Proxy.java',
    bad: [
      inServlet(
        'URL url = new URL(request.getParameter("url"));',
        'url.openConnection().getInputStream();',
      ),
      '@RestController\nclass Proxy {\n  @GetMapping("/p")\n  Object p(@RequestParam String url) {\n    return restTemplate.getForObject(url, Object.class);\n  }\n}',
      inServlet(
        'HttpGet get = new HttpGet("http://" + request.getParameter("host") + "/status");',
        'client.execute(get);',
      ),
    ],
    good: [
      inServlet(
        'restTemplate.getForObject("https://api.example.org/users/" + request.getParameter("id"), User.class);',
      ),
      inServlet(
        'String url = request.getParameter("url");',
        'if (!ALLOWED.contains(url)) throw new IllegalArgumentException();',
        'new URL(url).openStream();',
      ),
    ],
  },
  calls: [
    {
      names: [
        'URL.openConnection',
        'URL.openStream',
        'URL.getContent',
        'HttpGet',
        'HttpPost',
        'HttpPut',
        'HttpDelete',
        'HttpHead',
        'HttpPatch',
        'HttpOptions',
        'GetMethod',
        'PostMethod',
        'HttpHost',
        'Request.Get',
        'Request.Post',
        'Request.get',
        'Request.post',
        '*.Builder.url',
        '*.Builder().url',
        'HttpRequest.newBuilder',
        '*.newBuilder().uri',
        'WebClient.create',
        '*.uri',
        '*.url',
        '*.getForObject',
        '*.getForEntity',
        '*.postForObject',
        '*.postForEntity',
        '*.postForLocation',
        '*.patchForObject',
        '*.headForHeaders',
        '*.optionsForAllow',
        'RestTemplate.exchange',
        '*.restTemplate.exchange',
        'restTemplate.exchange',
        'RestTemplate.execute',
        'RestTemplate.put',
        'RestTemplate.delete',
        'Jsoup.connect',
        'ImageIO.read',
        'IOUtils.toString',
        'IOUtils.toByteArray',
        'IOUtils.copy',
        'Socket',
        'InetAddress.getByName',
        'HttpUtil.get',
        'HttpUtil.post',
        'Unirest.get',
        'Unirest.post',
        'AsyncHttpClient.prepareGet',
        'Client.target',
        '*.newClient().target',
        'URL',
        'URLConnection',
        'HttpUtils.URLConnection',
        'UrlResource',
        'Player.setDataSource',
      ],
      check: ({ arguments: given, receiver, path }) => {
        if (
          path === 'IOUtils.copy' ||
          path === 'IOUtils.toString' ||
          path === 'IOUtils.toByteArray' ||
          path === 'ImageIO.read'
        ) {
          return given[0]?.path === 'URL' ? reached([given[0]], 'url') : undefined
        }
        const target = path.startsWith('URL.') ? receiver : given[0]
        if (target === undefined || namesHost(target.skeleton)) return undefined
        return reached([target], 'url')
      },
    },
  ],
}

/** An address whose host is written in the program, or that is only a path. */
const namesHost = (skeleton: string | undefined): boolean =>
  skeleton !== undefined && /^(?:[a-z]+:\/\/)[^/?#\0]+[/?#]|^\/[^/\0]/i.test(skeleton)

export const logFromInput: SyntaxRule = {
  ...security,
  id: 'java/log-from-input',
  title: 'Input is written into the log as it is',
  severity: 'low',
  confidence: 'medium',
  cwe: 117,
  why: 'A line end in the value begins a line of the sender’s own, and the log can no longer be trusted.',
  fix: 'Take out line ends before the value is logged.',
  examples: {
    path: 'src/main/java/Login.java',
    bad: [
      inClass(
        'private static final Logger logger = LoggerFactory.getLogger("a");',
        'void doGet(HttpServletRequest request) {',
        '  logger.info("Login of " + request.getParameter("user"));',
        '}',
      ),
      inServlet('log.warn("no user {}", request.getParameter("user"));'),
    ],
    good: [
      inServlet(
        'log.warn("no user {}", request.getParameter("user").replaceAll("[\\r\\n]", "_"));',
      ),
      inMethod('log.info("started");'),
    ],
  },
  calls: [
    {
      names: [
        'trace',
        'debug',
        'info',
        'warn',
        'warning',
        'error',
        'fatal',
        'severe',
        'fine',
        'finer',
        'finest',
        'log',
      ].map((level) => `*.${level}`),
      check: ({ arguments: given, path }) =>
        /(?:^|\.)(?:_?log|_?logger|LOG|LOGGER|Logger|Log|logger\(\))\.\w+$/.test(path) &&
        given.some((value) => isTainted(value, 'log')),
    },
  ],
}

export const trustFromInput: SyntaxRule = {
  ...security,
  id: 'java/session-from-input',
  title: 'Input is put into the session unchecked',
  severity: 'medium',
  confidence: 'medium',
  cwe: 501,
  why: 'What stands in a session is taken for checked: whoever reads it later trusts what a stranger sent.',
  fix: 'Check the value, or look up what it names, before it goes into the session.',
  examples: {
    path: 'src/main/java/Login.java',
    bad: [
      inServlet('request.getSession().setAttribute("user", request.getParameter("user"));'),
      inServlet(
        'HttpSession s = request.getSession();',
        's.putValue(request.getHeader("name"), "10340");',
      ),
    ],
    good: [
      inServlet('request.getSession().setAttribute("user", users.find("a"));'),
      inServlet(
        'String p = request.getParameter("user");',
        'String bar;',
        'String guess = "ABC";',
        'char target = guess.charAt(2);',
        "switch (target) { case 'A': bar = p; break; case 'B': bar = \"b\"; break; case 'C': case 'D': bar = \"safe\"; break; default: bar = p; break; }",
        'request.getSession().setAttribute("user", bar);',
      ),
    ],
  },
  calls: sinks({
    names: [
      'HttpSession.setAttribute',
      'HttpSession.putValue',
      '*.getSession().setAttribute',
      '*.getSession().putValue',
    ],
    harm: 'trust',
  }),
}
