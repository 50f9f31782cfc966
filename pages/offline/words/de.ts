import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  title: 'Du bist offline',
  text: 'Ohne Netz ist diese Seite nicht zu haben. Ein Ergebnis, das dieses Gerät in der letzten halben Stunde gezeigt hat, lässt sich noch einmal ansehen.',
  lastKept: 'Das letzte Ergebnis auf diesem Gerät:',
  nothingKept: 'Auf diesem Gerät liegt kein Ergebnis.',
  again: 'Noch einmal versuchen',
  isOffline: 'Du bist offline. Was auf dieser Seite steht, bleibt.',
  isOnline: 'Du bist wieder online.',
  isCopy: 'Du bist offline: Das ist die Kopie, die dieses Gerät um {time} behalten hat.',
}
