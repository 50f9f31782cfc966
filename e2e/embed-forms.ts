/** Every form that embeds have, and how each is asked for. */
import { SaxesParser } from 'saxes'
import { checkImage, receivedByCamo } from './camo.ts'
import type { System } from './system.ts'

export type EmbedForm = {
  name: string
  type: 'image/svg+xml' | 'image/png' | 'application/json'
  /** The address of one login's embed; a duel shows the other one beside it. */
  path: (login: string, other: string) => string
}

export const svgForms: readonly EmbedForm[] = [
  { name: 'the badge', type: 'image/svg+xml', path: (login) => `/badge/${login}.svg` },
  { name: 'the card', type: 'image/svg+xml', path: (login) => `/card/${login}.svg` },
]

/** Those of one login beside our own drawings. */
export const formsOfOne: readonly EmbedForm[] = [
  { name: 'the PNG card', type: 'image/png', path: (login) => `/card/${login}.png` },
  { name: 'the OG picture', type: 'image/png', path: (login) => `/og/${login}.png` },
  { name: 'the JSON badge', type: 'application/json', path: (login) => `/badge/${login}.json` },
  { name: 'the stats card', type: 'image/svg+xml', path: (login) => `/api?username=${login}` },
  {
    name: 'the languages card',
    type: 'image/svg+xml',
    path: (login) => `/api/top-langs?username=${login}`,
  },
  { name: 'the streak card', type: 'image/svg+xml', path: (login) => `/streak?user=${login}` },
  { name: 'the trophy card', type: 'image/svg+xml', path: (login) => `/trophy?username=${login}` },
]

export const duels: readonly EmbedForm[] = [
  { name: 'the duel', type: 'image/svg+xml', path: (one, other) => `/duel/${one}/${other}.svg` },
  { name: 'the PNG duel', type: 'image/png', path: (one, other) => `/duel/${one}/${other}.png` },
]

export type SeenEmbed = {
  status: number
  type: string
  bytes: Uint8Array
  state: string
  ageSeconds: number
  /** How long a proxy keeps it. */
  keptSeconds: number
  milliseconds: number
}

/** The embed as GitHub's proxy receives it. */
export async function see(system: System, path: string, client: object = {}): Promise<SeenEmbed> {
  const { headers, ...answer } = await receivedByCamo(new URL(path, system.url), client)
  const state = headers.get('x-scan-state')!
  return { ...answer, state, ageSeconds: Number(headers.get('age')) }
}

/** Throws unless it is a whole image, or JSON, of the form's kind. */
export function checkForm({ name, type }: EmbedForm, embed: SeenEmbed): void {
  if (embed.status !== 200 || embed.type !== type)
    throw new Error(`${name} is ${embed.status} ${embed.type}`)
  if (type === 'application/json') JSON.parse(textOf(embed))
  else checkImage(embed)
}

export const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes)

/** Every number that a drawing says, for the eye or for the ear; those of logins are none. */
export function numbersOf(svg: string): string[] {
  const numbers: string[] = []
  const parser = new SaxesParser()
  let inStyle = false
  parser.on('opentag', ({ name, attributes }) => {
    inStyle = name === 'style'
    numbersIn(attributes['aria-label'] ?? '')
  })
  parser.on('text', (text) => {
    if (!inStyle) numbersIn(text)
  })
  parser.write(svg).close()
  return numbers

  function numbersIn(text: string) {
    numbers.push(...(text.match(/(?<![\w-])\d+(?:[.,]\d+)*/g) ?? []))
  }
}
