import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Connecter un dépôt',
  description:
    'Des revues de code pour un dépôt chez GitLab ou Bitbucket : connectez-vous là-bas, et tout est en place.',
  lead: 'Connectez-vous là où se trouve votre dépôt : ses pull requests sont relues à partir de ce moment. Aucun jeton à créer ni à copier.',
  host: 'Où se trouve le dépôt',
  repository: 'Dépôt',
  repositoryHint: 'Son chemin, par exemple group/project, ou son adresse.',
  goOn: 'Continuer',
  kept: 'Les jetons de votre connexion sont conservés scellés et ne s’ouvrent qu’avec l’adresse du webhook. Supprimer le webhook les efface.',
  closed: 'La connexion n’est pas encore possible ici',
  closedText:
    'Ce service n’est enregistré ni chez GitLab ni chez Bitbucket. Un jeton fait l’affaire.',
  more: 'Comment ça marche',
  away: '{host} vous pose maintenant la question',
  awayText:
    'Il vous est demandé si ce service peut lire {repository}, écrire sur ses pull requests et gérer ses webhooks. Vous pouvez refuser là-bas, et revenir sur un accord à tout moment dans les réglages de votre compte. Vous avez dix minutes.',
  ofGitLab:
    'GitLab n’a pas d’autorisation plus étroite pour cela que « api », qui couvre tout ce que votre compte peut y faire. Un compte réservé aux revues est le choix le plus sûr.',
  ofBitbucket:
    'Bitbucket ne nous laisse pas mettre fin à une connexion : après avoir supprimé le webhook, révoquez-la aussi dans les réglages de votre compte.',
  awayLink: 'Continuer vers {host}',
  done: 'Connecté',
  doneText: 'Les pull requests de {repository} sont désormais relues.',
  againText:
    'Les pull requests de {repository} sont de nouveau relues. Le webhook et le secret sont ceux d’avant.',
  once: 'Gardez le secret : il n’est montré que cette fois. Il sert à tester le webhook, à changer le secret et à tout retirer.',
  terminal: 'Un terminal attend le résultat',
  terminalText:
    'Il reçoit l’identifiant et le secret du webhook. Ne continuez que si vous l’avez lancé vous-même et qu’il affiche ce code :',
  terminalHasIt: 'Votre terminal a maintenant aussi l’identifiant et le secret.',
  webhook: 'Webhook',
  secret: 'Secret',
  copy: 'Copier',
  copied: 'Copié',
  refused: 'Pas connecté',
  noRepository: 'Ce n’est pas le chemin d’un dépôt chez l’un de ces hébergeurs.',
  denied: 'Vous avez refusé là-bas. Rien n’a été conservé.',
  over: 'Cette connexion a pris trop de temps, a déjà servi ou a commencé dans un autre navigateur. Veuillez recommencer.',
  noRights: 'Votre compte n’a pas tous les droits nécessaires aux revues. Il ne peut pas :',
  there:
    'Ce dépôt a déjà un webhook de ce service qui fonctionne. Retirez-le d’abord, avec son secret ou dans les réglages du dépôt.',
  seeRepository: 'voir le dépôt',
  readFiles: 'lire ses fichiers',
  readPulls: 'lire les pull requests',
  writePulls: 'écrire sur les pull requests',
  manageWebhooks: 'gérer les webhooks',
}
