import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  'reason.not-applicable': 'GitHub führt das für solche Konten nicht',
  'reason.needs-token': 'GitHub beantwortet das nur nach Anmeldung',
  'reason.not-read': 'nicht gelesen',
  'reason.forbidden': 'GitHub hat die Antwort verweigert',
  'reason.resource-limits': 'zu groß, als dass GitHub auf einmal antworten könnte',
  'reason.rate-limited': 'das Kontingent an Anfragen war aufgebraucht',
  'reason.timed-out': 'GitHub hat nicht rechtzeitig geantwortet',
  'reason.upstream-failed': 'GitHub hat mit einem Fehler geantwortet',
  'reason.unreadable': 'was dort liegt, ist kein lesbarer Text',
  'reason.not-in-clone': 'ein Klon verrät das nicht',
  unseen: '{what}: {reason}',
  'part.name': 'Der Name',
  'part.avatar': 'Das Bild',
  'part.age': 'Das Alter des Kontos',
  'part.calendar': 'Der Beitragskalender',
  'part.commit-count': 'Die Zahl der Commits',
  'part.pull-request-count': 'Die Zahl der Pull Requests',
  'part.review-count': 'Die Zahl der Reviews',
  'part.issue-count': 'Die Zahl der Issues',
  'part.commits-by-repository': 'Commits je Repository',
  'part.pull-requests-by-repository': 'Pull Requests je Repository',
  'part.reviews-by-repository': 'Reviews je Repository',
  'part.issues-by-repository': 'Issues je Repository',
  'part.active-years': 'Die aktiven Jahre',
  'part.pull-requests': 'Die Pull Requests',
  'part.repositories': 'Die Repositorys',
  'part.repository-count': 'Die Zahl der Repositorys',
  'part.commits': 'Die Commits',
  'part.further-pull-requests': 'Weitere Pull Requests',
  'part.further-pull-requests.counted':
    'one:{count} weiterer Pull Request|{count} weitere Pull Requests',
  'part.further-repositories': 'Weitere Repositorys',
  'part.further-repositories.counted':
    'one:{count} weiteres Repository|{count} weitere Repositorys',
  'part.commits-of-repositories': 'Commits einiger Repositorys',
  'part.commits-of-repositories.counted':
    'one:Commits von {count} Repository|Commits von {count} Repositorys',
  'part.languages-of-repositories': 'Sprachen einiger Repositorys',
  'part.languages-of-repositories.counted':
    'one:Sprachen von {count} Repository|Sprachen von {count} Repositorys',
  'part.files-of-repositories': 'Dateien einiger Repositorys',
  'part.files-of-repositories.counted':
    'one:Dateien von {count} Repository|Dateien von {count} Repositorys',
  'part.dependencies-of-repositories': 'Abhängigkeiten einiger Repositorys',
  'part.dependencies-of-repositories.counted':
    'one:Abhängigkeiten von {count} Repository|Abhängigkeiten von {count} Repositorys',
  coverage: '{share} der Belege wurden gesehen.',
  range: 'Bis zu {points} mit dem, was nicht zu sehen war.',
  'confidence.high':
    'Hohe Verlässlichkeit: Mindestens vier Fünftel der Belege wurden gesehen, und es sind reichlich.',
  'confidence.medium':
    'Mittlere Verlässlichkeit: Mindestens die Hälfte der Belege wurde gesehen, genug für ein Urteil.',
  'confidence.low':
    'Niedrige Verlässlichkeit: Weniger als die Hälfte der Belege wurde gesehen, oder es gibt nur wenige.',
  'source.graphql': 'Gelesen über die GraphQL-Schnittstelle von GitHub.',
  'source.rest': 'Gelesen über die REST-Schnittstelle von GitHub ohne Token; sie verrät weniger.',
  'source.mixed':
    'Gelesen über die GraphQL-Schnittstelle von GitHub und, wo sie nichts hergab, über REST.',
  'source.git': 'Allein mit git aus lokalen Klonen gelesen; sie verraten weniger.',
}
