import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  scan: 'Scan-Ergebnisse',
  'about-scan': 'Das Ergebnis zu einem Login, versiegelt. Öffnen kann es nur, wer den Login nennt.',
  embedCopy: 'Zahlen für Badges und Karten',
  'about-embedCopy':
    'Punktzahlen, Sprachanteile und Tageszählungen zu einem Login, versiegelt. Kein Name, kein Repository, kein Commit.',
  images: 'Bilder',
  'about-images':
    'Bilder, die für jemanden erstellt wurden, versiegelt unter einem Namen, den niemand erraten kann.',
  imageEnds: 'Enden von Bildern',
  'about-imageEnds': 'Wann jedes Bild gelöscht werden muss.',
  session: 'Sitzungen',
  'about-session': 'Die Sitzung einer Person unter den Zufallsbits ihres Cookies.',
  signIn: 'Laufende Anmeldungen',
  'about-signIn': 'Was gebraucht wird, bis GitHub jemanden zurückschickt.',
  device: 'Wartende Geräte',
  'about-device': 'Ein Terminal, das auf die Bestätigung seiner Anmeldung wartet.',
  clientRequest: 'Anfragende Programme',
  'about-clientRequest': 'Ein Programm, das auf dein Ja oder Nein wartet.',
  clientCode: 'Codes von Programmen',
  'about-clientCode':
    'Was ein zugelassenes Programm innerhalb einer Minute einmal gegen seine Tokens tauscht.',
  terminal: 'Anmeldungen von Terminals und Programmen',
  'about-terminal': 'Welches Refresh-Token eines Terminals oder Programms gilt.',
  grant: 'GitHub-Tokens von Terminals und Programmen',
  'about-grant': 'Was GitHub gab, versiegelt unter den Bits des Terminals oder Programms.',
  apiKey: 'API-Schlüssel',
  'about-apiKey': 'Schlüssel, die Besucher erstellt haben, unter den Bits des Schlüssels.',
  account: 'Listen dessen, was ein Konto hat',
  'about-account':
    'Welche Sitzungen, Terminals und Schlüssel es gibt, damit alle auf einmal enden können.',
  optOut: 'Widersprüche',
  'about-optOut': 'Welche Logins nicht gezeigt werden sollen, als Hashes mit Schlüssel.',
  bar: 'Widersprüche, noch einmal',
  'about-bar': 'Dieselbe Marke dort, wo gescannt wird, falls der Speicher ausfällt.',
  budgets: 'Budgets von Besuchern',
  'about-budgets': 'Wann Verbrauchtes wieder da ist, unter einem täglich wechselnden Hash.',
  jobQueue: 'Aufträge unterwegs',
  'about-jobQueue': 'Welche Aufträge des Studios noch warten, höchstens vier Stunden.',
  hooks: 'Webhooks für Code-Reviews',
  'about-hooks':
    'Für welches Repository ein Webhook ist, und das Token für seinen Anbieter, versiegelt unter einer Kennung, die nur der Anbieter und die Eigentümer des Repositorys haben. 90 Tage nach der letzten Sendung gelöscht.',
  deliveries: 'Sendungen von Webhooks',
  'about-deliveries':
    'Dass eine Sendung kam, als Hash mit Schlüssel, 30 Tage lang; was noch zu tun ist, versiegelt, bis es getan ist.',
  reviewedPulls: 'Was zu Pull Requests gesagt wurde',
  'about-reviewedPulls':
    'Was das Review zu einem Pull Request gesagt hat, als Hashes mit Schlüssel, Zeilennummern und Nummern seiner Kommentare beim Anbieter, dazu welches große Modell danach gefragt wurde und mit welchem Ausgang, versiegelt. Gelöscht, wenn er geschlossen wird, oder 30 Tage nach dem letzten Ereignis.',
  dismissals: 'Verworfene Befunde',
  'about-dismissals':
    'Welche Befunde in einem Repository verworfen wurden, als Hashes mit Schlüssel, versiegelt. Keiner gilt 180 Tage, nachdem er zuletzt auftrat; alle werden 180 Tage nach dem letzten gelöscht.',
  connection: 'Laufende Verbindungen',
  'about-connection':
    'Welches Repository jemand bei seinem Anbieter verbinden will, bis zur Rückkehr von dort, höchstens zehn Minuten.',
  connected: 'Verbindungen für Terminals',
  'about-connected':
    'Was aus dem Verbinden eines Repositorys wurde, versiegelt, bis das fragende Terminal es abgeholt hat, höchstens zehn Minuten.',
  reviewQueue: 'Reviews unterwegs',
  'about-reviewQueue': 'Welche Pull-Requests auf ihr Review warten, versiegelt. Nie Code.',
  jobs: 'Aufträge des Studios',
  'about-jobs':
    'Was jemand im Studio anfertigen lässt und wie weit es ist, unter den eigenen Bits des Auftrags versiegelt, vier Stunden.',
  jobPlaces: 'Plätze für Aufträge',
  'about-jobPlaces':
    'Wie viele Aufträge ein Besucher des Studios hat, unter einem verschlüsselten Namen seines Cookies.',
  tokens: 'Kontingent bei GitHub',
  'about-tokens': 'Wie viel jedem Token des Dienstes bleibt.',
  modelAnswers: 'Antworten von Modellen',
  'about-modelAnswers': 'Auf Fragen, die von niemandem handeln: versiegelt, einen Tag lang.',
  tally: 'Zählung der Stunde',
  'about-tally': 'Wie oft Einbettungen und Lesevorgänge wie endeten.',
  metrics: 'Metriken',
  'about-metrics': 'Zahlen zu Anfragen, für den Betrieb des Dienstes.',
  queue: 'Zählungen unterwegs',
  'about-queue': 'Anonyme Zählungen, die noch geschrieben werden.',
  counters: 'Zählungen',
  'about-counters': 'Wie viele Scans in welchen Bereich fielen, nach Tagen.',
  reviewCounts: 'Zählungen der Code-Reviews',
  'about-reviewCounts':
    'Wie viele Befunde es gab, wie viele behoben oder verworfen wurden, unter Hashes, die nur mit der Adresse des Webhooks wiederzufinden sind, mit der GitHub App nur mit der Nummer des Repositorys und dem Geheimnis dieses Dienstes. Nach dreizehn Monaten gelöscht.',
  applied: 'Schon gezählte Nachrichten',
  'about-applied': 'Damit eine doppelt zugestellte Nachricht nur einmal zählt.',
  embeds: 'Einbettungen',
  'about-embeds': 'Angefragte Bilder, hier eine Minute und in Caches einige Stunden.',
  pictures: 'Bilder als Pixel',
  'about-pictures': 'PNG-Formen von Einbettungen, vier Stunden lang.',
  looks: 'Suchen nach einem Nachweis',
  'about-looks':
    'Dass ein Nachweis für einen Widerspruch noch nicht gefunden wurde, eine Minute lang.',
  underWay: 'Laufende Scans',
  'about-underWay': 'Wer einen Login gerade liest, und eine Minute lang das versiegelte Ergebnis.',
  vaults: 'Tresore für Schlüssel',
  'about-vaults':
    'Wofür der Schlüssel einer Besucherin oder eines Besuchers versiegelt wird und welche geöffnet wurden, nie ein Schlüssel.',
  guards: 'Schutz vor Überlastung',
  'about-guards': 'Wie viele Anfragen von einer Adresse kamen, als Hash, eine Minute lang.',
  answers: 'Antworten der API',
  'about-answers': 'Das angefragte Ergebnis, eine Minute lang.',
  appearance: 'Hell oder dunkel',
  'about-appearance': 'Die auf dieser Seite gewählte Darstellung. Sie wird niemandem gesendet.',
  tabHook: 'Der Webhook eines Tabs',
  'about-tabHook':
    'Der Webhook, der auf der Seite der Code-Reviews eingegeben wurde, bis der Tab geschlossen wird. Er wird nur mit den Formularen dieser Seite gesendet.',
  deviceResult: 'Das letzte Ergebnis dieses Geräts',
  'about-deviceResult':
    'Das letzte Ergebnis, das dieser Browser gezeigt hat: Er behält es selbst eine halbe Stunde lang, damit es ohne Netz zu sehen ist. Sonst liest es niemand.',
  traces: 'Traces',
  'about-traces': 'Wie lange Teile einer Anfrage dauerten. Kein Pfad, kein Login, keine Adresse.',
  logs: 'Protokolle',
  'about-logs':
    'Routenmuster, Status und Dauer von Anfragen. Kein Pfad, kein Login, keine Adresse.',
  stranger: 'Etwas ohne Namen von uns',
  'about-stranger': 'Es liegt in einem Speicher und sollte nicht.',
}
