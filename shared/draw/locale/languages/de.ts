export const de = `Aktivität
Zusammenarbeit
Technikvielfalt
KI-Kompetenz
KI-Indie-Hacker
Open-Source-Maintainer
Full-Stack-Polyglott
Backend-Architekt
Frontend-Handwerker
DevOps-Spezialist
Data Scientist
Sicherheitswächter
Aufstrebender Entwickler
Code-Entdecker
Zu wenig Daten
Punktzahl
Sprachen
KI-Spuren
Organisation
Perzentil
mehr als {percent}
Abdeckung
Verlässlichkeit
hoch
mittel
niedrig
Am stärksten
Nächster Schritt
+{points} Pkt.
Aktuelle Serie
Längste Serie
one:{count} Tag|{count} Tage
Beiträge
one:{count} Beitrag im Jahr|{count} Beiträge im Jahr
Weniger
Mehr
mindestens {percent}
Werkzeuge
{marked} von {read} gelesenen Commits
Fehlende Spuren beweisen nichts
Repositorys
Aktive Repositorys
Mit Lizenz
Seit
Andere
unbekannt
Aktualisiert {age}
Kein GitHub-Login
Diese Adresse enthält keinen gültigen GitHub-Login.
Nicht gefunden
GitHub hat kein öffentliches Konto mit diesem Login.
Hier nicht öffentlich
Der Inhaber dieses Kontos bat darum, es nicht zu zeigen.
Zu viele Anfragen
Das Limit von GitHub ist erreicht, später erneut ansehen.
Keine Antwort
GitHub antwortet gerade nicht, später erneut ansehen.
Wird gezählt
Die Zahlen werden ermittelt, in einer Minute erneut ansehen.
Keine Person
Nur Konten von Personen erhalten eine Punktzahl.
Eigene Commits
Aktive Wochen
Aktive Tage
Längste Serie
Letzte Aktivität
Gepflegte Repositorys
Schwung
Geöffnete Pull Requests
Von anderen übernommen
Gegebene Reviews
Geöffnete Issues
Repositorys anderer
Breite der Zusammenarbeit
Arbeit anderer übernommen
Wesentliche Sprachen
Sprachen dieses Jahres
Frameworks und Werkzeuge
Schichten eines Systems
Paket-Ökosysteme
Commits mit KI-Spuren
Wochen mit KI-Spuren
KI-Werkzeuge
Anweisungen für Agenten
KI-Entwicklungsstack`
