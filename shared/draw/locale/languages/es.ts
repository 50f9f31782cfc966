export const es = `Actividad
Colaboración
Diversidad técnica
Dominio de la IA
Indie hacker de IA
Mantenedor open source
Políglota full-stack
Arquitecto backend
Artesano frontend
Especialista DevOps
Científico de datos
Centinela de seguridad
Desarrollador emergente
Explorador de código
Faltan datos
Se conoce muy poco de lo público.
Aún no hay nada público que cuente.
Puntuación
Lenguajes
Huellas de IA
Organización
Percentil
más que el {percent} de una muestra de usuarios
Cobertura
Confianza
alta
media
baja
Puntos fuertes
Siguiente paso
+{points} pts
Racha actual
Racha más larga
one:{count} día|{count} días
Contribuciones
one:{count} contribución en un año|{count} contribuciones en un año
Menos
Más
al menos {percent}
ninguna huella encontrada
Herramientas
{marked} de {read} commits leídos
{marked} de {own} commits propios con huellas, {read} leídos
La falta de huellas no prueba nada
Repositorios
Repositorios activos
Con licencia
Desde
Otros
desconocido
ningún lenguaje encontrado
Actualizado {age}
No es un login de GitHub
Esta dirección no contiene un login de GitHub válido.
No es público aquí
Esta cuenta no existe o no se muestra aquí.
Demasiadas solicitudes
Se alcanzó el límite de GitHub, vuelve más tarde.
Sin respuesta
GitHub no responde ahora, vuelve más tarde.
Contando
Los números se están contando, vuelve en un minuto.
No es una persona
Solo las cuentas de personas reciben puntuación.
Organización
Tarjeta para personas. Para organizaciones: type=organization.
Bot
Esta cuenta es automática. Solo las personas tienen puntuación.
Persona
Tarjeta para organizaciones. Para personas: type=score.
Commits propios
Semanas activas
Días activos
Racha más larga
Última actividad
Repositorios mantenidos
Impulso
Pull requests abiertos
Fusionados por otros
Revisiones hechas
Issues abiertos
Repositorios de otros
Amplitud de colaboración
Trabajo de otros fusionado
Lenguajes principales
Lenguajes de este año
Frameworks y herramientas
Capas de un sistema
Ecosistemas de paquetes
Commits con huellas de IA
Semanas con huellas de IA
Herramientas de IA
Instrucciones para agentes
Stack de ingeniería de IA`
