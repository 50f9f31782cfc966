import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  title: 'Befunde eines Pull Requests',
  about:
    'Er wird jetzt von seinem Host gelesen, mit den Regeln und der Konfiguration seines Zielbranches geprüft und mit dieser Antwort vergessen. Im Pull Request selbst wird nichts geschrieben.',
  pullLabel: 'Adresse des Pull Requests oder seine Nummer, wenn der Webhook dabei ist',
  pullHint:
    'Ein öffentlicher braucht keinen Webhook. Wer hier mit GitHub angemeldet ist, liest Pull Requests dort auf das eigene Kontingent.',
  hookLabel:
    'Adresse oder Kennung des Webhooks – für private und für das, was schon gemeldet wurde',
  read: 'Lesen und prüfen',
  reading: 'Wird gelesen …',
  stop: 'Abbrechen',
  progress:
    'Der Host wird nach den Dateien gefragt, dann werden sie geprüft. Das kann eine halbe Minute dauern.',
  stopped: 'Abgebrochen. Es wurde nichts gespeichert.',
  'hint-validation_failed':
    'Geben Sie die ganze Adresse eines Pull Requests bei GitHub, GitLab oder Bitbucket an oder seine Nummer zusammen mit dem Webhook seines Repositorys.',
  'hint-host_refused':
    'Diesen Pull Request gibt es nicht, oder er ist nicht öffentlich. Mit dem Webhook seines Repositorys werden auch private gelesen.',
  'hint-host_unavailable':
    'Vielleicht begrenzt der Host namenlose Anfragen: Melden Sie sich mit GitHub an oder geben Sie den Webhook an.',
  count: 'one:{count} Befund.|{count} Befunde.',
  clean: 'Keine Befunde. Alle von Hand geschriebenen Dateien dieser Änderung wurden gelesen.',
  cleanInPart:
    'Keine Befunde in dem, was gelesen wurde. Nicht alles ließ sich lesen: Das ist kein sauberes Ergebnis.',
  fixed: 'Früher gemeldet und jetzt verschwunden: {gone}.',
  'silence-closed': 'Er ist geschlossen: Dort wird nicht mehr kommentiert.',
  'silence-paused': 'Die Reviews sind dort pausiert.',
  'silence-draft': 'Er ist ein Entwurf: Dort wird erst kommentiert, wenn er fertig ist.',
  'silence-bot': 'Ein Bot hat ihn geöffnet: Dort wird nicht kommentiert.',
  risk: 'Risiko der Änderung',
  'risk-low': 'gering',
  'risk-medium': 'mittel',
  'risk-high': 'hoch',
  riskUnknown: 'Das Risiko der Änderung ist unbekannt, weil nicht alle ihre Zeilen bekannt sind.',
  aboutRisk:
    'Allein nach Umfang und Streuung, gelernt aus der Geschichte von sechs Projekten: ein Hinweis, wo man länger hinsehen sollte, und kein Befund.',
  added: 'Hinzugefügte Zeilen',
  deleted: 'Gelöschte Zeilen',
  files: 'Dateien',
  directories: 'Ordner',
  raises: 'erhöht es',
  lowers: 'senkt es',
  unread: 'one:{count} Datei wurde nicht ganz gelesen|{count} Dateien wurden nicht ganz gelesen',
  unnamed:
    'one:{count} Datei, die der Host nicht nannte|{count} Dateien, die der Host nicht nannte',
  state: 'Stand',
  new: 'Neu',
  open: 'Offen',
  dismissed: 'Verworfen',
  unsure: 'Unsicher',
  'about-new': 'noch nicht gemeldet',
  'about-dismissed': 'von jemandem als unproblematisch verworfen',
  'about-unsure': 'zu unsicher, um im Pull Request gemeldet zu werden',
  'said-line': 'an seiner Zeile gemeldet',
  'said-summary': 'in der Zusammenfassung gemeldet',
  shown: 'Angezeigt: {shown} von {all}',
  codeOf: 'Code von {path}, Zeile {line}',
  lineAt: 'Zeile {line} bei {host}',
  linesAt: 'Zeilen {from} bis {to} bei {host}',
  noCode: 'Der Code ist hier nicht bekannt.',
  suggestion: 'Anstelle der Zeilen {from} bis {to} könnte das stehen:',
  suggested: 'Vorschlag',
  what: 'Was',
  why: 'Warum',
  fix: 'Abhilfe',
  foundLine: 'Hier gefunden:',
  secret: 'ein Geheimnis, das nicht gezeigt wird',
  left: 'one:… {count} weiteres Zeichen|… {count} weitere Zeichen',
  further:
    'one:{count} weiterer Befund ist weniger wichtig und wird nicht gezeigt.|{count} weitere Befunde sind weniger wichtig und werden nicht gezeigt.',
  aboutUnseen:
    'Zeichen, die im Code niemand sähe, stehen hier mit ihrer Nummer, etwa U+202E. Was Regeln sagen, ist auf Englisch.',
  aboutReading:
    'Nichts davon wird hier gespeichert. Wer noch einmal fragt, lässt es noch einmal lesen.',
}
