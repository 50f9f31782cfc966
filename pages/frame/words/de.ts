import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  skip: 'Zum Inhalt springen',
  pages: 'Seiten',
  compare: 'Vergleichen',
  embed: 'Badges und Karten',
  studio: 'Studio',
  insights: 'Statistik',
  docs: 'Doku',
  account: 'Mein Konto',
  promise:
    'Was über eine Person gelesen wird, ist nach spätestens 30 Minuten vergessen, Bilder nach vier Stunden. Es bleiben nur anonyme Zählungen.',
  reviews: 'Code-Reviews',
  privacy: 'Was gerade gespeichert ist',
  status: 'Status',
  formula: 'So entsteht der Score',
  api: 'API',
  languages: 'Sprachen',
  appearance: 'Darstellung',
  system: 'Automatisch',
  light: 'Hell',
  dark: 'Dunkel',
  sampleData: 'Beispieldaten: Diese Personen sind erfunden. Von GitHub wird hier nichts gelesen.',
}
