# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""CSV and vCard in and out, from real programs and broken disks: nothing is lost, nothing slips in, all is said."""

import codecs
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.network.exchange import ReadFile, contacts_csv, contacts_vcf, read_address_book
from mendi_desktop.features.network.exchange.found import MOST_TROUBLES
from mendi_desktop.features.network.import_entry import ImportEntry

FULL = ImportEntry(
    organisation='Verbund "Nord"; Musterküste',
    kind="training_network",
    region="Musterküste",
    offers="Kursbörse\nKnowledge-Café",
    address="Musterweg 1\n00000 Musterhafen",
    website="https://verbund.beispiel.invalid",
    organisation_phone="+49 000 555-0",
    organisation_email="info@verbund.beispiel.invalid",
    name="Jörg Müßig",
    function="Koordination, Vertretung",
    phone="+49 000 555-1",
    email="muessig@verbund.beispiel.invalid",
    topic="Schichtkurse",
    last_contact_on=date(2026, 10, 3),
    next_step="Programm schicken lassen",
    next_step_on=date(2026, 12, 1),
    note='Sagt: "gern"; ruft zurück\n-- vormittags',
)
ALONE = ImportEntry(organisation="IHK Musterküste", kind="chamber", note="Eingang im Hof")


def only(found: ReadFile) -> ImportEntry:
    assert found.troubles == ()
    ((entry),) = (read.entry for read in found.entries)
    return entry


def test_a_table_comes_back_as_it_was_written() -> None:
    found = read_address_book(contacts_csv([FULL, ALONE], notes=True))
    assert [read.entry for read in found.entries] == [FULL, ALONE]
    assert [read.line for read in found.entries] == [2, 6]
    assert found.troubles == ()


