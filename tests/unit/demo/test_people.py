# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The colleagues of the demo data: aliases, consents, and nobody who exists."""

import re
from collections import Counter

from mendi_desktop.core.resources import resource
from mendi_desktop.demo.scenario import scenario_names
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.colleagues.model import Colleague, Consent
from mendi_desktop.features.colleagues.rules import ConsentFacts, alias_key, may_be_named
from mendi_desktop.features.consultations.queries import long_not_heard
from tests.unit.demo.conftest import Demo

REAL_NAMES = re.compile(
    r"""\b(
    Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dortmund|Bremen|Dresden|Hannover|
    Nürnberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Mannheim|Karlsruhe|Augsburg|Wiesbaden|
    Mönchengladbach|Gelsenkirchen|Aachen|Braunschweig|Kiel|Chemnitz|Magdeburg|Freiburg|Krefeld|Mainz|Lübeck|
    Erfurt|Rostock|Kassel|Potsdam|Saarbrücken|Ulm|Wolfsburg|Ingolstadt|Erlangen|Göttingen|Heilbronn|Schweinfurt|
    Aschaffenburg|Nortrup|Salzgitter|Wien|Zürich|Siemens|Bosch|Thyssen|Krupp|Volkswagen|Daimler|Mercedes|BMW|
    Audi|Opel|Ford|Continental|Schaeffler|BASF|Bayer|Airbus|Trumpf|Festo|Miele|Kärcher|Stihl|Viessmann|Liebherr|
    Jungheinrich|Still|Kuka|Infineon|Evonik|Henkel|Telekom|DHL|Microsoft|Google|Apple|SAP|OpenAI|ProfilPASS|
    Datev|Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|Schäfer|Koch|Bauer|Richter|
    Klein|Wolf|Schröder|Neumann|Schwarz|Zimmermann|Braun|Krüger|Hofmann|Hartmann|Lange|Yilmaz|Nowak|Kaya|Anna|
    Maria|Thomas|Michael|Andreas|Peter|Stefan|Sabine|Petra|Monika|Ahmed|Mehmet|Fatma|Olga
    )\b""",
    re.VERBOSE,
)
"""Large places, companies and usual names; names of trees and birds are aliases and not listed."""


def test_nothing_in_the_texts_is_real() -> None:
    texts = [path.read_text("utf-8") for path in resource("demo").glob("*.toml")]
    found = {name for text in texts for name in REAL_NAMES.findall(text)}
    assert scenario_names() == ("metall", "verwaltung")
    assert found == set()


def test_forty_colleagues_can_be_told_apart(demo: Demo) -> None:
    colleagues = demo.rows(Colleague)
    assert len(colleagues) == 40
    assert len({alias_key(colleague.alias) for colleague in colleagues}) == 40
    assert all(re.fullmatch(r"\w+-\d+", colleague.alias) for colleague in colleagues)
    assert len({colleague.org_unit for colleague in colleagues}) >= 5


def test_a_name_has_a_consent_and_shows_that_it_is_invented(demo: Demo) -> None:
    consents = demo.rows(Consent)
    named = [colleague for colleague in demo.rows(Colleague) if colleague.name or colleague.contact]
    assert {colleague.name for colleague in named} == {"Erika Mustermann", "Otto Beispielmann"}
    for colleague in named:
        own = [consent for consent in consents if consent.colleague_id == colleague.id]
        assert may_be_named([ConsentFacts(row.purpose, row.scope, row.given_on, row.withdrawn_on) for row in own])


def test_a_few_consents_are_on_record(demo: Demo) -> None:
    consents = demo.rows(Consent)
    assert 2 <= len({consent.colleague_id for consent in consents}) <= 16
    for consent in consents:
        assert consent.given_on < demo.today
        assert consent.withdrawn_on is None or consent.given_on <= consent.withdrawn_on < demo.today
        code_list("consent_purpose").code(consent.purpose)
        code_list("consent_scope").code(consent.scope)
        code_list("consent_form").code(consent.form)


def test_most_finished_stories_are_closed_and_a_few_people_have_not_been_heard_of(demo: Demo) -> None:
    status = Counter(colleague.status for colleague in demo.rows(Colleague))
    assert status["closed"] >= 5
    assert 1 <= demo.vault.read(long_not_heard, demo.today).total <= 9
    assert all(code_list("colleague_status").find(code) for code in status)
