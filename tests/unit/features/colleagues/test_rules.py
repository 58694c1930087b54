# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import date

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.colleagues import rules
from mendi_desktop.features.colleagues.rules import ConsentFacts

TODAY, TOMORROW = date(2026, 11, 23), date(2026, 11, 24)
SPRING, AUTUMN = date(2026, 3, 2), date(2026, 10, 8)


@pytest.mark.parametrize(
    ("first", "second"),
    [("Ahorn-7", "AHORN-7"), ("Lärche-2", "Larche-2"), ("Große Eiche", "grosse  eiche"), ("Espe", "Éspe")],
)
def test_aliases_that_look_alike_are_the_same(first: str, second: str) -> None:
    assert rules.alias_key(first) == rules.alias_key(second)


@pytest.mark.parametrize("alias", [None, "", "   ", "\u0301", "x" * 41])
def test_an_alias_can_be_read(alias: str | None) -> None:
    with pytest.raises(UserError) as refused:
        rules.check_alias(alias)
    assert refused.value.field == "alias"


def test_proposed_aliases_are_trees_and_never_taken() -> None:
    taken: list[str] = []
    for _ in range(600):
        alias = rules.suggest_alias(taken)
        tree, number = alias.split("-")
        assert tree in rules.TREES
        assert number.isdigit()
        assert rules.alias_key(alias) not in {rules.alias_key(other) for other in taken}
        taken.append(alias)


def test_proposed_aliases_do_not_tell_who_came_first() -> None:
    first = rules.suggest_alias([])
    second = rules.suggest_alias([first])
    assert first.split("-")[0] != second.split("-")[0]


def test_the_same_colleagues_get_the_same_proposal() -> None:
    assert rules.suggest_alias(["Ahorn-7", "Linde-3"]) == rules.suggest_alias(["linde-3", "AHORN-7"])


@pytest.mark.parametrize(
    ("consents", "named", "scope"),
    [
        ([], False, "topic"),
        ([ConsentFacts("storage", "named", SPRING)], True, "named"),
        ([ConsentFacts("storage", "named", SPRING, AUTUMN)], False, "topic"),
        ([ConsentFacts("storage", "nothing", SPRING)], False, "nothing"),
        ([ConsentFacts("storage", "topic", SPRING), ConsentFacts("storage", "count", AUTUMN)], False, "count"),
        ([ConsentFacts("storage", "count", AUTUMN), ConsentFacts("storage", "topic", SPRING)], False, "count"),
        ([ConsentFacts("storage", "count", SPRING), ConsentFacts("storage", "nothing", SPRING)], False, "nothing"),
        ([ConsentFacts("storage", "topic", SPRING), ConsentFacts("contact", "named", AUTUMN)], True, "topic"),
        ([ConsentFacts("quote", "nothing", SPRING)], False, "topic"),
    ],
)
def test_how_far_a_consent_reaches(consents: list[ConsentFacts], named: bool, scope: str) -> None:
    assert rules.may_be_named(consents) is named
    assert rules.counting_scope(consents) == scope


@pytest.mark.parametrize(("name", "contact", "field"), [("Bea Beispiel", None, "name"), (None, "Tel. 12", "contact")])
def test_a_name_or_contact_needs_a_consent(name: str | None, contact: str | None, field: str) -> None:
    with pytest.raises(UserError, match="Freigabe") as refused:
        rules.check_naming(name, contact, allowed=False)
    assert refused.value.field == field
    rules.check_naming(name, contact, allowed=True)
    rules.check_naming(None, None, allowed=False)


def test_days_of_a_consent() -> None:
    rules.check_given_on(TODAY, TODAY)
    rules.check_withdrawn_on(TODAY, TODAY, TODAY)
    with pytest.raises(UserError, match="Zukunft"):
        rules.check_given_on(TOMORROW, TODAY)
    with pytest.raises(UserError, match="vor der Freigabe"):
        rules.check_withdrawn_on(SPRING, AUTUMN, TODAY)
    with pytest.raises(UserError, match="heute oder früher"):
        rules.check_withdrawn_on(TOMORROW, SPRING, TODAY)
