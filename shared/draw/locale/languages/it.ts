export const it = `Attività
Collaborazione
Varietà tecnica
Padronanza dell’IA
Indie hacker IA
Maintainer open source
Poliglotta full-stack
Architetto backend
Artigiano frontend
Specialista DevOps
Data scientist
Sentinella della sicurezza
Sviluppatore emergente
Esploratore di codice
Dati insufficienti
Di pubblico si sa troppo poco.
Ancora nulla di pubblico da contare.
Punteggio
Linguaggi
Tracce di IA
Organizzazione
Percentile
più di {percent} di un campione di utenti
Copertura
Affidabilità
alta
media
bassa
Punti di forza
Prossimo passo
+{points} pt
Serie attuale
Serie più lunga
one:{count} giorno|{count} giorni
Contributi
one:{count} contributo in un anno|{count} contributi in un anno
Meno
Più
almeno {percent}
nessuna traccia trovata
Strumenti
{marked} di {read} commit letti
{marked} di {own} commit propri con tracce, {read} letti
L’assenza di tracce non prova nulla
Repository
Repository attivi
Con licenza
Dal
Altri
sconosciuto
nessun linguaggio trovato
Aggiornato {age}
Non è un login GitHub
Questo indirizzo non contiene un login GitHub valido.
Non pubblico qui
Questo account non esiste o qui non viene mostrato.
Troppe richieste
Il limite di GitHub è raggiunto, torna più tardi.
Nessuna risposta
GitHub ora non risponde, torna più tardi.
Conteggio in corso
I numeri sono in conteggio, torna tra un minuto.
Non è una persona
Solo gli account di persone ricevono un punteggio.
Organizzazione
Scheda per persone. Per organizzazioni: type=organization.
Bot
Questo account è automatico. Solo le persone hanno un punteggio.
Persona
Scheda per organizzazioni. Per persone: type=score.
Commit propri
Settimane attive
Giorni attivi
Serie più lunga
Ultima attività
Repository mantenuti
Slancio
Pull request aperte
Unite da altri
Revisioni fatte
Issue aperte
Repository di altri
Ampiezza collaborazioni
Lavoro di altri unito
Linguaggi principali
Linguaggi di quest’anno
Framework e strumenti
Strati di un sistema
Ecosistemi di pacchetti
Commit con tracce di IA
Settimane con tracce di IA
Strumenti di IA
Istruzioni per agenti
Stack di ingegneria IA`
