import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: 'Tu cuenta',
  description:
    'Inicia sesión con GitHub, mira qué se guarda de ti, crea claves para programas y haz que se olvide todo.',

  lead: 'Nada de esto exige una cuenta. Con ella, GitHub se lee con tu propia cuota y no con la que comparten todos.',
  givesTitle: 'Qué te da iniciar sesión',
  givesQuota:
    'one:{count} análisis por hora solo para ti, leído de nuevo cada vez.|{count} análisis por hora solo para ti, leídos de nuevo cada vez.',
  givesPrivate: 'Si lo permites: cuántas de tus contribuciones fueron privadas. Nunca cuáles eran.',
  givesKeys: 'Claves de API para tus programas, que caducan solas.',
  chooseTitle: 'Qué puede contar GitHub',
  plainTitle: 'Solo quién eres',
  plainText: 'No se pide ningún permiso. GitHub dice tu nombre de usuario y lo que ya es público.',
  signInPlain: 'Iniciar sesión con GitHub',
  privateTitle: 'También el número de contribuciones privadas',
  privateText:
    'GitHub llama a ese permiso {scope}: leer los datos de tu perfil. Solo se pide el número: ni código ni nombres de repositorios.',
  signInPrivate: 'Iniciar sesión con recuento privado',
  cookieNote:
    'Al iniciar sesión se guarda una sola cookie. Termina 30 minutos después del último uso y, como mucho, a las doce horas.',
  notOffered: 'Aquí no está configurado el inicio de sesión. Todo lo público funciona sin él.',

  signedInAs: 'Has iniciado sesión como {login}.',
  endsUnlessUsed: 'Si no la usas, la sesión termina {when}.',

  quotaTitle: 'Tu cuota',
  quotaText: 'Los análisis que puedes pedir. Lo gastado vuelve poco a poco.',
  quotaUnknown: 'Ahora mismo no se puede saber cuánto queda.',
  quotaFor: 'Se cuenta para',
  quotaLeft: 'Quedan',
  quotaFull: 'Completa de nuevo',
  leftOf: '{left} de {quota}',
  forLogin: 'Ti, con tu propia cuota',
  forSession: 'Esta sesión, con la cuota compartida',
  forAddress: 'Esta dirección de red, con la cuota compartida',
  allThere: 'ya',
  ownScanTitle: 'Analizar con tu propia cuota',
  ownScanText:
    'Leído de nuevo solo para ti y guardado en ninguna parte. De tu cuenta muestra además cuántas contribuciones fueron privadas, si GitHub lo dice.',
  loginLabel: 'Usuario de GitHub',
  scan: 'Analizar',
  reading: 'Leyendo GitHub…',

  sessionsTitle: 'Dónde tienes la sesión abierta',
  sessionsText:
    'En todas partes significa todos los navegadores, terminales y programas. Las claves de API se conservan.',
  what: 'Qué',
  began: 'Empezó',
  endsLatest: 'Termina como muy tarde',
  browser: 'Navegador',
  terminal: 'Línea de comandos',
  thisOne: 'esta',
  signOut: 'Cerrar sesión',
  signOutEverywhere: 'Cerrar sesión en todas partes',

  keysTitle: 'Claves de API',
  keysText: 'Para tus programas. Cada clave se muestra una vez y solo la tienes tú.',
  noKeys: 'No hay claves.',
  key: 'Clave',
  may: 'Puede',
  until: 'Válida hasta',
  end: 'Anular',
  endKey: 'Anular la clave {id}',
  scopesLegend: 'Qué puede hacer la clave',
  mayScan: 'Analizar cuentas',
  maySeeSession: 'Comprobar que es válida',
  goodFor: 'Válida durante',
  days: 'one:{count} día|{count} días',
  makeKey: 'Crear una clave',
  newKeyTitle: 'Tu clave nueva',
  newKeyText: 'Cópiala ahora: no se puede volver a mostrar.',
  copy: 'Copiar',
  copied: 'Copiado',

  optOutTitle: 'No aparecer aquí',
  optOutText:
    'Una cuenta que se da de baja ya no se analiza ni se dibuja. No hace falta iniciar sesión: la propia cuenta muestra un texto.',
  optOutLink: 'Darse de baja o volver',

  forgetTitle: 'Olvidadme ahora',
  forgetText:
    'Termina tus sesiones en todas partes, tus claves y el permiso en GitHub, y vacía lo que este navegador guarda de este sitio.',
  forgetGuest:
    'Termina tu sesión, si la hay, y vacía lo que este navegador guarda de este sitio: páginas, el último resultado, ajustes.',
  forgetAsk: 'Olvidadme…',
  forgetSure: 'No se puede deshacer. Los programas que usan tus claves dejarán de funcionar.',
  forgetSureGuest: 'No se puede deshacer.',
  forgetYes: 'Sí, olvidarlo todo',

  doneSignedOut: 'Has cerrado la sesión.',
  doneSignedOutEverywhere: 'Has cerrado la sesión en todas partes.',
  doneForgotten:
    'Olvidado: tu sesión, lo que dependía de ella y lo que este navegador guardaba de este sitio.',
  doneKeyEnded: 'La clave queda anulada.',
  doneClientEnded: 'El programa ya no está permitido.',

  ownTitle: '{login}, leído para ti',
  ownNote: 'Leído solo para ti, con tu propia cuota: esta página no se guarda en ninguna parte.',
  privateCount:
    'one:{count} contribución del año fue privada.|{count} contribuciones del año fueron privadas.',
  privateUnknown:
    'GitHub no dijo cuántas contribuciones fueron privadas. Solo lo dice de tu propia cuenta y, a veces, solo con el permiso {scope}.',
  githubLeft: 'GitHub aún te da {left} de {quota} puntos esta hora.',
  back: 'Volver a tu cuenta',
}
