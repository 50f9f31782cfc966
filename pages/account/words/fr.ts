import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Votre compte',
  description:
    'Se connecter avec GitHub, voir ce qui est conservé de vous, créer des clés pour des programmes et tout faire oublier.',

  lead: 'Rien ici n’exige de compte. Avec un compte, GitHub est lu sur votre propre quota et non sur celui que tous partagent.',
  givesTitle: 'Ce qu’apporte la connexion',
  givesQuota:
    'one:{count} analyse par heure pour vous seul, relue à chaque fois.|{count} analyses par heure pour vous seul, relues à chaque fois.',
  givesPrivate:
    'Si vous le permettez : combien de vos contributions étaient privées. Jamais lesquelles.',
  givesKeys: 'Des clés d’API pour vos programmes, qui expirent d’elles-mêmes.',
  chooseTitle: 'Ce que GitHub peut dire',
  plainTitle: 'Seulement qui vous êtes',
  plainText:
    'Aucune autorisation n’est demandée. GitHub indique votre identifiant et ce qui est déjà public.',
  signInPlain: 'Se connecter avec GitHub',
  privateTitle: 'Le nombre de contributions privées aussi',
  privateText:
    'GitHub appelle cette autorisation {scope} : lire les données de votre profil. Seul le nombre est demandé : ni code, ni noms de dépôts.',
  signInPrivate: 'Se connecter avec le décompte privé',
  cookieNote:
    'La connexion pose un seul cookie. Il expire 30 minutes après sa dernière utilisation, et au bout de douze heures au plus.',
  notOffered: 'La connexion n’est pas configurée ici. Tout ce qui est public fonctionne sans elle.',

  signedInAs: 'Connecté en tant que {login}.',
  endsUnlessUsed: 'Sans utilisation, la session se termine {when}.',

  quotaTitle: 'Votre quota',
  quotaText: 'Les analyses que vous pouvez demander. Ce qui est dépensé revient peu à peu.',
  quotaUnknown: 'Impossible de dire pour l’instant ce qu’il en reste.',
  quotaFor: 'Compté pour',
  quotaLeft: 'Reste',
  quotaFull: 'De nouveau complet',
  leftOf: '{left} sur {quota}',
  forLogin: 'Vous, sur votre propre quota',
  forSession: 'Cette session, sur le quota partagé',
  forAddress: 'Cette adresse réseau, sur le quota partagé',
  allThere: 'maintenant',
  ownScanTitle: 'Analyser sur votre propre quota',
  ownScanText:
    'Relu pour vous seul et conservé nulle part. Pour votre propre compte, le nombre de contributions privées est indiqué si GitHub le donne.',
  loginLabel: 'Identifiant GitHub',
  scan: 'Analyser',
  reading: 'Lecture de GitHub…',

  sessionsTitle: 'Où vous êtes connecté',
  sessionsText:
    'Partout signifie tous les navigateurs, terminaux et programmes. Les clés d’API restent.',
  what: 'Quoi',
  began: 'Début',
  endsLatest: 'Fin au plus tard',
  browser: 'Navigateur',
  terminal: 'Ligne de commande',
  thisOne: 'celle-ci',
  signOut: 'Se déconnecter',
  signOutEverywhere: 'Se déconnecter partout',

  keysTitle: 'Clés d’API',
  keysText: 'Pour vos programmes. Une clé n’est montrée qu’une fois ; vous seul la gardez.',
  noKeys: 'Il n’y a aucune clé.',
  key: 'Clé',
  may: 'Permet',
  until: 'Valable jusqu’au',
  end: 'Révoquer',
  endKey: 'Révoquer la clé {id}',
  scopesLegend: 'Ce que la clé permet',
  mayScan: 'Analyser des comptes',
  maySeeSession: 'Vérifier qu’elle est valable',
  goodFor: 'Valable',
  days: 'one:{count} jour|{count} jours',
  makeKey: 'Créer une clé',
  newKeyTitle: 'Votre nouvelle clé',
  newKeyText: 'Copiez-la maintenant : elle ne pourra plus être affichée.',
  copy: 'Copier',
  copied: 'Copié',

  optOutTitle: 'Ne pas apparaître ici',
  optOutText:
    'Un compte qui se retire n’est plus ni analysé ni dessiné. Aucune connexion n’est nécessaire : le compte lui-même affiche un texte.',
  optOutLink: 'Se retirer, ou revenir',

  forgetTitle: 'Oubliez-moi maintenant',
  forgetText:
    'Met fin à vos sessions partout, à vos clés et à l’autorisation chez GitHub, et vide ce que ce navigateur garde de ce site.',
  forgetGuest:
    'Met fin à votre session, s’il y en a une, et vide ce que ce navigateur garde de ce site : pages, dernier résultat, réglages.',
  forgetAsk: 'Oubliez-moi…',
  forgetSure: 'C’est irréversible. Les programmes qui utilisent vos clés cesseront de fonctionner.',
  forgetSureGuest: 'C’est irréversible.',
  forgetYes: 'Oui, tout oublier',

  doneSignedOut: 'Vous êtes déconnecté.',
  doneSignedOutEverywhere: 'Vous êtes déconnecté partout.',
  doneForgotten:
    'Oublié : votre session, ce qui en dépendait et ce que ce navigateur gardait de ce site.',
  doneKeyEnded: 'La clé est révoquée.',
  doneClientEnded: 'Le programme n’est plus autorisé.',

  ownTitle: '{login}, lu pour vous',
  ownNote: 'Lu pour vous seul, sur votre propre quota : cette page n’est conservée nulle part.',
  privateCount:
    'one:{count} contribution de l’année était privée.|{count} contributions de l’année étaient privées.',
  privateUnknown:
    'GitHub n’a pas indiqué le nombre de contributions privées. Il ne le donne que pour votre propre compte, parfois seulement avec l’autorisation {scope}.',
  githubLeft: 'GitHub vous accorde encore {left} points sur {quota} pour cette heure.',
  back: 'Retour à votre compte',
}
