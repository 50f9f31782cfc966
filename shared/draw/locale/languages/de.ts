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
Es ist zu wenig Öffentliches bekannt.
Noch zählt nichts Öffentliches.
Punktzahl
Sprachen
KI-Spuren
Organisation
Perzentil
mehr als {percent} einer Nutzer-Stichprobe
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
keine Spuren gefunden
Werkzeuge
{marked} von {read} gelesenen Commits
{marked} von {own} eigenen Commits mit Spuren, {read} gelesen
Fehlende Spuren beweisen nichts
Repositorys
Aktive Repositorys
Mit Lizenz
Seit
Andere
unbekannt
keine Sprachen gefunden
Aktualisiert {age}
Kein GitHub-Login
Diese Adresse enthält keinen gültigen GitHub-Login.
Hier nicht öffentlich
Dieses Konto gibt es nicht, oder es wird hier nicht gezeigt.
Zu viele Anfragen
Das Limit von GitHub ist erreicht, später erneut ansehen.
Keine Antwort
GitHub antwortet gerade nicht, später erneut ansehen.
Wird gezählt
Die Zahlen werden ermittelt, in einer Minute erneut ansehen.
Keine Person
Nur Konten von Personen erhalten eine Punktzahl.
Organisation
Karte nur für Personen. Für Organisationen: type=organization.
Bot
Dieses Konto ist automatisiert. Punkte erhalten nur Personen.
Person
Karte nur für Organisationen. Für Personen: type=score.
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
