import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  title: 'Code-Reviews',
  description:
    'Was Code-Reviews eines Repositorys ergaben, für alle, die seinen Webhook haben, und was sie in einem Pull Request finden.',
  lead: 'Was die Code-Reviews eines Repositorys ergeben haben und was eines in einem Pull Request findet.',
  countsTitle: 'Was die Reviews ergaben',
  hookLabel: 'Adresse oder Kennung des Webhooks',
  hookHint:
    'Sie steht in den Einstellungen des Webhooks bei GitHub, GitLab oder Bitbucket. Sie dient nur dieser Antwort; der Dienst speichert sie nirgends, auch nicht in einem Cookie. Ihr Browser-Tab merkt sie sich, bis er geschlossen wird.',
  period: 'Zeitraum',
  weeks: 'one:{count} Woche|{count} Wochen',
  show: 'Anzeigen',
  setUp: 'Noch kein Webhook?',
  setUpText: 'Ein Befehl richtet Code-Reviews für ein Repository ein.',
  setUpLink: 'So wird es eingerichtet',
  empty: 'Noch nichts gezählt',
  emptyText:
    'In diesem Zeitraum gab es kein Review. Die Zahlen kommen mit dem nächsten Pull Request, ein bis zwei Minuten nach seinem Review.',
  reviews: 'Reviews',
  found: 'Gefunden',
  accepted: 'Angenommen',
  dismissed: 'Verworfen',
  acceptance: 'Annahmequote',
  tooFew: 'zu wenige für eine Aussage',
  byWeek: 'Befunde pro Woche',
  bySeverity: 'Befunde nach Schweregrad, mit Annahmequote',
  byCategory: 'Befunde nach Kategorie, mit Annahmequote',
  timeToFix: 'Zeit, bis ein Befund behoben war',
  median: 'Die Hälfte davon:',
  hour: 'innerhalb einer Stunde',
  day: 'innerhalb eines Tages',
  week: 'innerhalb einer Woche',
  month: 'innerhalb eines Monats',
  longer: 'nach mehr als einem Monat',
  critical: 'Kritisch',
  high: 'Hoch',
  medium: 'Mittel',
  low: 'Niedrig',
  info: 'Hinweis',
  security: 'Sicherheit',
  architecture: 'Architektur',
  quality: 'Qualität',
  dismissedRules: 'Am häufigsten verworfene Regeln',
  aboutRules:
    'Wie oft verworfen, und welcher Anteil: verworfen ÷ (angenommen + verworfen). Regeln werden monatsweise gezählt.',
  rests: 'Vom {from} bis zum {to}.',
  partial:
    'one:In {count} Review konnten nicht alle Dateien gelesen werden.|In {count} Reviews konnten nicht alle Dateien gelesen werden.',
  aboutCounts:
    'Gefunden: an einer Zeile oder in der Zusammenfassung gemeldet. Angenommen: mit einem späteren Push verschwunden. Verworfen: von jemandem so bestimmt. Jedes zählt in der Woche, in der es geschah.',
  aboutAcceptance:
    'one:Annahmequote = angenommen ÷ (angenommen + verworfen). Bei weniger als {count} von beidem zusammen werden weder Anteil noch Median genannt.|Annahmequote = angenommen ÷ (angenommen + verworfen). Bei weniger als {count} von beidem zusammen werden weder Anteil noch Median genannt.',
  aboutWeeks:
    'Ein Strich steht für eine Woche ohne Review: Es wurde nichts gesucht, und das ist etwas anderes als nichts gefunden.',
  aboutNames:
    'Die Zahlen liegen unter Hashes, die nur diese Kennung wiederfindet. Sie enthalten weder Code noch Pfade oder Namen und enden nach dreizehn Monaten.',
  table: 'Als Tabellen',
  foundCount: 'one:{count} Befund|{count} Befunde',
  weekOf: 'Woche ab',
  severity: 'Schweregrad',
  category: 'Kategorie',
  time: 'Zeit',
}
