import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  whole: '{said}.',
  asFarAsSeen: '{said}, soweit erkennbar (gelesen: {seen}).',
  unknown: 'Unbekannt: {reason}. Das bleibt außen vor und zählt nicht als null.',
  further: '{count} weitere',
  'activity.commits':
    'one:[Mindestens ]{count} eigener Commit im Jahr.|[Mindestens ]{count} eigene Commits im Jahr.',
  'activity.commits.none': 'Keine eigenen Commits im Jahr',
  'activity.weeks':
    'one:In [mindestens ]{count} Woche des Jahres aktiv.|In [mindestens ]{count} Wochen des Jahres aktiv.',
  'activity.weeks.none': 'In keiner Woche des Jahres aktiv',
  'activity.days':
    'one:An [mindestens ]{count} Tag des Jahres aktiv.|An [mindestens ]{count} Tagen des Jahres aktiv.',
  'activity.days.none': 'An keinem Tag des Jahres aktiv',
  'activity.streak':
    'one:Die längste Serie dauert [mindestens ]{count} Tag.|Die längste Serie dauert [mindestens ]{count} Tage.',
  'activity.streak.none': 'An keinem Tag des Jahres aktiv',
  'activity.streak.current':
    'one:Die laufende Serie zählt {count} Tag.|Die laufende Serie zählt {count} Tage.',
  'activity.streak.over': 'Zurzeit läuft keine.',
  'activity.recency':
    'one:Zuletzt aktiv am {day}, vor {count} Tag.|Zuletzt aktiv am {day}, vor {count} Tagen.',
  'activity.recency.seen':
    'one:Zuletzt aktiv gesehen am {day}, vor {count} Tag.|Zuletzt aktiv gesehen am {day}, vor {count} Tagen.',
  'activity.recency.today': 'Zuletzt aktiv am {day}.',
  'activity.recency.none': 'Keine öffentliche Aktivität im Jahr',
  'activity.repositories':
    'one:[Mindestens ]{count} Repository mit 3 oder mehr eigenen Commits im Jahr.|[Mindestens ]{count} Repositorys mit 3 oder mehr eigenen Commits im Jahr.',
  'activity.repositories.none': 'Kein Repository mit 3 oder mehr eigenen Commits im Jahr',
  'activity.repositories.note': 'Forks zählen nicht.',
  'activity.momentum': 'In [mindestens ]{count} der letzten 13 Wochen aktiv.',
  'activity.momentum.none': 'In keiner der letzten 13 Wochen aktiv',
  'collaboration.pullRequests':
    'one:[Mindestens ]{count} Pull Request im Jahr geöffnet.|[Mindestens ]{count} Pull Requests im Jahr geöffnet.',
  'collaboration.pullRequests.none': 'Keine Pull Requests im Jahr geöffnet',
  'collaboration.merged':
    'one:[Mindestens ]{count} Pull Request in Repositorys anderer übernommen.|[Mindestens ]{count} Pull Requests in Repositorys anderer übernommen.',
  'collaboration.merged.none': 'Keine Pull Requests in Repositorys anderer übernommen',
  'collaboration.merged.share':
    'Das sind {share} der gelesenen, die im Jahr geöffnet oder übernommen wurden.',
  'collaboration.reviews':
    'one:[Mindestens ]{count} Review zu Pull Requests im Jahr.|[Mindestens ]{count} Reviews zu Pull Requests im Jahr.',
  'collaboration.reviews.none': 'Keine Reviews zu Pull Requests im Jahr',
  'collaboration.issues':
    'one:[Mindestens ]{count} Issue im Jahr geöffnet.|[Mindestens ]{count} Issues im Jahr geöffnet.',
  'collaboration.issues.none': 'Keine Issues im Jahr geöffnet',
  'collaboration.repositories':
    'one:Beiträge zu [mindestens ]{count} Repository anderer.|Beiträge zu [mindestens ]{count} Repositorys anderer.',
  'collaboration.repositories.none': 'Keine Beiträge zu Repositorys anderer',
  'collaboration.owners':
    'one:Zusammenarbeit mit [mindestens ]{count} anderen Konto oder einer Organisation: {names}.|Zusammenarbeit mit [mindestens ]{count} anderen Konten oder Organisationen: {names}.',
  'collaboration.owners.none': 'Keine Zusammenarbeit mit anderen Konten oder Organisationen',
  'collaboration.merges':
    'one:[Mindestens ]{count} Pull Request anderer im Jahr mit einem Merge-Commit übernommen.|[Mindestens ]{count} Pull Requests anderer im Jahr mit einem Merge-Commit übernommen.',
  'collaboration.merges.none':
    'Keine Pull Requests anderer im Jahr mit einem Merge-Commit übernommen',
  'collaboration.merges.note': 'Squash und Rebase hinterlassen keine Spur.',
  'stackDiversity.languages':
    'one:[Mindestens ]{count} volle Sprache: {names}.|[Mindestens ]{count} volle Sprachen: {names}.',
  'stackDiversity.languages.none': 'Keine Sprache von Gewicht gesehen',
  'stackDiversity.languages.mix':
    'one:Sie sind so gleichmäßig gemischt wie {count} gleich große Sprache.|Sie sind so gleichmäßig gemischt wie {count} gleich große Sprachen.',
  'stackDiversity.recentLanguages':
    'one:[Mindestens ]{count} Hauptsprache in den Repositorys mit eigenen Commits des Jahres: {names}.|[Mindestens ]{count} Hauptsprachen in den Repositorys mit eigenen Commits des Jahres: {names}.',
  'stackDiversity.recentLanguages.none':
    'Keine Hauptsprache in den Repositorys mit eigenen Commits des Jahres',
  'stackDiversity.technologies':
    'one:[Mindestens ]{count} Framework oder Werkzeug in Manifesten, Dateibäumen und Topics: {names}.|[Mindestens ]{count} Frameworks und Werkzeuge in Manifesten, Dateibäumen und Topics: {names}.',
  'stackDiversity.technologies.none':
    'Keine Frameworks oder Werkzeuge in Manifesten, Dateibäumen und Topics',
  'stackDiversity.layers': '[Mindestens ]{count} von zehn Schichten: {names}.',
  'stackDiversity.layers.none': 'Keine von zehn Schichten',
  'stackDiversity.ecosystems':
    'one:[Mindestens ]{count} Paket-Ökosystem: {names}.|[Mindestens ]{count} Paket-Ökosysteme: {names}.',
  'stackDiversity.ecosystems.none': 'Kein Paket-Ökosystem',
  'aiSavviness.commits':
    'one:Mindestens {count} von {read} gelesenen eigenen Commits trägt die Spur eines KI-Werkzeugs.|Mindestens {count} von {read} gelesenen eigenen Commits tragen die Spur eines KI-Werkzeugs.',
  'aiSavviness.commits.none':
    'one:Der eine gelesene eigene Commit trägt keine Spur eines KI-Werkzeugs|Keiner der {count} gelesenen eigenen Commits trägt die Spur eines KI-Werkzeugs',
  'aiSavviness.commits.unread': 'Im Jahr gab es keine eigenen Commits zu lesen',
  'aiSavviness.commits.note':
    'Öffentlich belegt ist damit wenig; über den Einsatz von KI sagt das nichts.',
  'aiSavviness.weeks':
    'one:KI-Spuren in [mindestens ]{count} Woche des Jahres gesehen.|KI-Spuren in [mindestens ]{count} Wochen des Jahres gesehen.',
  'aiSavviness.weeks.none': 'Im Jahr keine KI-Spuren gesehen',
  'aiSavviness.tools':
    'one:Eigene Commits nennen [mindestens ]{count} KI-Werkzeug: {names}.|Eigene Commits nennen [mindestens ]{count} KI-Werkzeuge: {names}.',
  'aiSavviness.tools.none': 'Eigene Commits nennen keine KI-Werkzeuge',
  'aiSavviness.instructions':
    'one:[Mindestens ]{count} Repository mit Anweisungen für KI-Agenten ({names}).|[Mindestens ]{count} Repositorys mit Anweisungen für KI-Agenten ({names}).',
  'aiSavviness.instructions.none': 'Keine Repositorys mit Anweisungen für KI-Agenten',
  'aiSavviness.stack':
    'one:[Mindestens ]{count} KI-Technologie in Manifesten und Topics: {names}.|[Mindestens ]{count} KI-Technologien in Manifesten und Topics: {names}.',
  'aiSavviness.stack.none': 'Keine KI-Technologien in Manifesten und Topics',
  'seen.own-commits-alone': 'nur eigene Commits',
  'seen.own-commits-read': 'die gelesenen eigenen Commits',
  'seen.own-commits-read.counted': 'one:{count} eigener Commit|{count} eigene Commits',
  'seen.own-commits': 'one:{read} von {count} eigenen Commit|{read} von {count} eigenen Commits',
  'seen.first-repositories': 'one:das erste Repository|die ersten {count} Repositorys',
  'seen.newest-pull-requests': 'one:der neueste Pull Request|die {count} neuesten Pull Requests',
  'seen.lists-given': 'die Listen, die GitHub herausgab',
  'seen.listed': 'was aufgelistet war',
  'seen.parts-of-repositories': 'one:Teile von {count} Repository|Teile von {count} Repositorys',
  'seen.repositories': 'one:{read} von {count} Repository|{read} von {count} Repositorys',
  'seen.repositories-listed': 'die aufgelisteten Repositorys',
  percentile:
    'Mehr als {share} der Personen, die GitHub Readme Stats einen Stern gaben, Stichprobe von 2023 ({compared}).',
  'percentile.activity.commits': 'Commits eines Jahres',
  'percentile.collaboration.pullRequests': 'Pull Requests insgesamt',
  'percentile.collaboration.reviews': 'Reviews eines Jahres',
  'percentile.collaboration.issues': 'Issues insgesamt',
  'link.calendar': 'Beitragskalender',
  'link.commits': 'Eigene Commits',
  'link.pullRequests': 'Pull Requests',
  'link.merged': 'In Repositorys anderer übernommen',
  'link.reviewed': 'Geprüfte Pull Requests',
  'link.issues': 'Issues',
  'next.activity.commits': 'one:{count} weiterer Commit im Jahr|{count} weitere Commits im Jahr',
  'next.activity.weeks': 'one:{count} weitere aktive Woche|{count} weitere aktive Wochen',
  'next.activity.days': 'one:{count} weiterer aktiver Tag|{count} weitere aktive Tage',
  'next.activity.streak': 'one:Eine Serie von {count} Tag|Eine Serie von {count} Tagen',
  'next.activity.recency': 'Ein Beitrag heute',
  'next.activity.repositories': '3 Commits in einem weiteren Repository',
  'next.activity.momentum': 'one:{count} weitere aktive Woche|{count} weitere aktive Wochen',
  'next.collaboration.pullRequests':
    'one:{count} weiterer Pull Request|{count} weitere Pull Requests',
  'next.collaboration.merged':
    'one:{count} weiterer übernommener Pull Request|{count} weitere übernommene Pull Requests',
  'next.collaboration.reviews': 'one:{count} weiteres Review|{count} weitere Reviews',
  'next.collaboration.issues': 'one:{count} weiteres Issue|{count} weitere Issues',
  'next.collaboration.repositories': 'Ein Beitrag zu einem weiteren Repository anderer',
  'next.collaboration.owners':
    'Ein Beitrag bei einem weiteren Konto oder einer weiteren Organisation',
  'next.collaboration.merges':
    'one:{count} weiterer übernommener Pull Request anderer|{count} weitere übernommene Pull Requests anderer',
  'next.stackDiversity.languages': 'Ein Projekt von 30 KB in einer neuen Sprache',
  'next.stackDiversity.recentLanguages':
    '3 Commits in einem Projekt mit einer anderen Hauptsprache',
  'next.stackDiversity.technologies': 'Drei weitere Frameworks oder Werkzeuge im Einsatz',
  'next.stackDiversity.layers': 'Ein Werkzeug einer weiteren Schicht, etwa {layer}',
  'next.stackDiversity.ecosystems': 'Ein Paket in einem weiteren Ökosystem',
  'next.aiSavviness.commits':
    'one:{count} weiterer Commit, in dem der Trailer des KI-Werkzeugs erhalten bleibt|{count} weitere Commits, in denen der Trailer des KI-Werkzeugs erhalten bleibt',
  'next.aiSavviness.weeks': 'Eine weitere Woche mit einem markierten Commit',
  'next.aiSavviness.tools': 'Ein markierter Commit mit einem weiteren Werkzeug',
  'next.aiSavviness.instructions': 'Eine AGENTS.md in einem weiteren Repository',
  'next.aiSavviness.stack': 'Ein Projekt mit einer weiteren KI-Technologie',
  'layer.frontend': 'Frontend',
  'layer.backend': 'Backend',
  'layer.mobile': 'Mobilgeräte',
  'layer.data': 'Daten',
  'layer.ai': 'KI',
  'layer.infrastructure': 'Infrastruktur',
  'layer.testing': 'Tests',
  'layer.security': 'Sicherheit',
  'layer.systems': 'Systeme',
  'layer.tooling': 'Entwicklungswerkzeuge',
}
