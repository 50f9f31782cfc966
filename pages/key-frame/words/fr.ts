import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  label: 'Votre clé',
  show: 'Afficher',
  unfit: 'Ce n’est pas une clé : 16 à 512 lettres, chiffres et signes, sans espaces.',
  privacy:
    'La clé est scellée dans ce navigateur, ouverte seulement pour créer vos images, et conservée nulle part.',
  gone: 'Ce champ a expiré. Rechargez la page.',
}
