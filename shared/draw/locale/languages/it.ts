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
Punteggio
Linguaggi
Tracce di IA
Organizzazione
Percentile
più di {percent}
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
Strumenti
{marked} di {read} commit letti
L’assenza di tracce non prova nulla
Repository
Repository attivi
Con licenza
Dal
Altri
sconosciuto
Aggiornato {age}
Non è un login GitHub
Questo indirizzo non contiene un login GitHub valido.
Non trovato
GitHub non ha un account pubblico con questo login.
Non pubblico qui
Il titolare di questo account ha chiesto di non apparire.
Troppe richieste
Il limite di GitHub è raggiunto, torna più tardi.
Nessuna risposta
GitHub ora non risponde, torna più tardi.
Conteggio in corso
I numeri sono in conteggio, torna tra un minuto.
Non è una persona
Solo gli account di persone ricevono un punteggio.
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
