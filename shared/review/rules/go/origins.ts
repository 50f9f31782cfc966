/** Which sites may talk to the server, and what it shows to all of them. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, speaksOf, inHandler, inFile } from './define.ts'
import { returnsOnly } from './returns-only.ts'

const anyOrigin: SyntaxRule = defined({
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
      check: (site) => returnsOnly(site.option('CheckOrigin'), true),
    },
  ],
  assigns: [{ names: ['*.CheckOrigin'], check: ({ value }) => returnsOnly(value, true) }],
})

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

export const originRules: readonly SyntaxRule[] = [anyOrigin, socketFromAnywhere, fileServerOfAll]
