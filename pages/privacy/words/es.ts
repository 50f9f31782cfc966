import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: 'Lo que está guardado ahora mismo',
  description:
    'Recuento en vivo de todo lo que se guarda aquí: de quién, durante cuánto tiempo y dónde.',
  lead: 'Contado hace un momento en los propios almacenes. No se nombra a nadie.',
  promises: 'Lo que se promete',
  promise1: '30 minutos',
  promise1Text:
    'Lo que se lee de una persona se olvida en media hora. Para insignias y tarjetas, las pocas cifras que muestran se guardan un día.',
  promise2: '4 horas',
  promise2Text: 'Las imágenes dejan de servirse a las cuatro horas y se borran.',
  promise3: 'Nadie en particular',
  promise3Text:
    'Solo quedan recuentos anónimos: de todos los análisis juntos, sin ningún nombre de usuario cerca.',
  kept: 'Nada se guarda más tiempo del permitido.',
  breached: 'Algo se guarda más tiempo del permitido. Está marcado abajo.',
  unknownNow:
    'Ahora no se pueden contar los almacenes. Aun así, aquí figura lo que puede guardarse.',
  asOf: 'A fecha de {moment}',
  groupPeople: 'De las personas que se consultan',
  groupVisitors: 'De quienes inician sesión, preguntan o se excluyen',
  groupService: 'De nadie: cómo va el servicio',
  now: 'Ahora',
  oldest: 'Lo más antiguo',
  atMost: 'Como máximo',
  where: 'Dónde',
  notNow: 'ahora no se puede contar',
  none: 'nada',
  untilWithdrawn: 'hasta que se retire',
  forGood: 'para siempre',
  orMore: '{count} o más',
  breach: 'Guardado demasiado tiempo',
  untold: 'Lo que nadie puede contar',
  untoldLead: 'Está donde no se puede enumerar. Termina por sí solo.',
  others: 'Lo que va a otros',
  othersText:
    'Solo si alguien lo pide: aquello de lo que se hace un texto o una imagen va al proveedor que lo hace, y las líneas de código añadidas a un proveedor de modelos de lenguaje, si lo quiere quien pide la revisión o el propio repositorio.',
  json: 'Lo mismo en JSON',
  details: 'Más detalles en la documentación',
  'in-store': 'almacén de sesiones',
  'in-sessions': 'almacén de sesiones, separado de los análisis',
  'in-object': 'memoria persistente de la plataforma',
  'in-bucket': 'almacén de objetos, sellado',
  'in-queue': 'cola',
  'in-database': 'base de datos',
  'in-caches': 'cachés de los navegadores y de la plataforma',
  'in-memory': 'memoria, desaparece con ella',
  'in-platform': 'la plataforma',
  'in-collector': 'un recolector, donde lo haya',
  'in-browser': 'este navegador',
}
