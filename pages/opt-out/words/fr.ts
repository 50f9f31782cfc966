import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Ne pas apparaître ici',
  description:
    'Montrez qu’un compte GitHub est le vôtre : il n’est plus ni analysé ni dessiné ici, ou il y revient.',
  lead: 'Montrez qu’un compte GitHub est le vôtre : il n’est plus ni analysé ni dessiné ici. Aucune connexion n’est nécessaire. Seul reste le moment de votre demande, sous une clé tirée de l’identifiant.',
  loginLabel: 'Identifiant GitHub',
  wantOut: 'Ne plus l’afficher ici',
  wantBack: 'L’afficher de nouveau',
  putOut: 'Faites afficher ce texte par {login} : il disparaîtra d’ici',
  putBack: 'Faites afficher ce texte par {login} : il reviendra',
  places: 'Un seul de ces endroits suffit :',
  placeBio: 'la bio du profil GitHub',
  placeGist:
    'la description, ou le nom d’un fichier, de l’un des dix gists publics les plus récents',
  placeFile: 'les premières lignes d’un fichier du gist public le plus récent',
  editProfile: 'Modifier le profil sur GitHub',
  newGist: 'Écrire un gist',
  goodFor: 'Le texte est valable un jour et pour un seul changement. Il n’est pas secret.',
  copy: 'Copier',
  copied: 'Copié',
  proveTitle: 'Puis dites-le-nous',
  proveText:
    'GitHub est interrogé une fois pour savoir si le compte l’affiche. Vous pouvez ensuite le retirer.',
  proveOut: 'Il y est : ne plus afficher le compte',
  proveBack: 'Il y est : afficher de nouveau le compte',
  changeLogin: 'Autre identifiant',
  doneOut: '{login} n’apparaît plus ici. Ce qui en était conservé est supprimé.',
  doneBack: '{login} peut de nouveau être analysé ici.',
  doneNote:
    'Vous pouvez maintenant retirer le texte. Les copies des navigateurs et des proxys d’images expirent d’elles-mêmes, au plus tard après un jour.',
  toAccount: 'Retour à votre compte',
}
