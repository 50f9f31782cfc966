import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Ce qui est conservé en ce moment',
  description:
    'Décompte en direct de tout ce qui est conservé ici : sur qui, combien de temps et où.',
  lead: 'Compté à l’instant dans les stockages eux-mêmes. Personne n’y est nommé.',
  promises: 'Ce qui est promis',
  promise1: '30 minutes',
  promise1Text:
    'Ce qui est lu d’une personne est oublié en une demi-heure. Pour les badges et les cartes, les quelques chiffres affichés sont gardés un jour.',
  promise2: '4 heures',
  promise2Text: 'Les images sont refusées au bout de quatre heures, puis supprimées.',
  promise3: 'Personne en particulier',
  promise3Text:
    'Seuls restent des décomptes anonymes : toutes analyses confondues, sans aucun identifiant à côté.',
  kept: 'Rien n’est conservé plus longtemps que permis.',
  breached: 'Quelque chose est conservé plus longtemps que permis. C’est signalé plus bas.',
  unknownNow:
    'Les stockages ne peuvent pas être comptés en ce moment. Ce qui peut être conservé est tout de même listé.',
  asOf: 'État au {moment}',
  groupPeople: 'Sur les personnes consultées',
  groupVisitors: 'Sur les visiteurs qui se connectent, demandent ou se retirent',
  groupService: 'Sur personne : la marche du service',
  now: 'Maintenant',
  oldest: 'Le plus ancien',
  atMost: 'Au plus',
  where: 'Où',
  notNow: 'ne peut pas être compté en ce moment',
  none: 'aucun',
  untilWithdrawn: 'jusqu’à son annulation',
  forGood: 'pour toujours',
  orMore: '{count} ou plus',
  breach: 'Conservé trop longtemps',
  untold: 'Ce que personne ne peut compter',
  untoldLead: 'Cela se trouve là où rien ne peut être listé. Cela prend fin de soi-même.',
  others: 'Ce qui part chez d’autres',
  othersText:
    'Seulement si quelqu’un le demande : ce dont un texte ou une image est fait part chez le fournisseur qui le fait, et les lignes de code ajoutées chez un fournisseur de modèles de langage, si la personne qui demande la revue ou le dépôt lui-même le veut.',
  json: 'La même chose en JSON',
  details: 'Plus de détails dans la documentation',
  'in-store': 'stockage des sessions',
  'in-sessions': 'stockage des sessions, à part des analyses',
  'in-object': 'mémoire persistante de la plateforme',
  'in-bucket': 'stockage d’objets, scellé',
  'in-queue': 'file d’attente',
  'in-database': 'base de données',
  'in-caches': 'caches des navigateurs et de la plateforme',
  'in-memory': 'mémoire, disparaît avec elle',
  'in-platform': 'la plateforme',
  'in-collector': 'un collecteur, s’il y en a un',
  'in-browser': 'ce navigateur',
}
