/** Where a browser is sent, and where the server itself is sent, by input. */
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { inServlet, reached, security } from './reaching.ts'
import { isController } from './web.ts'

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
        '*.location',
        'Response.redirect',
        '*.redirect',
      ],
      check: ({ arguments: [target], path }) => {
        if (target === undefined || staysHere(target.skeleton)) return undefined
        const isView = path === 'ModelAndView' || path.endsWith('.setViewName')
        if (isView && !target.skeleton?.startsWith('redirect:')) return undefined
        const least = path.endsWith('.sendRedirect') && !path.startsWith('super.') ? 2 : 4
        return reached([target], 'url', least)
      },
    },
    {
      names: ['*.setHeader', '*.addHeader', '*.header', '*.putHeader', '*.add', '*.set'],
      check: ({ arguments: [name, value] }) =>
        (/^location$/i.test(String(name?.constant ?? '')) ||
          name?.path === 'HttpHeaders.LOCATION') &&
        !staysHere(value?.skeleton)
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
        '*.createRequest',
        'GenericUrl',
        'FTPClient.connect',
        '*.builder().baseUrl',
        'HttpUrl.parse',
        'HttpRequest.get',
        'HttpRequest.post',
        'OkHttpUtils.get',
        'HttpClient.GET',
        'HttpClient.POST',
        '*.prepareGet',
        '*.preparePost',
        'InetSocketAddress',
        '*.Builder().baseUrl',
        'DriverManager.getConnection',
        'HttpUtil.downloadFile',
        'WebSocketClient',
        'JMXServiceURL',
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
        return reached([target], 'url', opens.test(path) && isAddressText(target) ? 2 : 4)
      },
    },
  ],
}

/** Where a method opens what its caller names; what only holds an address is not asked so closely. */
const opens = /^URL\.open|^Jsoup\.connect$|ForObject$|ForEntity$/

/** A text, or an address that is made of one here. */
const isAddressText = ({ path, skeleton }: Value): boolean =>
  path === 'String' || skeleton !== undefined

/** An address whose host is written in the program, or that is only a path. */
const namesHost = (skeleton: string | undefined): boolean =>
  skeleton !== undefined && /^(?:[a-z]+:\/\/)[^/?#\0]+[/?#]|^\/[^/\0]/i.test(skeleton)
