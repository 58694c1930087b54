# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import re
import tomllib

from mendi_desktop.core.resources import resource, version


def test_resources_are_found_from_any_working_directory() -> None:
    assert resource("fonts", "SourceSans3-Regular.ttf").read_bytes()[:4] == b"\x00\x01\x00\x00"


def test_the_version_is_the_one_of_the_project_file() -> None:
    project = tomllib.loads(resource().parent.joinpath("pyproject.toml").read_text("utf-8"))
    assert version() == project["project"]["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version())
