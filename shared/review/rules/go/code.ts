/** Code and templates that a program runs, and what it does past the types. */
import type { SyntaxRule } from '../syntax-rule.ts'
import {
  defined,
  all,
  sink,
  inHandler,
  inFunction,
  inFile,
  dynamicPieces,
  speaksOf,
} from './define.ts'

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
    inFunction('html/template', 'template.New("x").Parse("<h1>" + input + "</h1>")'),
    inHandler(
      'html/template fmt',
      'body := fmt.Sprintf("<h1>%s</h1>", r.URL.Query().Get("name"))',
      'template.Must(template.New("x").Parse(body)).Execute(w, nil)',
    ),
  ],
  good: [
    inFunction('html/template', 'template.New("x").Parse(input)'),
    inHandler(
      'html/template',
      'template.Must(template.New("x").Parse("<b>{{.}}</b>")).Execute(w, r.FormValue("a"))',
    ),
    inHandler('net/url', 'u, err := url.Parse(r.FormValue("a"))'),
  ],
  calls: [
    {
      names: all(['html/template.Template', 'text/template.Template'], ['Parse']),
      check: ({ arguments: [text] }) => {
        if (text === undefined) return undefined
        const isPage = /<[a-z!/]/i.test(text.skeleton ?? '')
        const isBuilt = isPage && dynamicPieces(text, 'template').some(({ reach }) => reach >= 2)
        return speaksOf([text], 'template') ?? (isBuilt ? { confidence: 'medium' } : undefined)
      },
    },
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
    inFunction('syscall unsafe', 'syscall.Syscall(54, fd, 1, uintptr(unsafe.Pointer(&input)))'),
    inFunction('encoding/binary', 'binary.LittleEndian.Uint32(data)'),
  ],
  calls: [
    {
      names: ['unsafe.Pointer'],
      check: ({ file: { text, path } }) =>
        !/"(?:C|syscall|golang\.org\/x\/sys\/\w+|runtime|reflect)"/.test(text.slice(0, 6_000)) &&
        !/_(?:linux|unix|windows|darwin|freebsd|amd64|arm64|unsafe)\.go$|bytesconv|unaligned|\/simd\//.test(
          path,
        ),
    },
  ],
})

export const codeRules: readonly SyntaxRule[] = [
  codeFromInput,
  templateFromInput,
  methodFromInput,
  madeFunction,
  unsafeMemory,
]
