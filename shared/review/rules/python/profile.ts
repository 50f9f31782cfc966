/** What the flow knows of Python, its library and its frameworks. */
import type { LanguageProfile } from '../../flow/profile.ts'
import { lowerPython } from '../../form/python/lower.ts'
import { pythonFields, pythonParameter } from './entry-points.ts'
import { pythonFold } from './folding.ts'
import { pythonCleaners, pythonOpaque } from './safe-calls.ts'
import { pythonSources } from './sources.ts'

/** Functions that are there without an import. */
const builtins =
  '__import__ abs all any bool bytes callable chr compile complex delattr dict dir eval exec execfile file filter float format getattr globals hasattr hash id input int isinstance issubclass iter len list locals map max min next object open ord print range raw_input repr reversed round set setattr sorted str sum super tuple type unicode vars zip'

export const pythonProfile: LanguageProfile = {
  languages: ['python'],
  lower: lowerPython,
  self: ['self', 'cls'],
  textPath: 'str',
  globals: Object.fromEntries(builtins.split(' ').map((name) => [name, name])),
  sources: pythonSources,
  results: {
    'flask.Flask': 'flask.Flask',
    'fastapi.FastAPI': 'fastapi.FastAPI',
    'sqlite3.connect': 'sqlite3.Connection',
    'sqlalchemy.create_engine': 'sqlalchemy.Engine',
    'requests.Session': 'requests.Session',
    'requests.session': 'requests.Session',
    'httpx.Client': 'httpx.Client',
    'httpx.AsyncClient': 'httpx.Client',
    'aiohttp.ClientSession': 'aiohttp.ClientSession',
    'paramiko.SSHClient': 'paramiko.SSHClient',
    'paramiko.client.SSHClient': 'paramiko.SSHClient',
    'flask.make_response': 'flask.Response',
    'flask.Response': 'flask.Response',
    'django.http.HttpResponse': 'django.http.HttpResponse',
    'django.shortcuts.render': 'django.http.HttpResponse',
    'random.SystemRandom': 'random.SystemRandom',
    'secrets.SystemRandom': 'random.SystemRandom',
    unicode: 'str',
    'pathlib.Path': 'pathlib.Path',
    'pathlib.PurePath': 'pathlib.Path',
    'pathlib.Path.resolve': 'pathlib.Path',
    'pathlib.Path.absolute': 'pathlib.Path',
    'pathlib.Path.joinpath': 'pathlib.Path',
    'pathlib.Path.expanduser': 'pathlib.Path',
    'pathlib.Path.with_name': 'pathlib.Path',
    'pathlib.Path.with_suffix': 'pathlib.Path',
    'asyncio.get_event_loop': 'asyncio.Loop',
    'asyncio.get_running_loop': 'asyncio.Loop',
    'asyncio.new_event_loop': 'asyncio.Loop',
  },
  cleaners: pythonCleaners,
  opaque: pythonOpaque,
  ending: ['sys.exit()', 'os._exit()', 'os.abort()', 'exit()', 'quit()'],
  typePath: withoutWrapping,
  fields: pythonFields,
  parameter: pythonParameter,
  fold: pythonFold,
}

/** `Optional[X]`, `X | None`, `Annotated[X, …]` and `'X'` are X; of `list[X]` the list remains. */
function withoutWrapping(type: string): string {
  const plain = type.replaceAll(/^['"]|['"]$/g, '').trim()
  const wrapped = /^(?:typing\.)?(?:Optional|Annotated|Final|ClassVar)\[([^\],]+)/.exec(plain)
  const inner = (wrapped?.[1] ?? plain).split('|')[0]!.trim()
  return /^[\w.]+/.exec(inner)?.[0] ?? inner
}
