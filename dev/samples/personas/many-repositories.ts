/** Long lists of repositories, made from short ones. */
import type { BlueprintName } from '../blueprints/index.ts'
import { repository, type RepositoryPlan } from '../persona.ts'

const sketches: readonly BlueprintName[] = [
  'python-sketch',
  'javascript-sketch',
  'haskell-sketch',
  'zig-sketch',
  'shader-sketch',
  'lua-sketch',
  'rust-sketch',
  'c-sketch',
  'ocaml-sketch',
  'go-sketch',
  'elm-sketch',
  'julia-sketch',
  'arduino-sketch',
  'dotfiles',
]
const adjectives = [
  'tiny',
  'odd',
  'warm',
  'loud',
  'slow',
  'mossy',
  'paper',
  'glass',
  'salty',
  'blue',
]
const nouns = [
  'lantern',
  'teapot',
  'comet',
  'puddle',
  'cactus',
  'button',
  'walrus',
  'ribbon',
  'acorn',
  'kite',
  'marble',
  'spoon',
  'moth',
]

/** 130 tiny repositories, one every four weeks or so. The newest come first, the oldest twenty are archived. */
export const hundredRepositories: readonly RepositoryPlan[] = nouns
  .flatMap((noun) => adjectives.map((adjective) => `${adjective}-${noun}`))
  .map((name, index, { length }) =>
    repository(
      name,
      sketches[index % sketches.length] ?? 'python-sketch',
      dayAfter('2016-06-01', (length - 1 - index) * 29),
      index % 3 === 0 ? null : `Trying things out: ${name.replace('-', ' ')}.`,
      { size: 'tiny', license: index % 2 === 0 ? null : 'MIT', isArchived: index >= 110 },
    ),
  )

/** Projects of others, each of a different kind, in which somebody fixed something small. */
export const curiosities: readonly RepositoryPlan[] = [
  repository('plume', 'haskell-sketch', '2018-01-01', 'A parser of bird songs.', of('plume-lang')),
  repository(
    'kettle',
    'typescript-library',
    '2015-01-12',
    'A small HTTP client.',
    of('kettle-http'),
  ),
  repository('orrery', 'c-sketch', '2012-06-01', 'Planets on the terminal.', of('orrery-sky')),
  repository('stitch', 'rust-cli', '2020-01-01', 'Joins files by meaning.', of('stitch-cli')),
  repository('lichen', 'vue-app', '2021-01-01', 'A calm forum.', of('lichen-forum')),
  repository('tidepool', 'data-pipeline', '2019-01-01', 'Tables of the sea.', of('tidepool-data')),
  repository('hearth', 'android-app', '2020-06-01', 'Recipes offline.', of('hearth-app')),
  repository('brindle', 'go-service', '2017-01-01', 'Feeds for humans.', of('brindle-feeds')),
  repository('mizzle', 'elixir-service', '2019-09-01', 'Weather on demand.', of('mizzle-sky')),
  repository('gantry', 'helm-charts', '2021-04-01', 'Charts, checked.', of('gantry-charts')),
  repository('pixelwell', 'ios-app', '2020-11-01', 'Icons with a grid.', of('pixelwell-app')),
  repository('rookery', 'python-library', '2016-02-01', 'Chess problems.', of('rookery-chess')),
  repository('sundial', 'elm-sketch', '2018-05-01', 'Calendars that agree.', of('sundial-time')),
  repository('thimble', 'lua-sketch', '2014-03-01', 'A tiny game engine.', of('thimble-game')),
  repository('marrow', 'julia-sketch', '2019-12-01', 'Bones in motion.', of('marrow-sim')),
  repository(
    'postern',
    'malware-analyser',
    '2018-08-01',
    'Looks into archives.',
    of('postern-lab'),
  ),
  repository('coco-notes', 'dotfiles', '2020-02-02', 'Shell and editor.', { size: 'tiny' }),
  repository('today-i-learned', 'python-sketch', '2021-08-08', null, { size: 'tiny' }),
]

function of(owner: string) {
  return { owner, size: 'large' } as const
}

/** The day (`2026-03-01`) that is so many days after another. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
