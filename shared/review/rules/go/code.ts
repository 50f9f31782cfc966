/** Commands, code and templates that a program runs. */
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
  sink,
  speaksOf,
} from './define.ts'

const shells = /^(?:.*[/\\])?(?:sh|bash|zsh|ash|dash|ksh|cmd|powershell|pwsh)(?:\.exe)?$/i

/** Programs that run what their arguments say. */
const obedient =
  /^(?:.*\/)?(?:env|sudo|su|ssh|xargs|find|tar|awk|perl|python3?|ruby|node|php|git|curl|wget|nsenter|docker|kubectl|eval)$/

/** A program that is not written, a shell's line that is not written, or an argument for an obedient program. */
function commandOf(words: readonly Value[]): Answer {
  const [program, ...rest] = words
  if (program === undefined) return undefined
  const name = program.constant
  if (name === undefined) {
    // A path that was looked up or configured is still the owner's.
    return isFromOwner(program) ? undefined : speaksOf([program], 'shell', 1)
  }
  if (shells.test(String(name))) return speaksOf(rest, 'shell', 1)
  if (!obedient.test(String(name))) return undefined
  return rest.some((value) => isTainted(value, 'shell', 4)) ? { confidence: 'medium' } : undefined
}

const isFromOwner = ({ path, reach }: Value) =>
  reach < 4 &&
  /LookPath\(\)|Executable\(\)|^os\.(?:Args|Getenv)|[cC]onfig|[oO]ptions?\./.test(path ?? '')

const given = ({ arguments: words }: CallSite, from: number) =>
  words.slice(from).flatMap((value) => value.items ?? [value])

const commandFromInput: SyntaxRule = defined({
  id: 'go/command-from-input',
  title: 'A command is put together from values',
  severity: 'critical',
  cwe: 78,
  why: 'Whoever decides the program, or a line that a shell reads, runs commands of their own.',
  fix: 'Name the program in the code and hand values over as arguments of their own, without a shell.',
  bad: [
    inHandler('os/exec', 'exec.Command("sh", "-c", "ping "+r.FormValue("host")).Run()'),
    inFunction('os/exec', 'cmd := exec.CommandContext(ctx, input, "-l")', 'cmd.Run()'),
    inFunction(
      'os/exec fmt',
      'line := fmt.Sprintf("tar czf %s", input)',
      'exec.Command("/bin/bash", "-c", line).Output()',
    ),
    inFunction('os/exec', 'cmd := &exec.Cmd{Path: input, Args: []string{"a"}}', 'cmd.Start()'),
    inFunction('syscall os', 'syscall.Exec(input, []string{}, os.Environ())'),
  ],
  good: [
    inHandler('os/exec', 'exec.Command("ping", "-c", "1", r.FormValue("host")).Run()'),
    inFunction('os/exec', 'exec.Command("sh", "-c", "uptime").Run()'),
    inFunction('os/exec', 'name := "ls"', 'exec.Command(name, input).Run()'),
    inFunction('os/exec', 'cmd := &exec.Cmd{Path: "/bin/ls"}', 'cmd.Start()'),
  ],
  calls: [
    {
      names: ['os/exec.Command', 'execabs.Command', 'golang.org/x/sys/execabs.Command'],
      check: (site) => commandOf(given(site, 0)),
    },
    { names: ['os/exec.CommandContext'], check: (site) => commandOf(given(site, 1)) },
    {
      names: [
        'syscall.Exec',
        'syscall.ForkExec',
        'syscall.StartProcess',
        'os.StartProcess',
        'golang.org/x/sys/unix.Exec',
      ],
      check: (site) => commandOf(given(site, 0).slice(0, 8)),
    },
    {
      names: ['os/exec.Cmd'],
      check: (site) => {
        const path = site.option('Path')
        return path === undefined
          ? undefined
          : commandOf([path, ...(site.option('Args')?.items ?? [])])
      },
    },
    {
      names: ['os/exec.Stdin.Write', 'io.WriteString', 'fmt.Fprintf', 'fmt.Fprintln', 'fmt.Fprint'],
      check: (site) => {
        const isPiped = site.path === 'os/exec.Stdin.Write'
        if (!isPiped && site.arguments[0]?.path !== 'os/exec.Stdin') return undefined
        return runsShell.test(codeAround(site))
          ? speaksOf(site.arguments.slice(isPiped ? 0 : 1), 'shell', 2)
          : undefined
      },
    },
    sink({
      names: ['golang.org/x/crypto/ssh.Session.Run', '*.CombinedOutput', '*.NewSession().Run'],
      harm: 'shell',
    }),
  ],
  assigns: [
    {
      names: ['*.Args', '*.Path'],
      check: ({ receiver, value, path }) => {
        if (receiver?.path !== 'os/exec.Cmd') return undefined
        return path.endsWith('.Path') ? commandOf([value]) : commandOf(value.items ?? [])
      },
    },
    {
      names: ['*.Stdin'],
      check: (site) =>
        site.receiver?.path === 'os/exec.Cmd' && runsShell.test(codeAround(site))
          ? speaksOf([site.value], 'shell')
          : undefined,
    },
  ],
})

