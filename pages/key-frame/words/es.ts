import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  label: 'Tu clave',
  show: 'Mostrar',
  unfit: 'Esto no es una clave: de 16 a 512 letras, cifras y signos, sin espacios.',
  privacy:
    'La clave se sella en este navegador, se abre solo para hacer tus imágenes y no se guarda en ningún sitio.',
  gone: 'Este campo ha caducado. Recarga la página.',
}
