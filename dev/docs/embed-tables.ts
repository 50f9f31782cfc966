/** The parts of `docs/embeds.md` that are written from the tables of `shared/embed`. */
import { localeCodes } from '../../shared/draw/locale/tags.ts'
import { themeNames } from '../../shared/draw/theme/themes.ts'
import {
  counterparts,
  nearestThemes,
  services,
  type Service,
} from '../../shared/embed/drop-in/index.ts'
import {
  artTable,
  badgeTable,
  cardTable,
  duelTable,
  ogTable,
  takes,
  type Parameter,
  type ParameterTable,
} from '../../shared/embed/parameters/index.ts'
import { featuresOf } from '../../shared/studio/draw-picture.ts'
import { pictureNames, pictures } from '../../shared/studio/pictures.ts'
import { embedRoutes } from '../../shared/embed/routes.ts'
import { table, type WrittenParts } from './written-parts.ts'

export const embedTables: WrittenParts = {
  addresses: () =>
    table(
      ['address', 'answers', 'as'],
      embedRoutes.map(({ path, summary, mediaType }) => [code(path), summary, code(mediaType)]),
    ),
  badge: () => parameterTable(badgeTable),
  card: () => parameterTable(cardTable),
  duel: () => differences(duelTable),
  og: () => differences(ogTable),
  art: () => parameterTable(artTable),
  pictures: () =>
    table(
      ['picture', 'pixels', 'what it shows'],
      pictureNames.map((name) => [
        code(name),
        `${pictures[name].width} × ${pictures[name].height}`,
        featuresOf(name)
          .flatMap(({ feature, signal, how }) => (signal ? `${feature}: ${how}` : []))
          .join('; '),
      ]),
    ),
  themes: () => themeNames.map(code).join(', '),
  locales: () => localeCodes.map(code).join(', '),
  ...Object.fromEntries(services.map((service) => [service, () => optionTable(service)])),
  'nearest-themes': () =>
    table(
      ['ours', 'theirs'],
      Object.entries(nearestThemes).map(([look, names]) => [
        look.split(' ').map(code).join(', '),
        names.split(' ').map(code).join(', '),
      ]),
    ),
}

function parameterTable(parameters: ParameterTable): string {
  return table(
    ['parameter', 'what', 'takes', 'usual', 'example'],
    Object.entries(parameters).map(([name, parameter]) => [
      code(name),
      parameter.summary,
      takes(parameter).replace(/^takes /, ''),
      usualOf(parameter),
      code(`${name}=${encodeURIComponent(parameter.example).replaceAll('%2C', ',')}`),
    ]),
  )
}

function usualOf({ default: usual }: Parameter): string {
  const text = String(usual ?? '')
  return text === '' ? '–' : code(text)
}

/** What is otherwise than with a card. */
function differences(parameters: ParameterTable): string {
  const names = Object.keys(cardTable) as (keyof typeof cardTable)[]
  const missing = names.filter((name) => !(name in parameters))
  const others = Object.entries(parameters).filter(
    ([name, parameter]) => parameter !== (cardTable as ParameterTable)[name],
  )
  return [
    `The parameters of a card without ${missing.map(code).join(', ')}.`,
    ...(others.length > 0
      ? ['Otherwise than there:', parameterTable(Object.fromEntries(others))]
      : []),
  ].join('\n\n')
}

function optionTable(service: Service): string {
  const { options } = counterparts[service]
  const taken = options.flatMap(({ name, becomes }) =>
    'ours' in becomes ? [[code(name), becomes.ours, becomes.remark]] : [],
  )
  const unused = options.flatMap(({ name, becomes }) =>
    'unused' in becomes ? [{ name, why: becomes.unused }] : [],
  )
  const reasons = [...Map.groupBy(unused, ({ why }) => why)].map(
    ([why, group]) => `- ${group.map(({ name }) => code(name)).join(', ')}: ${why}`,
  )
  return [
    table(['option', 'becomes', 'remark'], taken),
    'Taken without effect:',
    reasons.join('\n'),
  ].join('\n\n')
}

const code = (text: string) => `\`${text}\``
