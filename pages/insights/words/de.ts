import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  title: 'Einblicke',
  description:
    'Was alle Scans zusammen zeigen, und niemanden im Einzelnen: KI-Spuren nach Sprache, Archetypen, KI-Werkzeuge, Punktzahlen und die Arbeit eines Jahres.',
  lead: 'Was alle Scans zusammen zeigen, und niemanden im Einzelnen.',
  metricsLabel: 'Was gezeigt wird',
  periodsLabel: 'Zeitraum',
  ai_usage_by_language: 'KI-Spuren nach Sprache',
  archetype_distribution: 'Archetypen',
  model_popularity: 'KI-Werkzeuge',
  generation_trends: 'Scans im Lauf der Zeit',
  score_distribution: 'Punktzahlen',
  count_distribution: 'Die Arbeit eines Jahres',
  about_ai_usage_by_language:
    'Nach der Sprache mit dem meisten Code: welcher Anteil der eigenen Commits die Spur eines KI-Werkzeugs trägt. Eine Untergrenze, denn fehlende Spuren beweisen nichts.',
  about_archetype_distribution: 'Wie oft jeder Archetyp herauskommt.',
  about_model_popularity:
    'In wie vielen Scans eigene Commits das Werkzeug nennen. Ein Scan kann mehrere nennen, sie ergeben also keine Summe.',
  about_generation_trends:
    'Erstellte Auswertungen. Die Breite einer Säule ist Zeit, ihre Höhe sind Scans pro Woche: Die Fläche ist die Zahl der Scans.',
  about_score_distribution:
    'Punktzahlen von 0 bis 100. Die Fläche einer Säule ist die Zahl der Scans darin.',
  about_count_distribution:
    'Was Menschen in einem Jahr getan haben, auf einer Achse, auf der sich jeder Schritt verdoppelt. Die Fläche einer Säule ist die Zahl der Scans darin.',
  '7d': '7 Tage',
  '30d': '30 Tage',
  '90d': '90 Tage',
  '1y': '1 Jahr',
  rests:
    'one:Beruht auf {count} Scan von Personen, in ganzen Wochen vom {from} bis zum {to}. Formel {formula}.|Beruht auf {count} Scans von Personen, in ganzen Wochen vom {from} bis zum {to}. Formel {formula}.',
  notPeople:
    'Gezählt werden Scans, nicht Menschen: Wer an einem anderen Tag wieder gescannt wird, zählt wieder.',
  small:
    'one:Keine Zahl steht für weniger als {count} Scan; was kleiner ist, wird zurückgehalten.|Keine Zahl steht für weniger als {count} Scans; was kleiner ist, wird zurückgehalten.',
  noise: 'Jede Zahl ist leicht verrauscht.',
  empty: 'Noch nichts zu berichten',
  emptyWhy:
    'one:Wochen zählen erst, wenn sie vorbei sind und so viele Scans enthalten, dass keine Zahl für weniger als {count} stehen muss. Ein längerer Zeitraum hat vielleicht welche.|Wochen zählen erst, wenn sie vorbei sind und so viele Scans enthalten, dass keine Zahl für weniger als {count} stehen muss. Ein längerer Zeitraum hat vielleicht welche.',
  nothing: 'Nichts davon ist in diesem Zeitraum groß genug, um gezeigt zu werden.',
  withheld: 'Zurückgehalten',
  withheldNote:
    'one:{count} Scan wird zurückgehalten: Er steht in Zeilen, die zu klein sind, um sie zu zeigen.|{count} Scans werden zurückgehalten: Sie stehen in Zeilen, die zu klein sind, um sie zu zeigen.',
  others: 'Andere',
  noCode: 'Kein Code',
  insufficientData: 'Zu wenig Daten',
  automation: 'Automatisch betrieben',
  table: 'Als Tabelle',
  csv: 'Herunterladen (CSV)',
  json: 'Daten (JSON)',
  language: 'Sprache',
  archetype: 'Archetyp',
  tool: 'Werkzeug',
  scans: 'Anzahl Scans',
  share: 'Anteil',
  from: 'Von',
  to: 'Bis',
  span: '{from} bis {to}',
  scansAWeek: 'one:{count} Scan pro Woche|{count} Scans pro Woche',
  values: 'Werte',
  percentile: '{percent} haben höchstens',
  scoresOf: '{name}: Verteilung',
  overall: 'Gesamt',
  commits: 'Eigene Commits',
  pullRequests: 'Geöffnete Pull Requests',
  reviews: 'Gegebene Reviews',
  issues: 'Geöffnete Issues',
  unknown: 'Unbekannt',
  noMark: 'Keine Spur',
  band: '{from} bis {to}',
  atLeastMarked: 'mindestens {percent} mit Spur',
  median: 'Die Hälfte hat höchstens {value}.',
  middle: 'Die mittlere Hälfte liegt zwischen {low} und {high}.',
  unknownCount: 'one:In {count} Scan unbekannt.|In {count} Scans unbekannt.',
  stepFrom: '{from} und mehr',
  atMost: 'Höchstens',
}