const runsShell = /Command(?:Context)?\([^)\n]*"(?:[^"\n]*\/)?(?:ba|z|da|k)?sh"\s*\)/

const codeFromInput: SyntaxRule = defined({
  id: 'go/code-from-input',
  title: 'A text of others is run as code',
  severity: 'critical',
  cwe: 94,
  why: 'An interpreter does whatever the text says, with the rights of the process.',
  fix: 'Run only scripts of your own, and hand values over as variables.',
  bad: [
    inHandler('github.com/robertkrimen/otto', 'vm := otto.New()', 'vm.Run(r.FormValue("script"))'),
    inFunction('github.com/dop251/goja', 'vm := goja.New()', 'vm.RunString(input)'),
    inHandler('plugin', 'plugin.Open(r.FormValue("plugin"))'),
  ],
  good: [
    inFunction('github.com/robertkrimen/otto', 'vm := otto.New()', 'vm.Run("1 + 1")'),
    inFunction(
      'github.com/robertkrimen/otto',
      'vm := otto.New()',
      'vm.Set("name", input)',
      'vm.Run("greet(name)")',
    ),
  ],
  calls: [
    sink({
      names: [
        ...all(['otto.Otto', 'otto'], ['Run', 'Eval', 'Compile', 'Call']),
        ...all(['goja.Runtime'], ['RunString', 'RunScript']),
        ...all(['lua.LState', 'gopher-lua.LState'], ['DoString', 'LoadString']),
        '*.RunScript',
        '*.EvalString',
        '*.DoString',
        'goja.Compile',
        'govaluate.NewEvaluableExpression',
        'expr.Eval',
        'expr.Compile',
        'gval.Evaluate',
        'vm.Execute',
        'interp.Interpreter.Eval',
      ],
      harm: 'code',
      least: 2,
    }),
    sink({ names: ['plugin.Open'], harm: 'path', least: 2 }),
    sink({ names: ['otto.Run', 'goja.RunScript'], harm: 'code', at: [0, 1], least: 2 }),
  ],
})

const templateFromInput: SyntaxRule = defined({
  id: 'go/template-from-input',
  title: 'A template is made of what others send',
  severity: 'critical',
  cwe: 1336,
  why: 'Whoever writes the template calls the methods of what it is given, and reads all of it.',
  fix: 'Keep the template in the code and hand the text over as data.',
  bad: [
    inHandler(
      'text/template',
      't, _ := template.New("t").Parse(r.FormValue("body"))',
      't.Execute(w, user)',
    ),
    inHandler(
      'html/template fmt',
      'body := fmt.Sprintf("<h1>%s</h1>", r.URL.Query().Get("name"))',
      'template.Must(template.New("x").Parse(body)).Execute(w, nil)',
    ),
  ],
  good: [
    inHandler(
      'html/template',
      'template.Must(template.New("x").Parse("<b>{{.}}</b>")).Execute(w, r.FormValue("a"))',
    ),
    inHandler('net/url', 'u, err := url.Parse(r.FormValue("a"))'),
  ],
  calls: [
    sink({
      names: all(['html/template.Template', 'text/template.Template'], ['Parse']),
      harm: 'template',
    }),
    sink({
      names: [
        'pongo2.FromString',
        'raymond.Parse',
        'raymond.Render',
        'mustache.Render',
        'mustache.ParseString',
        'jet.Set.Parse',
      ],
      harm: 'template',
    }),
  ],
})

