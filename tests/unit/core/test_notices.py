# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of bundled parts is read so that each part stands with its own licence texts."""

from pathlib import Path

from mendi_desktop.core.notices import read_notices
from mendi_desktop.core.resources import resource

PAGE = """# Überschrift

Vorrede.

## Teile austauschen

Ein Satz.

- Qt: hier

## eins 1.0

- Lizenz: MIT
- Lizenztext: 1, 2

## zwei

- Lizenz: ISC
- Lizenztext: 2

## Lizenztext 1

- Gilt für: eins 1.0

````text
Erster Text

## eine Überschrift darin
````

## Lizenztext 2

- Gilt für: eins 1.0, zwei

````text
Zweiter Text
````
"""


def test_each_part_has_its_facts_and_its_texts(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(PAGE, "utf-8")
    exchange, one, two = read_notices(tmp_path / "page.md")
    assert (exchange.name, exchange.facts, exchange.texts) == ("Teile austauschen", "Ein Satz.\n\n- Qt: hier", ())
    assert (one.name, one.facts) == ("eins 1.0", "Lizenz: MIT")
    assert one.texts == ("Erster Text\n\n## eine Überschrift darin", "Zweiter Text")
    assert two.whole == "Lizenz: ISC\n\n\nZweiter Text"


def test_the_page_that_is_shipped_is_read_whole() -> None:
    parts = {notice.name: notice for notice in read_notices(resource("THIRD_PARTY_NOTICES.md"))}
    assert [name for name, notice in parts.items() if name != "Teile austauschen" and not notice.texts] == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts["Qt 6.12.0"].whole
    assert "````" not in "".join(notice.whole for notice in parts.values())
    assert "PySide6" in parts["Teile austauschen"].facts