@pytest.mark.parametrize("begin", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(begin: str) -> None:
    written = contacts_csv([ImportEntry(name=f"{begin}cmd|' /C calc'!A0")]).decode("utf-8-sig")
    cells = [cell.strip('"') for line in written.splitlines()[1:] for cell in line.split(";")]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    assert read_address_book(contacts_csv([ImportEntry(name="+49 Erna")])).entries[0].entry.name == "+49 Erna"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_any_usual_encoding_and_separator(encoding: str, separator: str) -> None:
    lines = (separator.join(("Name", "Firma", "Größe")), separator.join(("Jörg Müßig", "Straße & Söhne", "XL")))
    entry = only(read_address_book("\r\n".join(lines).encode(encoding)))
    assert (entry.name, entry.organisation, entry.note) == ("Jörg Müßig", "Straße & Söhne", "Größe: XL")


def test_a_cut_off_character_does_not_spoil_the_rest() -> None:
    data = "Name;Notiz\r\nJörg;Grüße\r\nErna;Süß".encode()[:-1]
    assert [read.entry.name for read in read_address_book(data).entries] == ["Jörg", "Erna"]


def test_one_broken_character_does_not_make_gibberish_of_the_others() -> None:
    entry = only(read_address_book("Name;Notiz\r\nJörg Müßig;Grüße".encode().replace("ß".encode(), b"\xc3", 1)))
    assert (entry.name, entry.note) == ("Jörg M\u00fc\ufffdig", "Grüße")


def test_heads_of_outlook_and_a_line_for_excel() -> None:
    table = (
        "sep=,\r\nFirst Name,Last Name,Company,Job Title,Business Phone,Mobile Phone,E-mail Address,Notes,Hobby\r\n"
        'Erna,Erfunden,"Muster, Ltd",Trainer,00000 1,00000 2,erna@beispiel.invalid,"two\nlines",chess\r\n'
    )
    entry = only(read_address_book(table.encode()))
    assert (entry.name, entry.organisation, entry.function) == ("Erna Erfunden", "Muster, Ltd", "Trainer")
    assert (entry.phone, entry.email) == ("00000 1", "erna@beispiel.invalid")
    assert entry.note.splitlines() == ["two", "lines", "Mobile Phone: 00000 2", "Hobby: chess"]


def test_what_does_not_fit_its_column_stands_in_the_note() -> None:
    table = "Name;Letzter Kontakt;Art;Schritt bis\nErna Erfunden;neulich;Raumfahrt;31.2.2026\nMoritz;3.10.2026;IHK;;5;6"
    first, second = (read.entry for read in read_address_book(table.encode()).entries)
    assert first.note.splitlines() == ["Letzter Kontakt: neulich", "Art: Raumfahrt", "Schritt bis: 31.2.2026"]
    assert second.last_contact_on == date(2026, 10, 3)
    assert second.note.splitlines() == ["5", "6", "Art: IHK"]
    assert [trouble.line for trouble in read_address_book(table.encode()).troubles] == [3]


def test_one_bad_line_costs_one_line() -> None:
    table = 'Name;Notiz\nErna;gut\n"Moritz;offen\nPia;auch gut\n;ohne Namen\n\nOtto;"zu"viel"\nIda;am Ende'
    found = read_address_book(table.encode())
    assert [(read.line, read.entry.name) for read in found.entries] == [(2, "Erna"), (4, "Pia"), (8, "Ida")]
    assert [trouble.line for trouble in found.troubles] == [3, 5, 7]
    assert "Anführungszeichen" in found.troubles[0].sentence
    assert "Name und Organisation" in found.troubles[1].sentence


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "leer"),
        (b"\xef\xbb\xbf \r\n", "leer"),
        (b"\x00\x01\x02" * 1000, "keine Textdatei"),
        (b"PK\x03\x04xl/workbook.xml", "CSV speichern"),
        (b"%PDF-1.7\n\x80\x00", "keine Textdatei"),
        (codecs.BOM_UTF16_LE + b"N\x00a", "beschädigt"),
        ("Farbe;Größe\nrot;XL".encode(), "„Name“"),
        (b"x" * 20_000_001, "20 MB"),
        (b'"Name;Notiz\n' * 70, "erste Zeile"),
        (("Name;Notiz\n" + '"offen;x\n' * (MOST_TROUBLES + 2)).encode(), "beschädigt"),
    ],
)
def test_a_file_that_cannot_be_one_is_said(data: bytes, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        read_address_book(data)


def test_ten_megabytes_in_one_field_are_one_sentence() -> None:
    table = read_address_book(b"Name;Notiz\n" + b"x" * 10_000_000 + b"\nErna;gut")
    assert [read.entry.name for read in table.entries] == ["Erna"]
    assert len(table.troubles) == 1
    cards = read_address_book(b"BEGIN:VCARD\nFN:" + b"x" * 10_000_000 + b"\nEND:VCARD")
    assert (cards.entries, [trouble.line for trouble in cards.troubles]) == ((), [1, 2])


OLD_PHONE = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FC=DFig;J=F6rg
FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FC=
=DFig
ORG:Verbund\\; Nord;Abteilung Kurse
TITLE:Koordination
TEL;HOME:00000 9
TEL;WORK;VOICE:00000 1
TEL;CELL:00000 2
EMAIL;INTERNET;PREF:muessig@beispiel.invalid
ADR;WORK:;Haus 2;Musterweg 1;Musterhafen;;00000;Deutschland
BDAY:1970-01-01
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg
 ABAQAAAQABAAD
NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:gr=C3=BC=C3=9Ft freundlich
END:VCARD
"""


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A real file in which something was cut out, put in or changed."""
    cards = contacts_vcf([FULL, ALONE], notes=True)
    data = bytearray(draw(st.sampled_from((OLD_PHONE.encode(), contacts_csv([FULL, ALONE], notes=True), cards))))
    for _ in range(draw(st.integers(1, 8))):
        place = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 20))
        data[place : place + length] = draw(
            st.sampled_from((b"", b'"', b";", b"\n", b"\r\n ", b"=", b"'@", b"\xfc", b"\\"))
        )
    return bytes(data)


@settings(max_examples=150, deadline=None)
@given(damaged())
def test_whatever_a_file_holds_comes_back_from_a_table(data: bytes) -> None:
    """Either one sentence about the file, or entries that a table keeps to the letter."""
    try:
        entries = [read.entry for read in read_address_book(data).entries]
    except UserError:
        return
    if entries:
        assert [read.entry for read in read_address_book(contacts_csv(entries, notes=True)).entries] == entries


