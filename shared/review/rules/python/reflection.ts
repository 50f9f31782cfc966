/** Names, code and libraries that a request chooses. */
import { all, argumentOf, defined, inRoute, sink, textIn } from './define.ts'

export const memberByName = defined({
  id: 'python/member-by-name',
  title: 'A request names the member of an object that is used',
  severity: 'high',
  confidence: 'high',
  cwe: 470,
  why: 'Every object leads to its class, its module and what that has imported: who names the member chooses any.',
  fix: 'Look the name up in a dictionary that holds only what may be chosen.',
  bad: [
    inRoute('import tools', 'return getattr(tools, x)()'),
    inRoute('import tools', 'setattr(tools, x, "1")'),
    'def view(request):\n    action = getattr(Actions, request.POST["do"])\n    return action()',
  ],
  good: [
    inRoute('import tools', 'return getattr(tools, "start")()'),
    inRoute('import tools', 'if x in ("start", "stop"):', '    return getattr(tools, x)()'),
    'def read(thing, name):\n    return getattr(thing, name)',
  ],
  calls: [sink({ names: ['getattr', 'setattr', 'delattr'], harm: 'code', at: [1] })],
})

export const compiledInput = defined({
  id: 'python/compiled-input',
  title: 'What others send is compiled as code',
  severity: 'high',
  confidence: 'high',
  cwe: 95,
  why: 'Code that is compiled is mostly run a moment later, with all rights of the program.',
  fix: 'Read data with ast.literal_eval or json, and choose between functions by a dictionary.',
  bad: [
    inRoute('', 'code = compile(x, "page", "exec")'),
    'import codeop\ndef view(request):\n    return codeop.compile_command(request.POST["code"])',
  ],
  good: [
    'code = compile("1 + 1", "page", "eval")',
    'def load(text):\n    return compile(text, "a", "exec")',
  ],
  calls: [
    sink({
      names: ['compile', 'builtins.compile', 'codeop.compile_command', 'types.FunctionType'],
      harm: 'code',
    }),
  ],
})

export const libraryByName = defined({
  id: 'python/library-by-name',
  title: 'A request or parameter names the native library that is loaded',
  severity: 'high',
  cwe: 114,
  why: 'A library runs its own code as soon as it is loaded, with all rights of the program.',
  fix: 'Write the whole path of the library in the program.',
  bad: [
    inRoute('import ctypes', 'lib = ctypes.CDLL(x)'),
    inRoute('from ctypes import cdll', 'lib = cdll.LoadLibrary("/srv/" + x)'),
  ],
  good: [
    'import ctypes\nlib = ctypes.CDLL("libc.so.6")',
    'import ctypes, ctypes.util\nlib = ctypes.CDLL(ctypes.util.find_library("c"))',
  ],
  calls: [
    sink({
      names: [
        ...all('ctypes', 'CDLL PyDLL WinDLL OleDLL'),
        ...all('ctypes.cdll ctypes.windll ctypes.pydll', 'LoadLibrary'),
        '*.load_extension',
      ],
      harm: 'code',
      least: 3,
    }),
  ],
})

export const emptyBind = defined({
  id: 'python/empty-bind',
  title: 'A directory is asked without a password',
  severity: 'high',
  cwe: 287,
  why: 'A directory takes a bind with an empty password for an anonymous one and says yes: anybody is let in.',
  fix: 'Refuse empty passwords, and bind with one that is not written in the program.',
  bad: [
    'import ldap\nc = ldap.initialize("ldaps://a")\nc.simple_bind_s("cn=admin", "")',
    'import ldap\nc = ldap.initialize("ldaps://a")\nc.bind_s("cn=admin")',
    'import ldap\nc = ldap.initialize("ldaps://a")\nc.simple_bind("cn=admin", None)',
  ],
  good: [
    'import ldap\ndef connect(password):\n    c = ldap.initialize("ldaps://a")\n    c.simple_bind_s("cn=admin", password)',
    'import socket\nsocket.socket().bind_s("a")',
  ],
  calls: [
    {
      names: all(
        'ldap.initialize() ldap.open() ldap.init()',
        'simple_bind_s simple_bind bind bind_s',
      ),
      check: (site) => {
        const password = argumentOf(site, 1, 'cred')
        const name = argumentOf(site, 0, 'who', 'user')
        const isAsked = site.given.some(({ isSpread }) => isSpread === true)
        return (
          !isAsked &&
          (name !== undefined || site.given.length === 0) &&
          (password === undefined || password.constant === null || textIn(password) === '')
        )
      },
    },
  ],
})

export const reflectionRules = [memberByName, compiledInput, libraryByName, emptyBind]
