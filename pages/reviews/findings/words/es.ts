import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: 'Hallazgos de una pull request',
  about:
    'Se lee ahora de su servidor, se revisa con las reglas y la configuración de la rama de destino y se olvida con esta respuesta. En la pull request no se escribe nada.',
  pullLabel: 'Dirección de la pull request, o su número si indica el webhook',
  pullHint:
    'Una pública no necesita webhook. Quien ha iniciado sesión aquí con GitHub lee las de allí con su propia cuota.',
  hookLabel: 'Dirección o identificador del webhook, para las privadas y para lo que ya se señaló',
  read: 'Leer y revisar',
  reading: 'Leyendo…',
  stop: 'Detener',
  progress: 'Se piden los archivos al servidor y después se revisan. Puede tardar medio minuto.',
  stopped: 'Detenido. No se guardó nada.',
  'hint-validation_failed':
    'Indique la dirección completa de una pull request de GitHub, GitLab o Bitbucket, o su número junto con el webhook de su repositorio.',
  'hint-host_refused':
    'No existe esa pull request o no es pública. Con el webhook de su repositorio también se leen las privadas.',
  'hint-host_unavailable':
    'Puede que el servidor limite lo que se pide sin identificarse: inicie sesión con GitHub o indique el webhook.',
  count: 'one:{count} hallazgo.|{count} hallazgos.',
  clean: 'Ningún hallazgo. Se leyeron todos los archivos de este cambio escritos a mano.',
  cleanInPart:
    'Ningún hallazgo en lo que se leyó. No se pudo leer todo: no es un resultado limpio.',
  fixed: 'Señalados antes y ya desaparecidos: {gone}.',
  'silence-closed': 'Está cerrada: las revisiones ya no dejan comentarios en ella.',
  'silence-paused': 'Las revisiones están en pausa en ella.',
  'silence-draft': 'Es un borrador: las revisiones no dejan comentarios hasta que esté lista.',
  'silence-bot': 'La abrió un bot: las revisiones no dejan comentarios en ella.',
  risk: 'Riesgo del cambio',
  'risk-low': 'bajo',
  'risk-medium': 'medio',
  'risk-high': 'alto',
  riskUnknown: 'El riesgo del cambio se desconoce, porque algunas de sus líneas no se conocen.',
  aboutRisk:
    'Solo por tamaño y dispersión, aprendido de la historia de seis proyectos: una pista de dónde mirar más despacio, no un hallazgo.',
  added: 'Líneas añadidas',
  deleted: 'Líneas borradas',
  files: 'Archivos',
  directories: 'Carpetas',
  raises: 'lo aumenta',
  lowers: 'lo reduce',
  unread: 'one:{count} archivo no se leyó entero|{count} archivos no se leyeron enteros',
  unnamed:
    'one:{count} archivo que el servidor no nombró|{count} archivos que el servidor no nombró',
  state: 'Estado',
  new: 'Nuevo',
  open: 'Abierto',
  dismissed: 'Descartado',
  unsure: 'Dudoso',
  'about-new': 'aún no señalado',
  'about-dismissed': 'alguien dijo que no es un problema',
  'about-unsure': 'demasiado dudoso para señalarlo en la pull request',
  'said-line': 'señalado en su línea',
  'said-summary': 'señalado en el resumen',
  shown: 'Se muestran {shown} de {all}',
  codeOf: 'Código de {path}, línea {line}',
  lineAt: 'Línea {line} en {host}',
  linesAt: 'Líneas {from} a {to} en {host}',
  noCode: 'Aquí no se conoce el código.',
  suggestion: 'En lugar de las líneas {from} a {to} podría estar esto:',
  suggested: 'Sugerencia',
  what: 'Qué',
  why: 'Por qué',
  fix: 'Solución',
  foundLine: 'Encontrado aquí:',
  secret: 'un secreto, que no se muestra',
  left: 'one:… {count} carácter más|… {count} caracteres más',
  further:
    'one:Hay {count} hallazgo más, menos importante, que no se muestra.|Hay {count} hallazgos más, menos importantes, que no se muestran.',
  aboutUnseen:
    'Los caracteres que nadie vería en el código aparecen aquí con su número, como U+202E. Lo que dicen las reglas está en inglés.',
  aboutReading: 'Nada de esto se guarda aquí. Quien vuelve a preguntar hace que se lea otra vez.',
}
