import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  title: 'Dokumentation',
  lead: 'Wie die Zahlen entstehen, wie man sie anderswo einsetzt und wie sich alles selbst betreiben lässt.',
  inEnglish: 'Die Dokumente selbst sind auf Englisch.',
  all: 'Alle Dokumente',
  contents: 'Auf dieser Seite',
  neighbours: 'Weitere Dokumente',
  before: 'Zurück',
  after: 'Weiter',
  partScore: 'Wie die Zahlen entstehen',
  partUse: 'Nutzen',
  partRun: 'Betreiben',
  score: 'Die Punktzahl',
  'about-score': 'Alle Signale, Kurven und Quellen der vier Dimensionen, aus dem Code erzeugt.',
  archetypes: 'Archetypen',
  'about-archetypes':
    'Was über jeden der zehn Archetypen entscheidet und wie gut das gemessen wurde.',
  'ai-marks': 'KI-Spuren',
  'about-ai-marks':
    'Was in einem Commit als Spur eines KI-Werkzeugs zählt und warum es immer eine Untergrenze ist.',
  insights: 'Statistik',
  'about-insights': 'Was alle Scans zusammen verraten und warum sich darin niemand finden lässt.',
  changelog: 'Versionen der Formel',
  'about-changelog': 'Was sich an der Formel geändert hat, wann und warum.',
  embeds: 'Badges und Karten',
  'about-embeds': 'Alle Parameter, der Umzug von anderen Diensten, Caching und Widerspruch.',
  api: 'API-Referenz',
  'about-api': 'Jede Operation: was sie annimmt, was sie antwortet und welche Fehler es gibt.',
  cli: 'Die Kommandozeile',
  'about-cli':
    'Scans, Vergleiche und Bilder im Terminal: Befehle, Skripte, Token, Vervollständigung.',
  action: 'Karten im eigenen Repository',
  'about-action':
    'Eine GitHub Action, die Karten zeichnet und als Dateien ablegt, mit denselben Bytes wie der Dienst.',
  review: 'Code-Review',
  'about-review':
    'Pull-Requests bei GitHub, GitLab und Bitbucket: im Arbeitsspeicher gelesen, begutachtet und vergessen. Einrichten, Rechte und was aufbewahrt wird.',
  mcp: 'Für Agenten: MCP',
  'about-mcp':
    'Claude, ChatGPT, Editoren und Terminals verbinden; Werkzeuge und die Anmeldung als Programm.',
  studio: 'Das Studio',
  'about-studio':
    'Bilder und Profilpakete, Modelle, eigene Schlüssel: wie ein Auftrag abläuft und was er kostet.',
  texts: 'Texte',
  'about-texts':
    'Ein Ergebnis erklärt, nächste Schritte, Bio und README: nach Regeln oder von einem Modell geschrieben, und wie jeder Satz geprüft wird.',
  accounts: 'Anmeldung und Schlüssel',
  'about-accounts':
    'Sitzungen, das Terminal, API-Schlüssel und wie man alles wieder vergessen lässt.',
  limits: 'Grenzen',
  'about-limits': 'Wie viel eine Person anfragen darf und was die Antworten darüber sagen.',
  gateway: 'Texte von Modellen',
  'about-gateway': 'Wen der Dienst um Texte bittet, was auf jeden Fehler folgt und was es kostet.',
  'self-hosting': 'Selbst betreiben',
  'about-self-hosting': 'Bereitstellen, beobachten, Traces und Caches.',
}