const methodFromInput: SyntaxRule = defined({
  id: 'go/method-from-input',
  title: 'The method that is called is named by the request',
  severity: 'high',
  cwe: 470,
  why: 'Whoever names the method can call those that were never meant to be reached.',
  fix: 'Look the name up in a map of the functions that may be called.',
  bad: [
    inHandler('reflect', 'reflect.ValueOf(api).MethodByName(r.FormValue("method")).Call(nil)'),
    inHandler(
      'reflect',
      'name := r.URL.Path[1:]',
      'v := reflect.ValueOf(api)',
      'v.MethodByName(name).Call(nil)',
    ),
  ],
  good: [
    inHandler('reflect', 'reflect.ValueOf(api).MethodByName("List").Call(nil)'),
    inHandler('', 'methods[r.FormValue("method")](w)'),
  ],
  calls: [sink({ names: ['*.MethodByName', '*.FieldByName'], harm: 'name' })],
})

const madeFunction: SyntaxRule = defined({
  id: 'go/function-made-by-reflection',
  title: 'A function is made by reflection',
  severity: 'low',
  confidence: 'medium',
  cwe: 913,
  why: 'What such a function does is decided while the program runs, past the checks of the compiler.',
  fix: 'Write the function, or a generic one, instead of making it with reflect.MakeFunc.',
  bad: [
    inFunction('reflect', 'fn := reflect.MakeFunc(typ, swap)', 'set(fn)'),
    inFile('reflect', 'var f = reflect.MakeFunc(reflect.TypeOf(g), handler)'),
  ],
  good: [
    inFunction('reflect', 'reflect.MakeSlice(typ, 0, 1)'),
    inFunction('reflect', 'reflect.ValueOf(input).Kind()'),
  ],
  calls: [{ names: ['reflect.MakeFunc'], check: () => true }],
})

const unsafeMemory: SyntaxRule = defined({
  id: 'go/unsafe-pointer',
  title: 'Memory is read past the types',
  severity: 'low',
  confidence: 'medium',
  cwe: 242,
  why: 'With unsafe.Pointer neither the compiler nor the garbage collector keeps memory whole.',
  fix: 'Use encoding/binary, strings.Builder or generics, which do the same within the types.',
  bad: [
    inFunction('unsafe', 'p := (*int)(unsafe.Pointer(&input))', 'use(p)'),
    inFunction('unsafe', 'at := uintptr(unsafe.Pointer(&input)) + 8', 'use(at)'),
  ],
  good: [
    inFunction('unsafe', 'size := unsafe.Sizeof(input)', 'use(size)'),
    inFunction('encoding/binary', 'binary.LittleEndian.Uint32(data)'),
  ],
  calls: [{ names: ['unsafe.Pointer'], check: () => true }],
})

/** Calls that read a text of XML with everything switched on. */
const xmlWithEntities: SyntaxRule = defined({
  id: 'go/xml-with-entities',
  title: 'An XML parser follows external entities',
  severity: 'high',
  cwe: 611,
  why: 'A document can then name files of the server, and they are read into it.',
  fix: 'Leave out the option that replaces entities, or read the document with encoding/xml.',
  bad: [
    inFile('github.com/lestrrat-go/libxml2/parser', 'var p = parser.New(parser.XMLParseNoEnt)'),
    inFunction(
      'github.com/lestrrat-go/libxml2/parser',
      'p := parser.New(parser.XMLParseDTDLoad, parser.XMLParseNoEnt)',
      'p.ParseString(input)',
    ),
  ],
  good: [
    inFile('github.com/lestrrat-go/libxml2/parser', 'var p = parser.New()'),
    inFunction('encoding/xml', 'xml.Unmarshal([]byte(input), &v)'),
  ],
  calls: [
    {
      names: ['parser.New', 'libxml2.ParseString', 'libxml2.ParseReader', 'libxml2.Parse'],
      check: ({ arguments: options }) =>
        options.some(({ path }) => /XMLParse(?:NoEnt|DTDLoad|XInclude)$/.test(path ?? '')),
    },
    {
      names: ['xml.ReadMemory', 'gokogiri.ParseXml', 'xmlparser.SetOptions'],
      check: ({ arguments: options }) =>
        options.some(({ path }) => /NOENT|NoEnt|DTDLOAD/.test(path ?? '')),
    },
  ],
})

