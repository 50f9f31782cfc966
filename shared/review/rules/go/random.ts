/** Random numbers. */
import type { CallSite } from '../../flow/sites.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, codeAround, inFile, isTest } from './define.ts'

/** What has to be hard to guess, by the names around it. */
const guarded =
  /token|secret|passw|passphrase|\bsalt\b|nonce|session|\botp\b|one_?time|csrf|credential|encrypt|cipher|api_?key|private_?key|\b(?:new|gen(?:erate)?|random)_?key|\bkey\s*:?=|captcha|verification|invite|\bcode\b/i

/** A text of letters chosen by chance is nearly always meant to be hard to guess. */
const picksLetters =
  /(?:letters?|charset|alphabet|chars?|characters|runes|bytes)\w*\[\w+\.(?:Intn|Int31n|Int63n|IntN)?\(?/i

/** How long to wait, or where to look first, is no secret. */
function isDelay({ file, node }: CallSite): boolean {
  const begin = file.text.lastIndexOf('\n', node.start) + 1
  return (
    /Duration\(|Sleep\(|jitter|backoff|delay|\[\s*$/i.test(
      file.text.slice(Math.max(begin, node.start - 200), node.start),
    ) && !picksLetters.test(file.text.slice(begin, node.end))
  )
}

const weakRandom: SyntaxRule = defined({
  id: 'go/weak-random',
  title: 'Something secret is made of predictable numbers',
  severity: 'high',
  confidence: 'medium',
  cwe: 338,
  why: 'The numbers of math/rand can be computed by whoever has seen a few of them.',
  fix: 'Use crypto/rand.',
  bad: [
    inFile('math/rand', 'func newToken() int { return rand.Intn(1000000) }'),
    inFile(
      'math/rand crypto/rsa',
      'func password(n int) string {',
      '\tb := letters[rand.Intn(len(letters))]',
      '\treturn string(b)',
      '}',
    ),
    inFile('math/rand', 'func generateKey(b []byte) { rand.Read(b) }'),
  ],
  good: [
    inFile('crypto/rand', 'func newToken(b []byte) { rand.Read(b) }'),
    inFile(
      'math/rand time',
      'func jitter() time.Duration { return time.Duration(rand.Int63n(100)) }',
    ),
  ],
  calls: [
    {
      names: ['math/rand.*', 'math/rand/v2.*'],
      check: (site) =>
        !/\.(?:Seed|NewSource|New|Shuffle|Perm)$/.test(site.path) &&
        site.isResolved &&
        (guarded.test(codeAround(site)) || picksLetters.test(codeAround(site))) &&
        !isDelay(site) &&
        !isTest(site),
    },
    {
      names: ['math/rand.Seed', 'math/rand.NewSource', 'math/rand/v2.NewPCG'],
      check: (site) =>
        site.isResolved &&
        guarded.test(codeAround(site)) &&
        site.arguments.length > 0 &&
        site.arguments.every(({ constant }) => typeof constant === 'number') &&
        !isTest(site)
          ? {
              cwe: 335,
              message:
                'The seed is written in the program, so the same numbers come every time. Use crypto/rand.',
            }
          : undefined,
    },
  ],
  imports: ({ module, node, file }) =>
    module.startsWith('math/rand') &&
    node.parent !== undefined &&
    /crypto\/(?:rsa|ecdsa|ed25519|aes|cipher|dsa|elliptic)|generate(?:Key|Token|Secret|Password)|(?:Token|Secret|Password|OTP)\(/.test(
      file.text,
    ) &&
    !file.path.endsWith('_test.go'),
})

export const randomRules: readonly SyntaxRule[] = [weakRandom]
