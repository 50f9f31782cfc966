/** Addresses that a request names: redirects and requests of the server. */
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, all, speaksOf, sink, inHandler, inFile } from './define.ts'
import { httpClients } from './http-clients.ts'

/** `/` and one more sign that is no slash, or a host written in the program: it stays where it is. */
export const hasFixedPlace = (value: Value): boolean =>
  /^(?:\/[^/\\\0]|\/$|[?#]|https?:\/\/[^/\0]+[/?#])/i.test(value.skeleton ?? '')

const notFixed = (value: Value | undefined) =>
  value === undefined || hasFixedPlace(value) ? undefined : value

/** `r.URL.Path + "/"`, `r.RequestURI`: the path that was asked for, on the same host. */
const isOwnPath = (value: Value): boolean =>
  /^\0(?:\/|$)/.test(value.skeleton ?? '\0') &&
  /(?:^|\.)(?:RequestURI(?:\(\))?|URL(?:\.(?:Path|String\(\)|RequestURI\(\)|EscapedPath\(\)))?)$/.test(
    value.pieces?.[0]?.path ?? value.path ?? '',
  )

/** `"https://" + r.Host + path`: the host that was asked, in the other scheme. */
const isOwnHost = ({ skeleton = '', pieces }: Value): boolean =>
  /^https?:\/\/\0(?:\/|\0|$)/.test(skeleton) && /(?:^|\.)Host$/.test(pieces?.[0]?.path ?? '')

const elsewhere = (value: Value | undefined) =>
  value === undefined || isOwnPath(value) || isOwnHost(value) ? undefined : notFixed(value)

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
    inHandler('', 'http.Redirect(w, r, r.URL.Path+"/", http.StatusFound)'),
    inHandler('', 'http.Redirect(w, r, "https://"+r.Host+r.URL.Path, http.StatusFound)'),
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
      check: ({ arguments: [, , address] }) => speaksOf([elsewhere(address)], 'url'),
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
      check: ({ arguments: given }) => speaksOf(given.slice(0, 2).map(elsewhere), 'url'),
    },
    {
      names: ['*.Set', '*.Add', '*.Header'],
      check: ({ arguments: [name, value] }) =>
        String(name?.constant).toLowerCase() === 'location'
          ? speaksOf([elsewhere(value)], 'url')
          : undefined,
    },
  ],
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
        ...all(httpClients, ['Get', 'Post', 'Head', 'PostForm', 'Put', 'Delete', 'Patch']),
        'net/http.NewSingleHostReverseProxy',
        'net/http/httputil.NewSingleHostReverseProxy',
        'rpc.DialHTTP',
        'websocket.Dialer.Dial',
        'websocket.DefaultDialer.Dial',
        'colly.Collector.Visit',
        'sling.Sling.Get',
        'gorequest.SuperAgent.Get',
        'fasthttp.Request.SetRequestURI',
        'fiber.Get',
        'fiber.Post',
      ],
      check: ({ arguments: [address] }) => speaksOf([notFixed(address)], 'url'),
    },
    {
      names: [
        'net/http.NewRequest',
        'fasthttp.Get',
        'fasthttp.Post',
        'resty.Request.Execute',
        'websocket.Dial',
      ],
      check: ({ arguments: [, address] }) => speaksOf([notFixed(address)], 'url'),
    },
    {
      names: ['net/http.NewRequestWithContext', 'fasthttp.GetTimeout'],
      check: ({ arguments: [, , address] }) => speaksOf([notFixed(address)], 'url'),
    },
    sink({
      names: [
        'net.LookupHost',
        'net.LookupIP',
        'net.LookupAddr',
        'grpc.Dial',
        'grpc.NewClient',
        'ftp.Dial',
        'amqp.Dial',
        'rpc.DialHTTP',
      ],
      harm: 'url',
    }),
    sink({ names: ['getter.Get', 'getter.GetAny', 'getter.GetFile'], harm: 'url', at: [1] }),
    {
      names: ['git.CloneOptions'],
      check: (site) => speaksOf([notFixed(site.option('URL'))], 'url'),
    },
    sink({
      names: ['net.Dial', 'net.DialTimeout', 'net.DialTCP', 'crypto/tls.Dial'],
      harm: 'url',
      at: [1],
    }),
  ],
})

export const addressRules: readonly SyntaxRule[] = [redirectFromInput, requestFromInput]
