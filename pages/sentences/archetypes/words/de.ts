import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  ai_indie_hacker: 'Bringt eigene Produkte in hohem Tempo heraus, meist allein und offen mit KI.',
  open_source_maintainer:
    'Hält Projekte am Leben, auf die andere bauen: mit Reviews, Merges und Releases.',
  full_stack_polyglot: 'Baut alle Schichten eines Produkts und wechselt dafür die Sprache.',
  backend_architect: 'Baut Server, Bibliotheken und Systeme, auf denen andere aufbauen.',
  frontend_craftsman: 'Baut Oberflächen, Komponenten und Designsysteme, die man sieht und anfasst.',
  devops_specialist:
    'Beschreibt Infrastruktur als Code und hält Cluster, Images und Pipelines am Laufen.',
  data_scientist:
    'Arbeitet mit Daten, Statistik und maschinellem Lernen, in Notebooks und Bibliotheken.',
  security_sentinel:
    'Findet, erkennt und verhindert Angriffe: mit Forschung, Analyse und Sicherheitswerkzeugen.',
  rising_developer: 'Neu in öffentlicher Arbeit und schnell im Wachsen.',
  code_explorer: 'Folgt der Neugier in kleinen Schritten durch viele Projekte und Sprachen.',
  quoted: '„{word}“',
  domain: '{share} der Arbeit entfallen auf {domain}.',
  'domain.named': '{share} der Arbeit entfallen auf {domain}, erkennbar an {words}.',
  'domain.frontend': 'Frontend',
  'domain.backend': 'Backend und Systeme',
  'domain.mobile': 'mobile Apps',
  'domain.devops': 'Infrastruktur',
  'domain.data': 'Daten und maschinelles Lernen',
  'domain.security': 'Sicherheit',
  languages: '{share} der Sprachmenge sind {names}.',
  specialism: '{share} der Arbeit liegen in einem Spezialgebiet.',
  breadth: 'Arbeitet an {layers}, in {languages}.',
  'layer.interface': 'der Oberfläche',
  'layer.mobile': 'mobilen Apps',
  'layer.data': 'Daten',
  'layer.infrastructure': 'der Infrastruktur',
  'layer.server': 'dem Server',
  stewardship:
    'one:Von {count} gelesenen eigenen Commit: {done}.|Von {count} gelesenen eigenen Commits: {done}.',
  'stewardship.none': 'keine Merges oder Releases',
  'stewardship.merges': '{share} übernehmen Pull Requests',
  'stewardship.of-others': '{share} die von anderen',
  'stewardship.merges-of-others': '{share} übernehmen Pull Requests anderer',
  'stewardship.releases': '{share} sind Releases',
  reviewing: '{reviews} auf {commits}.',
  'reviewing.reviews': 'one:{count} geprüfter Pull Request|{count} geprüfte Pull Requests',
  together: 'Etwa {done} auf {commits}.',
  'together.nothing': 'nichts für andere',
  'together.pullRequests':
    'one:{count} Pull Request in Repositorys anderer|{count} Pull Requests in Repositorys anderer',
  'together.reviews': 'one:{count} Review|{count} Reviews',
  'together.issues': 'one:{count} Issue|{count} Issues',
  ownCommits: 'one:{count} eigenen Commit|{count} eigene Commits',
  openSource: '{share} der Arbeit bezeichnen sich als Open Source.',
  soloWithAi: '{marked} der gelesenen Commits tragen KI-Spuren.',
  'soloWithAi.owned':
    '{marked} der gelesenen Commits tragen KI-Spuren, und {owned} der Arbeit gehen in Repositorys des eigenen Kontos.',
  aiProduct: 'Repositorys, die von Sprachmodellen handeln: {repositories} von {of} ({words}).',
  pace: 'one:{count} Commit im Jahr, {owned} davon in eigenen Repositorys.|{count} Commits im Jahr, {owned} davon in eigenen Repositorys.',
  rise: 'Zum ersten Mal aktiv im {since}.',
  'rise.lately':
    'one:Von {count} Beitrag des Jahres stammen {newest} aus den letzten 90 Tagen.|Von {count} Beiträgen des Jahres stammen {newest} aus den letzten 90 Tagen.',
  scatter:
    'one:[Mindestens ]{count} Beitrag zu {places}, je {each}.|[Mindestens ]{count} Beiträge zu {places}, je {each}.',
  'scatter.places': 'one:{count} Repository|{count} Repositorys',
  'insufficient.nothing-read': 'Nichts, was über die Arbeit Auskunft gibt, war lesbar.',
  'insufficient.too-few':
    'one:{count} lesbare Spur öffentlicher Arbeit (Commits oder Pull Requests, Reviews, Issues, eigene Repositorys) ist zu wenig für ein Urteil; nötig sind {enough}.|{count} lesbare Spuren öffentlicher Arbeit (Commits oder Pull Requests, Reviews, Issues, eigene Repositorys) sind zu wenig für ein Urteil; nötig sind {enough}.',
  'insufficient.undecided':
    'Was zu sehen ist, spricht für keinen Archetyp mehr als für einen anderen.',
  'automation.bot': 'Ein Bot wird nicht wie eine Person bewertet.',
  'automation.tool-messages':
    '{commits} von {read} gelesenen Commits tragen Nachrichten von Release- und Abhängigkeitswerkzeugen, alle nach der Uhr eines Build-Servers. Das spricht für Automatisierung, nicht für die Arbeit einer Person; darum wird kein Archetyp genannt.',
  'automation.schedule':
    'one:{commits} von {read} gelesenen Commits wiederholen dieselben wenigen Nachrichten, an {count} Tag zu denselben Minuten der Stunde. Das spricht für ein Skript, nicht für die Arbeit einer Person; darum wird kein Archetyp genannt.|{commits} von {read} gelesenen Commits wiederholen dieselben wenigen Nachrichten, an {count} Tagen zu denselben Minuten der Stunde. Das spricht für ein Skript, nicht für die Arbeit einer Person; darum wird kein Archetyp genannt.',
  organization: 'Eine Organisation wird nicht wie eine Person bewertet.',
}
