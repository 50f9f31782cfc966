import type { Words } from './en.ts'

export const fr: Words = {
  critical: 'Critique',
  high: 'Élevé',
  medium: 'Moyen',
  low: 'Faible',
  info: 'Remarque',
  security: 'sécurité',
  architecture: 'architecture',
  quality: 'qualité',
  fix: 'Correction',
  answer: 'Ce n’est pas un problème ? Répondez {dismiss}. Pour en savoir plus : {explain}.',
  about: 'À propos de cette revue',

  title: 'Revue',
  totals:
    'Points ouverts : {total} (sécurité {security}, architecture {architecture}, qualité {quality}).',
  onLines: 'Commentés dans le code : {count}.',
  blockers: 'Bloquants : {count}.',
  fixed: 'Corrigés : {count}.',
  dismissed: 'Écartés : {count}.',
  density: 'Densité des points : {density}.',
  risk: 'Risque du changement, d’après sa taille et son étendue seulement : {band} ({metrics}). Une indication d’où regarder de plus près, pas un point relevé.',
  riskMetrics:
    'lignes ajoutées {added}, supprimées {deleted} ; fichiers {files}, dossiers {directories}',
  riskLow: 'faible',
  riskMedium: 'moyen',
  riskHigh: 'élevé',
  modelAsked:
    'Les lignes ajoutées ont aussi été montrées à un grand modèle de langage : {name}. Ce qu’il dit porte son nom et peut être faux.',
  modelPartly: 'Lignes qui ne lui ont pas été montrées : {lines}.',
  modelFailed:
    'Un grand modèle de langage devait aussi regarder les lignes ajoutées ({name}) et n’a pas répondu : {problem}.',
  none: 'aucun',
  unknown: 'inconnu',
  further: 'Autres points',
  more: 'Et encore : {count}',
  allFixed: 'Plus rien n’est ouvert.',
  nothingFound: 'Rien à signaler dans ce qui a été lu.',

  unread: 'Fichiers non relus : {count}',
  binary: 'binaire',
  generated: 'généré',
  vendored: 'copié d’ailleurs',
  too_large: 'trop volumineux',
  too_many_files: 'au-delà du nombre de fichiers lus',
  diff_missing: 'l’hébergeur n’a pas fourni de diff',
  not_text: 'pas de texte lisible',
  excluded: 'exclu par la configuration',
  unavailable: 'l’hébergeur ne l’a pas fourni',
  too_slow: 'la lecture a pris trop de temps',
  withheld: 'non nommé par l’hébergeur',

  configuration: 'Erreurs dans {file}',
  not_read: 'Le fichier n’a pas pu être lu ; les valeurs par défaut s’appliquent.',
  unknown_field: '{field} n’est pas un champ connu.',
  wrong_value: 'La valeur de {field} n’est pas admise.',
  line: 'Ligne {line}',
  allowed: 'Admis : {allowed}',

  uploadUnsupported:
    'Les points ne sont envoyés à l’analyse du code que sur GitHub ; cet hébergeur n’en accepte pas.',
  uploadForbidden:
    'Les points ne figurent pas dans l’analyse du code : le jeton ne peut pas écrire ses alertes, ou elle est désactivée dans ce dépôt.',
  uploadRefused:
    'Les points ne figurent pas dans l’analyse du code : GitHub n’a pas pu les traiter.',

  passed: 'Rien à signaler',
  passedWith: 'Rien de bloquant ; points ouverts : {count}',
  failed: 'Points bloquants : {count}',
  inPart: 'Relu en partie ; fichiers non relus : {count}',
  tooMany: 'Plus de points ouverts qu’il n’est possible d’en retenir ; comptés : {count}',
  notReviewed: 'Non relu',
  draft: 'C’est un brouillon. Il sera relu dès qu’il sera prêt.',
  bot: 'Un robot a ouvert cette pull request. Avec {setting} dans {file}, celles-ci sont relues aussi.',
  paused: 'La revue est suspendue ici. {resume} la reprend.',
  nothing: 'Aucun des fichiers modifiés n’a pu être lu.',
  engine: 'La revue a échoué. {reReview} permet de la redemander.',

  gone: 'N’est plus présent dans {commit}.',
  isDismissed: 'Écarté. Ce point ne sera plus signalé dans ce dépôt.',
  isPaused: 'Suspendu. Je me tais sur cette pull request jusqu’à {resume}.',
  isResumed: 'Reprise.',
  isReviewed: 'Relu à nouveau.',
  notAllowed:
    'Merci, mais seules les personnes ayant un accès en écriture à ce dépôt peuvent me le demander.',
  whichOne: 'Répondez dans le fil d’un de mes commentaires, pour que je sache lequel est visé.',
  notFound: 'Je ne sais plus rien de ce fil.',
  wrong: 'Est signalé',
  right: 'Convient',
}