def test_a_card_of_an_old_phone() -> None:
    found = read_address_book(OLD_PHONE.encode())
    entry = only(found)
    assert (entry.name, entry.organisation, entry.function) == ("Jörg Müßig", "Verbund; Nord", "Koordination")
    assert (entry.phone, entry.email) == ("00000 1", "muessig@beispiel.invalid")
    assert entry.address == "Haus 2\nMusterweg 1\n00000 Musterhafen\nDeutschland"
    assert entry.note.splitlines() == ["grüßt freundlich", "Abteilung: Abteilung Kurse", "Telefon: 00000 2"]
    assert found.left_out == ("private Anschriften und Nummern", "Geburts- und Gedenktage", "Bilder und Töne")


def test_a_card_of_today_folded_in_the_middle_of_words() -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Erna Er\r\n funden\r\nN:Erfunden;Erna;;Dr.;\r\nitem1.ORG:Stadt\r\n"
        ' Musterfurt\r\nTEL;TYPE="work,voice";VALUE=uri:tel:+49-000-1\r\n'
        "NOTE:eins\\nzwei\\, drei\\; vier \\\\ fünf\r\nCATEGORIES:Bildung\r\nX-SKYPE:erna\r\nEND:VCARD\r\n"
    )
    entry = only(read_address_book(card.encode()))
    assert (entry.name, entry.organisation, entry.phone) == ("Erna Erfunden", "StadtMusterfurt", "+49-000-1")
    assert entry.note.splitlines() == ["eins", "zwei, drei; vier \\ fünf", "Kategorien: Bildung", "Skype: erna"]


def test_a_card_of_an_organisation_and_one_that_is_cut_off() -> None:
    cards = (
        "BEGIN:VCARD\nVERSION:3.0\nFN:Agentur Musterküste\nORG:Agentur Musterküste\nTEL:00000 5\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Erna Erfunden\nquatsch\nTEL;TYPE=WORK:00"
    )
    found = read_address_book(cards.encode())
    office, person = (read.entry for read in found.entries)
    assert not office.has_contact
    assert (office.organisation, office.organisation_phone) == ("Agentur Musterküste", "00000 5")
    assert (person.name, person.phone) == ("Erna Erfunden", "00")
    assert [(trouble.line, trouble.sentence[:12]) for trouble in found.troubles] == [
        (7, "Die Karte is"),
        (10, "Diese Zeile "),
    ]


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_cards_come_back_with_official_data_only(version: str) -> None:
    data = contacts_vcf([FULL, ALONE], version)  # type: ignore[arg-type]  # one of the two
    lines = data.decode().split("\r\n")
    assert lines[-1] == ""
    assert max(len(line.encode()) for line in lines) <= 75
    assert not any(text in data.decode() for text in ("vormittags", "Programm schicken", "Schichtkurse", "Hof"))
    person, office = (read.entry for read in read_address_book(data).entries)
    assert (person.name, person.organisation, person.function) == (FULL.name, FULL.organisation, FULL.function)
    assert (person.phone, person.email, person.website) == (FULL.phone, FULL.email, FULL.website)
    assert person.address == FULL.address
    assert (office.organisation, office.has_contact) == ("IHK Musterküste", False)


def test_a_table_without_notes_has_no_columns_for_them() -> None:
    table = contacts_csv([FULL, ALONE])
    written = table.decode("utf-8-sig")
    for left_out in ("Notiz", "Letzter Kontakt", "Schritt", "vormittags", "2026-10-03", "Programm schicken", "Hof"):
        assert left_out not in written
    without: dict[str, Any] = {"last_contact_on": None, "next_step": "", "next_step_on": None, "note": ""}
    read = [read.entry for read in read_address_book(table).entries]
    assert read == [replace(FULL, **without), replace(ALONE, **without)]


def test_notes_leave_only_when_that_is_asked_for() -> None:
    person = only(read_address_book(contacts_vcf([FULL], notes=True)))
    assert person.note == FULL.note
