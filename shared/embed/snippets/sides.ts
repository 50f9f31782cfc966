/** Which addresses show an embed in dark and in light surroundings. */
import { addressOf, type ChosenEmbed } from '../address.ts'
import { ownRoute } from '../routes.ts'

/** The two themes that are the same in all surroundings: in a pair each stands for one side. */
const pairedThemes = { light: 'light', dark: 'dark' } as const

/** Null for what has one side only: badges. */
export function sidesOf(embed: ChosenEmbed): { dark: string; light: string } | null {
  if (!Object.hasOwn(ownRoute(embed.kind).parameters, 'mode')) return null
  return { dark: addressOf(onSide(embed, 'dark')), light: addressOf(onSide(embed, 'light')) }
}

function onSide(embed: ChosenEmbed, side: 'dark' | 'light'): ChosenEmbed {
  const parameters = new URLSearchParams(embed.parameters)
  if (Object.hasOwn(pairedThemes, parameters.get('theme')?.toLowerCase() ?? '')) {
    parameters.delete('mode')
    parameters.set('theme', pairedThemes[side])
  } else parameters.set('mode', side)
  return { ...embed, parameters }
}
