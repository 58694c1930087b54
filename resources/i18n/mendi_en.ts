<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message>
        <source>1 Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Schritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Woche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Wochen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ablage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ablage des Tresors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle gezeigten Werte sind gleich: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alles da.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Datum verständlich sind zum Beispiel „gestern“, „Do“ oder „12.3.“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Dauer verständlich sind zum Beispiel „15“, „1:30“ oder „1,5 h“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Als Entwurf weglegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anderen Tresor öffnen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anderer Tresor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angaben zu Kolleg*in ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angaben zum Tresor ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angaben zum Tresor, für Wortwahl und Kopfzeilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anliegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anregung aus der Beratung, in eigenen Worten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anzahl Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anzahl der Personen ohne Zuordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeitsnotiz nur für die Mentor*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbeitsplatz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art des Berichts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art des Kontakts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufruf: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aufruf: mendi [--lang de|en] VERB ...   oder   mendi --version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgangslage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ausgangslage und Stärken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BEREICH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balkendiagramm: {title}, {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedarfe je Bereich erkennen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedeutung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befehl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Befehle aus einer Datei ausführen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginn des Zeitraums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begleitung in Weiterbildungsfragen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begleitung mit Namen, nur mit Freigabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begleitung und geschützte Zahlen für die Interessenvertretung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bei „{title}“ passt ja oder nein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beim Schritt fehlt noch, was vereinbart ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereich oder Abteilung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht erstellen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bericht {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berichte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betrieb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betrieb oder Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bildschirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleibt auf diesem Rechner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATEI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAUER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danach richten sich Wörter wie Betriebsrat oder Personalrat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darf gezeigt werden, auch der Kolleg*in selbst. Der Text zählt nie mit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Datum fehlt noch. „heute“ oder „12.3.“ genügt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Ende des Zeitraums liegt vor dem Anfang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Ende des Zeitraums liegt vor dem Anfang; bitte die Daten tauschen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Ergebnis liegt zwischen dem Gespräch und heute. Bitte das Datum prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Gespräch läge in der Zukunft. Bitte das Datum prüfen oder eine Wiedervorlage setzen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Jahr {year} liegt weit zurück. Bitte das Datum prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Jahr {year} liegt zu weit weg; „12.3.26“ genügt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Kürzel ist zu lang. Bis {n} Zeichen passen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Das Kürzel „{alias}“ gibt es schon. Bitte ein anderes wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei des Tresors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei des neuen Tresors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei mit einem Befehl je Zeile; „-“ liest die Eingabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei wählen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei, deren erste Zeile die Passphrase ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datei, die angelegt wird</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum schnell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer in Minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer schnell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dauer: 15, 1:30, 1,5 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den Befehl „{name}“ gibt es nicht. Zur Wahl stehen: {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den Ordner „{name}“ gibt es nicht. Bitte zuerst anlegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Aufbau des Tresors gehört nicht zu dieser Version des Programms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Datenträger antwortet nicht richtig. Bitte prüfen, ob er angeschlossen ist und noch Platz hat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Datenträger ist voll. Bitte Platz schaffen und es dann noch einmal versuchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Text enthält ein Zeichen, das sich nicht speichern lässt. Bitte neu eintippen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tresor ist geschlossen. Bitte zuerst wieder öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Tresor „{name}“ ist angelegt. Ohne die Passphrase öffnet ihn niemand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Widerruf liegt vor der Freigabe. Bitte das Datum prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der innere Aufbau der Datei stimmt an {n} Stellen nicht. Bitte eine Sicherung verwenden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der {month} {year} hat {last} Tage; bitte den Tag prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dezember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Angabe „{name}“ gibt es bei diesem Bericht nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Art des Kontakts fehlt noch, zum Beispiel Tür-und-Angel-Gespräch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Befehle müssen als UTF-8 gespeichert sein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{name}“ gibt es hier nicht. Bitte Ort und Namen prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{name}“ lässt sich nicht lesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Datei „{name}“ mit der Passphrase lässt sich nicht lesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Dauer fehlt noch. Geschätzte Minuten genügen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Dauer gehört zu einem Tag: höchstens 24 Stunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Dauer ist mindestens eine Minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Liste „{name}“ gibt es nicht. Zur Wahl stehen: {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Mindestzahl ist mindestens {lowest}, damit niemand erkennbar wird.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Passphrase braucht mindestens 8 Zeichen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Passphrase braucht mindestens {n} Zeichen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Passphrase fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Passphrase fehlt. Sie kommt aus --passphrase-file, aus {name} oder der Tastatur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Passphrase kommt aus --passphrase-file, aus MENDI_PASSPHRASE oder wird erfragt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Passphrase ließ sich nicht ändern, es gilt die bisherige. Bitte freien Platz prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Passphrase passt nicht zu „{name}“. Groß- und Kleinschreibung zählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Rückmeldung läge in der Zukunft. Bitte das Datum prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Suche erfährt nichts von neuen Texten. Bitte diesen Befund weitergeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Suche passte bei {n} Texten nicht. Sie ist jetzt neu aufgebaut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Tresor-Datei ist beschädigt. Bitte eine Sicherung öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Tresor-Datei ist gerade anderweitig in Gebrauch. Bitte kurz warten und es dann noch einmal versuchen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Tresor-Datei lässt sich nicht beschreiben. Bitte prüfen, ob sie noch an ihrem Ort liegt und beschreibbar ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Werkbank für Weiterbildungsmentor*innen: Gespräche festhalten, Schritte im Blick behalten,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Wiedervorlage läge vor dem Gespräch. Bitte das Datum prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die beiden Eingaben unterscheiden sich. Bitte noch einmal von vorn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die beiden Passphrasen sind verschieden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Übungsdaten haben keine eigene Passphrase. Bitte einen eigenen Tresor anlegen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Die Übungsdaten „{name}“ gibt es nicht. Zur Wahl stehen: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Angabe gibt es hier nicht: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Freigabe ist schon widerrufen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diese Zeile lässt sich so nicht verstehen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dieser Tresor ist schon in einem anderen Fenster geöffnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigene Ablage. Kommt in keinen Bericht, keinen Export und keine Suche anderer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Betrieb wird erfunden …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Eintrag verweist auf etwas, das es nicht mehr gibt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Fehler im Programm, nichts ist halb gespeichert; der Bericht dazu: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Fehler im Programm, nichts ist halb gespeichert; ein Bericht ließ sich nicht schreiben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Kürzel fehlt noch. Ein Baumname wie „Ahorn-7“ genügt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Kürzel genügt. Ein neues wird aufgenommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Name oder Kontakt braucht eine Freigabe „mit Namen“. Bitte zuerst die Freigabe festhalten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Punkt fehlt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Stück der Datei ist beschädigt. Bitte eine Sicherung verwenden und die Datei aufheben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Widerruf gilt ab heute oder früher. Bitte das Datum prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein Zeitraum braucht Anfang und Ende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein eigener Tresor auf diesem Rechner oder Stick: eine Datei, verschlüsselt mit einer Passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ein erfundener Betrieb zum Ausprobieren. Nichts davon ist echt, nichts bleibt gespeichert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Angabe enthält Zeichen, die nicht zu lesen sind (kein UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Anzahl passt nur zu Gesprächen ohne Kolleg*in. Bitte eines von beiden leer lassen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Datei, die ohne die Passphrase niemand lesen kann.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Datei, jederzeit mitzunehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Freigabe kann nicht in der Zukunft liegen. Bitte das Datum prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eine Liste „{name}“ gibt es nicht. Zur Wahl stehen: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einen Tresor öffnen, der schon da ist: vom alten Rechner, vom Stick oder aus einer Sicherung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einen {month}. Monat gibt es nicht; zuerst der Tag, dann der Monat: „12.3.“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingaben sichern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eingaben verwerfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Einziger Wert: {names} mit {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ende des Zeitraums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Englisch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entwurf gesichert {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entwurf wieder geöffnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erfundener Betrieb zum Ausprobieren. Keine Person darin gibt es wirklich.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ergebnis festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erledigt ist erst, was geschehen ist. Bitte das Datum prüfen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erstes Gespräch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt noch: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es fehlt noch: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fassung des Freigabetextes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Februar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fehlt noch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freigabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freigabe festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freigabe widerrufen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion: mendi codes mentor_function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Förderung geprüft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für Gruppen und Infostände.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für die Anzahl passen 1 bis {n} Personen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für die Dauer passen 1 bis {n} Minuten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Für die Übungsdaten passen 1 bis {n} Gespräche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedächtnisstütze, nur für die Mentor*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genug zum Festhalten. Alles andere geht auch später.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesperrt um {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesperrt, weil {n} Minuten niemand da war.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespräch entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespräch festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespräch ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gespräche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprächsnotiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesprächsnotiz, die gezeigt werden darf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groß- und Kleinschreibung zählt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Größe, Maß, Übung: „Ährenlese“.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier fehlt noch die Passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hier fehlt noch, wo der Tresor liegen soll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilfe zu einem Verb: mendi VERB --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilfe: {command} --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinweis schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Höchster Wert: {names} mit {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hürden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hürden und Förderung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In den Ordner „{name}“ lässt sich nicht schreiben. Bitte einen anderen Ort wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In der ersten Zeile von „{name}“ steht keine Passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Januar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kein Wert ist ausgewiesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kennzahlen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolleg*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolleg*in aufnehmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolleg*in entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolleg*innen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KÜRZEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kürzel der Kolleg*in; ein neues wird aufgenommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kürzel in vereinfachter Schreibweise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kürzel statt Namen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kürzel, unter dem jemand begleitet wird</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer: der Bereich der Kolleg*in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letztes Gespräch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löschen am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mit der Passphrase wird der Tresor lesbar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitgeliefertes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>März</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nachweis der Freigabe (Art. 7 Abs. 1 DSGVO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name des Betriebs oder der Dienststelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name des Betriebs, Name und Funktion der Mentor*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name des Formulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name einer Einstellung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name einer Liste; ohne ihn: alle Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name eines Befehls; ohne ihn: alle Befehle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu aufgenommen: {alias}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neu: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niedrigster Wert: {names} mit {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niemand kann die Passphrase zurücksetzen. Am besten an einem sicheren Ort aufschreiben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch einmal: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch nichts festgehalten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noch offen: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz nur für mich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz nur für mich entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz nur für mich schreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz „nur für mich“ zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen zur Begleitung, die gezeigt werden dürfen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notizen „nur für mich“ werden nach 90 Tagen zum Löschen vorgeschlagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer des Berichts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächster Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nächster Schritt bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offene Schritte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner wählen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF mit {n} Bytes, zweimal gleich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase vergessen? Niemand kann sie zurücksetzen, auch die Hersteller nicht.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase zeigen oder verbergen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pflicht sind nur Datum, Dauer und Art (*).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe: Ein Befehl ginge durch, gespeichert ist nichts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe: {n} Befehle gingen durch, gespeichert ist nichts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prüfsumme der Datei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückfragen, nur mit Freigabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückgängig: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rückmeldung zum Verweis festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrift größer (Beamer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schrift kleiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt erledigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt hinzufügen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt vereinbaren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt wieder öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt {n} bis wann?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt {n} entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schritt ändern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seite {page} von {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seminar-Daten ansehen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So heißt der Tresor im Fenster. Kein Personenname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speicherbegrenzung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sperren nach so vielen Minuten ohne Eingabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprache der Ausgabe: de oder en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand der Begleitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strg+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strg+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strg+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strg+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stärken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suche neu aufbauen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TITEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag der Freigabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag der Rückmeldung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag des Berichts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag des Ergebnisses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag des Gesprächs (in Berichten nur der Zeitraum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag des Widerrufs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag, an dem das Löschen vorgelegt wird</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag, bis zu dem erzählt wird; sonst heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: heute, gestern, 12.3., 2026-03-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon oder E-Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textgröße in Prozent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tresor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tresor anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tresor von mendi desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tresor von {mentor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tresor öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umstände</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vereinbarung und nächster Schritt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschlüsselt gespeichert, nur auf diesem Rechner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verschlüsselung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwaltung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verweis entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verweis festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verwiesen an</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vier oder mehr Wörter, die nur hier zusammen vorkommen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voriger Monat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was ist vereinbart?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was soll mendi tun? Es gibt: {verbs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Angaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weitere Beteiligte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wenn Zeit ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wer macht Schritt {n}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiederholen: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage erledigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage schnell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage verschieben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiedervorlage wieder öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willkommen bei mendi desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wird angelegt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wird geöffnet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZAHL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zahlen für den Betriebsrat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeigen oder verbergen (Strg+Umschalt+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}, {field}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zeile {line}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele und Möglichkeiten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ziele, Verweise, Ergebnis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu --lang passt {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu --workplace passt {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu diesem Gespräch gibt es keine Wiedervorlage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu {alias} sind Gespräche festgehalten. Bitte zuerst diese entfernen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu {names} fehlt der Wert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zu {option} passt eine Zahl von {low} bis {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zuletzt geöffneter Tresor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Datum fehlt noch das Ergebnis selbst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zum Öffnen von „{name}“ fehlt die Passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zustande gekommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an welche Stelle verwiesen wurde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an wen der Bericht ging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>andere Zahl, andere Leute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angelegt, wieder geöffnet, falsche Passphrase abgewiesen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ausgefüllt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bis wann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>das Feld gibt es nicht; es gibt: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>das Feld gibt es nicht; gemeint ist vielleicht „{near}“</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>das Feld steht zweimal da</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>das ist kein JSON in einer Zeile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den Befehl gibt es nicht; alle zeigt: mendi commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den Befehl gibt es nicht; gemeint ist vielleicht „{near}“</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>der des Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>die Auswahllisten mit ihren Kürzeln zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>die Befehle für „apply“ mit ihren Feldern zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>die Bibliothek {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>die Schrift {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>die Verschlüsselung: die Probe war lesbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>die mitgelieferten Symbole oder Auswahllisten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diese Hilfe zeigen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ein Bericht, der zweimal gleich ausfällt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ein Gespräch festhalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ein Ordner, in den sich schreiben lässt: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ein Tresor, der sich nur mit der richtigen Passphrase öffnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einen Bericht erstellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einen Tresor mit erfundenen Beispieldaten anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>einen neuen, verschlüsselten Tresor anlegen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erstellt am {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>es fehlt noch: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>es fehlt, welcher Befehl gemeint ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geprüfte Förderung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gestern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gewählte Angaben des Berichts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ging nicht ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier passt ein Objekt mit Feldern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier passt ein Objekt wie {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier passt ein Tag wie 2026-07-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier passt ein Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier passt eine Kennung oder „$1“ für das, was Zeile 1 anlegt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier passt eine Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier passt eine ganze Zahl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier passt true oder false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoher Kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kein Kürzel doppelt vergeben, Suche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keine Verbindung geöffnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keiner; die Konsole geht auch so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mehr …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mendi desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mit wem (in Berichten nur die Anzahl verschiedener Personen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nachvollziehen, welche Zahlen weitergegeben wurden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nicht ausgewiesen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nichts geht verloren, wenn das Programm unterbrochen wird</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>niemanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noch nicht festgehaltene Eingaben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nur für mich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nur zur Probe: nichts wird gespeichert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nötig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ob das Gespräch noch ein Entwurf ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ohne Zuordnung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prüfen, ob ein Tresor heil ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prüfen, ob hier alles da ist, was das Programm braucht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sperrt nach {n} min Ruhe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sperrt nicht von selbst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technische Ordnung der Einträge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>veröffentlichte Zahlen, schon geschützt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viele Befehle aus einer Datei ausführen, alle oder keinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wann der Eintrag entstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wann der Eintrag zuletzt geändert wurde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wann die Wiedervorlage erledigt war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wann es erledigt war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was festgehalten wird und gezeigt werden darf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was gezeigt wird: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was vereinbart ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was von dort zurückkam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weitere Beteiligte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welcher erfundene Betrieb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wer die Freigabe gegeben hat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wer es macht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie das Gespräch zustande kam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie das System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie die Freigabe gegeben wurde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie viele Gespräche, sonst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie viele da waren, bei Gesprächen ohne Kolleg*in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wie weit die Freigabe reicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wofür die Freigabe gilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wählen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeigen, was im Tresor steht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zu welchem Gespräch es gehört</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zufällige Nummer des Eintrags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zufällige Nummer für die Suche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zum Beispiel Werk Nord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: erledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} bis {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fonts} Schriften, {icons} Symbole, {lists} Auswahllisten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}:{minutes} Stunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}:{minutes} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mark} heißt: nicht ausgewiesen, damit niemand auf einzelne Personen schließen kann</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} steht ohne Wert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} und {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. Halbjahr {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. Quartal {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Einträge verweisen auf etwas, das es nicht mehr gibt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Minuten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Punkte fehlen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Schritte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Stunde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Stunden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Stücke der Datei sind beschädigt. Bitte eine Sicherung verwenden und die Datei aufheben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Tage in „{table}“, Feld „{column}“, kann es so nicht geben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Wert ist nicht ausgewiesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Werte sind nicht ausgewiesen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Zeile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Zeile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Zeilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} Zeilen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose} · Nr. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report} für {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} entfernen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, siehe: mendi codes {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Teil {part} von {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ÜBUNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ÜBUNG – erfundene Daten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Über mendi desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übung verlassen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übungsdaten angelegt: „{name}“. Alles darin ist erfunden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übungsdaten schreiben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Übungsdaten: alles erfunden, nichts davon wird aufgehoben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{code}“ gibt es in der Liste „{list}“ nicht. Gemeint ist vielleicht: {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ gibt es schon. Bitte einen anderen Namen wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist auf dem Rechner {machine} geöffnet. Bitte dort zuerst schließen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist ein Ordner. Bitte die Tresor-Datei darin wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist ein Ordner. Bitte einen Dateinamen angeben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist heil: Datei, Verweise, Suche und Tage sind geprüft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist kein Tresor von mendi desktop. Bitte eine andere Datei wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist keine Datei, die sich ersetzen lässt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist schon geöffnet. Bitte das andere Fenster verwenden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ ist schreibgeschützt. Bitte den Schutz aufheben oder kopieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht lesen. Bitte prüfen, ob der Zugriff erlaubt ist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht schreiben. Bitte einen anderen Ort wählen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{name}“ stammt aus einer neueren Version. Bitte mendi desktop aktualisieren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{text}“ ist kein Tag. So geht es: 2026-07-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{text}“ ist kein Zeitraum. So geht es: 2026-Q3, 2026-H1, 2026 oder 2026-07-01..2026-09-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{text}“ passt nicht zu „{title}“. Zur Wahl stehen: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{verb}“ kennt mendi nicht. Es gibt: {verbs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{verb}“ kennt mendi nicht. Gemeint ist vielleicht „{near}“; es gibt: {verbs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>„{word}“ nennt keine Zeile davor, die etwas angelegt hat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
