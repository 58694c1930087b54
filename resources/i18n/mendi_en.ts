<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="de">
<context>
    <name></name>
    <message>
        <source>1 Arbeitsnotiz, zugeklappt</source>
        <translation>1 working note, folded away</translation>
    </message>
    <message>
        <source>1 Kürzel</source>
        <translation>1 alias</translation>
    </message>
    <message>
        <source>1 Monat</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>1 Schritt</source>
        <translation>1 step</translation>
    </message>
    <message>
        <source>1 Woche</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>2 Wochen</source>
        <translation>2 weeks</translation>
    </message>
    <message>
        <source>Abbrechen</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ablage</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Ablage des Tresors</source>
        <translation>Location of the vault</translation>
    </message>
    <message>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Alle gezeigten Werte sind gleich: {value}.</source>
        <translation>All values shown are equal: {value}.</translation>
    </message>
    <message>
        <source>Alles Festgehaltene ist gespeichert.</source>
        <translation>Everything recorded is saved.</translation>
    </message>
    <message>
        <source>Alles da.</source>
        <translation>Everything is there.</translation>
    </message>
    <message>
        <source>Alles gilt sofort.</source>
        <translation>Everything applies at once.</translation>
    </message>
    <message>
        <source>Alles im Programm geht auch ohne Maus.</source>
        <translation>Everything in the program works without a mouse, too.</translation>
    </message>
    <message>
        <source>Als Datum verständlich sind zum Beispiel „gestern“, „Do“ oder „12.3.“.</source>
        <translation>Dates can be written like “yesterday”, “Thu” or “12.3.” (day first).</translation>
    </message>
    <message>
        <source>Als Dauer verständlich sind zum Beispiel „15“, „1:30“ oder „1,5&#xa0;h“.</source>
        <translation>Durations can be written like “15”, “1:30” or “1.5&#xa0;h”.</translation>
    </message>
    <message>
        <source>Als Entwurf weglegen</source>
        <translation>Put aside as draft</translation>
    </message>
    <message>
        <source>Alte Notizen nur für mich entfernen</source>
        <translation>Remove old notes for me only</translation>
    </message>
    <message>
        <source>Alte Notizen nur für mich entfernt</source>
        <translation>Old notes for me only removed</translation>
    </message>
    <message>
        <source>Anderen Tresor öffnen …</source>
        <translation>Open another vault …</translation>
    </message>
    <message>
        <source>Anderer Tag</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Anderer Tag …</source>
        <translation>Another day …</translation>
    </message>
    <message>
        <source>Anderer Tag: {what}</source>
        <translation>Another day: {what}</translation>
    </message>
    <message>
        <source>Anderer Tresor …</source>
        <translation>Another vault …</translation>
    </message>
    <message>
        <source>Anderer Zeitraum</source>
        <translation>Another period</translation>
    </message>
    <message>
        <source>Angaben</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Angaben zu Kolleg*in geändert</source>
        <translation>Colleague’s details changed</translation>
    </message>
    <message>
        <source>Angaben zu Kolleg*in ändern</source>
        <translation>Change a colleague’s details</translation>
    </message>
    <message>
        <source>Angaben zu {alias}</source>
        <translation>Details on {alias}</translation>
    </message>
    <message>
        <source>Angaben zum Tresor geändert</source>
        <translation>Vault’s details changed</translation>
    </message>
    <message>
        <source>Angaben zum Tresor ändern</source>
        <translation>Change the vault’s details</translation>
    </message>
    <message>
        <source>Angaben zum Tresor, für Wortwahl und Kopfzeilen</source>
        <translation>Details of the vault, for wording and page headers</translation>
    </message>
    <message>
        <source>Anliegen</source>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Anliegen nach Bereichen (Personen)</source>
        <translation>Concerns by department (persons)</translation>
    </message>
    <message>
        <source>Anliegen und Dauer zählen mit, der Text nie.</source>
        <translation>Concern and duration count, the text never does.</translation>
    </message>
    <message>
        <source>Anregung aus der Beratung, in eigenen Worten</source>
        <translation>Suggestion from the talks, in the mentor’s own words</translation>
    </message>
    <message>
        <source>Anregungen an das Gremium</source>
        <translation>Suggestions to the council</translation>
    </message>
    <message>
        <source>Anregungen an den Betriebsrat</source>
        <translation>Suggestions to the works council</translation>
    </message>
    <message>
        <source>Anregungen an den Personalrat</source>
        <translation>Suggestions to the staff council</translation>
    </message>
    <message>
        <source>Ansehen</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Ansicht</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Anzahl Personen</source>
        <translation>Number of persons</translation>
    </message>
    <message>
        <source>Anzahl der Personen ohne Zuordnung</source>
        <translation>Number of persons not assigned</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Arbeitsnotiz nur für die Mentor*in</source>
        <translation>Working note for the mentor only</translation>
    </message>
    <message>
        <source>Arbeitsplatz</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Art des Berichts</source>
        <translation>Kind of report</translation>
    </message>
    <message>
        <source>Art des Berichts: {kinds}</source>
        <translation>Kind of report: {kinds}</translation>
    </message>
    <message>
        <source>Art des Kontakts</source>
        <translation>Kind of contact</translation>
    </message>
    <message>
        <source>Auf morgen</source>
        <translation>To tomorrow</translation>
    </message>
    <message>
        <source>Auf morgen: {what}</source>
        <translation>To tomorrow: {what}</translation>
    </message>
    <message>
        <source>Aufnehmen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Aufruf: </source>
        <translation>Usage: </translation>
    </message>
    <message>
        <source>Aufruf: mendi [--lang de|en] VERB ...   oder   mendi --version</source>
        <translation>Usage: mendi [--lang de|en] VERB ...   or   mendi --version</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Ausgangslage</source>
        <translation>Starting point</translation>
    </message>
    <message>
        <source>Ausgangslage und Stärken</source>
        <translation>Starting point and strengths</translation>
    </message>
    <message>
        <source>BEREICH</source>
        <translation>DEPARTMENT</translation>
    </message>
    <message>
        <source>Balkendiagramm: {title}, {unit}.</source>
        <translation>Bar chart: {title}, {unit}.</translation>
    </message>
    <message>
        <source>Bearbeiten</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Bedarfe je Bereich erkennen</source>
        <translation>Seeing the needs of each department</translation>
    </message>
    <message>
        <source>Bedeutung</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Beenden</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Befehl</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Befehle aus einer Datei ausführen</source>
        <translation>Run commands from a file</translation>
    </message>
    <message>
        <source>Beginn des Zeitraums</source>
        <translation>Start of the period</translation>
    </message>
    <message>
        <source>Begleitung in Weiterbildungsfragen</source>
        <translation>Support in questions of further training</translation>
    </message>
    <message>
        <source>Begleitung mit Namen, nur mit Freigabe</source>
        <translation>Support by name, only with consent</translation>
    </message>
    <message>
        <source>Begleitung und geschützte Zahlen für die Interessenvertretung</source>
        <translation>Support, and protected figures for the representatives of the employees</translation>
    </message>
    <message>
        <source>Bei „{title}“ passt ja oder nein.</source>
        <translation>“{title}” takes yes or no.</translation>
    </message>
    <message>
        <source>Beim Schritt fehlt noch, was vereinbart ist.</source>
        <translation>The step does not say yet what was agreed.</translation>
    </message>
    <message>
        <source>Beim Ändern wird die ganze Datei neu verschlüsselt; die alte Passphrase öffnet sie dann nicht mehr.</source>
        <translation>Changing it encrypts the whole file anew; the old passphrase will not open it any more.</translation>
    </message>
    <message>
        <source>Beratungszeit</source>
        <translation>Consultation time</translation>
    </message>
    <message>
        <source>Bereich</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Bereich oder Abteilung</source>
        <translation>Department or team</translation>
    </message>
    <message>
        <source>Bereiche</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Bereiche können je Zeitraum nur einmal gezeigt werden.</source>
        <translation>Departments can be shown only once for each period.</translation>
    </message>
    <message>
        <source>Bericht</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Bericht erstellen</source>
        <translation>Make report</translation>
    </message>
    <message>
        <source>Bericht erstellen …</source>
        <translation>Make report …</translation>
    </message>
    <message>
        <source>Bericht für den Betriebsrat</source>
        <translation>Report to the works council</translation>
    </message>
    <message>
        <source>Bericht für den Betriebsrat oder Personalrat</source>
        <translation>Report to the works council or staff council</translation>
    </message>
    <message>
        <source>Bericht für den Personalrat</source>
        <translation>Report to the staff council</translation>
    </message>
    <message>
        <source>Bericht für die Betriebs- oder Personalversammlung</source>
        <translation>Report to the works meeting or staff meeting</translation>
    </message>
    <message>
        <source>Bericht für die Betriebsversammlung</source>
        <translation>Report to the works meeting</translation>
    </message>
    <message>
        <source>Bericht für die Personalversammlung</source>
        <translation>Report to the staff meeting</translation>
    </message>
    <message>
        <source>Bericht herausgeben</source>
        <translation>Issue report</translation>
    </message>
    <message>
        <source>Bericht {number}</source>
        <translation>Report {number}</translation>
    </message>
    <message>
        <source>Bericht {number} ist fertig: {file}</source>
        <translation>Report {number} is ready: {file}</translation>
    </message>
    <message>
        <source>Bericht {number} wurde schon herausgegeben und bleibt, wie er war.</source>
        <translation>Report {number} has already been issued and stays as it was.</translation>
    </message>
    <message>
        <source>Bericht {number} · {period}</source>
        <translation>Report {number} · {period}</translation>
    </message>
    <message>
        <source>Berichte</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Betrieb</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Betrieb oder Dienststelle</source>
        <translation>Company or public office</translation>
    </message>
    <message>
        <source>Betriebsrat</source>
        <translation>Works council</translation>
    </message>
    <message>
        <source>Betriebsversammlung</source>
        <translation>Works meeting</translation>
    </message>
    <message>
        <source>Bildschirm</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Bis wann?</source>
        <translation>By when?</translation>
    </message>
    <message>
        <source>Bisherige Passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>Bleibt auf diesem Rechner</source>
        <translation>Stays on this computer</translation>
    </message>
    <message>
        <source>Botschaft an die Versammlung</source>
        <translation>Message to the meeting</translation>
    </message>
    <message>
        <source>Breite</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>DATEI</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>DAUER</source>
        <translation>DURATION</translation>
    </message>
    <message>
        <source>Da ist etwas schiefgegangen</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Damit sich diese Zahlen auch nicht ausrechnen lassen, steht der Punkt manchmal auch für eine größere Zahl; alle gezeigten Zahlen sind unverändert und echt.</source>
        <translation>So that these figures cannot be worked out either, the dot sometimes stands for a larger number as well; all numbers shown are unchanged and real.</translation>
    </message>
    <message>
        <source>Danach richten sich Wörter wie Betriebsrat oder Personalrat.</source>
        <translation>Words such as works council or staff council follow from this.</translation>
    </message>
    <message>
        <source>Darf auch die Kolleg*in selbst lesen.</source>
        <translation>The colleague may read this, too.</translation>
    </message>
    <message>
        <source>Darf gezeigt werden, auch der Kolleg*in selbst. Der Text zählt nie mit.</source>
        <translation>May be shown, to the colleague as well. The text never counts.</translation>
    </message>
    <message>
        <source>Darf leer bleiben.</source>
        <translation>May stay empty.</translation>
    </message>
    <message>
        <source>Darstellung</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Das Datum fehlt noch. „heute“ oder „12.3.“ genügt.</source>
        <translation>The date is still missing. “today” or “12.3.” (day first) will do.</translation>
    </message>
    <message>
        <source>Das Ende des Zeitraums liegt vor dem Anfang.</source>
        <translation>The period ends before it starts.</translation>
    </message>
    <message>
        <source>Das Ende des Zeitraums liegt vor dem Anfang; bitte die Daten tauschen.</source>
        <translation>The period ends before it starts; please swap the dates.</translation>
    </message>
    <message>
        <source>Das Ergebnis liegt zwischen dem Gespräch und heute. Bitte das Datum prüfen.</source>
        <translation>The outcome lies between the talk and today. Please check the date.</translation>
    </message>
    <message>
        <source>Das Gespräch läge in der Zukunft. Bitte das Datum prüfen oder eine Wiedervorlage setzen.</source>
        <translation>The talk would lie in the future. Please check the date or set a follow-up.</translation>
    </message>
    <message>
        <source>Das Jahr {year} liegt weit zurück. Bitte das Datum prüfen.</source>
        <translation>The year {year} is a long time ago. Please check the date.</translation>
    </message>
    <message>
        <source>Das Jahr {year} liegt zu weit weg; „12.3.26“ genügt.</source>
        <translation>The year {year} is too far away; “12.3.26” will do.</translation>
    </message>
    <message>
        <source>Das Kürzel ist zu lang. Bis {n} Zeichen passen.</source>
        <translation>The alias is too long. Up to {n} characters fit.</translation>
    </message>
    <message>
        <source>Das Kürzel „{alias}“ gibt es schon. Bitte ein anderes wählen.</source>
        <translation>The alias “{alias}” is already taken. Please choose another one.</translation>
    </message>
    <message>
        <source>Das Programm öffnet keine Netzverbindung und sucht nicht nach neuen Versionen.</source>
        <translation>The program opens no network connection and does not look for new versions.</translation>
    </message>
    <message>
        <source>Das erste Gespräch ist in einer halben Minute festgehalten: Dauer und Art genügen.</source>
        <translation>The first talk is recorded in half a minute: duration and kind are enough.</translation>
    </message>
    <message>
        <source>Datei des Tresors</source>
        <translation>File of the vault</translation>
    </message>
    <message>
        <source>Datei des neuen Tresors</source>
        <translation>File of the new vault</translation>
    </message>
    <message>
        <source>Datei für den Bericht; „-“ schreibt in die Ausgabe</source>
        <translation>File for the report; “-” writes to the output</translation>
    </message>
    <message>
        <source>Datei mit einem Befehl je Zeile; „-“ liest die Eingabe</source>
        <translation>File with one command per line; “-” reads the input</translation>
    </message>
    <message>
        <source>Datei wählen …</source>
        <translation>Choose file …</translation>
    </message>
    <message>
        <source>Datei, deren erste Zeile die Passphrase ist</source>
        <translation>File whose first line is the passphrase</translation>
    </message>
    <message>
        <source>Datei, die angelegt wird</source>
        <translation>File to be created</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Datum schnell</source>
        <translation>Quick date</translation>
    </message>
    <message>
        <source>Dauer</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Dauer der Gespräche</source>
        <translation>Duration of the talks</translation>
    </message>
    <message>
        <source>Dauer in Minuten</source>
        <translation>Duration in minutes</translation>
    </message>
    <message>
        <source>Dauer schnell</source>
        <translation>Quick duration</translation>
    </message>
    <message>
        <source>Dauer: 15, 1:30, 1,5 h</source>
        <translation>Duration: 15, 1:30, 1.5 h</translation>
    </message>
    <message>
        <source>Dazu ist nichts festgehalten</source>
        <translation>Nothing is recorded on this</translation>
    </message>
    <message>
        <source>Demnächst</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <source>Den Befehl „{name}“ gibt es nicht. Zur Wahl stehen: {near}.</source>
        <translation>There is no command “{name}”. Choose from: {near}.</translation>
    </message>
    <message>
        <source>Den Bericht „{kind}“ gibt es nicht. Zur Wahl stehen: {kinds}.</source>
        <translation>There is no report “{kind}”. Choose from: {kinds}.</translation>
    </message>
    <message>
        <source>Den Ordner „{name}“ gibt es nicht. Bitte zuerst anlegen.</source>
        <translation>There is no folder “{name}”. Please create it first.</translation>
    </message>
    <message>
        <source>Der Aufbau des Tresors gehört nicht zu dieser Version des Programms.</source>
        <translation>The structure of the vault does not belong to this version of the program.</translation>
    </message>
    <message>
        <source>Der Code gehört nicht zu „{name}“. Nach einer neuen Passphrase gilt nur das neue Blatt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der Datenträger antwortet nicht richtig. Bitte prüfen, ob er angeschlossen ist und noch Platz hat.</source>
        <translation>The drive does not answer properly. Please check whether it is connected and has space left.</translation>
    </message>
    <message>
        <source>Der Datenträger ist voll. Bitte Platz schaffen und es dann noch einmal versuchen.</source>
        <translation>The drive is full. Please make space and then try again.</translation>
    </message>
    <message>
        <source>Der Drucker nimmt gerade nichts an. Bitte prüfen und noch einmal drucken.</source>
        <translation>The printer takes nothing at the moment. Please check it and print again.</translation>
    </message>
    <message>
        <source>Der Tag fehlt noch. „heute“ genügt.</source>
        <translation>The day is still missing. “today” will do.</translation>
    </message>
    <message>
        <source>Der Text enthält ein Zeichen, das sich nicht speichern lässt. Bitte neu eintippen.</source>
        <translation>The text contains a character that cannot be saved. Please type it again.</translation>
    </message>
    <message>
        <source>Der Tresor ist die eine Datei {file}.</source>
        <translation>The vault is the one file {file}.</translation>
    </message>
    <message>
        <source>Der Tresor ist geschlossen. Bitte zuerst wieder öffnen.</source>
        <translation>The vault is closed. Please open it again first.</translation>
    </message>
    <message>
        <source>Der Tresor wird neu verschlüsselt …</source>
        <translation>The vault is being encrypted anew …</translation>
    </message>
    <message>
        <source>Der Tresor „{name}“ ist angelegt. Ohne die Passphrase öffnet ihn niemand.</source>
        <translation>The vault “{name}” has been created. Without the passphrase nobody can open it.</translation>
    </message>
    <message>
        <source>Der Widerruf liegt vor der Freigabe. Bitte das Datum prüfen.</source>
        <translation>The withdrawal lies before the consent. Please check the date.</translation>
    </message>
    <message>
        <source>Der Zeitraum läuft noch. Mit dem Sichern bleiben seine Zahlen, wie sie heute sind.</source>
        <translation>The period is still running. Saving fixes its figures as they are today.</translation>
    </message>
    <message>
        <source>Der Zeitraum läuft noch; gezählt sind die Gespräche bis zum {day}. Dieser Stand gilt für ihn auch später.</source>
        <translation>The period is still running; talks up to {day} are counted. These figures hold for it later on, too.</translation>
    </message>
    <message>
        <source>Der Zeitraum wurde auf {period} erweitert: Berichte gibt es nur für ganze Quartale, Halbjahre und Jahre, damit sich keine kleinen Zahlen ausrechnen lassen.</source>
        <translation>The period was widened to {period}: reports cover only whole quarters, half-years and years, so that no small numbers can be worked out.</translation>
    </message>
    <message>
        <source>Der innere Aufbau der Datei stimmt an {n} Stellen nicht. Bitte eine Sicherung verwenden.</source>
        <translation>The inner structure of the file is damaged in {n} places. Please use a backup.</translation>
    </message>
    <message>
        <source>Der {month} {year} hat {last} Tage; bitte den Tag prüfen.</source>
        <translation>{month} {year} has {last} days; please check the day.</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Dezember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>Die Angabe „{name}“ gibt es bei diesem Bericht nicht.</source>
        <translation>This report has no option “{name}”.</translation>
    </message>
    <message>
        <source>Die Art des Kontakts fehlt noch, zum Beispiel Tür-und-Angel-Gespräch.</source>
        <translation>The kind of contact is still missing, for example corridor talk.</translation>
    </message>
    <message>
        <source>Die Ausgabe ließ sich nicht schreiben. Bitte freien Platz prüfen.</source>
        <translation>The output could not be written. Please check for free space.</translation>
    </message>
    <message>
        <source>Die Befehle müssen als UTF-8 gespeichert sein.</source>
        <translation>The commands have to be saved as UTF-8.</translation>
    </message>
    <message>
        <source>Die Bereiche stehen schon im Bericht für {period}; ein zweites Mal zeigen wir sie nicht, damit sich keine kleinen Zahlen ausrechnen lassen.</source>
        <translation>The departments are already shown in the report for {period}; they are not shown a second time, so that no small numbers can be worked out.</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ gibt es hier nicht. Bitte Ort und Namen prüfen.</source>
        <translation>There is no file “{name}” here. Please check place and name.</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ lässt sich nicht lesen.</source>
        <translation>The file “{name}” cannot be read.</translation>
    </message>
    <message>
        <source>Die Datei „{name}“ mit der Passphrase lässt sich nicht lesen.</source>
        <translation>The file “{name}” with the passphrase cannot be read.</translation>
    </message>
    <message>
        <source>Die Dauer fehlt noch. Geschätzte Minuten genügen.</source>
        <translation>The duration is still missing. A guess in minutes will do.</translation>
    </message>
    <message>
        <source>Die Dauer gehört zu einem Tag: höchstens 24 Stunden.</source>
        <translation>The duration belongs to one day: 24 hours at most.</translation>
    </message>
    <message>
        <source>Die Dauer ist mindestens eine Minute.</source>
        <translation>The duration is at least one minute.</translation>
    </message>
    <message>
        <source>Die Einstellung gilt nur bis zum Schließen: der Ordner ist gesperrt.</source>
        <translation>The setting holds only until closing: the folder is write-protected.</translation>
    </message>
    <message>
        <source>Die Liste „{name}“ gibt es nicht. Zur Wahl stehen: {near}.</source>
        <translation>There is no list “{name}”. Choose from: {near}.</translation>
    </message>
    <message>
        <source>Die Mindestzahl ist mindestens {lowest}, damit niemand erkennbar wird.</source>
        <translation>The minimum number is at least {lowest}, so that nobody can be recognised.</translation>
    </message>
    <message>
        <source>Die Passphrase braucht mindestens 8 Zeichen.</source>
        <translation>The passphrase needs at least 8 characters.</translation>
    </message>
    <message>
        <source>Die Passphrase braucht mindestens {n} Zeichen.</source>
        <translation>The passphrase needs at least {n} characters.</translation>
    </message>
    <message>
        <source>Die Passphrase fehlt.</source>
        <translation>The passphrase is missing.</translation>
    </message>
    <message>
        <source>Die Passphrase fehlt. Sie kommt aus --passphrase-file, aus {name} oder der Tastatur.</source>
        <translation>The passphrase is missing. It comes from --passphrase-file, from {name} or from the keyboard.</translation>
    </message>
    <message>
        <source>Die Passphrase ist geändert. Ab jetzt gilt nur die neue.</source>
        <translation>The passphrase has been changed. From now on only the new one is valid.</translation>
    </message>
    <message>
        <source>Die Passphrase kommt aus --passphrase-file, aus MENDI_PASSPHRASE oder wird erfragt.</source>
        <translation>The passphrase comes from --passphrase-file, from MENDI_PASSPHRASE or is asked for.</translation>
    </message>
    <message>
        <source>Die Passphrase ließ sich nicht ändern, es gilt die bisherige. Bitte freien Platz prüfen.</source>
        <translation>The passphrase could not be changed, the present one stays valid. Please check for free space.</translation>
    </message>
    <message>
        <source>Die Passphrase passt nicht zu „{name}“. Groß- und Kleinschreibung zählen.</source>
        <translation>The passphrase does not match “{name}”. Upper and lower case matter.</translation>
    </message>
    <message>
        <source>Die Rückmeldung läge in der Zukunft. Bitte das Datum prüfen.</source>
        <translation>The reply would lie in the future. Please check the date.</translation>
    </message>
    <message>
        <source>Die Suche erfährt nichts von neuen Texten. Bitte diesen Befund weitergeben.</source>
        <translation>The search hears nothing of new texts. Please pass this finding on.</translation>
    </message>
    <message>
        <source>Die Suche passte bei {n} Texten nicht. Sie ist jetzt neu aufgebaut.</source>
        <translation>The search did not match {n} texts. It has now been rebuilt.</translation>
    </message>
    <message>
        <source>Die Tresor-Datei ist beschädigt. Bitte eine Sicherung öffnen.</source>
        <translation>The vault file is damaged. Please open a backup.</translation>
    </message>
    <message>
        <source>Die Tresor-Datei ist gerade anderweitig in Gebrauch. Bitte kurz warten und es dann noch einmal versuchen.</source>
        <translation>The vault file is in use elsewhere. Please wait a moment and then try again.</translation>
    </message>
    <message>
        <source>Die Tresor-Datei lässt sich nicht beschreiben. Bitte prüfen, ob sie noch an ihrem Ort liegt und beschreibbar ist.</source>
        <translation>The vault file cannot be written to. Please check whether it is still in its place and may be written to.</translation>
    </message>
    <message>
        <source>Die Werkbank für Weiterbildungsmentor*innen. Freie Software unter der EUPL-1.2.</source>
        <translation>The workbench for further training mentors. Free software under the EUPL-1.2.</translation>
    </message>
    <message>
        <source>Die Werkbank für Weiterbildungsmentor*innen: Gespräche festhalten, Schritte im Blick behalten,</source>
        <translation>The workbench for further training mentors: recording talks, keeping steps in view,</translation>
    </message>
    <message>
        <source>Die Wiedervorlage läge vor dem Gespräch. Bitte das Datum prüfen.</source>
        <translation>The follow-up would lie before the talk. Please check the date.</translation>
    </message>
    <message>
        <source>Die beiden Eingaben unterscheiden sich. Bitte noch einmal von vorn.</source>
        <translation>The two entries differ. Please start once more.</translation>
    </message>
    <message>
        <source>Die beiden Passphrasen sind verschieden.</source>
        <translation>The two passphrases are different.</translation>
    </message>
    <message>
        <source>Die Übungsdaten haben keine eigene Passphrase. Bitte einen eigenen Tresor anlegen.</source>
        <translation>The practice data have no passphrase of their own. Please create your own vault.</translation>
    </message>
    <message>
        <source>Die Übungsdaten „{name}“ gibt es nicht. Zur Wahl stehen: {names}.</source>
        <translation>There are no practice data “{name}”. Choose from: {names}.</translation>
    </message>
    <message>
        <source>Diese Angabe gibt es hier nicht: {names}.</source>
        <translation>This is not an option here: {names}.</translation>
    </message>
    <message>
        <source>Diese Freigabe ist schon widerrufen.</source>
        <translation>This consent has already been withdrawn.</translation>
    </message>
    <message>
        <source>Diese Zeichen fehlen in der Schrift und stehen als □ da: {chars}</source>
        <translation>These characters are missing in the font and appear as □: {chars}</translation>
    </message>
    <message>
        <source>Diese Zeichen fehlen in der Schrift: {chars}</source>
        <translation>These characters are missing in the font: {chars}</translation>
    </message>
    <message>
        <source>Diese Zeile lässt sich so nicht verstehen.</source>
        <translation>This line cannot be understood as it is.</translation>
    </message>
    <message>
        <source>Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen.</source>
        <translation>This entry does not exist any more. Please open the view again.</translation>
    </message>
    <message>
        <source>Dieser Bericht unterscheidet sich vom Bericht für {period} nur um wenige Personen. Bitte einen längeren Zeitraum wählen.</source>
        <translation>This report differs from the report for {period} only by a few persons. Please choose a longer period.</translation>
    </message>
    <message>
        <source>Dieser Tresor ist schon in einem anderen Fenster geöffnet.</source>
        <translation>This vault is already open in another window.</translation>
    </message>
    <message>
        <source>Dieser Zeitraum überschneidet sich mit dem Bericht für {period}. Bitte einen Zeitraum wählen, der ihn ganz enthält oder daneben liegt.</source>
        <translation>This period overlaps with the report for {period}. Please choose a period that contains it completely or lies beside it.</translation>
    </message>
    <message>
        <source>Doch nicht erledigt: {what}</source>
        <translation>Not done after all: {what}</translation>
    </message>
    <message>
        <source>Drucken …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Eigene Ablage. Kommt in keinen Bericht, keinen Export und keine Suche anderer.</source>
        <translation>A drawer of its own. Enters no report, no export and nobody else’s search.</translation>
    </message>
    <message>
        <source>Ein Bericht nennt Zahlen und Themen, nie Namen. Was herausgegeben wurde, steht danach hier.</source>
        <translation>A report gives numbers and topics, never names. What was issued is then listed here.</translation>
    </message>
    <message>
        <source>Ein Betrieb wird erfunden …</source>
        <translation>Inventing a company …</translation>
    </message>
    <message>
        <source>Ein Eintrag verweist auf etwas, das es nicht mehr gibt.</source>
        <translation>One entry refers to something that does not exist any more.</translation>
    </message>
    <message>
        <source>Ein Entwurf zählt noch nicht mit.</source>
        <translation>A draft does not count yet.</translation>
    </message>
    <message>
        <source>Ein Fehler im Programm, nichts ist halb gespeichert; der Bericht dazu: {file}</source>
        <translation>An error in the program, nothing is half saved; the report on it: {file}</translation>
    </message>
    <message>
        <source>Ein Fehler im Programm, nichts ist halb gespeichert; ein Bericht ließ sich nicht schreiben.</source>
        <translation>An error in the program, nothing is half saved; a report on it could not be written.</translation>
    </message>
    <message>
        <source>Ein Gespräch ist in einer halben Minute festgehalten: Datum, Dauer und Art genügen.</source>
        <translation>A talk is recorded in half a minute: date, duration and kind are enough.</translation>
    </message>
    <message>
        <source>Ein Kürzel fehlt noch. Ein Baumname wie „Ahorn-7“ genügt.</source>
        <translation>An alias is still missing. The name of a tree such as “Ahorn-7” will do.</translation>
    </message>
    <message>
        <source>Ein Kürzel genügt, ein Name nur mit Freigabe. Am leichtesten entsteht es mit dem ersten Gespräch.</source>
        <translation>An alias is enough, a name only with consent. The easiest way to one is the first talk.</translation>
    </message>
    <message>
        <source>Ein Kürzel genügt. Ein neues wird aufgenommen.</source>
        <translation>An alias is enough. A new one is added.</translation>
    </message>
    <message>
        <source>Ein Kürzel statt eines Namens, damit niemand auf einzelne Personen schließen kann.</source>
        <translation>An alias instead of a name, so that nobody can draw conclusions about single persons.</translation>
    </message>
    <message>
        <source>Ein Name darf festgehalten werden.</source>
        <translation>A name may be recorded.</translation>
    </message>
    <message>
        <source>Ein Name oder Kontakt braucht eine Freigabe „mit Namen“. Bitte zuerst die Freigabe festhalten.</source>
        <translation>A name or contact needs a consent “with the name”. Please record the consent first.</translation>
    </message>
    <message>
        <source>Ein Punkt fehlt.</source>
        <translation>One item is missing.</translation>
    </message>
    <message>
        <source>Ein Punkt heißt: nicht ausgewiesen, damit niemand auf einzelne Personen schließen kann</source>
        <translation>A dot means: not shown, so that nobody can draw conclusions about single persons</translation>
    </message>
    <message>
        <source>Ein Punkt kann auch null bedeuten.</source>
        <translation>A dot can also mean zero.</translation>
    </message>
    <message>
        <source>Ein Stück der Datei ist beschädigt. Bitte eine Sicherung verwenden und die Datei aufheben.</source>
        <translation>One piece of the file is damaged. Please use a backup and keep the file.</translation>
    </message>
    <message>
        <source>Ein Tag fehlt noch. „morgen“ oder „12.3.“ genügt.</source>
        <translation>A day is still missing. “tomorrow” or “12.3.” (day first) will do.</translation>
    </message>
    <message>
        <source>Ein Vorschlag. Jedes andere geht auch.</source>
        <translation>A proposal. Any other one will do as well.</translation>
    </message>
    <message>
        <source>Ein Widerruf gilt ab heute oder früher. Bitte das Datum prüfen.</source>
        <translation>A withdrawal takes effect today or earlier. Please check the date.</translation>
    </message>
    <message>
        <source>Ein eigener Tresor auf diesem Rechner oder Stick: eine Datei, verschlüsselt per Passphrase.</source>
        <translation>Your own vault on this computer or stick: one file, encrypted with a passphrase.</translation>
    </message>
    <message>
        <source>Ein erfundener Betrieb zum Ausprobieren. Nichts davon ist echt, nichts bleibt gespeichert.</source>
        <translation>An invented company to try things out. None of it is real, none of it stays saved.</translation>
    </message>
    <message>
        <source>Eine Angabe enthält Zeichen, die nicht zu lesen sind (kein UTF-8).</source>
        <translation>One value contains characters that cannot be read (not UTF-8).</translation>
    </message>
    <message>
        <source>Eine Anzahl passt nur zu Gesprächen ohne Kolleg*in. Bitte eines von beiden leer lassen.</source>
        <translation>A number of persons fits only talks without a colleague. Please leave one of the two empty.</translation>
    </message>
    <message>
        <source>Eine Datei, die ohne die Passphrase niemand lesen kann.</source>
        <translation>A file that nobody can read without the passphrase.</translation>
    </message>
    <message>
        <source>Eine Datei, jederzeit mitzunehmen</source>
        <translation>One file, ready to take along at any time</translation>
    </message>
    <message>
        <source>Eine Erinnerung in eigenen Worten, keine Rechtsberatung. Stand: {stand}.</source>
        <translation>A reminder in plain words, not legal advice. As of {stand}.</translation>
    </message>
    <message>
        <source>Eine Freigabe kann nicht in der Zukunft liegen. Bitte das Datum prüfen.</source>
        <translation>A consent cannot lie in the future. Please check the date.</translation>
    </message>
    <message>
        <source>Eine Liste „{name}“ gibt es nicht. Zur Wahl stehen: {names}.</source>
        <translation>There is no list “{name}”. Choose from: {names}.</translation>
    </message>
    <message>
        <source>Eine Notiz „nur für mich“ ist älter als 90 Tage und darf gehen.</source>
        <translation>One note “for me only” is older than 90 days and may go.</translation>
    </message>
    <message>
        <source>Eine Person kann in mehreren Zeilen stehen; die Zeilen ergeben dann zusammen mehr als die Summe der Personen.</source>
        <translation>A person can appear in several rows; the rows then add up to more than the total of persons.</translation>
    </message>
    <message>
        <source>Einen Tresor öffnen, der schon da ist: vom alten Rechner, vom Stick oder aus einer Sicherung.</source>
        <translation>Open a vault that exists already: from the old computer, from a stick or from a backup.</translation>
    </message>
    <message>
        <source>Einen {month}. Monat gibt es nicht; zuerst der Tag, dann der Monat: „12.3.“.</source>
        <translation>There is no month number {month}; first the day, then the month: “12.3.”.</translation>
    </message>
    <message>
        <source>Eingabe</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Eingaben gesichert</source>
        <translation>Input kept</translation>
    </message>
    <message>
        <source>Eingaben sichern</source>
        <translation>Save what was typed</translation>
    </message>
    <message>
        <source>Eingaben verwerfen</source>
        <translation>Discard what was typed</translation>
    </message>
    <message>
        <source>Eingaben verworfen</source>
        <translation>What was typed has been discarded</translation>
    </message>
    <message>
        <source>Einstellungen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Einziger Wert: {names} mit {value}.</source>
        <translation>Only value: {names} with {value}.</translation>
    </message>
    <message>
        <source>Ende</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ende des Zeitraums</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>Englisch</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Entf</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Entfernen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Entwurf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Entwurf gesichert {time}</source>
        <translation>Draft saved {time}</translation>
    </message>
    <message>
        <source>Entwurf wieder geöffnet</source>
        <translation>Draft opened again</translation>
    </message>
    <message>
        <source>Entwurf, es fehlt: {fields}</source>
        <translation>Draft, still missing: {fields}</translation>
    </message>
    <message>
        <source>Entwürfe</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Erfundene Daten zum Ausprobieren, ohne Passphrase.</source>
        <translation>Invented data to try things out, without a passphrase.</translation>
    </message>
    <message>
        <source>Erfundener Betrieb zum Ausprobieren. Keine Person darin gibt es wirklich.</source>
        <translation>An invented company to try things out. No person in it exists.</translation>
    </message>
    <message>
        <source>Ergebnis</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Ergebnis am</source>
        <translation>Outcome on</translation>
    </message>
    <message>
        <source>Ergebnis festgehalten</source>
        <translation>Outcome recorded</translation>
    </message>
    <message>
        <source>Ergebnis festhalten</source>
        <translation>Record outcome</translation>
    </message>
    <message>
        <source>Ergebnis: {what}</source>
        <translation>Outcome: {what}</translation>
    </message>
    <message>
        <source>Ergebnisse</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Erledigt am</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Erledigt ist erst, was geschehen ist. Bitte das Datum prüfen.</source>
        <translation>Only what has happened is done. Please check the date.</translation>
    </message>
    <message>
        <source>Erledigt: {steps}</source>
        <translation>Done: {steps}</translation>
    </message>
    <message>
        <source>Erledigt: {what}</source>
        <translation>Done: {what}</translation>
    </message>
    <message>
        <source>Erreichte Gruppen</source>
        <translation>Groups reached</translation>
    </message>
    <message>
        <source>Erstes Gespräch</source>
        <translation>First talk</translation>
    </message>
    <message>
        <source>Es fehlt noch: {names}.</source>
        <translation>Still missing: {names}.</translation>
    </message>
    <message>
        <source>Es fehlt noch: {title}.</source>
        <translation>Still missing: {title}.</translation>
    </message>
    <message>
        <source>Fassung des Freigabetextes</source>
        <translation>Version of the consent text</translation>
    </message>
    <message>
        <source>Fassung des Textes</source>
        <translation>Version of the text</translation>
    </message>
    <message>
        <source>Fassung {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Februar</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Fehlt noch</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Feld</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Fenster</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Festhalten</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filter leeren</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Form des Berichts</source>
        <translation>Form of the report</translation>
    </message>
    <message>
        <source>Freigabe</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Freigabe festgehalten</source>
        <translation>Consent recorded</translation>
    </message>
    <message>
        <source>Freigabe festhalten</source>
        <translation>Record consent</translation>
    </message>
    <message>
        <source>Freigabe ist widerrufen</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Freigabe widerrufen</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>Frühere Schlüssel verwalten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Funktion: mendi codes mentor_function</source>
        <translation>Function: mendi codes mentor_function</translation>
    </message>
    <message>
        <source>Förderung geprüft</source>
        <translation>Funding checked</translation>
    </message>
    <message>
        <source>Förderung geprüft: {what}</source>
        <translation>Funding checked: {what}</translation>
    </message>
    <message>
        <source>Für Gruppen und Infostände.</source>
        <translation>For groups and info stands.</translation>
    </message>
    <message>
        <source>Für die Anzahl passen 1 bis {n} Personen.</source>
        <translation>The number of persons takes 1 to {n}.</translation>
    </message>
    <message>
        <source>Für die Anzahl passt eine Zahl, zum Beispiel 12.</source>
        <translation>The number of persons takes a number, for example 12.</translation>
    </message>
    <message>
        <source>Für die Dauer passen 1 bis {n} Minuten.</source>
        <translation>The duration takes 1 to {n} minutes.</translation>
    </message>
    <message>
        <source>Für die Übungsdaten passen 1 bis {n} Gespräche.</source>
        <translation>The practice data take 1 to {n} talks.</translation>
    </message>
    <message>
        <source>Für diesen Zeitraum gilt der Stand des ersten Berichts; spätere Änderungen sind nicht eingerechnet.</source>
        <translation>For this period the figures of the first report hold; later changes are not included.</translation>
    </message>
    <message>
        <source>Für wen</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Ganze Seite</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Gedächtnisstütze, nur für die Mentor*in</source>
        <translation>A memory aid, for the mentor only</translation>
    </message>
    <message>
        <source>Gegeben am</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Gehört zum Gespräch vom {day}.</source>
        <translation>Belongs to the talk of {day}.</translation>
    </message>
    <message>
        <source>Genug zum Festhalten. Alles andere geht auch später.</source>
        <translation>Enough to record. Everything else can wait.</translation>
    </message>
    <message>
        <source>Geprüfte Förderung</source>
        <translation>Funding checked</translation>
    </message>
    <message>
        <source>Gesperrt um {time}.</source>
        <translation>Locked at {time}.</translation>
    </message>
    <message>
        <source>Gesperrt, weil {n} Minuten niemand da war.</source>
        <translation>Locked because nobody was here for {n} minutes.</translation>
    </message>
    <message>
        <source>Gespräch</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Gespräch entfernen</source>
        <translation>Remove talk</translation>
    </message>
    <message>
        <source>Gespräch entfernt</source>
        <translation>Talk removed</translation>
    </message>
    <message>
        <source>Gespräch festgehalten</source>
        <translation>Talk recorded</translation>
    </message>
    <message>
        <source>Gespräch festhalten</source>
        <translation>Record talk</translation>
    </message>
    <message>
        <source>Gespräch geändert</source>
        <translation>Talk changed</translation>
    </message>
    <message>
        <source>Gespräch vom {day}</source>
        <translation>Talk of {day}</translation>
    </message>
    <message>
        <source>Gespräch vom {day} öffnen</source>
        <translation>Open the talk of {day}</translation>
    </message>
    <message>
        <source>Gespräch ändern</source>
        <translation>Change talk</translation>
    </message>
    <message>
        <source>Gespräche</source>
        <translation>Talks</translation>
    </message>
    <message>
        <source>Gespräche ohne Personenbezug</source>
        <translation>Talks without a person</translation>
    </message>
    <message>
        <source>Gespräche ohne Personenbezug sind in den Gesprächen enthalten, nicht in den Personen.</source>
        <translation>Talks without a person are included in the talks, not in the persons.</translation>
    </message>
    <message>
        <source>Gesprächsnotiz</source>
        <translation>Talk note</translation>
    </message>
    <message>
        <source>Gesprächsnotiz, die gezeigt werden darf</source>
        <translation>Talk note, which may be shown</translation>
    </message>
    <message>
        <source>Gezählt werden Gespräche und verschiedene Personen; Namen, Texte und einzelne Tage zählen nie mit.</source>
        <translation>What counts is talks and different persons; names, texts and single days never count.</translation>
    </message>
    <message>
        <source>Gilt ab dem nächsten Start.</source>
        <translation>Applies from the next start.</translation>
    </message>
    <message>
        <source>Gilt auf diesem Rechner, für jeden Tresor.</source>
        <translation>Applies on this computer, to every vault.</translation>
    </message>
    <message>
        <source>Groß- und Kleinschreibung zählt.</source>
        <translation>Upper and lower case matter.</translation>
    </message>
    <message>
        <source>Gruppen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Größe, Maß, Übung: „Ährenlese“.</source>
        <translation>Größe, Maß, Übung: “Ährenlese”.</translation>
    </message>
    <message>
        <source>Halbjahre</source>
        <translation>Half-years</translation>
    </message>
    <message>
        <source>Herausgegebene Berichte</source>
        <translation>Reports issued</translation>
    </message>
    <message>
        <source>Heute</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Heute wartet nichts. Zeit für einen Gang durch den Betrieb.</source>
        <translation>Nothing is waiting today. Time for a walk round the workplace.</translation>
    </message>
    <message>
        <source>Hier beginnt der Tag</source>
        <translation>The day starts here</translation>
    </message>
    <message>
        <source>Hier fehlt noch die Passphrase.</source>
        <translation>The passphrase is still missing here.</translation>
    </message>
    <message>
        <source>Hier fehlt noch eine Wahl.</source>
        <translation>A choice is still missing here.</translation>
    </message>
    <message>
        <source>Hier fehlt noch, wo der Tresor liegen soll.</source>
        <translation>The place for the vault is still missing.</translation>
    </message>
    <message>
        <source>Hilfe</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Hilfe zu einem Verb: mendi VERB --help</source>
        <translation>Help on a verb: mendi VERB --help</translation>
    </message>
    <message>
        <source>Hilfe: {command} --help</source>
        <translation>Help: {command} --help</translation>
    </message>
    <message>
        <source>Hinweis schließen</source>
        <translation>Close note</translation>
    </message>
    <message>
        <source>Hinzufügen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Höchster Wert: {names} mit {value}.</source>
        <translation>Highest value: {names} with {value}.</translation>
    </message>
    <message>
        <source>Hürde: {what}</source>
        <translation>Barrier: {what}</translation>
    </message>
    <message>
        <source>Hürden</source>
        <translation>Barriers</translation>
    </message>
    <message>
        <source>Hürden nach Gruppen</source>
        <translation>Barriers by group</translation>
    </message>
    <message>
        <source>Hürden und Förderung</source>
        <translation>Barriers and funding</translation>
    </message>
    <message>
        <source>Im Bericht genannt als</source>
        <translation>Named in the report as</translation>
    </message>
    <message>
        <source>Im Formular liegt ein angefangenes Gespräch. Die Zeile wartet hier.</source>
        <translation>A talk has been started in the form. This line waits here.</translation>
    </message>
    <message>
        <source>In Gruppen und an Infoständen Erreichte</source>
        <translation>Reached in groups and at info stands</translation>
    </message>
    <message>
        <source>In den Ordner „{name}“ lässt sich nicht schreiben. Bitte einen anderen Ort wählen.</source>
        <translation>Nothing can be written to the folder “{name}”. Please choose another place.</translation>
    </message>
    <message>
        <source>In der ersten Zeile von „{name}“ steht keine Passphrase.</source>
        <translation>The first line of “{name}” holds no passphrase.</translation>
    </message>
    <message>
        <source>In diesem Zeitraum sind noch zu wenige Personen zusammengekommen, um Zahlen zu zeigen.</source>
        <translation>So far too few persons have come together in this period for numbers to be shown.</translation>
    </message>
    <message>
        <source>Inhalt</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Insgesamt</source>
        <translation>Overall</translation>
    </message>
    <message>
        <source>Jahre</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Januar</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>KW {n}</source>
        <translation>Week {n}</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kein Gespräch passt zu Suche und Filtern.</source>
        <translation>No talk matches search and filters.</translation>
    </message>
    <message>
        <source>Kein Kürzel und kein Bereich passt zu dem, was gesucht wird.</source>
        <translation>No alias and no department matches the search.</translation>
    </message>
    <message>
        <source>Kein Tag zum Löschen vorgesehen.</source>
        <translation>No day set for erasure.</translation>
    </message>
    <message>
        <source>Kein Wert ist ausgewiesen.</source>
        <translation>No value is shown.</translation>
    </message>
    <message>
        <source>Kennzahlen</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Kleine Bereiche sind unter „Übrige Bereiche“ zusammengefasst.</source>
        <translation>Small departments are put together under “Other departments”.</translation>
    </message>
    <message>
        <source>Kolleg*in</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Kolleg*in aufgenommen</source>
        <translation>Colleague added</translation>
    </message>
    <message>
        <source>Kolleg*in aufnehmen</source>
        <translation>Add colleague</translation>
    </message>
    <message>
        <source>Kolleg*in entfernen</source>
        <translation>Remove colleague</translation>
    </message>
    <message>
        <source>Kolleg*in entfernt</source>
        <translation>Colleague removed</translation>
    </message>
    <message>
        <source>Kolleg*innen</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>KÜRZEL</source>
        <translation>ALIAS</translation>
    </message>
    <message>
        <source>Kürzel</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Kürzel aufnehmen</source>
        <translation>Add alias</translation>
    </message>
    <message>
        <source>Kürzel der Kolleg*in</source>
        <translation>Alias of the colleague</translation>
    </message>
    <message>
        <source>Kürzel der Kolleg*in; ein neues wird aufgenommen</source>
        <translation>Alias of the colleague; a new one is added</translation>
    </message>
    <message>
        <source>Kürzel entfernen</source>
        <translation>Remove alias</translation>
    </message>
    <message>
        <source>Kürzel in vereinfachter Schreibweise</source>
        <translation>Alias in simplified spelling</translation>
    </message>
    <message>
        <source>Kürzel oder Bereich</source>
        <translation>Alias or department</translation>
    </message>
    <message>
        <source>Kürzel statt Namen</source>
        <translation>Alias instead of a name</translation>
    </message>
    <message>
        <source>Kürzel, unter dem jemand begleitet wird</source>
        <translation>Alias under which somebody is supported</translation>
    </message>
    <message>
        <source>Lange nicht gehört</source>
        <translation>Not heard from for a while</translation>
    </message>
    <message>
        <source>Leer: der Bereich der Kolleg*in.</source>
        <translation>Empty: the colleague’s department.</translation>
    </message>
    <message>
        <source>Letztes Gespräch</source>
        <translation>Last talk</translation>
    </message>
    <message>
        <source>Liegt verschlüsselt im Tresor und reist mit ihm.</source>
        <translation>Kept encrypted in the vault and travels with it.</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Löschen am</source>
        <translation>Erase on</translation>
    </message>
    <message>
        <source>Löschen ist vorgemerkt für den {day}.</source>
        <translation>Erasure is noted for {day}.</translation>
    </message>
    <message>
        <source>Löschen vormerken für</source>
        <translation>Note erasure for</translation>
    </message>
    <message>
        <source>Mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Mehr zu diesem Gespräch festhalten</source>
        <translation>Record more on this talk</translation>
    </message>
    <message>
        <source>Mehr …</source>
        <translation>More …</translation>
    </message>
    <message>
        <source>Mehrere Jahre</source>
        <translation>Several years</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minuten je Woche</source>
        <translation>Minutes per week</translation>
    </message>
    <message>
        <source>Mit Namen nur mit Freigabe, bisher keine.</source>
        <translation>With the name only with consent, none so far.</translation>
    </message>
    <message>
        <source>Mit der Passphrase wird der Tresor lesbar.</source>
        <translation>The passphrase makes the vault readable.</translation>
    </message>
    <message>
        <source>Mitgeliefertes</source>
        <translation>Parts included</translation>
    </message>
    <message>
        <source>Monate</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>März</source>
        <translation>March</translation>
    </message>
    <message>
        <source>Nachweis der Freigabe (Art. 7 Abs. 1 DSGVO)</source>
        <translation>Proof of consent (Art. 7 (1) GDPR)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name des Betriebs oder der Dienststelle</source>
        <translation>Name of the company or public office</translation>
    </message>
    <message>
        <source>Name des Betriebs, Name und Funktion der Mentor*in, verantwortliche Stelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name des Formulars</source>
        <translation>Name of the form</translation>
    </message>
    <message>
        <source>Name des Tresors</source>
        <translation>Name of the vault</translation>
    </message>
    <message>
        <source>Name einer Einstellung</source>
        <translation>Name of a setting</translation>
    </message>
    <message>
        <source>Name einer Liste; ohne ihn: alle Listen</source>
        <translation>Name of a list; without it: all lists</translation>
    </message>
    <message>
        <source>Name eines Befehls; ohne ihn: alle Befehle</source>
        <translation>Name of a command; without it: all commands</translation>
    </message>
    <message>
        <source>Name und Kontakt brauchen eine Freigabe „mit Namen“. Bis dahin bleibt es beim Kürzel.</source>
        <translation>Name and contact need a consent “with the name”. Until then the alias stays.</translation>
    </message>
    <message>
        <source>Netz</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Neu anlegen</source>
        <translation>Create new</translation>
    </message>
    <message>
        <source>Neu aufgenommen: {alias}</source>
        <translation>Newly added: {alias}</translation>
    </message>
    <message>
        <source>Neu: {words}</source>
        <translation>New: {words}</translation>
    </message>
    <message>
        <source>Neue Passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Neue Passphrase wiederholen</source>
        <translation>Repeat new passphrase</translation>
    </message>
    <message>
        <source>Nichts aus diesen Gesprächen zählt mit.</source>
        <translation>Nothing from these talks counts.</translation>
    </message>
    <message>
        <source>Nichts gefunden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Nichts offen.</source>
        <translation>Nothing open.</translation>
    </message>
    <message>
        <source>Niedrigster Wert: {names} mit {value}.</source>
        <translation>Lowest value: {names} with {value}.</translation>
    </message>
    <message>
        <source>Niemand gefunden</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Niemand kann die Passphrase zurücksetzen. Am besten an einem sicheren Ort aufschreiben.</source>
        <translation>Nobody can reset the passphrase. It is best to write it down in a safe place.</translation>
    </message>
    <message>
        <source>Niemand kann eine vergessene Passphrase zurücksetzen.</source>
        <translation>Nobody can reset a forgotten passphrase.</translation>
    </message>
    <message>
        <source>Noch einmal: </source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>Noch kein Bericht</source>
        <translation>No report yet</translation>
    </message>
    <message>
        <source>Noch kein Gespräch festgehalten. Hier steht dann alles in einem Text.</source>
        <translation>No talk recorded yet. Later everything can be read here as one text.</translation>
    </message>
    <message>
        <source>Noch keine Gespräche</source>
        <translation>No talks yet</translation>
    </message>
    <message>
        <source>Noch keine Kolleg*innen</source>
        <translation>No colleagues yet</translation>
    </message>
    <message>
        <source>Noch nichts festgehalten.</source>
        <translation>Nothing recorded yet.</translation>
    </message>
    <message>
        <source>Noch offen: {fields}.</source>
        <translation>Still open: {fields}.</translation>
    </message>
    <message>
        <source>Notfallblatt vermerken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notiz nur für mich</source>
        <translation>Note for me only</translation>
    </message>
    <message>
        <source>Notiz nur für mich entfernen</source>
        <translation>Remove note for me only</translation>
    </message>
    <message>
        <source>Notiz nur für mich entfernt</source>
        <translation>Note for me only removed</translation>
    </message>
    <message>
        <source>Notiz nur für mich geschrieben</source>
        <translation>Note for me only written</translation>
    </message>
    <message>
        <source>Notiz nur für mich schreiben</source>
        <translation>Write note for me only</translation>
    </message>
    <message>
        <source>Notiz „nur für mich“ zeigen</source>
        <translation>Show note “for me only”</translation>
    </message>
    <message>
        <source>Notiz „nur für mich“ zuklappen</source>
        <translation>Fold away note “for me only”</translation>
    </message>
    <message>
        <source>Notizen für die Akte</source>
        <translation>Notes for the record</translation>
    </message>
    <message>
        <source>Notizen zur Begleitung, die gezeigt werden dürfen</source>
        <translation>Notes on the support, which may be shown</translation>
    </message>
    <message>
        <source>Notizen „nur für mich“ werden nach 90 Tagen zum Löschen vorgeschlagen.</source>
        <translation>Notes “for me only” are proposed for erasure after 90 days.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Nummer des Berichts</source>
        <translation>Number of the report</translation>
    </message>
    <message>
        <source>Nur Zahlen, keine Namen.</source>
        <translation>Numbers only, no names.</translation>
    </message>
    <message>
        <source>Nur die Anzahl der Gespräche zählt mit.</source>
        <translation>Only the number of talks counts.</translation>
    </message>
    <message>
        <source>Nächste</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nächste Notiz „nur für mich“ zeigen</source>
        <translation>Show next note “for me only”</translation>
    </message>
    <message>
        <source>Nächste Seite</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Nächster Monat</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Nächster Schritt bis</source>
        <translation>Next step by</translation>
    </message>
    <message>
        <source>Offen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Offene Schritte</source>
        <translation>Open steps</translation>
    </message>
    <message>
        <source>Ohne Angabe</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>Ordner für weitere Sicherungen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordner wählen …</source>
        <translation>Choose folder …</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF mit {n} Bytes, zweimal gleich</source>
        <translation>PDF of {n} bytes, twice the same</translation>
    </message>
    <message>
        <source>PDF sichern</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>PDF sichern …</source>
        <translation>Save PDF …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase vergessen? Niemand kann sie zurücksetzen, auch die Hersteller nicht.</source>
        <translation>Passphrase forgotten? Nobody can reset it, not even the makers.</translation>
    </message>
    <message>
        <source>Passphrase wiederholen</source>
        <translation>Repeat passphrase</translation>
    </message>
    <message>
        <source>Passphrase zeigen oder verbergen</source>
        <translation>Show or hide passphrase</translation>
    </message>
    <message>
        <source>Passphrase ändern</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Passphrase ändern …</source>
        <translation>Change passphrase …</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>Personalrat</source>
        <translation>Staff council</translation>
    </message>
    <message>
        <source>Personalversammlung</source>
        <translation>Staff meeting</translation>
    </message>
    <message>
        <source>Personen</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Pflicht sind nur Datum, Dauer und Art (*).</source>
        <translation>Only date, duration and kind (*) are needed.</translation>
    </message>
    <message>
        <source>Pos1</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Probe: Ein Befehl ginge durch, gespeichert ist nichts.</source>
        <translation>Trial: one command would go through, nothing is saved.</translation>
    </message>
    <message>
        <source>Probe: {n} Befehle gingen durch, gespeichert ist nichts.</source>
        <translation>Trial: {n} commands would go through, nothing is saved.</translation>
    </message>
    <message>
        <source>Prüfsumme der Datei</source>
        <translation>Checksum of the file</translation>
    </message>
    <message>
        <source>Quartal, Halbjahr, Jahr oder mehrere Jahre; andere Zeiträume werden darauf erweitert.</source>
        <translation>Quarter, half-year, year or several years; other periods are widened to that.</translation>
    </message>
    <message>
        <source>Quartale</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Quelle</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Rechte bei Weiterbildung</source>
        <translation>Rights in further training</translation>
    </message>
    <message>
        <source>Rechtliche Hinweise</source>
        <translation>Legal notes</translation>
    </message>
    <message>
        <source>Reihenfolge</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Rückfragen, nur mit Freigabe</source>
        <translation>Questions later on, only with consent</translation>
    </message>
    <message>
        <source>Rückgängig</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rückgängig: {act}</source>
        <translation>Undo: {act}</translation>
    </message>
    <message>
        <source>Rückmeldung</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Rückmeldung notieren</source>
        <translation>Note reply</translation>
    </message>
    <message>
        <source>Rückmeldung zum Verweis festgehalten</source>
        <translation>Reply to the referral recorded</translation>
    </message>
    <message>
        <source>Rückmeldung zum Verweis festhalten</source>
        <translation>Record reply to the referral</translation>
    </message>
    <message>
        <source>SZENARIO</source>
        <translation>SCENARIO</translation>
    </message>
    <message>
        <source>Schließen</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Schrift größer (Beamer)</source>
        <translation>Larger text (projector)</translation>
    </message>
    <message>
        <source>Schrift kleiner</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Schritt entfernen</source>
        <translation>Remove step</translation>
    </message>
    <message>
        <source>Schritt entfernt</source>
        <translation>Step removed</translation>
    </message>
    <message>
        <source>Schritt erledigen</source>
        <translation>Mark step as done</translation>
    </message>
    <message>
        <source>Schritt erledigt</source>
        <translation>Step done</translation>
    </message>
    <message>
        <source>Schritt geändert</source>
        <translation>Step changed</translation>
    </message>
    <message>
        <source>Schritt hinzufügen</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Schritt vereinbaren</source>
        <translation>Agree step</translation>
    </message>
    <message>
        <source>Schritt vereinbart</source>
        <translation>Step agreed</translation>
    </message>
    <message>
        <source>Schritt wieder offen</source>
        <translation>Step open again</translation>
    </message>
    <message>
        <source>Schritt wieder öffnen</source>
        <translation>Reopen step</translation>
    </message>
    <message>
        <source>Schritt {n}</source>
        <translation>Step {n}</translation>
    </message>
    <message>
        <source>Schritt {n} bis wann?</source>
        <translation>Step {n} by when?</translation>
    </message>
    <message>
        <source>Schritt {n} entfernen</source>
        <translation>Remove step {n}</translation>
    </message>
    <message>
        <source>Schritt ändern</source>
        <translation>Change step</translation>
    </message>
    <message>
        <source>Seite {page} von {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Seiten</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Seminar-Daten ansehen</source>
        <translation>View seminar data</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Sicherungen finden und öffnen können</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So heißt der Tresor im Fenster. Kein Personenname.</source>
        <translation>What the vault is called in the window. Not the name of a person.</translation>
    </message>
    <message>
        <source>So viele haben sich zur Weiterbildung beraten lassen. Jedes Gespräch bleibt unter vier Augen.</source>
        <translation>This many came for a consultation on further training. Every talk stays between the two who had it.</translation>
    </message>
    <message>
        <source>Speicherbegrenzung</source>
        <translation>Storage limitation</translation>
    </message>
    <message>
        <source>Sperren</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Sperren nach</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source>Sperren nach Ruhe</source>
        <translation>Lock after idle time</translation>
    </message>
    <message>
        <source>Sperren nach so vielen Minuten ohne Eingabe</source>
        <translation>Lock after this many minutes without typing</translation>
    </message>
    <message>
        <source>Sprache</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Sprache der Ausgabe: de oder en</source>
        <translation>Language of the output: de or en</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stand der Begleitung</source>
        <translation>Status of support</translation>
    </message>
    <message>
        <source>Stand {stand}</source>
        <translation>As of {stand}</translation>
    </message>
    <message>
        <source>Steht in Berichten. Leer: keine Angabe.</source>
        <translation>Appears in reports. Empty: not stated.</translation>
    </message>
    <message>
        <source>Steht wörtlich im Bericht. Keine Namen, keine Einzelfälle.</source>
        <translation>Appears in the report word for word. No names, no single cases.</translation>
    </message>
    <message>
        <source>Strg</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Strg+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Strg+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Strg+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Strg+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Strg+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Strg+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Stunden</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Stärken</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Suche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Suche neu aufbauen</source>
        <translation>Rebuild search</translation>
    </message>
    <message>
        <source>Suchen</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Suchen in Gesprächen</source>
        <translation>Search talks</translation>
    </message>
    <message>
        <source>Suchen in Kolleg*innen</source>
        <translation>Search colleagues</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>TITEL</source>
        <translation>TITLE</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Tag der Freigabe</source>
        <translation>Day of the consent</translation>
    </message>
    <message>
        <source>Tag der Rückmeldung</source>
        <translation>Day of the reply</translation>
    </message>
    <message>
        <source>Tag des Berichts</source>
        <translation>Day of the report</translation>
    </message>
    <message>
        <source>Tag des Ergebnisses</source>
        <translation>Day of the outcome</translation>
    </message>
    <message>
        <source>Tag des Gesprächs (in Berichten nur der Zeitraum)</source>
        <translation>Day of the talk (in reports only the period)</translation>
    </message>
    <message>
        <source>Tag des Notfallblatts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag des Widerrufs</source>
        <translation>Day of the withdrawal</translation>
    </message>
    <message>
        <source>Tag, bis zu dem erzählt wird; sonst heute</source>
        <translation>Day up to which the story is told; otherwise today</translation>
    </message>
    <message>
        <source>Tag, für den das Löschen vorgemerkt ist</source>
        <translation>Day for which erasure is noted</translation>
    </message>
    <message>
        <source>Tag: heute, gestern, 12.3., 2026-03-12</source>
        <translation>Day: today, yesterday, 12.3., 2026-03-12</translation>
    </message>
    <message>
        <source>Tasten</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Telefon oder E-Mail</source>
        <translation>Phone or e-mail</translation>
    </message>
    <message>
        <source>Textgröße</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Textgröße in Prozent</source>
        <translation>Text size in per cent</translation>
    </message>
    <message>
        <source>Titel des Projekts</source>
        <translation>Title of the project</translation>
    </message>
    <message>
        <source>Tresor</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Tresor anlegen</source>
        <translation>Create vault</translation>
    </message>
    <message>
        <source>Tresor von mendi desktop</source>
        <translation>Vault of mendi desktop</translation>
    </message>
    <message>
        <source>Tresor von {mentor}</source>
        <translation>Vault of {mentor}</translation>
    </message>
    <message>
        <source>Tresor öffnen</source>
        <translation>Open vault</translation>
    </message>
    <message>
        <source>Umschalt</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Umstände</source>
        <translation>Circumstances</translation>
    </message>
    <message>
        <source>Vereinbart</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Vereinbarung und nächster Schritt</source>
        <translation>Agreement and next step</translation>
    </message>
    <message>
        <source>Verlauf</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Verschieben</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Verschlüsselt gespeichert, nur auf diesem Rechner</source>
        <translation>Saved encrypted, only on this computer</translation>
    </message>
    <message>
        <source>Verschlüsselung</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Versionen</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Verwaltung</source>
        <translation>Public office</translation>
    </message>
    <message>
        <source>Verweis entfernen</source>
        <translation>Remove referral</translation>
    </message>
    <message>
        <source>Verweis entfernt</source>
        <translation>Referral removed</translation>
    </message>
    <message>
        <source>Verweis festgehalten</source>
        <translation>Referral recorded</translation>
    </message>
    <message>
        <source>Verweis festhalten</source>
        <translation>Record referral</translation>
    </message>
    <message>
        <source>Verwerfen</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Verwiesen an</source>
        <translation>Referred to</translation>
    </message>
    <message>
        <source>Vier oder mehr Wörter sind gut zu merken.</source>
        <translation>Four or more words are easy to remember.</translation>
    </message>
    <message>
        <source>Vier oder mehr Wörter, die nur hier zusammen vorkommen.</source>
        <translation>Four or more words that are found together only here.</translation>
    </message>
    <message>
        <source>Vorige Seite</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Voriger Monat</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Vorschau des Berichts</source>
        <translation>Preview of the report</translation>
    </message>
    <message>
        <source>Vorschrift</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Wann?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Was das Recht dazu bietet</source>
        <translation>What the law offers here</translation>
    </message>
    <message>
        <source>Was im Weg stand</source>
        <translation>What stood in the way</translation>
    </message>
    <message>
        <source>Was ist vereinbart?</source>
        <translation>What was agreed?</translation>
    </message>
    <message>
        <source>Was jetzt wichtig ist</source>
        <translation>What matters now</translation>
    </message>
    <message>
        <source>Was kam zurück?</source>
        <translation>What came back?</translation>
    </message>
    <message>
        <source>Was rechts steht, steht genauso in der Datei.</source>
        <translation>The file will look exactly as shown on the right.</translation>
    </message>
    <message>
        <source>Was soll mendi tun? Es gibt: {verbs}.</source>
        <translation>What should mendi do? There are: {verbs}.</translation>
    </message>
    <message>
        <source>Was zählt mit</source>
        <translation>What counts</translation>
    </message>
    <message>
        <source>Was zählt mit: Datum als Quartal, Dauer, Art, Anliegen, Hürden. Der Text zählt nie mit.</source>
        <translation>What counts: date as a quarter, duration, kind, concern, barriers. The text never counts.</translation>
    </message>
    <message>
        <source>Was {alias} erlaubt hat. Widerrufen geht jederzeit mit einem Klick.</source>
        <translation>What {alias} has allowed. It can be withdrawn at any time with one click.</translation>
    </message>
    <message>
        <source>Weiter</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Weiterarbeiten</source>
        <translation>Go on working</translation>
    </message>
    <message>
        <source>Weiterbildung bei uns</source>
        <translation>Further training at our workplace</translation>
    </message>
    <message>
        <source>Weiterbildungsberatung</source>
        <translation>Further training consultation</translation>
    </message>
    <message>
        <source>Weitere Angaben</source>
        <translation>More details</translation>
    </message>
    <message>
        <source>Weitere Beteiligte</source>
        <translation>Others taking part</translation>
    </message>
    <message>
        <source>Weitere zeigen</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Wenn Zeit ist</source>
        <translation>If there is time</translation>
    </message>
    <message>
        <source>Wer erreicht wurde</source>
        <translation>Who was reached</translation>
    </message>
    <message>
        <source>Wer macht Schritt {n}?</source>
        <translation>Who does step {n}?</translation>
    </message>
    <message>
        <source>Wer macht es?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Wert</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Widerrufen</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Widerrufen: {what}</source>
        <translation>Withdraw: {what}</translation>
    </message>
    <message>
        <source>Wie beraten wurde</source>
        <translation>How the talks were held</translation>
    </message>
    <message>
        <source>Wie es weiterging</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Wie gesprochen wurde</source>
        <translation>How people talked</translation>
    </message>
    <message>
        <source>Wiederholen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Wiederholen: {act}</source>
        <translation>Redo: {act}</translation>
    </message>
    <message>
        <source>Wiedervorlage</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlage erledigen</source>
        <translation>Mark follow-up as done</translation>
    </message>
    <message>
        <source>Wiedervorlage erledigt</source>
        <translation>Follow-up done</translation>
    </message>
    <message>
        <source>Wiedervorlage schnell</source>
        <translation>Quick follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlage verschieben</source>
        <translation>Move follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlage verschoben</source>
        <translation>Follow-up moved</translation>
    </message>
    <message>
        <source>Wiedervorlage wieder offen</source>
        <translation>Follow-up open again</translation>
    </message>
    <message>
        <source>Wiedervorlage wieder öffnen</source>
        <translation>Reopen follow-up</translation>
    </message>
    <message>
        <source>Wiedervorlage {day}</source>
        <translation>Follow-up {day}</translation>
    </message>
    <message>
        <source>Wiedervorlage: {about}</source>
        <translation>Follow-up: {about}</translation>
    </message>
    <message>
        <source>Willkommen bei mendi desktop</source>
        <translation>Welcome to mendi desktop</translation>
    </message>
    <message>
        <source>Wird als Bericht {number} vermerkt. Namen und Texte sind nicht enthalten.</source>
        <translation>Will be entered as report {number}. Names and texts are not included.</translation>
    </message>
    <message>
        <source>Wird angelegt …</source>
        <translation>Being created …</translation>
    </message>
    <message>
        <source>Wird geöffnet …</source>
        <translation>Being opened …</translation>
    </message>
    <message>
        <source>Wofür</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Worum es geht</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Worum es ging</source>
        <translation>What it was about</translation>
    </message>
    <message>
        <source>ZAHL</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>Zahlen für den Betriebsrat.</source>
        <translation>figures for the works council.</translation>
    </message>
    <message>
        <source>Zahlen, hinter denen weniger als {k} Personen stehen, zeigen wir nicht; an ihrer Stelle steht ein Punkt (·).</source>
        <translation>Numbers with fewer than {k} persons behind them are not shown; a dot (·) stands in their place.</translation>
    </message>
    <message>
        <source>Zeigen</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Zeigen oder verbergen (Strg+Umschalt+A)</source>
        <translation>Show or hide (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Zeile {line}, {field}: {what}</source>
        <translation>Line {line}, {field}: {what}</translation>
    </message>
    <message>
        <source>Zeile {line}: {what}</source>
        <translation>Line {line}: {what}</translation>
    </message>
    <message>
        <source>Zeitraum</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Ziele</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Ziele und Möglichkeiten</source>
        <translation>Goals and possibilities</translation>
    </message>
    <message>
        <source>Ziele, Verweise, Ergebnis</source>
        <translation>Goals, referrals, outcome</translation>
    </message>
    <message>
        <source>Zielgruppe: {what}</source>
        <translation>Target group: {what}</translation>
    </message>
    <message>
        <source>Zielgruppen</source>
        <translation>Target groups</translation>
    </message>
    <message>
        <source>Zu --format passt {words}.</source>
        <translation>--format takes {words}.</translation>
    </message>
    <message>
        <source>Zu --lang passt {languages}.</source>
        <translation>--lang takes {languages}.</translation>
    </message>
    <message>
        <source>Zu --workplace passt {words}.</source>
        <translation>--workplace takes {words}.</translation>
    </message>
    <message>
        <source>Zu diesem Gespräch gibt es keine Wiedervorlage.</source>
        <translation>This talk has no follow-up.</translation>
    </message>
    <message>
        <source>Zu {alias} sind Gespräche festgehalten. Bitte zuerst diese entfernen.</source>
        <translation>Talks are recorded for {alias}. Please remove these first.</translation>
    </message>
    <message>
        <source>Zu {names} fehlt der Wert.</source>
        <translation>{names} needs a value.</translation>
    </message>
    <message>
        <source>Zu {option} passt eine Zahl von {low} bis {high}.</source>
        <translation>{option} takes a number from {low} to {high}.</translation>
    </message>
    <message>
        <source>Zuklappen</source>
        <translation>Fold away</translation>
    </message>
    <message>
        <source>Zuletzt festgehalten</source>
        <translation>Recorded last</translation>
    </message>
    <message>
        <source>Zuletzt geöffneter Tresor</source>
        <translation>Vault opened last</translation>
    </message>
    <message>
        <source>Zum Beispiel „2026-01“. Darf leer bleiben.</source>
        <translation>For example “2026-01”. May stay empty.</translation>
    </message>
    <message>
        <source>Zum Beispiel „Fr“, „in 2 Wochen“ oder „12.3.“</source>
        <translation>For example “Fri”, “in 2 weeks” or “12.3.” (day first)</translation>
    </message>
    <message>
        <source>Zum Beispiel „Montage“. Darf leer bleiben.</source>
        <translation>For example “Assembly”. May stay empty.</translation>
    </message>
    <message>
        <source>Zum Datum fehlt noch das Ergebnis selbst.</source>
        <translation>The date still lacks the outcome itself.</translation>
    </message>
    <message>
        <source>Zum Schutz der Kolleg*innen</source>
        <translation>To protect the colleagues</translation>
    </message>
    <message>
        <source>Zum Öffnen von „{name}“ fehlt die Passphrase.</source>
        <translation>The passphrase to open “{name}” is missing.</translation>
    </message>
    <message>
        <source>Zurück</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Zurückholen</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Zusammengestellt von {who}.</source>
        <translation>Compiled by {who}.</translation>
    </message>
    <message>
        <source>Zustande gekommen</source>
        <translation>How it came about</translation>
    </message>
    <message>
        <source>Zweiten Sicherungsort wählen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
    <message>
        <source>als JSON</source>
        <translation>as JSON</translation>
    </message>
    <message>
        <source>an welche Stelle verwiesen wurde</source>
        <translation>to whom the referral was</translation>
    </message>
    <message>
        <source>an wen der Bericht ging</source>
        <translation>to whom the report went</translation>
    </message>
    <message>
        <source>andere Zahl, andere Leute</source>
        <translation>another number, other people</translation>
    </message>
    <message>
        <source>anderer Zeitraum</source>
        <translation>another period</translation>
    </message>
    <message>
        <source>angelegt, wieder geöffnet, falsche Passphrase abgewiesen</source>
        <translation>created, opened again, wrong passphrase turned away</translation>
    </message>
    <message>
        <source>ausgefüllt</source>
        <translation>filled in</translation>
    </message>
    <message>
        <source>bis</source>
        <translation>by</translation>
    </message>
    <message>
        <source>bis wann</source>
        <translation>by when</translation>
    </message>
    <message>
        <source>bis zum nächsten Gespräch</source>
        <translation>until the next talk</translation>
    </message>
    <message>
        <source>bis {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>dabei: {what}</source>
        <translation>taking part: {what}</translation>
    </message>
    <message>
        <source>das Feld gibt es nicht; es gibt: {names}</source>
        <translation>there is no such field; there are: {names}</translation>
    </message>
    <message>
        <source>das Feld gibt es nicht; gemeint ist vielleicht „{near}“</source>
        <translation>there is no such field; perhaps “{near}” is meant</translation>
    </message>
    <message>
        <source>das Feld steht zweimal da</source>
        <translation>the field is there twice</translation>
    </message>
    <message>
        <source>das ist kein JSON in einer Zeile</source>
        <translation>this is not JSON in one line</translation>
    </message>
    <message>
        <source>den Befehl gibt es nicht; alle zeigt: mendi commands</source>
        <translation>there is no such command; all are shown by: mendi commands</translation>
    </message>
    <message>
        <source>den Befehl gibt es nicht; gemeint ist vielleicht „{near}“</source>
        <translation>there is no such command; perhaps “{near}” is meant</translation>
    </message>
    <message>
        <source>den Betriebsrat</source>
        <translation>the works council</translation>
    </message>
    <message>
        <source>den Personalrat</source>
        <translation>the staff council</translation>
    </message>
    <message>
        <source>der Weiterbildungsmentor*in</source>
        <translation>the further training mentor</translation>
    </message>
    <message>
        <source>der des Systems</source>
        <translation>that of the system</translation>
    </message>
    <message>
        <source>die Auswahllisten mit ihren Codes zeigen</source>
        <translation>show the pick lists with their codes</translation>
    </message>
    <message>
        <source>die Befehle für „apply“ mit ihren Feldern zeigen</source>
        <translation>show the commands for “apply” with their fields</translation>
    </message>
    <message>
        <source>die Betriebsversammlung</source>
        <translation>the works meeting</translation>
    </message>
    <message>
        <source>die Bibliothek {name}</source>
        <translation>the library {name}</translation>
    </message>
    <message>
        <source>die Personalversammlung</source>
        <translation>the staff meeting</translation>
    </message>
    <message>
        <source>die Schrift {name}</source>
        <translation>the font {name}</translation>
    </message>
    <message>
        <source>die Verschlüsselung: die Probe war lesbar</source>
        <translation>the encryption: the trial was readable</translation>
    </message>
    <message>
        <source>die mitgelieferten Symbole oder Auswahllisten</source>
        <translation>the icons or pick lists included</translation>
    </message>
    <message>
        <source>diese Hilfe zeigen</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>diesen Tresor öffnen</source>
        <translation>open this vault</translation>
    </message>
    <message>
        <source>dunkel</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>ein Bericht, der zweimal gleich ausfällt</source>
        <translation>a report that comes out the same twice</translation>
    </message>
    <message>
        <source>ein Gespräch festhalten</source>
        <translation>record a talk</translation>
    </message>
    <message>
        <source>ein Ordner, in den sich schreiben lässt: {folder}</source>
        <translation>a folder that can be written to: {folder}</translation>
    </message>
    <message>
        <source>ein Tresor, der sich nur mit der richtigen Passphrase öffnet</source>
        <translation>a vault that opens only with the right passphrase</translation>
    </message>
    <message>
        <source>einen Bericht erstellen</source>
        <translation>make a report</translation>
    </message>
    <message>
        <source>einen Tresor mit erfundenen Beispieldaten anlegen</source>
        <translation>create a vault of invented sample data</translation>
    </message>
    <message>
        <source>einen neuen, verschlüsselten Tresor anlegen</source>
        <translation>create a new, encrypted vault</translation>
    </message>
    <message>
        <source>erfundene Daten ansehen</source>
        <translation>view invented data</translation>
    </message>
    <message>
        <source>erledigt</source>
        <translation>done</translation>
    </message>
    <message>
        <source>erledigt am {day}</source>
        <translation>done on {day}</translation>
    </message>
    <message>
        <source>erstellt am {day}</source>
        <translation>made on {day}</translation>
    </message>
    <message>
        <source>erster Tag des Zeitraums</source>
        <translation>first day of the period</translation>
    </message>
    <message>
        <source>es fehlt noch: {names}</source>
        <translation>still missing: {names}</translation>
    </message>
    <message>
        <source>es fehlt, welcher Befehl gemeint ist</source>
        <translation>it does not say which command is meant</translation>
    </message>
    <message>
        <source>fehlt</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>frühere Schlüssel, solange eine Sicherung sie noch braucht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>für {recipient}</source>
        <translation>for {recipient}</translation>
    </message>
    <message>
        <source>geprüfte Förderung</source>
        <translation>funding checked</translation>
    </message>
    <message>
        <source>gestern</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>gewählte Angaben des Berichts</source>
        <translation>options chosen for the report</translation>
    </message>
    <message>
        <source>ging nicht ({kind})</source>
        <translation>did not work ({kind})</translation>
    </message>
    <message>
        <source>hell</source>
        <translation>light</translation>
    </message>
    <message>
        <source>heute</source>
        <translation>today</translation>
    </message>
    <message>
        <source>heute wartet nichts</source>
        <translation>nothing is waiting today</translation>
    </message>
    <message>
        <source>hier passt ein Objekt mit Feldern</source>
        <translation>an object with fields fits here</translation>
    </message>
    <message>
        <source>hier passt ein Objekt wie {example}</source>
        <translation>an object such as {example} fits here</translation>
    </message>
    <message>
        <source>hier passt ein Tag wie 2026-07-31</source>
        <translation>a day such as 2026-07-31 fits here</translation>
    </message>
    <message>
        <source>hier passt ein Text</source>
        <translation>a text fits here</translation>
    </message>
    <message>
        <source>hier passt eine Kennung oder „$1“ für das, was Zeile 1 anlegt</source>
        <translation>an id fits here, or “$1” for what line 1 makes</translation>
    </message>
    <message>
        <source>hier passt eine Liste</source>
        <translation>a list fits here</translation>
    </message>
    <message>
        <source>hier passt eine ganze Zahl</source>
        <translation>a whole number fits here</translation>
    </message>
    <message>
        <source>hier passt true oder false</source>
        <translation>true or false fits here</translation>
    </message>
    <message>
        <source>hoher Kontrast</source>
        <translation>high contrast</translation>
    </message>
    <message>
        <source>hält es fest</source>
        <translation>records it</translation>
    </message>
    <message>
        <source>im Kontakt seit {month}</source>
        <translation>in contact since {month}</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>kein Kürzel doppelt vergeben, Suche</source>
        <translation>no alias given twice, search</translation>
    </message>
    <message>
        <source>keine Verbindung geöffnet</source>
        <translation>no connection opened</translation>
    </message>
    <message>
        <source>keiner; die Konsole geht auch so</source>
        <translation>none; the console works without</translation>
    </message>
    <message>
        <source>leer</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>letzter Tag des Zeitraums</source>
        <translation>last day of the period</translation>
    </message>
    <message>
        <source>längste zuerst</source>
        <translation>longest first</translation>
    </message>
    <message>
        <source>macht: {who}</source>
        <translation>done by: {who}</translation>
    </message>
    <message>
        <source>mehr …</source>
        <translation>more …</translation>
    </message>
    <message>
        <source>mendi desktop</source>
        <translation>mendi desktop</translation>
    </message>
    <message>
        <source>mit wem (in Berichten nur die Anzahl verschiedener Personen)</source>
        <translation>with whom (in reports only the number of different persons)</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>nach Anliegen</source>
        <translation>by concern</translation>
    </message>
    <message>
        <source>nach Art</source>
        <translation>by kind</translation>
    </message>
    <message>
        <source>nach Kolleg*in</source>
        <translation>by colleague</translation>
    </message>
    <message>
        <source>nachvollziehen, welche Zahlen weitergegeben wurden</source>
        <translation>to trace which numbers were passed on</translation>
    </message>
    <message>
        <source>nein</source>
        <translation>no</translation>
    </message>
    <message>
        <source>neueste zuerst</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>nicht ausgewiesen</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>nichts geht verloren, wenn das Programm unterbrochen wird</source>
        <translation>nothing is lost when the program is interrupted</translation>
    </message>
    <message>
        <source>niemanden</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>noch kein Gespräch</source>
        <translation>no talk yet</translation>
    </message>
    <message>
        <source>noch keine Rückmeldung</source>
        <translation>no reply yet</translation>
    </message>
    <message>
        <source>noch nicht festgehaltene Eingaben</source>
        <translation>typed but not yet recorded</translation>
    </message>
    <message>
        <source>nur für mich</source>
        <translation>for me only</translation>
    </message>
    <message>
        <source>nur zur Probe: nichts wird gespeichert</source>
        <translation>trial only: nothing is saved</translation>
    </message>
    <message>
        <source>nötig</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>ob das Gespräch noch ein Entwurf ist</source>
        <translation>whether the talk is still a draft</translation>
    </message>
    <message>
        <source>ohne --{flag}</source>
        <translation>without --{flag}</translation>
    </message>
    <message>
        <source>ohne Angabe</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>ohne Bereich</source>
        <translation>no department</translation>
    </message>
    <message>
        <source>ohne Notiz</source>
        <translation>no note</translation>
    </message>
    <message>
        <source>ohne Zuordnung</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>prüfen, ob ein Tresor heil ist</source>
        <translation>check whether a vault is sound</translation>
    </message>
    <message>
        <source>prüfen, ob hier alles da ist, was das Programm braucht</source>
        <translation>check whether everything the program needs is here</translation>
    </message>
    <message>
        <source>seit {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>sperrt nach {n} min Ruhe</source>
        <translation>locks after {n} min idle</translation>
    </message>
    <message>
        <source>sperrt nicht von selbst</source>
        <translation>does not lock by itself</translation>
    </message>
    <message>
        <source>technische Ordnung der Einträge</source>
        <translation>technical order of the entries</translation>
    </message>
    <message>
        <source>verwiesen an: {what}</source>
        <translation>referred to: {what}</translation>
    </message>
    <message>
        <source>veröffentlichte Zahlen, schon geschützt</source>
        <translation>published numbers, already protected</translation>
    </message>
    <message>
        <source>viele Befehle aus einer Datei ausführen, alle oder keinen</source>
        <translation>run many commands from a file, all or none</translation>
    </message>
    <message>
        <source>wann der Eintrag entstand</source>
        <translation>when the entry was made</translation>
    </message>
    <message>
        <source>wann der Eintrag zuletzt geändert wurde</source>
        <translation>when the entry was last changed</translation>
    </message>
    <message>
        <source>wann die Wiedervorlage erledigt war</source>
        <translation>when the follow-up was done</translation>
    </message>
    <message>
        <source>wann es erledigt war</source>
        <translation>when it was done</translation>
    </message>
    <message>
        <source>was festgehalten wird und gezeigt werden darf</source>
        <translation>what is recorded and may be shown</translation>
    </message>
    <message>
        <source>was gezeigt wird: {names}</source>
        <translation>what is shown: {names}</translation>
    </message>
    <message>
        <source>was vereinbart ist</source>
        <translation>what was agreed</translation>
    </message>
    <message>
        <source>was von dort zurückkam</source>
        <translation>what came back from there</translation>
    </message>
    <message>
        <source>weitere Beteiligte</source>
        <translation>others taking part</translation>
    </message>
    <message>
        <source>welcher erfundene Betrieb</source>
        <translation>which invented company</translation>
    </message>
    <message>
        <source>wer die Freigabe gegeben hat</source>
        <translation>who gave the consent</translation>
    </message>
    <message>
        <source>wer es macht</source>
        <translation>who does it</translation>
    </message>
    <message>
        <source>widerrufen {day}</source>
        <translation>withdrawn {day}</translation>
    </message>
    <message>
        <source>wie das Gespräch zustande kam</source>
        <translation>how the talk came about</translation>
    </message>
    <message>
        <source>wie das System</source>
        <translation>like the system</translation>
    </message>
    <message>
        <source>wie die Freigabe gegeben wurde</source>
        <translation>how the consent was given</translation>
    </message>
    <message>
        <source>wie viele Gespräche, sonst {n}</source>
        <translation>how many talks, otherwise {n}</translation>
    </message>
    <message>
        <source>wie viele da waren, bei Gesprächen ohne Kolleg*in</source>
        <translation>how many were there, for talks without a colleague</translation>
    </message>
    <message>
        <source>wie weit die Freigabe reicht</source>
        <translation>how far the consent reaches</translation>
    </message>
    <message>
        <source>wofür die Freigabe gilt</source>
        <translation>what the consent is for</translation>
    </message>
    <message>
        <source>wählen …</source>
        <translation>choose …</translation>
    </message>
    <message>
        <source>zeigen, was im Tresor steht</source>
        <translation>show what is in the vault</translation>
    </message>
    <message>
        <source>zu welchem Gespräch es gehört</source>
        <translation>which talk it belongs to</translation>
    </message>
    <message>
        <source>zu welchem Schlüssel das Notfallblatt gehört</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zufällige Nummer des Eintrags</source>
        <translation>random number of the entry</translation>
    </message>
    <message>
        <source>zufällige Nummer des Tresors, an der er seine Sicherungen erkennt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zufällige Nummer für die Suche</source>
        <translation>random number for the search</translation>
    </message>
    <message>
        <source>zuletzt im {month}</source>
        <translation>last in {month}</translation>
    </message>
    <message>
        <source>zuletzt {day}</source>
        <translation>last {day}</translation>
    </message>
    <message>
        <source>zum Beispiel Werk Nord</source>
        <translation>for example North Works</translation>
    </message>
    <message>
        <source>zählt mit</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>{act}: {target}</source>
        <translation>{act}: {target}</translation>
    </message>
    <message>
        <source>{at} von {n}</source>
        <translation>{at} of {n}</translation>
    </message>
    <message>
        <source>{day}. {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{done} von {n} erledigt</source>
        <translation>{done} of {n} done</translation>
    </message>
    <message>
        <source>{first} bis {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{fonts} Schriften, {icons} Symbole, {lists} Auswahllisten</source>
        <translation>{fonts} fonts, {icons} icons, {lists} pick lists</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours}:{minutes} Stunden</source>
        <translation>{hours}:{minutes} hours</translation>
    </message>
    <message>
        <source>{hours}:{minutes} h</source>
        <translation>{hours}:{minutes} h</translation>
    </message>
    <message>
        <source>{month} bisher</source>
        <translation>{month} so far</translation>
    </message>
    <message>
        <source>{names} steht ohne Wert.</source>
        <translation>{names} takes no value.</translation>
    </message>
    <message>
        <source>{names} und {last}</source>
        <translation>{names} and {last}</translation>
    </message>
    <message>
        <source>{number}. Halbjahr {year}</source>
        <translation>H{number} {year}</translation>
    </message>
    <message>
        <source>{number}. Quartal {year}</source>
        <translation>Q{number} {year}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{n} Arbeitsnotiz, zugeklappt</source>
        <translation>{n} working note, folded away</translation>
    </message>
    <message>
        <source>{n} Arbeitsnotizen, zugeklappt</source>
        <translation>{n} working notes, folded away</translation>
    </message>
    <message>
        <source>{n} Bericht herausgegeben</source>
        <translation>{n} report issued</translation>
    </message>
    <message>
        <source>{n} Berichte herausgegeben</source>
        <translation>{n} reports issued</translation>
    </message>
    <message>
        <source>{n} Einträge verweisen auf etwas, das es nicht mehr gibt.</source>
        <translation>{n} entries refer to something that does not exist any more.</translation>
    </message>
    <message>
        <source>{n} Gespräch</source>
        <translation>{n} talk</translation>
    </message>
    <message>
        <source>{n} Gespräch in diesem Monat</source>
        <translation>{n} talk this month</translation>
    </message>
    <message>
        <source>{n} Gespräch in einem Text</source>
        <translation>{n} talk in one text</translation>
    </message>
    <message>
        <source>{n} Gespräche</source>
        <translation>{n} talks</translation>
    </message>
    <message>
        <source>{n} Gespräche in diesem Monat</source>
        <translation>{n} talks this month</translation>
    </message>
    <message>
        <source>{n} Gespräche in einem Text</source>
        <translation>{n} talks in one text</translation>
    </message>
    <message>
        <source>{n} Kürzel</source>
        <translation>{n} aliases</translation>
    </message>
    <message>
        <source>{n} Minute</source>
        <translation>{n} minute</translation>
    </message>
    <message>
        <source>{n} Minuten</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>{n} Notizen „nur für mich“ sind älter als 90 Tage und dürfen gehen.</source>
        <translation>{n} notes “for me only” are older than 90 days and may go.</translation>
    </message>
    <message>
        <source>{n} Person</source>
        <translation>{n} person</translation>
    </message>
    <message>
        <source>{n} Personen</source>
        <translation>{n} persons</translation>
    </message>
    <message>
        <source>{n} Punkte fehlen.</source>
        <translation>{n} items are missing.</translation>
    </message>
    <message>
        <source>{n} Schritte</source>
        <translation>{n} steps</translation>
    </message>
    <message>
        <source>{n} Stunde</source>
        <translation>{n} hour</translation>
    </message>
    <message>
        <source>{n} Stunden</source>
        <translation>{n} hours</translation>
    </message>
    <message>
        <source>{n} Stücke der Datei sind beschädigt. Bitte eine Sicherung verwenden und die Datei aufheben.</source>
        <translation>{n} pieces of the file are damaged. Please use a backup and keep the file.</translation>
    </message>
    <message>
        <source>{n} Tage in „{table}“, Feld „{column}“, kann es so nicht geben.</source>
        <translation>{n} days in “{table}”, field “{column}”, cannot exist like that.</translation>
    </message>
    <message>
        <source>{n} Wert ist nicht ausgewiesen.</source>
        <translation>{n} value is not shown.</translation>
    </message>
    <message>
        <source>{n} Werte sind nicht ausgewiesen.</source>
        <translation>{n} values are not shown.</translation>
    </message>
    <message>
        <source>{n} Wiedervorlage offen</source>
        <translation>{n} follow-up open</translation>
    </message>
    <message>
        <source>{n} Wiedervorlagen offen</source>
        <translation>{n} follow-ups open</translation>
    </message>
    <message>
        <source>{n} Woche</source>
        <translation>{n} week</translation>
    </message>
    <message>
        <source>{n} Wochen</source>
        <translation>{n} weeks</translation>
    </message>
    <message>
        <source>{n} Zeile</source>
        <translation>{n} row</translation>
    </message>
    <message>
        <source>{n} Zeile.</source>
        <translation>{n} row.</translation>
    </message>
    <message>
        <source>{n} Zeilen</source>
        <translation>{n} rows</translation>
    </message>
    <message>
        <source>{n} Zeilen.</source>
        <translation>{n} rows.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} offene Schritte</source>
        <translation>{n} open steps</translation>
    </message>
    <message>
        <source>{n} offener Schritt</source>
        <translation>{n} open step</translation>
    </message>
    <message>
        <source>{n} von {total}</source>
        <translation>{n} of {total}</translation>
    </message>
    <message>
        <source>{n} weitere</source>
        <translation>{n} more</translation>
    </message>
    <message>
        <source>{n} weitere zeigen</source>
        <translation>show {n} more</translation>
    </message>
    <message>
        <source>{n}. Halbjahr {year}</source>
        <translation>H{n} {year}</translation>
    </message>
    <message>
        <source>{n}. Quartal {year}</source>
        <translation>Q{n} {year}</translation>
    </message>
    <message>
        <source>{option}: {what}</source>
        <translation>{option}: {what}</translation>
    </message>
    <message>
        <source>{purpose} · Nr. {number}</source>
        <translation>{purpose} · No. {number}</translation>
    </message>
    <message>
        <source>{report} für {recipient}</source>
        <translation>{report} for {recipient}</translation>
    </message>
    <message>
        <source>{weekday}, {day}. {month}</source>
        <translation>{weekday}, {day} {month}</translation>
    </message>
    <message>
        <source>{what} entfernen</source>
        <translation>Remove {what}</translation>
    </message>
    <message>
        <source>{what}, siehe: mendi codes {list}</source>
        <translation>{what}, see: mendi codes {list}</translation>
    </message>
    <message>
        <source>{words} Teil {part} von {parts}.</source>
        <translation>{words} Part {part} of {parts}.</translation>
    </message>
    <message>
        <source>Ändern</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Öffnen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Öffnet das Fenster von mendi desktop.</source>
        <translation>Opens the window of mendi desktop.</translation>
    </message>
    <message>
        <source>ÜBUNG</source>
        <translation>PRACTICE DATA</translation>
    </message>
    <message>
        <source>ÜBUNG – erfundene Daten</source>
        <translation>PRACTICE DATA – all invented</translation>
    </message>
    <message>
        <source>Über mendi desktop</source>
        <translation>About mendi desktop</translation>
    </message>
    <message>
        <source>Überfällig</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Übrige Bereiche</source>
        <translation>Other departments</translation>
    </message>
    <message>
        <source>Übung verlassen</source>
        <translation>Leave the exercise</translation>
    </message>
    <message>
        <source>Übungsdaten angelegt: „{name}“. Alles darin ist erfunden.</source>
        <translation>Practice data created: “{name}”. Everything in it is invented.</translation>
    </message>
    <message>
        <source>Übungsdaten schreiben</source>
        <translation>Write practice data</translation>
    </message>
    <message>
        <source>Übungsdaten: alles erfunden, nichts davon wird aufgehoben</source>
        <translation>Practice data: all invented, none of it is kept</translation>
    </message>
    <message>
        <source>älteste zuerst</source>
        <translation>oldest first</translation>
    </message>
    <message>
        <source>über {n} Wochen</source>
        <translation>over {n} weeks</translation>
    </message>
    <message>
        <source>überfällig seit {day}</source>
        <translation>overdue since {day}</translation>
    </message>
    <message>
        <source>„{code}“ gibt es in der Liste „{list}“ nicht. Gemeint ist vielleicht: {near}.</source>
        <translation>There is no “{code}” in the list “{list}”. Perhaps this is meant: {near}.</translation>
    </message>
    <message>
        <source>„{name}“ gibt es schon. Bitte einen anderen Namen wählen.</source>
        <translation>“{name}” exists already. Please choose another name.</translation>
    </message>
    <message>
        <source>„{name}“ ist auf dem Rechner {machine} geöffnet. Bitte dort zuerst schließen.</source>
        <translation>“{name}” is open on the computer {machine}. Please close it there first.</translation>
    </message>
    <message>
        <source>„{name}“ ist ein Ordner. Bitte die Tresor-Datei darin wählen.</source>
        <translation>“{name}” is a folder. Please choose the vault file inside.</translation>
    </message>
    <message>
        <source>„{name}“ ist ein Ordner. Bitte einen Dateinamen angeben.</source>
        <translation>“{name}” is a folder. Please give the name of a file.</translation>
    </message>
    <message>
        <source>„{name}“ ist heil: Datei, Verweise, Suche und Tage sind geprüft.</source>
        <translation>“{name}” is sound: file, links, search and days have been checked.</translation>
    </message>
    <message>
        <source>„{name}“ ist kein Tresor von mendi desktop. Bitte eine andere Datei wählen.</source>
        <translation>“{name}” is not a vault of mendi desktop. Please choose another file.</translation>
    </message>
    <message>
        <source>„{name}“ ist keine Datei, die sich ersetzen lässt.</source>
        <translation>“{name}” is not a file that can be replaced.</translation>
    </message>
    <message>
        <source>„{name}“ ist schon geöffnet. Bitte das andere Fenster verwenden.</source>
        <translation>“{name}” is already open. Please use the other window.</translation>
    </message>
    <message>
        <source>„{name}“ ist schreibgeschützt. Bitte den Schutz aufheben oder kopieren.</source>
        <translation>“{name}” is write-protected. Please lift the protection or make a copy.</translation>
    </message>
    <message>
        <source>„{name}“ kann keine Datei heißen.</source>
        <translation>A file cannot be called “{name}”.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich dort nicht schreiben. Bitte einen anderen Ort wählen.</source>
        <translation>“{name}” cannot be written there. Please choose another place.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht lesen. Bitte prüfen, ob der Zugriff erlaubt ist.</source>
        <translation>“{name}” cannot be read. Please check whether access is allowed.</translation>
    </message>
    <message>
        <source>„{name}“ lässt sich nicht schreiben. Bitte einen anderen Ort wählen.</source>
        <translation>“{name}” cannot be written. Please choose another place.</translation>
    </message>
    <message>
        <source>„{name}“ stammt aus einer neueren Version. Bitte mendi desktop aktualisieren.</source>
        <translation>“{name}” comes from a newer version. Please update mendi desktop.</translation>
    </message>
    <message>
        <source>„{text}“ ist kein Tag. So geht es: 2026-07-31.</source>
        <translation>“{text}” is not a day. This is how: 2026-07-31.</translation>
    </message>
    <message>
        <source>„{text}“ ist kein Zeitraum. So geht es: 2026-Q3, 2026-H1, 2026 oder 2026-07-01..2026-09-30.</source>
        <translation>“{text}” is not a period. This is how: 2026-Q3, 2026-H1, 2026 or 2026-07-01..2026-09-30.</translation>
    </message>
    <message>
        <source>„{text}“ passt nicht zu „{title}“. Zur Wahl stehen: {codes}.</source>
        <translation>“{text}” does not fit “{title}”. Choose from: {codes}.</translation>
    </message>
    <message>
        <source>„{verb}“ kennt mendi nicht. Es gibt: {verbs}.</source>
        <translation>mendi does not know “{verb}”. There are: {verbs}.</translation>
    </message>
    <message>
        <source>„{verb}“ kennt mendi nicht. Gemeint ist vielleicht „{near}“; es gibt: {verbs}.</source>
        <translation>mendi does not know “{verb}”. Perhaps “{near}” is meant; there are: {verbs}.</translation>
    </message>
    <message>
        <source>„{word}“ nennt keine Zeile davor, die etwas angelegt hat</source>
        <translation>“{word}” names no line before it that has made something</translation>
    </message>
</context>
</TS>
