import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: 'No aparecer aquí',
  description:
    'Demuestra que una cuenta de GitHub es tuya y dejará de analizarse y dibujarse aquí, o volverá a mostrarse.',
  lead: 'Demuestra que una cuenta de GitHub es tuya y dejará de analizarse y dibujarse aquí. No hace falta iniciar sesión. Solo queda el momento de tu petición, bajo una clave hecha con el usuario.',
  loginLabel: 'Usuario de GitHub',
  wantOut: 'No mostrarla aquí',
  wantBack: 'Volver a mostrarla',
  putOut: 'Haz que {login} muestre este texto y desaparecerá de aquí',
  putBack: 'Haz que {login} muestre este texto y volverá a aparecer',
  places: 'Sirve cualquiera de estos lugares:',
  placeBio: 'la biografía del perfil de GitHub',
  placeGist:
    'la descripción, o el nombre de un archivo, de uno de los diez gists públicos más recientes',
  placeFile: 'las primeras líneas de un archivo del gist público más reciente',
  editProfile: 'Editar el perfil en GitHub',
  newGist: 'Escribir un gist',
  goodFor: 'El texto vale un día y para un solo cambio. No es secreto.',
  copy: 'Copiar',
  copied: 'Copiado',
  proveTitle: 'Después, avísanos',
  proveText: 'Se pregunta una vez a GitHub si la cuenta lo muestra. Luego puedes quitarlo.',
  proveOut: 'Ya está: no mostrar la cuenta',
  proveBack: 'Ya está: mostrar la cuenta de nuevo',
  changeLogin: 'Otro usuario',
  doneOut: '{login} ya no se muestra aquí. Lo que se guardaba de la cuenta está borrado.',
  doneBack: '{login} puede volver a analizarse aquí.',
  doneNote:
    'Ya puedes quitar el texto. Las copias en navegadores y en proxies de imágenes terminan solas, como mucho en un día.',
  toAccount: 'Volver a tu cuenta',
}
