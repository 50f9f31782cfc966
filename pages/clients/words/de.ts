import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  title: 'Dieses Programm zulassen?',
  description: 'Ein Programm möchte öffentliche Scans auf dein Kontingent lesen. Du entscheidest.',
  whoTitle: 'Wer fragt',
  callsItself:
    'Es nennt sich „{name}“. Niemand hat das geprüft: entscheidend ist die Adresse oben.',
  mayTitle: 'Was es dann darf',
  mayScan:
    'Öffentliche Konten auf dein eigenes Kontingent scannen lassen, bis zu {count} pro Stunde.',
  mayNot: 'Es sieht nichts Privates, ändert nichts und erhält deine GitHub-Anmeldung nicht.',
  mayHowLong:
    'Es endet nach einer halben Stunde ohne Nutzung, spätestens nach zwölf Stunden, und auf deiner Kontoseite jederzeit.',
  whereTitle: 'Wohin die Antwort geht',
  toHost: 'An {host}, woher die Anfrage kam.',
  toOtherHost:
    'An {host}: das ist nicht die Adresse, die fragt. Nur zustimmen, wenn du beide kennst.',
  toThisDevice:
    'An ein Programm auf diesem Gerät ({host}). Nur zustimmen, wenn du es gerade selbst gestartet hast.',
  decideTitle: 'Deine Entscheidung',
  signInFirst: 'Zum Zustimmen bitte zuerst anmelden.',
  signIn: 'Mit GitHub anmelden',
  signedInAs: 'Angemeldet als {login}.',
  allow: 'Zulassen',
  deny: 'Nein',
  goBack: 'Zurück',
  refused:
    'Es wollte etwas, das nicht vergeben wird; zugelassen ist nichts. Der Grund, für die Entwickler:',
  answeredTitle: 'Zurück zum Programm',
  answeredText: 'Deine Antwort geht an {host}. Wenn nichts passiert, dem Link folgen.',
  goOn: 'Weiter zu {host}',
  clientsTitle: 'Zugelassene Programme',
  clientsText: 'Sie scannen auf dein Kontingent und sehen nichts Privates. Jedes endet von selbst.',
  program: 'Programm',
  letIn: 'Zugelassen',
  endsLatest: 'Endet spätestens',
  end: 'Beenden',
  endClient: '{host} beenden',
}
