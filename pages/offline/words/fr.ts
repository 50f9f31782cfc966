import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Vous êtes hors ligne',
  text: 'Cette page n’est pas accessible sans réseau. Un résultat affiché par cet appareil dans la dernière demi-heure peut être revu.',
  lastKept: 'Le dernier résultat sur cet appareil :',
  nothingKept: 'Aucun résultat n’est conservé sur cet appareil.',
  again: 'Réessayer',
  isOffline: 'Vous êtes hors ligne. Ce qui est sur cette page reste.',
  isOnline: 'Vous êtes de nouveau en ligne.',
  isCopy: 'Vous êtes hors ligne : voici la copie que cet appareil a gardée à {time}.',
}
