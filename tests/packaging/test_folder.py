# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the folder without Python does not tell about whoever built it."""

from pathlib import Path

import pytest

from tests.support.packing import script

build_folder = script("folder/build_folder")


def test_a_folder_that_names_where_it_was_built_is_refused(tmp_path: Path) -> None:
    papers = tmp_path / "_internal" / "mendi_desktop-0.1.0.dist-info"
    papers.mkdir(parents=True)
    (papers / "METADATA").touch()
    build_folder.refuse_origins(tmp_path)
    (papers / "direct_url.json").write_text('{"url": "file:///build/mendi/build/wheel/mendi.whl"}', "utf-8")
    with pytest.raises(SystemExit, match="direct_url"):
        build_folder.refuse_origins(tmp_path)
