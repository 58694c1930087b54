# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Content lines of vCards (RFC 6350, RFC 2426; quoted-printable of vCard 2.1 besides), unfolded, decoded, unescaped."""

import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

_PARTS: Final = re.compile(r'(?P<name>[\w.-]+)(?P<parameters>(?:;(?:"[^"]*"|[^":;])*)*):(?P<value>.*)', re.DOTALL)
_PARAMETER: Final = re.compile(r';((?:"[^"]*"|[^":;])*)')
_TOKEN: Final = re.compile(r"\\.|.", re.DOTALL)
_QUOTED: Final = "QUOTED-PRINTABLE"
_PLAIN_21: Final = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"})


@dataclass(frozen=True, slots=True)
class Property:
    """One line: its name in capitals without a group, parameters by name in capitals, the value still escaped."""

    line: int
    name: str
    parameters: Mapping[str, str]
    value: str

    @property
    def types(self) -> frozenset[str]:
        """ "WORK", "CELL", ...: also those that vCard 2.1 writes without TYPE=."""
        named = self.parameters.get("TYPE", "").upper().split(",")
        return frozenset(word for word in (*named, *self.parameters.get("", "").upper().split(",")) if word)

    @property
    def is_binary(self) -> bool:
        return self.parameters.get("ENCODING", "").upper() in ("B", "BASE64") or self.value.startswith("data:")

    @property
    def text(self) -> str:
        return unescaped(self.value)

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of a structured value (N, ORG, ADR)."""
        return tuple(unescaped(part).strip() for part in split(self.value, ";"))


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A line that is no content line."""

    line: int


def properties(text: str) -> Iterator[Property | Unreadable]:
    """All lines of a file in order; folded and soft-broken lines are put together first."""
    for number, line in _unfolded(text):
        found = _PARTS.fullmatch(line)
        if found is None:
            yield Unreadable(number)
            continue
        parameters = _parameters(found["parameters"])
        value = found["value"]
        if parameters.get("ENCODING", "").upper() == _QUOTED:
            value = _from_quoted(value, parameters.get("CHARSET", "utf-8"))
        yield Property(number, found["name"].rpartition(".")[2].upper(), parameters, value)


def unescaped(value: str) -> str:
    """RFC 6350, 3.4: a backslash before n is a line feed, before anything else that sign itself."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value, flags=re.DOTALL)


def split(value: str, separator: str) -> list[str]:
    """At every ``separator`` that is not escaped; the parts are still escaped."""
    parts = [""]
    for token in _TOKEN.findall(value):
        if token == separator:
            parts.append("")
        else:
            parts[-1] += token
    return parts


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Number of the first physical line, and the whole line (RFC 6350, 3.2; quoted-printable ends with "=")."""
    number, parts = 0, [""]
    for place, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        soft = parts[-1].endswith("=") and _QUOTED in parts[0].upper()
        if soft:
            parts[-1] = parts[-1][:-1]
            parts.append(line)
        elif line[:1] in (" ", "\t") and number:
            parts.append(line[1:])
        else:
            if number:
                yield number, "".join(parts)
            number, parts = (place, [line]) if line.strip() else (0, [""])
    if number:
        yield number, "".join(parts)


def _parameters(text: str) -> dict[str, str]:
    """Values of the same name are joined by commas; words without a name (vCard 2.1) stand under ""."""
    found: dict[str, str] = {}
    for part in _PARAMETER.findall(text):
        name, equals, value = part.partition("=")
        key, said = (name.strip().upper(), value.strip().strip('"')) if equals else ("", name.strip())
        if not equals and said.upper() in _PLAIN_21:
            key = "ENCODING"
        found[key] = f"{found[key]},{said}" if key in found else said
    return found


def _from_quoted(value: str, charset: str) -> str:
    data = quopri.decodestring(value.encode("utf-8", errors="replace"))
    try:
        return data.decode(charset)
    except (LookupError, UnicodeDecodeError):
        return data.decode("cp1252", errors="replace")
