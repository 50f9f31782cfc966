import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Constats d’une pull request',
  about:
    'Elle est lue maintenant chez son hébergeur, examinée avec les règles et la configuration de la branche cible, puis oubliée avec cette réponse. Rien n’est écrit sur la pull request elle-même.',
  pullLabel: 'Adresse de la pull request, ou son numéro avec le webhook',
  pullHint:
    'Une pull request publique se passe de webhook. Qui est connecté ici avec GitHub lit celles de GitHub sur son propre quota.',
  hookLabel:
    'Adresse ou identifiant du webhook, pour les dépôts privés et pour ce qui a déjà été signalé',
  read: 'Lire et examiner',
  reading: 'Lecture…',
  stop: 'Arrêter',
  progress:
    'Les fichiers sont demandés à l’hébergeur, puis examinés. Cela peut prendre une demi-minute.',
  stopped: 'Arrêté. Rien n’a été conservé.',
  'hint-validation_failed':
    'Donnez l’adresse entière d’une pull request chez GitHub, GitLab ou Bitbucket, ou son numéro avec le webhook de son dépôt.',
  'hint-host_refused':
    'Cette pull request n’existe pas ou n’est pas publique. Avec le webhook de son dépôt, les privées sont lues aussi.',
  'hint-host_unavailable':
    'L’hébergeur limite peut-être les demandes anonymes : connectez-vous avec GitHub ou donnez le webhook.',
  count: 'one:{count} constat.|{count} constats.',
  clean: 'Aucun constat. Tous les fichiers de ce changement écrits à la main ont été lus.',
  cleanInPart:
    'Aucun constat dans ce qui a été lu. Tout n’a pas pu l’être : ce n’est pas un résultat sans reproche.',
  fixed: 'Signalés auparavant et disparus depuis : {gone}.',
  'silence-closed': 'Elle est fermée : les revues n’y laissent plus de commentaires.',
  'silence-paused': 'Les revues y sont en pause.',
  'silence-draft':
    'C’est un brouillon : les revues n’y laissent pas de commentaires tant qu’elle n’est pas prête.',
  'silence-bot': 'Un robot l’a ouverte : les revues n’y laissent pas de commentaires.',
  risk: 'Risque du changement',
  'risk-low': 'faible',
  'risk-medium': 'moyen',
  'risk-high': 'élevé',
  riskUnknown: 'Le risque du changement est inconnu : certaines de ses lignes ne sont pas connues.',
  aboutRisk:
    'D’après la taille et la dispersion seules, appris de l’histoire de six projets : un indice d’où regarder plus longtemps, pas un constat.',
  added: 'Lignes ajoutées',
  deleted: 'Lignes supprimées',
  files: 'Fichiers',
  directories: 'Dossiers',
  raises: 'l’augmente',
  lowers: 'le diminue',
  unread:
    'one:{count} fichier n’a pas été lu en entier|{count} fichiers n’ont pas été lus en entier',
  unnamed:
    'one:{count} fichier que l’hébergeur n’a pas nommé|{count} fichiers que l’hébergeur n’a pas nommés',
  state: 'État',
  new: 'Nouveau',
  open: 'Ouvert',
  dismissed: 'Écarté',
  unsure: 'Incertain',
  'about-new': 'pas encore signalé',
  'about-dismissed': 'quelqu’un a jugé que ce n’est pas un problème',
  'about-unsure': 'trop incertain pour être signalé sur la pull request',
  'said-line': 'signalé sur sa ligne',
  'said-summary': 'signalé dans le résumé',
  shown: 'Affichés : {shown} sur {all}',
  codeOf: 'Code de {path}, ligne {line}',
  lineAt: 'Ligne {line} chez {host}',
  linesAt: 'Lignes {from} à {to} chez {host}',
  noCode: 'Le code n’est pas connu ici.',
  suggestion: 'Ceci pourrait remplacer les lignes {from} à {to} :',
  suggested: 'Suggestion de remplacement',
  what: 'Quoi',
  why: 'Pourquoi',
  fix: 'Correction',
  foundLine: 'Trouvé ici :',
  secret: 'un secret, qui n’est pas montré',
  left: 'one:… encore {count} caractère|… encore {count} caractères',
  further:
    'one:{count} autre constat, moins important, n’est pas montré.|{count} autres constats, moins importants, ne sont pas montrés.',
  aboutUnseen:
    'Les caractères que personne ne verrait dans le code figurent ici avec leur numéro, comme U+202E. Les textes des règles sont en anglais.',
  aboutReading: 'Rien de ceci n’est conservé ici. Redemander, c’est faire relire.',
}
