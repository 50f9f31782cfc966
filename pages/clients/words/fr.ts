import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Autoriser ce programme ?',
  description:
    'Un programme demande à lire des analyses publiques sur votre quota. À vous de décider.',
  whoTitle: 'Qui demande',
  callsItself:
    'Il se présente comme « {name} ». Personne ne l’a vérifié : fiez-vous à l’adresse ci-dessus.',
  mayTitle: 'Ce qu’il pourra faire',
  mayScan: 'Faire analyser des comptes publics sur votre propre quota, jusqu’à {count} par heure.',
  mayNot: 'Il ne voit rien de privé, ne modifie rien et n’obtient pas votre connexion GitHub.',
  mayHowLong:
    'L’accès prend fin après une demi-heure sans usage, après douze heures au plus, et à tout moment depuis la page de votre compte.',
  whereTitle: 'Où va la réponse',
  toHost: 'À {host}, d’où vient la demande.',
  toOtherHost:
    'À {host}, qui n’est pas l’adresse qui demande. N’acceptez que si vous connaissez les deux.',
  toThisDevice:
    'À un programme sur cet appareil ({host}). N’acceptez que si vous venez de le lancer vous-même.',
  decideTitle: 'Votre décision',
  signInFirst: 'Pour accepter, connectez-vous d’abord.',
  signIn: 'Se connecter avec GitHub',
  signedInAs: 'Connecté en tant que {login}.',
  allow: 'Autoriser',
  deny: 'Non',
  goBack: 'Revenir',
  refused:
    'Il a demandé quelque chose qui ne peut être accordé : rien n’est autorisé. La raison, pour ses auteurs :',
  answeredTitle: 'Retour au programme',
  answeredText: 'Votre réponse part vers {host}. Si rien ne se passe, suivez le lien.',
  goOn: 'Continuer vers {host}',
  clientsTitle: 'Programmes autorisés',
  clientsText:
    'Ils analysent sur votre quota et ne voient rien de privé. Chacun prend fin de lui-même.',
  program: 'Programme',
  letIn: 'Autorisé',
  endsLatest: 'Fin au plus tard',
  end: 'Révoquer',
  endClient: 'Révoquer {host}',
}
