import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: 'Conectar un repositorio',
  description:
    'Revisiones de código para un repositorio en GitLab o Bitbucket: inicie sesión allí y quedan preparadas.',
  lead: 'Inicie sesión donde está su repositorio y, desde ese momento, se revisan sus pull requests. No hay que crear ni copiar ningún token.',
  host: 'Dónde está el repositorio',
  repository: 'Repositorio',
  repositoryHint: 'Su ruta, como group/project, o su dirección.',
  goOn: 'Continuar',
  kept: 'Los tokens de su inicio de sesión se guardan sellados y solo se abren con la dirección del webhook. Al quitar el webhook se borran.',
  closed: 'Aquí todavía no se puede iniciar sesión',
  closedText:
    'Este servicio no está registrado ni en GitLab ni en Bitbucket. En su lugar sirve un token.',
  more: 'Cómo funciona',
  away: 'Ahora le pregunta {host}',
  awayText:
    'Pregunta si este servicio puede leer {repository}, escribir en sus pull requests y gestionar sus webhooks. Allí puede decir que no, y retirar un sí cuando quiera en los ajustes de su cuenta. Tiene diez minutos.',
  ofGitLab:
    'GitLab no tiene para esto un permiso menor que «api», que abarca todo lo que su cuenta puede hacer allí. Una cuenta propia para las revisiones es la opción más segura.',
  ofBitbucket:
    'Bitbucket no nos deja terminar una sesión: después de quitar el webhook, revóquela también en los ajustes de su cuenta.',
  awayLink: 'Continuar a {host}',
  done: 'Conectado',
  doneText: 'Las pull requests de {repository} se revisan desde ahora.',
  againText:
    'Las pull requests de {repository} se revisan otra vez. El webhook y el secreto son los de antes.',
  once: 'Guarde el secreto: solo se muestra esta vez. Con él prueba el webhook, cambia el secreto y lo quita todo.',
  terminal: 'Una terminal espera el resultado',
  terminalText:
    'Recibe el identificador y el secreto del webhook. Continúe solo si la inició usted y muestra este código:',
  terminalHasIt: 'Su terminal ya tiene también el identificador y el secreto.',
  webhook: 'Webhook',
  secret: 'Secreto',
  copy: 'Copiar',
  copied: 'Copiado',
  refused: 'Sin conectar',
  noRepository: 'Esto no es la ruta de un repositorio en uno de estos servicios.',
  denied: 'Dijo que no. No se guardó nada.',
  over: 'Este inicio de sesión tardó demasiado, ya se usó o empezó en otro navegador. Empiece de nuevo.',
  noRights: 'Su cuenta no puede hacer todo lo que las revisiones necesitan. No puede:',
  there:
    'Este repositorio ya tiene un webhook de este servicio que funciona. Quítelo primero, con su secreto o en los ajustes del repositorio.',
  seeRepository: 'ver el repositorio',
  readFiles: 'leer sus archivos',
  readPulls: 'leer las pull requests',
  writePulls: 'escribir en las pull requests',
  manageWebhooks: 'gestionar los webhooks',
}
