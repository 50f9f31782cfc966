import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: '¿Permitir este programa?',
  description: 'Un programa pide leer análisis públicos con tu cuota. Tú decides.',
  whoTitle: 'Quién lo pide',
  callsItself: 'Dice llamarse «{name}». Nadie lo ha comprobado: guíate por la dirección de arriba.',
  mayTitle: 'Qué podrá hacer',
  mayScan: 'Pedir análisis de cuentas públicas con tu propia cuota, hasta {count} por hora.',
  mayNot: 'No ve nada privado, no cambia nada y no recibe tu inicio de sesión de GitHub.',
  mayHowLong:
    'Termina tras media hora sin uso, a las doce horas como máximo, y cuando quieras desde la página de tu cuenta.',
  whereTitle: 'Adónde va la respuesta',
  toHost: 'A {host}, de donde vino la petición.',
  toOtherHost: 'A {host}, que no es la dirección que lo pide. Acepta solo si conoces las dos.',
  toThisDevice:
    'A un programa de este dispositivo ({host}). Acepta solo si acabas de iniciarlo tú.',
  decideTitle: 'Tu decisión',
  signInFirst: 'Para aceptar, primero inicia sesión.',
  signIn: 'Iniciar sesión con GitHub',
  signedInAs: 'Has iniciado sesión como {login}.',
  allow: 'Permitir',
  deny: 'No, gracias',
  goBack: 'Volver',
  refused:
    'Pidió algo que no se puede conceder, así que no se permite nada. El motivo, para sus autores:',
  answeredTitle: 'De vuelta al programa',
  answeredText: 'Tu respuesta va a {host}. Si no pasa nada, sigue el enlace.',
  goOn: 'Seguir a {host}',
  clientsTitle: 'Programas permitidos',
  clientsText: 'Analizan con tu cuota y no ven nada privado. Cada uno termina solo.',
  program: 'Programa',
  letIn: 'Permitido',
  endsLatest: 'Termina como muy tarde',
  end: 'Anular',
  endClient: 'Anular {host}',
}
