/** What the flow knows of Go, its library and its frameworks. */
import type { FunctionForm, Parameter } from '../../form/form.ts'
import { lowerGo } from '../../form/go/lower.ts'
import type { LanguageProfile } from '../../flow/profile.ts'
import type { Value } from '../../flow/value.ts'
import { goCleaners, goOpaque } from './cleaners.ts'
import { goChanged, goFold } from './folding.ts'
import { goResults } from './results.ts'
import { goSources } from './sources.ts'

/** Behind these nothing runs; loggers of all packages call it so. */
const goEnding = [
  'panic()',
  'os.Exit()',
  'syscall.Exit()',
  'runtime.Goexit()',
  ...['Fatal', 'Fatalf', 'Fatalln', 'Panic', 'Panicf', 'Panicln', 'FailNow'].map(
    (name) => `*.${name}()`,
  ),
  ...['testing.T', 'testing.B', 't', 'b'].flatMap((test) =>
    ['Skip', 'Skipf', 'SkipNow'].map((name) => `${test}.${name}()`),
  ),
]

export const goProfile: LanguageProfile = {
  languages: ['go'],
  lower: lowerGo,
  self: ['this'],
  textPath: 'string',
  globals: {},
  sources: goSources,
  results: goResults,
  cleaners: goCleaners,
  opaque: goOpaque,
  ending: goEnding,
  givesFirst: true,
  typePath: (type) => type.replace(/^[*&[\]]+/, ''),
  parameter,
  fold: goFold,
  changed: goChanged,
}

const numbers =
  /^\*?(?:u?int(?:8|16|32|64|ptr)?|float(?:32|64)|bool|rune|byte|error|time\.(?:Time|Duration|Month)|uuid\.UUID|net\.IP|big\.Int|primitive\.ObjectID)$/

/** Parts of other packages; what a caller hands over there is seldom a text. */
const qualified = /^\*?\w+\.\w+$/

/** Of a stranger's parameters only texts and what holds texts can do harm. */
function parameter(
  { type }: Parameter,
  _index: number,
  form: FunctionForm,
): Partial<Value> | undefined {
  if (type === undefined) return undefined
  if (numbers.test(type)) return { cleaned: new Set(['*']) }
  if (form.name === 'main' || form.name === 'init') return undefined
  return qualified.test(type) ? { reach: 1 } : undefined
}
