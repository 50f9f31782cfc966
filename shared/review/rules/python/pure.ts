/** Functions of Python whose result depends on nothing but what they are given. */
import { ofReach, type Value } from '../../flow/value.ts'

const pureModule =
  /^(?:base64|binascii|urllib\.parse|html|json|math|operator|itertools|functools|string|textwrap|unicodedata|zlib|codecs)\.\w+$/

const pureMethods = new Set(
  'upper lower title capitalize swapcase strip lstrip rstrip replace split rsplit splitlines partition rpartition join format encode decode center ljust rjust zfill removeprefix removesuffix translate expandtabs keys values items copy hex'.split(
    ' ',
  ),
)
const pureFunctions = new Set(
  'min max sum sorted reversed zip enumerate map filter chr hex oct bin format next iter set frozenset bytes bytearray'.split(
    ' ',
  ),
)

/** What a function without any other source makes of what the program wrote is written in the program. */
export function ofPure(
  path: string,
  name: string,
  receiver: Value | undefined,
  given: readonly Value[],
  named: ReadonlyMap<string, Value>,
): Value | undefined {
  const isModule = pureModule.test(path)
  if (!isModule && !pureFunctions.has(path) && !(receiver !== undefined && pureMethods.has(name)))
    return undefined
  const all = [
    ...(receiver === undefined || isModule ? [] : [receiver]),
    ...given,
    ...named.values(),
  ]
  if (all.length === 0 || all.some(({ reach, function: form }) => reach > 0 || form !== undefined))
    return undefined
  return ofReach(0)
}
