export const cs = `Aktivita
Spolupráce
Technická rozmanitost
Zběhlost v AI
Nezávislý tvůrce AI
Správce open source
Full-stack polyglot
Architekt backendu
Řemeslník frontendu
Specialista DevOps
Datový vědec
Strážce bezpečnosti
Nadějný vývojář
Průzkumník kódu
Málo údajů
O veřejné činnosti je známo příliš málo.
Zatím se nezapočítává nic veřejného.
Skóre
Jazyky
Stopy AI
Organizace
Percentil
více než {percent} ze vzorku uživatelů
Pokrytí
Spolehlivost
vysoká
střední
nízká
Nejsilnější
Další krok
+{points} b.
Současná série
Nejdelší série
one:{count} den|few:{count} dny|{count} dní
Příspěvky
Příspěvky za rok: {count}
Méně
Více
alespoň {percent}
žádné stopy nenalezeny
Nástroje
{marked} z {read} přečtených commitů
{marked} z {own} vlastních commitů se stopami, přečteno {read}
Absence stop nic nedokazuje
Repozitáře
Aktivní repozitáře
S licencí
Od
Ostatní
neznámé
žádné jazyky nenalezeny
Aktualizace: {age}
Není login GitHubu
Tato adresa neobsahuje platný login GitHubu.
Zde neveřejné
Tento účet neexistuje, nebo se zde nezobrazuje.
Příliš mnoho dotazů
Limit GitHubu je vyčerpán, podívejte se později.
Bez odpovědi
GitHub teď neodpovídá, podívejte se později.
Počítá se
Čísla se právě počítají, podívejte se za minutu.
Není osoba
Skóre mají jen účty osob.
Organizace
Karta je pro osoby. Pro organizace: type=organization.
Bot
Tento účet je automatizovaný. Skóre mají jen osoby.
Osoba
Karta je pro organizace. Pro osoby: type=score.
Vlastní commity
Aktivní týdny
Aktivní dny
Nejdelší série
Poslední aktivita
Udržované repozitáře
Tempo
Otevřené pull requesty
Sloučené ostatními
Provedené revize
Otevřené issues
Repozitáře ostatních
Šíře spolupráce
Sloučená práce ostatních
Hlavní jazyky
Jazyky tohoto roku
Frameworky a nástroje
Vrstvy systému
Ekosystémy balíčků
Commity se stopami AI
Týdny se stopami AI
Nástroje AI
Pokyny pro agenty
Nástroje pro vývoj AI`
