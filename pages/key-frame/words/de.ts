import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  label: 'Dein Schlüssel',
  show: 'Anzeigen',
  unfit: 'Das ist kein Schlüssel: 16 bis 512 Buchstaben, Ziffern und Zeichen ohne Leerzeichen.',
  privacy:
    'Der Schlüssel wird in diesem Browser versiegelt, nur für deine Bilder geöffnet und nirgends gespeichert.',
  gone: 'Dieses Feld ist abgelaufen. Bitte die Seite neu laden.',
}
