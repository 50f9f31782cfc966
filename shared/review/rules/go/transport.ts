/** Connections: clear text, and what servers show and wait for. */
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, all, codeAround, imports, inFunction, inFile, isTest } from './define.ts'
import { httpClients } from './http-clients.ts'

/** Hosts to which nothing leaves the machine, and names that are no addresses. */
const local =
  /^http:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\]|169\.254\.|10\.|192\.168\.|[\w-]+(?::|\/|$)|www\.w3\.org|schemas\.|unix\b|[\w.-]+\.(?:local|internal|test|svc|invalid)\b|\0)/i

const isClear = (value: Value | undefined) => {
  const text = value?.skeleton ?? ''
  return /^http:\/\//i.test(text) && !local.test(text)
}

const clearText: SyntaxRule = defined({
  id: 'go/clear-text',
  title: 'Data travels in clear text',
  severity: 'medium',
  cwe: 319,
  why: 'Everybody on the way can read and change what is sent without TLS.',
  fix: 'Use https, ListenAndServeTLS, or TLS credentials.',
  confidence: 'medium',
  bad: [
    inFunction('net/http', 'http.Get("http://api.shop.com/users")'),
    inFunction(
      'net/http',
      'req, _ := http.NewRequest("POST", "http://api.shop.com/"+input, nil)',
      'use(req)',
    ),
    inFile('net/http', 'func main() { http.ListenAndServe(":8080", nil) }'),
    inFile(
      'google.golang.org/grpc',
      'func dial() { grpc.Dial("shop.com:443", grpc.WithInsecure()) }',
    ),
    inFunction(
      'database/sql',
      'db, err := sql.Open("postgres", "postgres://app@db.shop.com/app?sslmode=disable")',
      'use(db)',
    ),
  ],
  good: [
    inFunction('net/http', 'http.Get("https://api.shop.com/users")'),
    inFunction('net/http', 'http.Get("http://localhost:8080/health")'),
    inFile('net/http', 'func main() { http.ListenAndServeTLS(":443", "a.pem", "a.key", nil) }'),
  ],
  calls: [
    {
      names: [
        ...all(httpClients, [
          'Get',
          'Post',
          'Head',
          'PostForm',
          'Put',
          'Delete',
          'Patch',
          'NewRequest',
          'NewRequestWithContext',
        ]),
        'sling.New().Get',
        'sling.New().Post',
        'sling.New().Base',
        'colly.Collector.Visit',
        'websocket.Dialer.Dial',
        'websocket.DefaultDialer.Dial',
      ],
      check: (site) => !isTest(site) && site.arguments.slice(0, 3).some(isClear),
    },
    {
      names: ['net/http.ListenAndServe'],
      check: (site) =>
        isTest(site) || /^(?:localhost|127\.0\.0\.1):/.test(String(site.arguments[0]?.constant))
          ? undefined
          : imports(site, 'net/http/pprof')
            ? { cwe: 489, message: debugMessage }
            : true,
    },
    {
      names: ['grpc.WithInsecure', 'insecure.NewCredentials'],
      check: (site) => !isTest(site),
    },
    {
      names: ['grpc.NewServer'],
      check: (site) => !isTest(site) && site.arguments.length === 0,
    },
    {
      names: [
        'ldap.DialURL',
        'ldap.Dial',
        'client.WithHost',
        'redis.DialURL',
        'amqp.Dial',
        'nats.Connect',
      ],
      check: (site) =>
        !isTest(site) &&
        site.arguments.some(({ skeleton = '' }) =>
          /^(?:ldap|redis|amqp|nats|tcp):\/\/(?!localhost|127\.|\[|\0|[\w-]+(?::|\/|$))/.test(
            skeleton,
          ),
        ),
    },
    {
      names: ['ftp.Dial', 'ftp.Connect', 'telnet.DialTo', 'telnet.Dial', 'goftp.Dial'],
      check: (site) => !isTest(site),
    },
    {
      names: [
        'database/sql.Open',
        'sqlx.Open',
        'sqlx.Connect',
        'gorm.Open',
        'postgres.Open',
        'pgx.Connect',
      ],
      check: (site) =>
        !isTest(site) &&
        site.arguments.some(
          ({ skeleton = '' }) =>
            /sslmode=disable/.test(skeleton) && !/localhost|127\.0\.0\.1/.test(skeleton),
        ),
    },
  ],
})

const debugMessage =
  'The debugging pages of net/http/pprof are on the same server as everything else. Serve them on an address of their own that only you can reach.'

const debugPages: SyntaxRule = defined({
  id: 'go/debug-pages',
  title: 'Debugging pages are served with the rest',
  severity: 'medium',
  confidence: 'medium',
  cwe: 489,
  why: 'The import adds pages to the default server that show memory, code and arguments to everybody.',
  fix: 'Serve the handlers of net/http/pprof on an address of their own that only you can reach.',
  bad: [
    'package main\n\nimport (\n\t"net/http"\n\t_ "net/http/pprof"\n)\n\nfunc main() { http.ListenAndServe(":80", nil) }',
    'package main\n\nimport _ "net/http/pprof"\nimport "net/http"\n\nfunc main() { http.Handle("/", h); http.ListenAndServe(":80", nil) }',
  ],
  good: [
    inFile(
      'net/http net/http/pprof',
      'func main() { mux.HandleFunc("/debug/pprof/", pprof.Index) }',
    ),
    inFile('net/http', 'func main() { http.ListenAndServe(":80", nil) }'),
  ],
  imports: ({ module, paths, file }) =>
    module === 'net/http/pprof' && paths.length === 0 && /ListenAndServe/.test(file.text),
})

const oldGateway: SyntaxRule = defined({
  id: 'go/cgi',
  title: 'The program is run by way of CGI',
  severity: 'medium',
  confidence: 'medium',
  cwe: 807,
  why: 'With CGI a header named Proxy becomes the variable HTTP_PROXY, by which a stranger leads the requests of the program elsewhere.',
  fix: 'Serve with net/http, or with FastCGI.',
  bad: [
    inFile('net/http/cgi', 'func main() { cgi.Serve(nil) }'),
    'package main\n\nimport "net/http/cgi"\n\nfunc main() { cgi.Serve(handler) }',
  ],
  good: [
    inFile('net/http/fcgi', 'func main() { fcgi.Serve(nil, nil) }'),
    inFile('net/http', 'func main() { http.ListenAndServe("localhost:80", nil) }'),
  ],
  imports: ({ module }) => module === 'net/http/cgi',
})

const everyInterface: SyntaxRule = defined({
  id: 'go/listens-everywhere',
  title: 'The server listens on every network of the machine',
  severity: 'low',
  confidence: 'medium',
  cwe: 668,
  why: 'What was meant for the machine or an inner network can then be reached from all others.',
  fix: 'Name the address to listen on.',
  bad: [
    inFunction('net', 'l, err := net.Listen("tcp", "0.0.0.0:2000")', 'use(l)'),
    inFunction('crypto/tls', 'l, err := tls.Listen("tcp", ":443", cfg)', 'use(l)'),
  ],
  good: [
    inFunction('net', 'l, err := net.Listen("tcp", "127.0.0.1:2000")', 'use(l)'),
    inFunction('net', 'l, err := net.Listen("tcp", ":0")', 'use(l)'),
  ],
  calls: [
    {
      names: ['net.Listen', 'net.ListenPacket', 'crypto/tls.Listen'],
      check: (site) =>
        !isTest(site) &&
        /^tcp|^udp/.test(String(site.arguments[0]?.constant)) &&
        /^(?:0\.0\.0\.0|\[::\])?:(?!0$)\w+$/.test(String(site.arguments[1]?.constant)),
    },
  ],
})

const slowClients: SyntaxRule = defined({
  id: 'go/server-without-timeouts',
  title: 'A server waits for ever',
  severity: 'low',
  confidence: 'medium',
  cwe: 400,
  why: 'Clients that send their headers one byte at a time hold connections until none is left.',
  fix: 'Set ReadHeaderTimeout or ReadTimeout.',
  bad: [
    inFunction(
      'net/http',
      's := &http.Server{Addr: ":443", Handler: mux}',
      's.ListenAndServeTLS("a", "b")',
    ),
    inFile('net/http', 'var server = http.Server{', '\tHandler: mux,', '\tIdleTimeout: 60,', '}'),
  ],
  good: [
    inFile('net/http time', 'var s = &http.Server{ReadHeaderTimeout: 5 * time.Second}'),
    inFunction('net/http', 's := &http.Server{Addr: ":443"}', 's.ReadTimeout = 5', 'use(s)'),
  ],
  calls: [
    {
      names: ['net/http.Server'],
      check: (site) =>
        site.arguments[0]?.entries !== undefined &&
        site.option('ReadHeaderTimeout') === undefined &&
        site.option('ReadTimeout') === undefined &&
        !isTest(site) &&
        !/\.Read(?:Header)?Timeout\s*=/.test(codeAround(site)),
    },
  ],
})

const bareDirector: SyntaxRule = defined({
  id: 'go/proxy-director',
  title: 'A proxy is steered with Director',
  severity: 'low',
  confidence: 'medium',
  cwe: 441,
  why: 'After Director has run, the proxy drops every header that the client lists in Connection, even those that Director has set.',
  fix: 'Use Rewrite, which runs after those headers are gone.',
  bad: [
    inFile(
      'net/http net/http/httputil',
      'var p = &httputil.ReverseProxy{',
      '\tDirector: func(r *http.Request) { r.Header.Set("X-User", name) },',
      '}',
    ),
    inFunction(
      'net/http/httputil',
      'p := httputil.NewSingleHostReverseProxy(target)',
      'p.Director = direct',
    ),
  ],
  good: [
    inFile('net/http/httputil', 'var p = &httputil.ReverseProxy{Rewrite: rewrite}'),
    inFile('', 'var film = Film{Director: "Kurosawa"}'),
  ],
  calls: [
    {
      names: ['net/http/httputil.ReverseProxy'],
      check: (site) => site.option('Director') !== undefined,
    },
  ],
  assigns: [
    {
      names: ['*.Director'],
      check: ({ receiver }) => /ReverseProxy/.test(receiver?.path ?? ''),
    },
  ],
})

export const transportRules: readonly SyntaxRule[] = [
  clearText,
  debugPages,
  oldGateway,
  everyInterface,
  slowClients,
  bareDirector,
]
