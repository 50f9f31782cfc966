import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importsOf } from './imports-of.ts'
import { resolverOf } from './resolve.ts'

const told = (path: string, text: string) =>
  importsOf(path, text).map(
    ({ target, line, isTypeOnly }) => `${line} ${target}${isTypeOnly ? ' (type)' : ''}`,
  )

describe('imports', () => {
  it('of TypeScript are statements, exports from elsewhere, and calls with a literal', () => {
    const text = [
      "import a, { b } from 'a'",
      "import './b.css'",
      'import type { C } from "../c.ts"',
      "import { type D } from 'd'",
      'export * from "./e"',
      'const f = require("f"), g = await import(`g`)',
      'import {\n  h,\n} from "h"',
      'export const from = "no"',
    ].join('\n')
    expect(told('a.ts', text)).toEqual([
      '1 a',
      '2 ./b.css',
      '3 ../c.ts (type)',
      '4 d (type)',
      '5 ./e',
      '6 f',
      '7 h',
    ])
  })

  it('of TypeScript are none in comments, strings, templates and patterns', () => {
    const text =
      '// import "a"\n/* require("b") */ const c = "import \'c\'"\nconst d = `\nimport "d"\n`\n' +
      "const e = /[/'\"]/.test(x) // import 'e'\nx.require('f')\nimport 'g'"
    expect(told('a.js', text)).toEqual(['8 g'])
  })

  it('of Python are whole modules and names from them, outside of texts', () => {
    const text =
      'import os, a.b as c\nfrom . import d\nfrom ..e.f import (\n    g,\n)\n"""\nimport no\n"""\nif TYPE_CHECKING:\n    from h import I\ndef j():\n    import k\n'
    expect(told('a.py', text)).toEqual(['1 os', '1 a.b', '2 .d', '3 ..e.f', '10 h (type)', '12 k'])
  })

  it('of Go and Java stand at the top', () => {
    expect(
      told('a.go', 'package a\nimport "fmt"\nimport (\n\tx "a.test/b/c"\n\t_ "d"\n)\nvar s = "no"'),
    ).toEqual(['2 fmt', '4 a.test/b/c', '5 d'])
    expect(told('A.java', 'package a;\nimport a.b.C;\nimport static d.E.*;\nclass A {}')).toEqual([
      '2 a.b.C',
      '3 d.E',
    ])
  })

  it('come of any text without failing', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'import ',
        'from ',
        '"',
        "'",
        '`',
        '/',
        '*',
        '{',
        '}',
        '\n',
        'require(',
        '\\',
        '"""',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
      fc.constantFrom('é', '\u{1f47b}', '\ud83d', '\0'),
    )
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom('a.ts', 'a.py', 'a.go', 'A.java'),
        (pieces, path) => {
          const text = pieces.join('')
          const last = text.split('\n').length
          expect(importsOf(path, text).every(({ line }) => line >= 1 && line <= last)).toBe(true)
        },
      ),
    )
  })
})

describe('the file an import means', () => {
  const resolve = resolverOf([
    'src/a.ts',
    'src/b/index.ts',
    'app/models/user.py',
    'app/models/__init__.py',
    'core/src/main/java/com/acme/Order.java',
  ])

  it.each([
    ['src/x.ts', './a', 'src/a.ts'],
    ['src/x.ts', './a.js', 'src/a.ts'],
    ['src/b/x.ts', '..', undefined],
    ['src/c/x.ts', '../b', 'src/b/index.ts'],
    ['src/c/x.ts', '@/b', 'src/b/index.ts'],
    ['src/x.ts', '../../../a', undefined],
    ['src/x.ts', 'a', undefined],
    ['app/views.py', '.models.user', 'app/models/user.py'],
    ['app/models/team.py', '.user', 'app/models/user.py'],
    ['app/api/x.py', '..models', 'app/models/__init__.py'],
    ['tests/x.py', 'app.models.user', 'app/models/user.py'],
    [
      'core/src/main/java/com/acme/Shop.java',
      'com.acme.Order',
      'core/src/main/java/com/acme/Order.java',
    ],
  ])('%s: %s', (from, target, path) => {
    expect(resolve(from, target)).toBe(path)
  })
})
