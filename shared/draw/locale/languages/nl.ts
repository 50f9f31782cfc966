export const nl = `Activiteit
Samenwerking
Technische breedte
AI-vaardigheid
AI-indiehacker
Open-sourcebeheerder
Full-stack-polyglot
Backend-architect
Frontend-vakman
DevOps-specialist
Datawetenschapper
Beveiligingswachter
Opkomende ontwikkelaar
Code-ontdekker
Te weinig gegevens
Er is te weinig openbaars bekend.
Er telt nog niets openbaars mee.
Score
Talen
AI-sporen
Organisatie
Percentiel
meer dan {percent} van een steekproef gebruikers
Dekking
Zekerheid
hoog
gemiddeld
laag
Sterkste punten
Volgende stap
+{points} pt
Huidige reeks
Langste reeks
one:{count} dag|{count} dagen
Bijdragen
one:{count} bijdrage in een jaar|{count} bijdragen in een jaar
Minder
Meer
minstens {percent}
geen sporen gevonden
Hulpmiddelen
{marked} van {read} gelezen commits
{marked} van {own} eigen commits met sporen, {read} gelezen
Ontbrekende sporen bewijzen niets
Repository’s
Actieve repository’s
Met licentie
Sinds
Overig
onbekend
geen talen gevonden
Bijgewerkt {age}
Geen GitHub-login
Dit adres bevat geen geldige GitHub-login.
Hier niet openbaar
Dit account bestaat niet of wordt hier niet getoond.
Te veel verzoeken
De limiet van GitHub is bereikt, kijk later opnieuw.
Geen antwoord
GitHub antwoordt nu niet, kijk later opnieuw.
Wordt geteld
De cijfers worden geteld, kijk over een minuut opnieuw.
Geen persoon
Alleen accounts van personen krijgen een score.
Organisatie
Kaart voor personen. Voor organisaties: type=organization.
Bot
Een geautomatiseerd account. Alleen personen krijgen een score.
Persoon
Kaart voor organisaties. Voor personen: type=score.
Eigen commits
Actieve weken
Actieve dagen
Langste reeks
Laatste activiteit
Onderhouden repository’s
Vaart
Geopende pull requests
Door anderen gemerged
Gegeven reviews
Geopende issues
Repository’s van anderen
Breedte van samenwerking
Werk van anderen gemerged
Belangrijkste talen
Talen van dit jaar
Frameworks en hulpmiddelen
Lagen van een systeem
Pakketecosystemen
Commits met AI-sporen
Weken met AI-sporen
AI-hulpmiddelen
Instructies voor agents
AI-engineeringstack`
