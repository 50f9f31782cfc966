import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  title: 'Repository verbinden',
  description:
    'Code-Reviews für ein Repository bei GitLab oder Bitbucket: dort anmelden, und sie sind eingerichtet.',
  lead: 'Melden Sie sich dort an, wo Ihr Repository liegt – ab dann werden seine Pull Requests geprüft. Ein Token müssen Sie weder anlegen noch kopieren.',
  host: 'Wo das Repository liegt',
  repository: 'Repository',
  repositoryHint: 'Der Pfad, etwa group/project, oder die Adresse.',
  goOn: 'Weiter',
  kept: 'Die Tokens Ihrer Anmeldung werden versiegelt aufbewahrt und lassen sich nur mit der Adresse des Webhooks öffnen. Mit dem Webhook werden sie gelöscht.',
  closed: 'Anmelden ist hier noch nicht möglich',
  closedText:
    'Dieser Dienst ist weder bei GitLab noch bei Bitbucket registriert. Mit einem Token geht es trotzdem.',
  more: 'So funktioniert es',
  away: 'Als Nächstes fragt {host}',
  awayText:
    'Gefragt wird, ob dieser Dienst {repository} lesen, zu seinen Pull Requests schreiben und seine Webhooks verwalten darf. Sie können dort ablehnen und eine Zusage jederzeit in den Einstellungen Ihres Kontos zurücknehmen. Sie haben zehn Minuten.',
  ofGitLab:
    'GitLab kennt dafür keine kleinere Berechtigung als „api“, die alles umfasst, was Ihr Konto dort darf. Ein eigenes Konto für Reviews ist die sicherere Wahl.',
  ofBitbucket:
    'Bitbucket lässt uns eine Anmeldung nicht beenden: Widerrufen Sie sie nach dem Entfernen des Webhooks auch in den Einstellungen Ihres Kontos.',
  awayLink: 'Weiter zu {host}',
  done: 'Verbunden',
  doneText: 'Pull Requests von {repository} werden ab jetzt geprüft.',
  againText:
    'Pull Requests von {repository} werden wieder geprüft. Webhook und Geheimnis sind dieselben wie zuvor.',
  once: 'Bewahren Sie das Geheimnis auf: Es wird nur dieses eine Mal gezeigt. Damit testen Sie den Webhook, ändern das Geheimnis und entfernen alles wieder.',
  terminal: 'Ein Terminal wartet darauf',
  terminalText:
    'Es bekommt Kennung und Geheimnis des Webhooks. Fahren Sie nur fort, wenn Sie es selbst gestartet haben und es diesen Code zeigt:',
  terminalHasIt: 'Kennung und Geheimnis hat jetzt auch Ihr Terminal.',
  webhook: 'Webhook',
  secret: 'Geheimnis',
  copy: 'Kopieren',
  copied: 'Kopiert',
  refused: 'Nicht verbunden',
  noRepository: 'Das ist kein Pfad eines Repositorys bei einem dieser Anbieter.',
  denied: 'Sie haben dort abgelehnt. Nichts wurde gespeichert.',
  over: 'Diese Anmeldung hat zu lange gedauert, wurde schon verwendet oder begann in einem anderen Browser. Bitte beginnen Sie neu.',
  noRights: 'Ihr Konto darf nicht alles, was Reviews brauchen. Es darf nicht:',
  there:
    'Dieses Repository hat schon einen Webhook dieses Dienstes, der funktioniert. Entfernen Sie ihn zuerst, mit seinem Geheimnis oder in den Einstellungen des Repositorys.',
  seeRepository: 'das Repository sehen',
  readFiles: 'seine Dateien lesen',
  readPulls: 'Pull Requests lesen',
  writePulls: 'zu Pull Requests schreiben',
  manageWebhooks: 'Webhooks verwalten',
}
