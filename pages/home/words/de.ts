import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  title: 'Ein Entwicklerleben unter der Lupe',
  description:
    'Erklärte Scores öffentlicher GitHub-Profile: vier Dimensionen, ein Archetyp und zu jeder Zahl der Beleg. Am Rand des Netzes gelesen, gezeigt, vergessen.',
  lead: 'Ein GitHub-Konto nennen: Was davon öffentlich ist, wird sofort gelesen, und jede Zahl sagt, worauf sie beruht.',
  label: 'GitHub-Login, @Login oder Adresse des Profils',
  scan: 'Scannen',
  data: 'Das Gelesene wird versiegelt, allen gezeigt, die den Login nennen, und nach spätestens 30 Minuten vergessen. Es wird kein Cookie gesetzt.',
  samples: 'Oder eines von diesen ansehen',
  moreSamples: 'one:{count} weiteres|{count} weitere',
  whatTitle: 'Was dabei herauskommt',
  dimensions: 'Dimensionen',
  whatScore:
    'Jede von 0 bis 100, mit ihren Signalen, mit dem, was sie voranbrächte, und mit dem, was nicht zu sehen war.',
  archetypes: 'Archetypen',
  whatArchetype: 'Einer davon, mit den Gründen. Oder ein ehrliches „zu wenig, um es zu sagen“.',
  themes: 'Farbschemata',
  whatEmbed: 'Badges und Karten für ein README, in {languages} Sprachen, gezeichnet wie hier.',
}