const directoryQuery: SyntaxRule = defined({
  id: 'go/ldap-from-input',
  title: 'A directory query is put together from values',
  severity: 'high',
  cwe: 90,
  why: 'Whoever decides a part of the filter can make it match any entry.',
  fix: 'Escape the values with ldap.EscapeFilter.',
  bad: [
    inHandler(
      'fmt github.com/go-ldap/ldap/v3',
      'filter := fmt.Sprintf("(uid=%s)", r.FormValue("user"))',
      'ldap.NewSearchRequest(base, 2, 0, 0, 0, false, filter, nil, nil)',
    ),
    inFunction(
      'github.com/go-ldap/ldap/v3',
      'ldap.NewSearchRequest(base, 2, 0, 0, 0, false, "(cn=" + input + ")", nil, nil)',
    ),
  ],
  good: [
    inFunction(
      'github.com/go-ldap/ldap/v3',
      'ldap.NewSearchRequest(base, 2, 0, 0, 0, false, "(cn=" + ldap.EscapeFilter(input) + ")", nil, nil)',
    ),
    inFunction(
      'github.com/go-ldap/ldap/v3',
      'ldap.NewSearchRequest(base, 2, 0, 0, 0, false, "(objectClass=*)", nil, nil)',
    ),
  ],
  calls: [sink({ names: ['ldap.NewSearchRequest'], harm: 'ldap', at: [0, 6], least: 2 })],
})

const pathQuery: SyntaxRule = defined({
  id: 'go/xpath-from-input',
  title: 'An XPath query is put together from values',
  severity: 'high',
  cwe: 643,
  why: 'Whoever decides a part of the query can make it choose any node of the document.',
  fix: 'Compile a query that is written in the code, and compare values in Go.',
  bad: [
    inHandler(
      'github.com/antchfx/xmlquery',
      'xmlquery.Find(doc, "//user[name=\'"+r.FormValue("name")+"\']")',
    ),
    inFunction('github.com/antchfx/xpath', 'xpath.Compile("//a[@id=\'" + input + "\']")'),
  ],
  good: [
    inHandler('github.com/antchfx/xmlquery', 'xmlquery.Find(doc, "//user")'),
    inFunction('github.com/antchfx/xpath', 'xpath.Compile("//a")'),
  ],
  calls: [
    sink({
      names: all(
        ['xmlquery', 'htmlquery', 'jsonquery'],
        ['Find', 'FindOne', 'Query', 'QueryAll', 'FindEach'],
      ),
      harm: 'xpath',
      at: [1],
    }),
    sink({
      names: ['xpath.Compile', 'xpath.MustCompile', 'xmlpath.Compile', 'xmlpath.MustCompile'],
      harm: 'xpath',
      least: 2,
    }),
  ],
})

const storeQuery: SyntaxRule = defined({
  id: 'go/store-query-from-input',
  title: 'A query of a document store is put together from values',
  severity: 'high',
  cwe: 943,
  why: 'What the request decides of such a query can be an operator or a script, not only a value.',
  fix: 'Hand the value over as a text under a key of your own, without $where.',
  bad: [
    inHandler(
      'go.mongodb.org/mongo-driver/bson',
      'users.Find(ctx, bson.M{"$where": "this.name == \'" + r.FormValue("name") + "\'"})',
    ),
    inHandler(
      'encoding/json',
      'var filter map[string]interface{}',
      'json.NewDecoder(r.Body).Decode(&filter)',
      'users.FindOne(ctx, filter)',
    ),
  ],
  good: [
    inHandler(
      'go.mongodb.org/mongo-driver/bson',
      'users.Find(ctx, bson.M{"name": r.FormValue("name")})',
    ),
    inHandler('go.mongodb.org/mongo-driver/bson', 'users.FindOne(ctx, bson.M{})'),
  ],
  calls: [
    {
      names: ['bson.M', 'bson.D'],
      check: ({ arguments: [fields] }) => speaksOf([fields?.entries?.get('$where')], 'sql', 2),
    },
    {
      names: [
        '*.Find',
        '*.FindOne',
        '*.DeleteMany',
        '*.DeleteOne',
        '*.UpdateMany',
        '*.CountDocuments',
      ],
      check: ({ arguments: [, filter], file }) =>
        filter?.entries === undefined &&
        filter?.skeleton === undefined &&
        /map\[string\]|bson/.test(file.text)
          ? speaksOf([filter], 'sql')
          : undefined,
    },
  ],
})

export const codeRules: readonly SyntaxRule[] = [
  commandFromInput,
  codeFromInput,
  templateFromInput,
  methodFromInput,
  madeFunction,
  unsafeMemory,
  xmlWithEntities,
  directoryQuery,
  pathQuery,
  storeQuery,
]
